import { contentTypesXml, WORD_TYPES } from '../content-types';
import type { Identities } from '../identifiers';
import {
  CONTENT_TYPES,
  folderOf,
  relationshipsName,
  resolvedTarget,
  ROOT_RELATIONSHIPS,
} from '../part-names';
import { kindOf, parseRelationships, relationshipsXml, relationshipType } from '../relationships';
import type { PartContent, RenderedDocument, TemplatePackage } from '../types';
import { copyPart, copyTemplateParts, type MergedParts } from './copied-parts';
import { mergedFonts } from './fonts';
import { nameOfKind, partOfKind, type Look, type MergedTemplate } from './looks';
import { mergedBody } from './merged-body';
import { newNotes, notesXml } from './notes';
import { addLook, newLists, numberingXml, stylesWithLists, type LookLists } from './numbering';
import { rootTag, unitedRoot } from './roots';
import { mergedSettings } from './settings';
import { mergedStyles, styleNames, type StyleNames } from './styles';
import type { FileText } from './document-text';
import { sharedText } from './document-text';

/** The parts of a merged file. */
export function mergedParts(
  all: readonly RenderedDocument[],
  templates: ReadonlyMap<TemplatePackage, MergedTemplate>,
): ReadonlyMap<string, PartContent> {
  const distinct = Array.from(new Set(templates.values()));
  const file = newFile(distinct);
  const merged: MergedParts = { parts: new Map(), types: new Map(), relationships: new Map() };
  copyRootParts(merged, distinct);
  distinct.forEach((one) => {
    copyTemplateParts(merged, one, (xml) => sharedText(xml, one, file));
  });
  const body = mergedBody(all, templates, merged, file);
  putSharedParts(merged, distinct, file);
  putMain(merged, distinct, body);
  return inOrder(merged);
}

function newFile(distinct: readonly MergedTemplate[]): FileText {
  const looks = Array.from(new Set(distinct.map((one) => one.look)));
  const lists = newLists();
  const lookLists = new Map<Look, LookLists>(looks.map((look) => [look, addLook(lists, look)]));
  const names = new Map<Look, StyleNames>(
    looks.map((look) => [look, styleNames(look, looks.length === 1)]),
  );
  const identities: Identities = { drawing: 0, bookmark: 0 };
  return {
    identities,
    lists,
    lookLists,
    names,
    footnotes: newNotes('footnote'),
    endnotes: newNotes('endnote'),
  };
}

/** The document properties of the first template; its main part is written anew. */
function copyRootParts(merged: MergedParts, distinct: readonly MergedTemplate[]): void {
  const template = distinct[0]?.template;
  const list = template?.parts.get(ROOT_RELATIONSHIPS);
  if (template === undefined || typeof list !== 'string') return;
  merged.parts.set(ROOT_RELATIONSHIPS, list);
  parseRelationships(list)
    .filter((one) => !one.external && kindOf(one) !== 'officeDocument')
    .forEach((one) => copyPart(merged, template, resolvedTarget('', one.target), '', (xml) => xml));
}

/** The parts of which a file has one each. */
function putSharedParts(
  merged: MergedParts,
  distinct: readonly MergedTemplate[],
  file: FileText,
): void {
  const templates = distinct.map((one) => one.template);
  const [first] = templates;
  if (first === undefined) return;
  const put = (kind: string, type: string, content: string): void => {
    if (content !== '') putPart(merged, first, kind, type, content);
  };
  const looks = Array.from(file.lookLists).map(([look, { numbers }]) => ({
    ...look,
    styles: stylesWithLists(look.styles, numbers),
  }));
  const footnotes = notesXml(file.footnotes);
  const endnotes = notesXml(file.endnotes);
  put('styles', WORD_TYPES.styles, mergedStyles(looks));
  put('numbering', WORD_TYPES.numbering, numberingXml(file.lists));
  put('fontTable', WORD_TYPES.fontTable, mergedFonts(tablesOf(templates)));
  put('footnotes', WORD_TYPES.footnotes, footnotes);
  put('endnotes', WORD_TYPES.endnotes, endnotes);
  put(
    'settings',
    WORD_TYPES.settings,
    mergedSettings(
      templates.map((one) => partOfKind(one, 'settings')),
      { footnotes: footnotes !== '', endnotes: endnotes !== '' },
    ),
  );
  ['theme', 'webSettings'].forEach((kind) => {
    const name = nameOfKind(first, kind);
    if (name !== undefined) put(kind, first.contentTypes.get(name) ?? '', partOfKind(first, kind));
  });
}

function tablesOf(templates: readonly TemplatePackage[]): readonly string[] {
  return templates.map((one) => partOfKind(one, 'fontTable')).filter((table) => table !== '');
}

/** Where the first template has such a part, with what that part leads to; otherwise beside the main part. */
function putPart(
  merged: MergedParts,
  first: TemplatePackage,
  kind: string,
  type: string,
  content: string,
): void {
  const known = nameOfKind(first, kind);
  const name = known ?? `${folderOf(first.mainName)}${kind}.xml`;
  if (known !== undefined) copyPart(merged, first, known, '', (xml) => xml);
  merged.parts.set(name, content);
  merged.types.set(name, type);
  const old = first.relationships.find((one) => !one.external && kindOf(one) === kind);
  const id = old?.id ?? `file_${kind}`;
  merged.relationships.set(id, {
    id,
    type: old?.type ?? relationshipType(kind),
    target: name.slice(folderOf(first.mainName).length),
    external: false,
  });
}

function putMain(merged: MergedParts, distinct: readonly MergedTemplate[], body: string): void {
  const first = distinct[0]?.template;
  if (first === undefined) return;
  const root = unitedRoot(
    'w:document',
    distinct.map((one) => rootTag(one.template.beforeBody)),
  );
  const own = rootTag(first.beforeBody);
  const before = first.beforeBody.replace(own, () => root);
  merged.parts.set(first.mainName, `${before}${body}</w:body></w:document>`);
  merged.types.set(first.mainName, WORD_TYPES.main);
  merged.parts.set(
    relationshipsName(first.mainName),
    relationshipsXml(Array.from(merged.relationships.values())),
  );
}

/** The list of types stands first, as readers expect; the others by name. */
function inOrder({ parts, types }: MergedParts): ReadonlyMap<string, PartContent> {
  const rest = Array.from(parts).sort(([one], [other]) => (one < other ? -1 : 1));
  return new Map([[CONTENT_TYPES, contentTypesXml(types)], ...rest]);
}

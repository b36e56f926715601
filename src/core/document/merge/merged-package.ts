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
import { partText } from '../part-text';
import type { PartContent, TemplatePackage } from '../types';
import { copyPart, copyTemplateParts, type MergedParts } from './copied-parts';
import { mergedFonts } from './fonts';
import {
  nameOfKind,
  partOfKind,
  type Look,
  type MergedDocument,
  type MergedTemplate,
} from './looks';
import { mergedBody } from './merged-body';
import { newNotes, notesXml } from './notes';
import { numberingXml, stylesWithLists, type Lists } from './numbering';
import { rootTag, unitedRoot } from './roots';
import { mergedSettings } from './settings';
import { mergedStyles } from './styles';
import type { FileText } from './document-text';
import { sharedText } from './document-text';

/** The parts of a merged file. @param first the template of the first document */
export function mergedParts(
  first: MergedTemplate,
  all: readonly MergedDocument[],
  lists: Lists,
): ReadonlyMap<string, PartContent> {
  const distinct = Array.from(new Set(all.map(({ one }) => one)));
  const file = newFile(lists);
  const merged: MergedParts = { parts: new Map(), types: new Map(), relationships: new Map() };
  copyRootParts(merged, first.template);
  distinct.forEach((one) => {
    copyTemplateParts(merged, one, (xml) => sharedText(xml, one, file));
  });
  const body = mergedBody(all, distinct, folderOf(first.template.mainName), merged, file);
  putSharedParts(merged, first, distinct, file);
  putMain(merged, first.template, distinct, body);
  return inOrder(merged);
}

function newFile(lists: Lists): FileText {
  const identities: Identities = { drawing: 0, bookmark: 0 };
  return {
    identities,
    lists,
    footnotes: newNotes('footnote'),
    endnotes: newNotes('endnote'),
  };
}

/** The document properties of the first template; its main part is written anew. */
function copyRootParts(merged: MergedParts, template: TemplatePackage): void {
  const list = partText(template.parts, ROOT_RELATIONSHIPS);
  merged.parts.set(ROOT_RELATIONSHIPS, list);
  parseRelationships(list)
    .filter((one) => !one.external && kindOf(one) !== 'officeDocument')
    .forEach((one) => copyPart(merged, template, resolvedTarget('', one.target), '', (xml) => xml));
}

/** The parts of which a file has one each. */
function putSharedParts(
  merged: MergedParts,
  { template: first, look: firstLook }: MergedTemplate,
  distinct: readonly MergedTemplate[],
  file: FileText,
): void {
  const templates = distinct.map((one) => one.template);
  const put = (kind: string, type: string, content: string): void => {
    if (content !== '') putPart(merged, first, kind, type, content);
  };
  const looks = Array.from(new Set(distinct.map((one) => one.look)));
  const footnotes = notesXml(file.footnotes);
  const endnotes = notesXml(file.endnotes);
  put('styles', WORD_TYPES.styles, mergedStyles(listed(firstLook), looks.map(listed)));
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
    const type = first.contentTypes.get(name);
    if (type !== undefined) put(kind, type, partText(first.parts, name));
  });
}

function listed(look: Look): Look {
  return { ...look, styles: stylesWithLists(look.styles, look.lists.numbers) };
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
  const name = known === '' ? `${folderOf(first.mainName)}${kind}.xml` : known;
  copyPart(merged, first, known, '', (xml) => xml);
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

function putMain(
  merged: MergedParts,
  first: TemplatePackage,
  distinct: readonly MergedTemplate[],
  body: string,
): void {
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

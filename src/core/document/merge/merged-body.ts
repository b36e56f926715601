import { WORD_TYPES } from '../content-types';
import { relativeTarget, resolvedTarget, withPrefix } from '../part-names';
import { relationshipType } from '../relationships';
import { partText } from '../part-text';
import type { RenderedDocument } from '../types';
import { copyRelationships, type MergedParts } from './copied-parts';
import { documentText, relinked, sharedText, type FileText } from './document-text';
import { nameOfKind, partOfKind, type MergedDocument, type MergedTemplate } from './looks';
import { addNotes, type Notes } from './notes';
import {
  EDGES,
  mergedSections,
  recounted,
  sectionOrder,
  withSections,
  type EdgeKey,
  type FileSections,
  type Section,
} from './sections';
import { hasEvenPages } from './settings';

const WORD = 'http://schemas.openxmlformats.org/wordprocessingml/2006/main';

/** The blocks of all documents, one after the other; their own headers and footers go into the file's parts. */
export function mergedBody(
  all: readonly MergedDocument[],
  distinct: readonly MergedTemplate[],
  folder: string,
  merged: MergedParts,
  file: FileText,
): string {
  const shared = fileSections(distinct, folder, merged);
  return all
    .map(({ document, one }, place) => {
      const edges = putOwnParts(document, one, place, merged, file);
      const sections = one.sections.map((section) => withOwnEdges(section, one, edges));
      const order = sectionOrder(document.body, sections.length);
      const own = order.flatMap((index) => sections.slice(index, index + 1));
      const evenPages = hasEvenPages(partOfKind(one.template, 'settings'));
      return withSections(
        bodyText(recounted(document.body), document, one, file, place),
        mergedSections(notesRestart(own, document.body), evenPages, shared),
        place === all.length - 1,
      );
    })
    .join('');
}

function bodyText(
  body: string,
  document: RenderedDocument,
  one: MergedTemplate,
  file: FileText,
  place: number,
): string {
  const text = relinked(documentText(body, one, file, place), one.prefix);
  const withFootnotes = withNotes(text, file.footnotes, document, one, file);
  return withNotes(withFootnotes, file.endnotes, document, one, file);
}

function withNotes(
  body: string,
  notes: Notes,
  document: RenderedDocument,
  one: MergedTemplate,
  file: FileText,
): string {
  if (!body.includes(`<w:${notes.kind}Reference`)) return body;
  const name = nameOfKind(one.template, `${notes.kind}s`);
  const part = document.ownParts.get(name) ?? partText(one.template.parts, name);
  return addNotes(notes, body, withoutLinks(sharedText(part, one, file)));
}

/** Notes of all documents stand in one part, which has no relationships: a link stays as its text. */
function withoutLinks(part: string): string {
  return part.replace(/(<w:hyperlink\s[^>]*?)\sr:id="[^"]*"/g, '$1');
}

/** Sections of a document with footnotes, which count from 1 again in each. */
function notesRestart(sections: readonly Section[], body: string): readonly Section[] {
  if (!body.includes('<w:footnoteReference')) return sections;
  const restart = '<w:footnotePr><w:numRestart w:val="eachSect"/></w:footnotePr>';
  return sections.map(({ edges, properties }) => ({
    edges,
    properties: new Map([['w:footnotePr', restart], ...properties]),
  }));
}

/** Writes a document's own headers and footers; returns the relationship to each by the template's part. */
function putOwnParts(
  document: RenderedDocument,
  one: MergedTemplate,
  place: number,
  merged: MergedParts,
  file: FileText,
): ReadonlyMap<string, string> {
  const { template, prefix } = one;
  const ids = new Map<string, string>();
  document.ownParts.forEach((xml, name) => {
    const type = template.contentTypes.get(name);
    if (type !== WORD_TYPES.header && type !== WORD_TYPES.footer) return;
    const own = withPrefix(name, `d${place + 1}_${prefix}`);
    const id = `d${place + 1}_${ids.size + 1}`;
    ids.set(name, id);
    merged.parts.set(own, documentText(xml, one, file, place));
    merged.types.set(own, type);
    copyRelationships(merged, template, name, own, prefix, (text) => sharedText(text, one, file));
    merged.relationships.set(id, {
      id,
      type: relationshipType(type === WORD_TYPES.header ? 'header' : 'footer'),
      target: relativeTarget(template.mainName, own),
      external: false,
    });
  });
  return ids;
}

function withOwnEdges(
  section: Section,
  { template, prefix }: MergedTemplate,
  own: ReadonlyMap<string, string>,
): Section {
  const edges = new Map<EdgeKey, string>();
  section.edges.forEach((id, key) => {
    const found = template.relationships.find((one) => one.id === id);
    if (found === undefined) return;
    const name = resolvedTarget(template.mainName, found.target);
    edges.set(key, own.get(name) ?? `${prefix}${id}`);
  });
  return { ...section, edges };
}

function fileSections(
  distinct: readonly MergedTemplate[],
  folder: string,
  merged: MergedParts,
): FileSections {
  const used = new Set<EdgeKey>();
  distinct.forEach(({ sections }) => {
    sections.forEach(({ edges }) => {
      edges.forEach((_, key) => used.add(key));
    });
  });
  const evenPages = distinct.some((one) => hasEvenPages(partOfKind(one.template, 'settings')));
  if (evenPages) {
    EDGES.filter((edge) => used.has(`${edge} default`)).forEach((edge) => {
      used.add(`${edge} even`);
    });
  }
  return { used, evenPages, blank: (edge) => putBlank(merged, edge, folder) };
}

function putBlank(merged: MergedParts, edge: 'header' | 'footer', folder: string): string {
  const id = `file_blank_${edge}`;
  const base = `blank_${edge}.xml`;
  const tag = edge === 'header' ? 'w:hdr' : 'w:ftr';
  merged.parts.set(
    `${folder}${base}`,
    `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n<${tag} xmlns:w="${WORD}"><w:p/></${tag}>`,
  );
  merged.types.set(`${folder}${base}`, WORD_TYPES[edge]);
  merged.relationships.set(id, {
    id,
    type: relationshipType(edge),
    target: base,
    external: false,
  });
  return id;
}

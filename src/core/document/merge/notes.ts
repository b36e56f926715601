import { attributeText, elements, inside, startTag, withAttribute } from '../xml';
import { rootTag, unitedRoot } from './roots';

/** Footnotes or endnotes. */
export type NoteKind = 'footnote' | 'endnote';

/** The notes of a merged file while it is put together. */
export interface Notes {
  readonly kind: NoteKind;
  readonly roots: Set<string>;
  readonly list: string[];
}

const SEPARATORS = ['separator', 'continuationSeparator'] as const;

/** Footnotes or endnotes of a document that has none yet. */
export function newNotes(kind: NoteKind): Notes {
  return { kind, roots: new Set(), list: [] };
}

/**
 * Puts the notes a document refers to into the file, under numbers of their own, and returns the document's text with
 * the references following.
 *
 * @param part the document's list of notes, already in the words of the merged file
 */
export function addNotes(notes: Notes, body: string, part: string): string {
  const reference = new RegExp(`<w:${notes.kind}Reference\\s[^>]*>`, 'g');
  const byId = new Map(
    elements(part, `w:${notes.kind}`).map((note) => [attributeText(startTag(note), 'w:id'), note]),
  );
  return body.replace(reference, (tag) => {
    const note = byId.get(attributeText(tag, 'w:id'));
    if (note === undefined) return '';
    notes.roots.add(rootTag(part));
    const id = String(notes.list.length + 1);
    notes.list.push(
      `${withAttribute(startTag(note), 'w:id', id)}${inside(note)}</w:${notes.kind}>`,
    );
    return withAttribute(tag, 'w:id', id);
  });
}

/** The part with all notes; empty if there is none. */
export function notesXml(notes: Notes): string {
  if (notes.list.length === 0) return '';
  const root = unitedRoot(`w:${notes.kind}s`, Array.from(notes.roots));
  const separators = SEPARATORS.map(
    (type, index) =>
      `<w:${notes.kind} w:type="${type}" w:id="${index - 1}"><w:p><w:r><w:${type}/></w:r></w:p></w:${notes.kind}>`,
  );
  return `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n${root}${separators.join('')}${notes.list.join('')}</w:${notes.kind}s>`;
}

/** Notes: those that did not change keep their author, their letters' looks and the size of their box. */
import { cellKey } from '../../model';
import { authorNotes } from '../hucre-adapter';
import type { XlsxPackage } from '../package/package';
import { areaOf } from '../package/references';
import {
  childOf,
  childrenOf,
  descendantsOf,
  innerXml,
  outerXml,
  rootOf,
} from '../package/xml-scan';
import type { XmlSpan } from '../package/xml-scan';
import { attributesOf, escapeXml, withAttributes } from '../package/xml-text';

const COMMENTS_TYPE = 'application/vnd.openxmlformats-officedocument.spreadsheetml.comments+xml';
const DRAWING_TYPE = 'application/vnd.openxmlformats-officedocument.vmlDrawing';

type Notes = ReadonlyMap<string, string>;

/** Writes the notes that changed. Gives the id of a drawing that is new to the sheet, for its `legacyDrawing`. */
export async function writeNotes(
  parts: XlsxPackage,
  sheetPart: string,
  sheetNumber: number,
  before: Notes,
  after: Notes,
  author: string,
): Promise<string | undefined> {
  const changed = [...new Set([...before.keys(), ...after.keys()])].filter(
    (key) => before.get(key) !== after.get(key),
  );
  if (changed.length === 0) return undefined;
  const added = changed.flatMap((key) => {
    const text = after.get(key);
    const [row = 0, column = 0] = key.split(',').map(Number);
    return text === undefined || text === '' ? [] : [{ row, column, author, text }];
  });
  const authored = added.length === 0 ? undefined : await authorNotes(added, sheetNumber);
  const gone = new Set(changed);
  writeComments(parts, sheetPart, gone, authored?.comments, author);
  return writeShapes(parts, sheetPart, gone, authored?.drawing);
}

function writeComments(
  parts: XlsxPackage,
  sheetPart: string,
  gone: ReadonlySet<string>,
  authored: string | undefined,
  author: string,
): void {
  const present = parts.related(sheetPart, 'comments');
  if (present === undefined) {
    if (authored === undefined) return;
    const path = parts.freePath('xl/comments', '.xml');
    parts.write(path, authored);
    parts.declare(path, COMMENTS_TYPE);
    parts.relate(sheetPart, 'comments', path);
    return;
  }
  const xml = withAuthor(parts.text(present), author);
  const list = childOf(xml.text, rootOf(xml.text), 'commentList');
  if (!list) return;
  const kept = childrenOf(xml.text, list, 'comment').map((span) => outerXml(xml.text, span));
  const added = (authored === undefined ? [] : commentsOf(authored)).map((comment) => {
    const { openEnd } = rootOf(comment);
    return (
      withAttributes(comment.slice(0, openEnd), { authorId: xml.author }) + comment.slice(openEnd)
    );
  });
  const comments = [...kept.filter((comment) => !gone.has(keyOfComment(comment))), ...added];
  const filled = `<commentList>${comments.join('')}</commentList>`;
  parts.write(present, xml.text.slice(0, list.start) + filled + xml.text.slice(list.end));
}

function commentsOf(xml: string): string[] {
  return descendantsOf(xml, rootOf(xml), 'comment').map((span) => outerXml(xml, span));
}

function keyOfComment(comment: string): string {
  const area = areaOf(attributesOf(comment, rootOf(comment))['ref'] ?? '');
  return area ? cellKey(area.startRow, area.startColumn) : '';
}

/** The comments part with the author in its list, and the author's number. */
function withAuthor(
  xml: string,
  author: string,
): { readonly text: string; readonly author: number } {
  const list = childOf(xml, rootOf(xml), 'authors');
  const spelled = list ? childrenOf(xml, list, 'author').map((span) => innerXml(xml, span)) : [];
  const known = spelled.indexOf(escapeXml(author));
  if (known >= 0) return { text: xml, author: known };
  const authors = [...spelled, escapeXml(author)].map((name) => `<author>${name}</author>`);
  const filled = `<authors>${authors.join('')}</authors>`;
  const at = list?.start ?? rootOf(xml).openEnd;
  return { text: xml.slice(0, at) + filled + xml.slice(list?.end ?? at), author: spelled.length };
}

/** A note needs a box as well, in a drawing of an older kind. */
function writeShapes(
  parts: XlsxPackage,
  sheetPart: string,
  gone: ReadonlySet<string>,
  authored: string | undefined,
): string | undefined {
  const present = parts.related(sheetPart, 'vmlDrawing');
  if (present === undefined) {
    if (authored === undefined) return undefined;
    const path = parts.freePath('xl/drawings/vmlDrawing', '.vml');
    parts.write(path, authored);
    parts.declareEnding('vml', DRAWING_TYPE);
    return parts.relate(sheetPart, 'vmlDrawing', path);
  }
  const xml = parts.text(present);
  const kept = childrenOf(xml, rootOf(xml))
    .filter((span) => !gone.has(keyOfShape(xml, span)))
    .map((span) => outerXml(xml, span));
  const taken = shapeNumbers(kept.join(''));
  const added = authored === undefined ? [] : shapesOf(authored, Math.max(1024, ...taken));
  const { start, openEnd } = rootOf(xml);
  parts.write(present, `${xml.slice(start, openEnd)}${[...kept, ...added].join('')}</xml>`);
  return undefined;
}

function keyOfShape(xml: string, span: XmlSpan): string {
  const data = span.name === 'shape' ? childOf(xml, span, 'ClientData') : undefined;
  if (!data || attributesOf(xml, data)['ObjectType'] !== 'Note') return '';
  const [row, column] = ['Row', 'Column'].map((name) => {
    const place = childOf(xml, data, name);
    return place ? Number(innerXml(xml, place)) : -1;
  });
  return cellKey(row ?? -1, column ?? -1);
}

function shapeNumbers(xml: string): number[] {
  return [...xml.matchAll(/_s(\d+)"/g)].map((match) => Number(match[1]));
}

/** The boxes of new notes, numbered after those that are there. */
function shapesOf(authored: string, last: number): string[] {
  return childrenOf(authored, rootOf(authored), 'shape').map((span, index) =>
    outerXml(authored, span).replace(/id="_x0000_s\d+"/, `id="_x0000_s${last + index + 1}"`),
  );
}

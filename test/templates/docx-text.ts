import { unzipFile } from '../../src/core/document/zip-archive';

/** A part of a .docx as text. */
export function partOf(docx: Uint8Array, path: string): string {
  return Buffer.from(unzipFile(docx).get(path) ?? []).toString('utf8');
}

/** The text of the document's paragraphs, one line each, as people read it. */
export function linesOf(docx: Uint8Array): readonly string[] {
  return linesOfXml(partOf(docx, 'word/document.xml'));
}

/** The same of a part's XML. */
export function linesOfXml(part: string): readonly string[] {
  return part
    .split('</w:p>')
    .map((xml) => (xml.match(/<w:t(?: [^>]*)?>[^<]*<\/w:t>/g) ?? []).map(textOf).join(''))
    .filter((line) => line !== '');
}

function textOf(element: string): string {
  return element
    .replace(/<[^>]*>/g, '')
    .replace(/&lt;/g, '<')
    .replace(/&gt;/g, '>')
    .replace(/&quot;/g, '"')
    .replace(/&apos;/g, "'")
    .replace(/&amp;/g, '&');
}

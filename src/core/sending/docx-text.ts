import { textOfBytes, unzipFile } from '../document/zip-archive';

/** What a Word file says, as one text; '' if it cannot be read. For searching it, not for showing it. */
export function docxText(bytes: Uint8Array): string {
  try {
    const parts = [...unzipFile(bytes)].filter(([name]) =>
      /^word\/(?:document|header\d*|footer\d*|footnotes|comments)\.xml$/.test(name),
    );
    return parts.map(([, part]) => plainText(textOfBytes(part))).join('\n');
  } catch {
    return '';
  }
}

function plainText(xml: string): string {
  return xml
    .replace(/<\/w:p>/g, '\n')
    .replace(/<[^>]*>/g, '')
    .replace(/&lt;/g, '<')
    .replace(/&gt;/g, '>')
    .replace(/&amp;/g, '&');
}

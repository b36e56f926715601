import type { BlobContents } from './blob';
import { convertToPdf } from './libre-office';
import { MIME_TYPES } from './mime-types';
import { notSupported, ScriptException } from './script-error';

/** What Google turns into a PDF without an import into Docs, with the ending LibreOffice needs to know it by. */
const PRINTABLE: Readonly<Record<string, string>> = {
  [MIME_TYPES.HTML]: 'html',
  [MIME_TYPES.PLAIN_TEXT]: 'txt',
};

/**
 * A blob's contents as another type (`Blob.getAs`).
 *
 * @throws ScriptException with Google's text where Google cannot convert either (a .docx to PDF), and "not supported in the desk
 *   edition" where only this machine lacks LibreOffice
 */
export function convertBlob(contents: BlobContents, contentType: string): BlobContents {
  const from = contents.contentType ?? '';
  if (from === contentType) return contents;
  const ending = PRINTABLE[from];
  if (contentType !== MIME_TYPES.PDF || ending === undefined) {
    throw new ScriptException(`Converting from ${from} to ${contentType} is not supported.`);
  }
  const bytes = convertToPdf(contents.bytes, ending);
  if (!bytes) throw notSupported(`Blob.getAs(${contentType}) without LibreOffice`);
  return { bytes, contentType, name: pdfName(contents.name) };
}

/** Google replaces what follows the last point. */
function pdfName(name: string | null): string | null {
  return name === null ? null : `${name.replace(/\.[^.]*$/, '')}.pdf`;
}

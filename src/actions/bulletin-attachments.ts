import { safeFileName } from '../core/document/file-name';
import type { KnownBulletin } from '../core/sending/choose-bulletin';
import { SetupError } from '../core/text/setup-error';
import { bulletinFileGone, bulletinFileName, SEND_ANSWERS } from '../core/words/sending';
import { readFile, WORD_TYPE } from '../google/drive';
import type { Attachment } from '../google/outbox';
import { pdfOf } from '../google/pdf';
import { signedBytes } from '../google/signed-bytes';

/** Google's limit for a mail's attachments is 25 MB with their encoding. */
const MOST_BYTES = 18_000_000;

/** What is attached to a bulletin's mails. */
export interface BulletinAttachments {
  readonly blobs: readonly Attachment[];
  readonly files: readonly { readonly name: string; readonly bytes: number }[];
  readonly lines: readonly string[];
}

/** @throws SetupError if the file is gone */
export function bulletinBytes({ content, stored }: KnownBulletin): Uint8Array {
  const bytes = readFile(stored.fileId);
  if (bytes === undefined) throw new SetupError(bulletinFileGone(content.number));
  return bytes;
}

/** The file as it is in Drive now, and as PDF where that can be made. */
export function bulletinAttachments(
  { content }: KnownBulletin,
  docx: Uint8Array,
): BulletinAttachments {
  const name = safeFileName(bulletinFileName(content.number, content.title, 1));
  const word = Utilities.newBlob(signedBytes(docx), WORD_TYPE, `${name}.docx`);
  const wordFile = { name: `${name}.docx`, bytes: docx.byteLength };
  const pdf = pdfOf(word, `${name}.pdf`);
  if (pdf === undefined) return { blobs: [word], files: [wordFile], lines: [SEND_ANSWERS.noPdf] };
  const size = pdf.getBytes().length;
  if (docx.byteLength + size > MOST_BYTES) {
    return { blobs: [word], files: [wordFile], lines: [SEND_ANSWERS.pdfTooLarge] };
  }
  const pdfFile = { name: `${name}.pdf`, bytes: size };
  return { blobs: [word, pdf], files: [wordFile, pdfFile], lines: [] };
}

import { findOfType, WORD_TYPE } from './drive';

const DOCUMENT_TYPE = 'application/vnd.google-apps.document';
const PDF_TYPE = 'application/pdf';

/** The typings leave out the options, without which the service gives no contents. */
interface Exporter {
  export(fileId: string, mimeType: string, options: { readonly alt: 'media' }): unknown;
}

/**
 * A .docx as PDF, by way of a document that Drive converts and that is deleted again; undefined where that is not possible.
 * A document that a run left which died in between is deleted before: it has the same name.
 *
 * @param name of the PDF, and of the document
 */
export function pdfOf(
  docx: GoogleAppsScript.Base.Blob,
  name: string,
): GoogleAppsScript.Base.Blob | undefined {
  const files = typeof Drive === 'undefined' ? undefined : Drive.Files;
  if (files === undefined) return undefined;
  let id = '';
  try {
    findOfType(name, DOCUMENT_TYPE).forEach((left) => {
      files.remove(left.id);
    });
    docx.setContentType(WORD_TYPE);
    id = files.create({ name, mimeType: DOCUMENT_TYPE }, docx, { fields: 'id' }).id ?? '';
    const pdf = (files as unknown as Exporter).export(id, PDF_TYPE, { alt: 'media' });
    return isBlob(pdf) ? pdf.setName(name) : undefined;
  } catch (error) {
    console.error(error);
    return undefined;
  } finally {
    if (id !== '') files.remove(id);
  }
}

function isBlob(value: unknown): value is GoogleAppsScript.Base.Blob {
  return typeof value === 'object' && value !== null && 'getBytes' in value;
}

import PizZip from 'pizzip';
import { textOfBytes, unzipFile } from '../../../src/core/document/zip-archive';

/**
 * A .docx with text of its parts replaced.
 *
 * @throws Error if a text is not there, so that a test never checks the unchanged file
 */
export function changedDocx(
  docx: Uint8Array,
  changes: readonly (readonly [part: string, from: string | RegExp, to: string])[],
): Uint8Array {
  const parts = new Map<string, string | Uint8Array>(unzipFile(docx));
  for (const [part, from, to] of changes) {
    const bytes = parts.get(part);
    if (bytes === undefined) throw new Error(`no part ${part}`);
    const before = typeof bytes === 'string' ? bytes : textOfBytes(bytes);
    const after = before.replace(from, () => to);
    if (after === before) throw new Error(`${part} does not hold ${String(from)}`);
    parts.set(part, after);
  }
  // Stored, not packed: packing takes longer than all that is asked of the file.
  const zip = new PizZip();
  parts.forEach((content, part) => zip.file(part, content));
  return zip.generate({ type: 'uint8array', compression: 'STORE' });
}

import { zipParts } from '../../core/document/package-file';
import type { Parts } from './document';

/** The parts as a .docx file. The same parts give the same bytes on any day. */
export function packageOf(parts: Parts): Uint8Array {
  return zipParts(parts);
}

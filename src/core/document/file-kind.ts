import type { TemplateProblemCode } from './types';

/** The first bytes of the container of .doc, .wps and of a .docx with a password. */
const COMPOUND_FILE = [0xd0, 0xcf, 0x11, 0xe0];
const ZIP = [0x50, 0x4b];

/** What a file is by its bytes, if it cannot be a .docx; its name is not believed. */
export function notDocxBecause(bytes: Uint8Array): TemplateProblemCode | undefined {
  if (startsWith(bytes, ZIP)) return undefined;
  if (!startsWith(bytes, COMPOUND_FILE)) return 'notWord';
  if (holdsWideText(bytes, 'EncryptedPackage')) return 'password';
  return holdsWideText(bytes, 'WordDocument') ? 'oldWord' : 'notWord';
}

function startsWith(bytes: Uint8Array, start: readonly number[]): boolean {
  return holdsAt(bytes, 0, start);
}

function holdsAt(bytes: Uint8Array, start: number, wanted: readonly number[]): boolean {
  return wanted.every((byte, index) => bytes[start + index] === byte);
}

/** True if the text stands in the file with two bytes a character, as the container writes the names of its streams. */
function holdsWideText(bytes: Uint8Array, text: string): boolean {
  const wanted = Array.from(text).reduce<number[]>(
    (codes, character) => [...codes, character.charCodeAt(0), 0],
    [],
  );
  return bytes.some((_, start) => holdsAt(bytes, start, wanted));
}

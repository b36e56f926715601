/** Apps Script's bytes are plain arrays of signed numbers, −128…127; the host's are Uint8Arrays. */

/** The bytes as a script sees them. */
export function signedBytes(bytes: Uint8Array): number[] {
  const view = new Int8Array(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  // Array.from would ask an iterator for each of millions of bytes.
  const signed = new Array<number>(view.length);
  view.forEach((byte, index) => {
    signed[index] = byte;
  });
  return signed;
}

/** The bytes of a script's array, for the host. */
export function hostBytes(signed: readonly number[]): Uint8Array {
  const bytes = new Uint8Array(signed.length);
  bytes.set(signed);
  return bytes;
}

/** Whether a value is what Apps Script takes for bytes: a plain array of whole numbers from −128 to 127. */
export function isByteArray(value: unknown): value is number[] {
  return Array.isArray(value) && value.every(isSignedByte);
}

/** A number that stays itself as a signed byte. */
function isSignedByte(value: unknown): boolean {
  return typeof value === 'number' && (value << 24) >> 24 === value;
}

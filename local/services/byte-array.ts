/** Apps Script's bytes are plain arrays of signed numbers, −128…127; the host's are Uint8Arrays. */

/** The bytes as a script sees them. */
export function signedBytes(bytes: Uint8Array): number[] {
  return Array.from(new Int8Array(bytes.buffer, bytes.byteOffset, bytes.byteLength));
}

/** The bytes of a script's array, for the host. */
export function hostBytes(signed: readonly number[]): Uint8Array {
  return Uint8Array.from(signed);
}

/** Whether a value is what Apps Script takes for bytes: a plain array of whole numbers from −128 to 127. */
export function isByteArray(value: unknown): value is number[] {
  return Array.isArray(value) && value.every(isSignedByte);
}

function isSignedByte(value: unknown): boolean {
  return typeof value === 'number' && Number.isInteger(value) && value >= -128 && value <= 127;
}

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
  if (!Array.isArray(value)) return false;
  // A print file has millions of them: a number that stays itself as a signed byte is one.
  for (const one of value as readonly unknown[]) {
    if (typeof one !== 'number' || (one << 24) >> 24 !== one) return false;
  }
  return true;
}

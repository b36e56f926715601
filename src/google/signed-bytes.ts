/** Apps Script's bytes are plain arrays of signed numbers. */
export function signedBytes(bytes: Uint8Array): number[] {
  const view = new Int8Array(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const signed = new Array<number>(view.length);
  // A print file has millions, and Array.from would ask an iterator for each.
  view.forEach((byte, index) => {
    signed[index] = byte;
  });
  return signed;
}

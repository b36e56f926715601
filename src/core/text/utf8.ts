/**
 * A text's bytes in UTF-8, which Apps Script has no function for. Half of a character, which no text of ours holds, becomes
 * three bytes of its own.
 *
 * @example utf8Bytes('a中') // => Uint8Array [0x61, 0xe4, 0xb8, 0xad]
 */
export function utf8Bytes(text: string): Uint8Array {
  const bytes = new Uint8Array(3 * text.length);
  let length = 0;
  for (let index = 0; index < text.length; index += 1) {
    const code = text.charCodeAt(index);
    if (code < 0x80) {
      bytes[length++] = code;
    } else if (code < 0x800) {
      bytes[length++] = 0xc0 | (code >> 6);
      bytes[length++] = 0x80 | (code & 0x3f);
    } else {
      const whole = wholeCharacter(code, text.charCodeAt(index + 1));
      if (whole > 0xffff) {
        index += 1;
        bytes[length++] = 0xf0 | (whole >> 18);
        bytes[length++] = 0x80 | ((whole >> 12) & 0x3f);
      } else {
        bytes[length++] = 0xe0 | (whole >> 12);
      }
      bytes[length++] = 0x80 | ((whole >> 6) & 0x3f);
      bytes[length++] = 0x80 | (whole & 0x3f);
    }
  }
  return bytes.slice(0, length);
}

/** Of two halves that belong together the character, or else the first as it is. @param next NaN where nothing follows */
function wholeCharacter(code: number, next: number): number {
  const isPair = (code & 0xfc00) === 0xd800 && (next & 0xfc00) === 0xdc00;
  return isPair ? 0x10000 + ((code - 0xd800) << 10) + (next - 0xdc00) : code;
}

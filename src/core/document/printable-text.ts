/** What XML cannot hold, half of a pair of surrogates among it. */
const UNPRINTABLE =
  /[\u0000-\u0008\u000e-\u001f\u007f-\u009f\ufdd0-\ufdef\ufffe\uffff]|[\ud800-\udbff](?![\udc00-\udfff])|(?:[^\ud800-\udbff]|^)[\udc00-\udfff]/;

const CONTROL = /[\u0000-\u0008\u000e-\u001f\u007f-\u009f\ufdd0-\ufdef\ufffe\uffff]/g;

/** How other programs end a line. */
const LINE_END = /\r\n?|[\u000b\u000c\u0085\u2028\u2029]/g;

/**
 * A text as it can stand in a document: line ends as `\n`, control characters and halves of characters left out,
 * everything else as it is, braces and angle brackets included.
 *
 * @example printableText('甲\u0000{单位}\r\n乙') // => '甲{单位}\n乙'
 */
export function printableText(text: string): string {
  const lines = text.replace(LINE_END, '\n');
  return UNPRINTABLE.test(lines) ? withoutLoneSurrogates(lines).replace(CONTROL, '') : lines;
}

/** Halves of characters, which no file and no name can hold, left out. */
export function withoutLoneSurrogates(text: string): string {
  return Array.from(text)
    .filter((character) => character.length > 1 || !/[\ud800-\udfff]/.test(character))
    .join('');
}

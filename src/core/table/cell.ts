import { cleanText } from '../text/clean-text';

/** What people write into a cell to say that there is nothing. `0` is not among them: blank is not 0. */
const BLANK_MARKS = new Set([
  ...[
    '',
    '-',
    '--',
    '—',
    '——',
    '–',
    '−',
    '－',
    '－－',
    '/',
    '／',
    '\\',
    '无',
    '暂无',
    '(无)',
    '（无）',
  ],
]);

/** How spreadsheets show a formula that failed; scripts get the shown text. */
const ERROR_VALUE =
  /^#(?:N\/A|REF!|VALUE!|DIV\/0!|NAME\?|NUM!|NULL!|ERROR!|SPILL!|CALC!|BUSY!|FIELD!|GETTING_DATA)$/;

const SOMETHING_VISIBLE = /[^\s\u00ad\u200b-\u200f\u202a-\u202e\u2060-\u2064\ufeff]/;

/** True for a cell with nothing to see in it. */
export function isBlankCell(cell: unknown): boolean {
  if (typeof cell !== 'string') return cell === undefined || cell === null;
  return cell === '' || (!startsVisibly(cell) && !SOMETHING_VISIBLE.test(cell));
}

/** Decides most cells by their first character: printable ASCII, or from CJK punctuation to the last CJK block. */
function startsVisibly(text: string): boolean {
  const first = text.charCodeAt(0);
  return (first > 0x20 && first < 0x7f) || (first > 0x3000 && first < 0xfb00);
}

/** True for a cleaned text that says "nothing", such as `—` or `无`. */
export function isBlankMark(cleanedText: string): boolean {
  return cleanedText.length <= 4 && BLANK_MARKS.has(cleanedText);
}

/** True for a cleaned text that is a formula's error, such as `#N/A`. */
export function isErrorValue(cleanedText: string): boolean {
  return cleanedText.charCodeAt(0) === 35 && ERROR_VALUE.test(cleanedText);
}

/**
 * True for a Date, also one made in another script context (where `instanceof` fails): the desk edition hands over
 * such dates.
 */
export function isDate(cell: unknown): cell is Date {
  return typeof cell === 'object' && Object.prototype.toString.call(cell) === '[object Date]';
}

/** A text cell cleaned; anything else as the text a person would see. */
export function cellText(cell: unknown): string {
  switch (typeof cell) {
    case 'string':
      return cleanText(cell);
    case 'number':
      return numberText(cell);
    case 'boolean':
      return cell ? 'TRUE' : 'FALSE';
    default:
      return '';
  }
}

/** Digits without an exponent as far as a number is exact: codes arrive as numbers. */
function numberText(value: number): string {
  return Number.isSafeInteger(value) ? value.toFixed(0) : String(value);
}

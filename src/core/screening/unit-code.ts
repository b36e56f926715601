import { USCC_LENGTH, isValidUscc, normaliseUscc } from '../text/uscc';

/** Length of the tax numbers used before 2015: division code and organisation code, today's characters 3–17. */
export const OLD_TAX_NUMBER_LENGTH = 15;

/** A code as it should be written; a last 00 sends it the slow way, because it may have been a number. */
const WRITTEN_WELL = /^[0-9A-HJ-NP-Z]{16}(?!00)[0-9A-HJ-NP-Z]{2}$/;

const LETTERS_AND_DIGITS = /^[0-9A-Z]+$/;
const SCIENTIFIC_NOTATION = /^\d(?:\.\d+)?E\+?\d+$/;

/** A number keeps 15 to 17 digits: the rest of a code stored as one has become noughts. */
const ROUNDED_NUMBER = /^\d{16}00$/;

/**
 * The code by which rows are brought together, or '' if the cell holds none that can be trusted: blank, damaged, or of
 * another length. 18 characters, or 15 for an old tax number. O and I stand in no code, so they are read as 0 and 1; a
 * wrong check character is kept, for the same slip may stand in both systems.
 *
 * @example comparableCode('91450329mA5LO00012') // => '91450329MA5L000012'
 * @example comparableCode('9.14503E+17') // => ''
 */
export function comparableCode(text: string | undefined): string {
  if (text === undefined) return '';
  if (WRITTEN_WELL.test(text)) return text;
  const code = normaliseUscc(text).replace(/O/g, '0').replace(/I/g, '1');
  const hasLength = code.length === USCC_LENGTH || code.length === OLD_TAX_NUMBER_LENGTH;
  return hasLength && LETTERS_AND_DIGITS.test(code) && !isDamagedCode(code) ? code : '';
}

/**
 * True for a code that a spreadsheet once took for a number: in scientific notation, or with its last digits turned
 * into noughts so that the check character is wrong.
 */
export function isDamagedCode(text: string): boolean {
  const code = normaliseUscc(text);
  return SCIENTIFIC_NOTATION.test(code) || (ROUNDED_NUMBER.test(code) && !isValidUscc(code));
}

/** The 15-digit tax number that a unit with this 18-character code had before 2015. */
export function oldTaxNumberOf(code: string): string {
  return code.slice(2, 2 + OLD_TAX_NUMBER_LENGTH);
}

import { holdsPersonalNumber } from '../text/personal-data';
import { USCC_LENGTH, isValidUscc, normaliseUscc, usccSuggestion } from '../text/uscc';
import { cellText, isBlankCell, isBlankMark, isErrorValue } from './cell';
import type { CellReading } from './column';
import { BLANK, doubtful, readAs, unreadable } from './reading';

/** Length of the tax numbers used before 2015. */
const OLD_TAX_NUMBER_LENGTH = 15;

const SCIENTIFIC_NOTATION = /^\d(?:\.\d+)?E\+?\d+$/;
/** A number keeps 16 digits at most: the rest of a code that was one for a while has become noughts. */
const ROUNDED_NUMBER = /^\d{16}00$/;
const NOT_IN_CODES = /[^0-9A-HJ-NPQRTUWXY]/g;

/**
 * A unified social credit code, normalised (half-width capitals, no spaces). A code that was stored as a number has
 * lost its last digits and is unreadable. A wrong check character or letter keeps its value with a doubt, because
 * typing errors in the two systems must be visible and may still match each other (GB 32100-2015).
 */
export function readUscc(cell: unknown): CellReading<string> {
  if (isBlankCell(cell)) return BLANK;
  if (typeof cell !== 'string') return unreadable('usccDamaged');
  const text = cellText(cell);
  if (isBlankMark(text)) return BLANK;
  if (isErrorValue(text)) return unreadable('errorValue', text);
  const code = normaliseUscc(text);
  if (isValidUscc(code)) return readAs(code);
  if (holdsPersonalNumber(code.slice(0, USCC_LENGTH))) return unreadable('personalData');
  return doubtfulCode(code);
}

function doubtfulCode(code: string): CellReading<string> {
  if (SCIENTIFIC_NOTATION.test(code) && code.length < USCC_LENGTH) return unreadable('usccDamaged');
  if (ROUNDED_NUMBER.test(code)) return unreadable('usccDamaged');
  if (code.length === OLD_TAX_NUMBER_LENGTH) return doubtful(code, 'usccFifteen');
  if (code.length !== USCC_LENGTH) return unreadable('usccLength', String(code.length));
  const suggestion = usccSuggestion(code);
  if (suggestion !== undefined) return doubtful(code, 'usccLetters', suggestion);
  const strangers = code.match(NOT_IN_CODES);
  if (strangers !== null) return doubtful(code, 'usccCharacters', [...new Set(strangers)].join(''));
  return doubtful(code, 'usccCheck');
}

import { chinaDayOf } from '../calendar/day';
import { cleanLines } from '../text/clean-text';
import { removeSpaces } from '../text/spaces';
import { holdsPersonalNumber } from '../text/personal-data';
import { cellText, isBlankCell, isBlankMark, isDate, isErrorValue } from './cell';
import type { CellReading } from './column';
import { BLANK, doubtful, readAs, unreadable } from './reading';

/** Longer than any employer's name or address; more is a paragraph pasted into the wrong cell. */
const LONGEST_TEXT_CHARACTERS = 200;

/**
 * A short text, cleaned. Numbers become their digits (a code typed without an apostrophe), dates their ISO day.
 * ID-card and bank card numbers are refused wherever they stand (design rule 12).
 */
export function readText(cell: unknown): CellReading<string> {
  if (isBlankCell(cell)) return BLANK;
  if (typeof cell === 'number' && !Number.isSafeInteger(cell) && Math.abs(cell) > 1e15) {
    return unreadable('codeDamaged');
  }
  if (typeof cell === 'boolean') return unreadable('unexpectedBoolean');
  if (isDate(cell))
    return Number.isNaN(cell.getTime()) ? unreadable('notDay') : readAs(chinaDayOf(cell));
  return checkedText(cellText(cell));
}

/** Remarks and descriptions: line breaks stay, any length, and a lone dash or 无 is what it is. */
export function readLongText(cell: unknown): CellReading<string> {
  if (typeof cell !== 'string') return readText(cell);
  const text = cleanLines(cell);
  if (text === '') return BLANK;
  if (isErrorValue(text)) return unreadable('errorValue', text);
  return holdsPersonalNumber(text) ? unreadable('personalData') : readAs(text);
}

/** A code such as 社保单位编号: a text without any spaces. */
export function readCode(cell: unknown): CellReading<string> {
  const reading = readText(cell);
  if (reading.value?.includes(' ') !== true) return reading;
  return { ...reading, value: removeSpaces(reading.value) };
}

/** Mobile numbers of the mainland: 11 digits from 13 to 19. */
const MOBILE_NUMBER = /^1[3-9]\d{9}$/;

/**
 * The mark that stands for a person in an audit (`职工01`): never the person's ID-card, bank card or mobile number.
 */
export function readPersonMark(cell: unknown): CellReading<string> {
  const reading = readCode(cell);
  const isMobile = MOBILE_NUMBER.test(reading.value ?? '');
  return isMobile ? unreadable('personalData') : reading;
}

const LIST_SEPARATORS = /[、,，;；\n\r/／|]+/;
/** A two-character name padded to three places, as annexes of official papers print them: `杨  华`. */
const PADDED_NAME = /^(\p{Script=Han}) (\p{Script=Han})$/u;
const LONE_CHARACTERS = /(?<!\S)(\p{Script=Han}) (\p{Script=Han})(?!\S)/gu;

/**
 * The items of a list in one cell, separated by `、 , ; /` or line breaks, or, if there are none of these, by spaces.
 * Names padded with a space stay whole. Never empty: a list without items is blank.
 *
 * @example readList('胡小国、杨  华').value // => ['胡小国', '杨华']
 */
export function readList(cell: unknown): CellReading<readonly string[]> {
  const { value, problem } = readLongText(cell);
  if (value === undefined) return { value, problem };
  const separated = LIST_SEPARATORS.test(value)
    ? value.split(LIST_SEPARATORS)
    : value.replace(LONE_CHARACTERS, '$1$2').split(' ');
  const items = separated
    .map((item) => item.trim().replace(PADDED_NAME, '$1$2'))
    .filter((item) => !isBlankMark(item));
  return items.length === 0 ? BLANK : readAs(items);
}

function checkedText(text: string): CellReading<string> {
  if (isBlankMark(text)) return BLANK;
  if (isErrorValue(text)) return unreadable('errorValue', text);
  if (holdsPersonalNumber(text)) return unreadable('personalData');
  if (text.length > LONGEST_TEXT_CHARACTERS) {
    return doubtful(text, 'textTooLong', String(LONGEST_TEXT_CHARACTERS));
  }
  return readAs(text);
}

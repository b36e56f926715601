import { chinaDayOf, dayOfSerial, isoDay, type IsoDay } from '../calendar/day';
import { halfWidth } from '../text/width';
import { range } from '../words/problem-details';
import { cellText, isBlankCell, isBlankMark, isDate, isErrorValue } from './cell';
import type { CellReading } from './column';
import { BLANK, readAs, unreadable } from './reading';

/** No campaign, notice or law in use here is older; a serial number below is a count in a column of days. */
export const EARLIEST_DAY: IsoDay = '1990-01-01';
export const LATEST_DAY: IsoDay = '2099-12-31';

const TIME_BEHIND = '(?:[t\\s(,].*|星期.*|周.*)?$';
const YEAR_FIRST = new RegExp(
  `^(\\d{4})(?:年|[-./])(\\d{1,2})(?:月|[-./])(\\d{1,2})[日号]?${TIME_BEHIND}`,
);
const EIGHT_DIGITS = new RegExp(`^(\\d{4})(\\d{2})(\\d{2})${TIME_BEHIND}`);
const MOMENT_IN_UTC = /^\d{4}-\d{2}-\d{2}t\d{2}:\d{2}:\d{2}(?:\.\d+)?z$/;
const SERIAL_TEXT = /^\d{5}(?:\.\d+)?$/;

/** Forms that name no day, with what is missing in them. */
const INCOMPLETE_FORMS = [
  [/^\d{4}(?:年|[-./])?\d{1,2}月?$/, 'dayIncomplete'],
  [/^\d{4}年?$/, 'dayIncomplete'],
  [/^'?\d{2}(?:年|[-./])\d{1,2}(?:月|[-./])\d{1,2}日?$/, 'twoDigitYear'],
  [/^\d{1,2}[-./]\d{1,2}[-./]\d{4}(?:\s.*)?$/, 'dayOrder'],
  [/^\d{1,2}(?:月|[-./])\d{1,2}[日号]?$/, 'dayWithoutYear'],
] as const;

/**
 * The day in a cell: a date (on China's wall clock), a serial number, or text such as `2023-10-5`, `2023/10/5`,
 * `2023.10.5`, `2023年10月5日`, `20231005`, with or without a time behind. Nothing is guessed: a day that does not
 * exist, a year of two digits, or `10/11/2023` is a problem.
 */
export function readDay(cell: unknown): CellReading<IsoDay> {
  if (typeof cell === 'number') return dayOfNumber(cell);
  if (isBlankCell(cell)) return BLANK;
  if (typeof cell === 'boolean') return unreadable('unexpectedBoolean');
  if (isDate(cell))
    return Number.isNaN(cell.getTime()) ? unreadable('notDay') : inRange(chinaDayOf(cell));
  return dayOfText(halfWidth(cellText(cell)).toLowerCase());
}

/** The day of `20231005` or of a serial number; anything else a number can say is no day. */
export function dayOfNumber(value: number): CellReading<IsoDay> {
  const whole = Math.floor(value);
  if (whole >= 19_000_101 && whole <= 29_991_231) return dayOfText(String(whole));
  if (whole >= 190_001 && whole <= 299_912) return unreadable('dayIncomplete');
  if (whole >= 1900 && whole <= 2999) return unreadable('dayIncomplete');
  return inRange(dayOfSerial(value));
}

function dayOfText(text: string): CellReading<IsoDay> {
  const parts = YEAR_FIRST.exec(text) ?? EIGHT_DIGITS.exec(text);
  if (MOMENT_IN_UTC.test(text)) return inRange(chinaDayOf(new Date(text.toUpperCase())));
  if (parts !== null) return dayOfParts(Number(parts[1]), Number(parts[2]), Number(parts[3]));
  if (isBlankMark(text)) return BLANK;
  if (isErrorValue(text.toUpperCase())) return unreadable('errorValue', text.toUpperCase());
  if (SERIAL_TEXT.test(text)) return inRange(dayOfSerial(Number(text)));
  const form = INCOMPLETE_FORMS.find(([pattern]) => pattern.test(text));
  return unreadable(form === undefined ? 'notDay' : form[1]);
}

function dayOfParts(year: number, month: number, dayOfMonth: number): CellReading<IsoDay> {
  const day = isoDay(year, month, dayOfMonth);
  return day === undefined ? unreadable('noSuchDay') : inRange(day);
}

function inRange(day: IsoDay | undefined): CellReading<IsoDay> {
  if (day === undefined) return unreadable('notDay');
  const isInRange = day >= EARLIEST_DAY && day <= LATEST_DAY;
  return isInRange ? readAs(day) : unreadable('dayOutOfRange', range(EARLIEST_DAY, LATEST_DAY));
}

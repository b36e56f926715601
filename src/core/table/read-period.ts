import { monthOf, yearOf, type IsoDay, type Period } from '../calendar/day';
import { halfWidth } from '../text/width';
import { removeSpaces } from '../text/spaces';
import { januaryOrOctober, range } from '../words/problem-details';
import { cellText, isBlankCell, isBlankMark, isErrorValue } from './cell';
import type { CellReading } from './column';
import { EARLIEST_DAY, LATEST_DAY, dayOfNumber, readDay } from './read-day';
import { BLANK, readAs, unreadable } from './reading';

const YEAR_AND_MONTH = /^(\d{4})(?:(?:年|[-./])(\d{1,2})月?|(\d{2}))(?:份|所属期|期)?$/;
const BETWEEN = /至|到|~|—|–|--/;
const TWO_WITH_HYPHEN = /^(\d{6}|\d{8}|\d{4}[./年]\d{1,2}(?:[./月]\d{1,2}日?|月)?)-(.+)$/;
const TWO_DAYS_WITH_HYPHENS = /^(\d{4}-\d{1,2}-\d{1,2})-(\d{4}-\d{1,2}-\d{1,2})$/;

/**
 * The month a payment belongs to (所属期): `202310`, `2023-10`, `2023年10月`, any day of the month, a date, a serial
 * number, or a range within one month (`2023-10-01至2023-10-31`). The number 2023.1 is a problem: it is what becomes
 * of a typed `2023.10`, and also of `2023.1`.
 */
export function readPeriod(cell: unknown): CellReading<Period> {
  if (typeof cell === 'number') return periodOfNumber(cell);
  if (typeof cell !== 'string') return periodOfDay(cell);
  if (isBlankCell(cell)) return BLANK;
  const text = cellText(cell);
  if (isBlankMark(text)) return BLANK;
  if (isErrorValue(text)) return unreadable('errorValue', text);
  return periodOfText(halfWidth(text));
}

function periodOfNumber(value: number): CellReading<Period> {
  const isYearWithFraction = value > 1900 && value < 3000 && !Number.isInteger(value);
  if (isYearWithFraction) return periodOfText(String(value));
  if (Number.isInteger(value) && value >= 190_001 && value <= 299_912) {
    return periodOfParts(Math.floor(value / 100), value % 100);
  }
  return periodOfReading(dayOfNumber(value));
}

function periodOfText(text: string): CellReading<Period> {
  const compact = removeSpaces(text);
  const parts = YEAR_AND_MONTH.exec(compact);
  if (parts !== null) {
    const [, year, written, twoDigits] = parts;
    const isAmbiguous = written === '1' && compact.includes('.');
    if (isAmbiguous) return unreadable('ambiguousPeriod', januaryOrOctober(String(year)));
    return periodOfParts(Number(year), Number(written ?? twoDigits));
  }
  const ends = endsOfRange(compact);
  return ends === undefined ? periodOfDay(text) : periodOfRange(ends[0], ends[1]);
}

function endsOfRange(text: string): readonly [string, string] | undefined {
  const twoWithHyphen = TWO_DAYS_WITH_HYPHENS.exec(text) ?? TWO_WITH_HYPHEN.exec(text);
  const [start, end] = twoWithHyphen?.slice(1) ?? text.split(BETWEEN);
  return start === undefined || end === undefined ? undefined : [start, end];
}

function periodOfRange(start: string, end: string): CellReading<Period> {
  const first = periodOfOneEnd(start);
  const last = periodOfOneEnd(end);
  if (first.value === undefined || last.value === undefined) return unreadable('notPeriod');
  return first.value === last.value ? first : unreadable('periodSpans');
}

/** An end of a range is a day or a month, never a range again. */
function periodOfOneEnd(text: string): CellReading<Period> {
  return endsOfRange(text) === undefined ? periodOfText(text) : unreadable('notPeriod');
}

function periodOfDay(cell: unknown): CellReading<Period> {
  return periodOfReading(readDay(cell));
}

/** What is wrong with a day that was clearly meant is said; anything else is simply no period. */
function periodOfReading({ value: day, problem }: CellReading<IsoDay>): CellReading<Period> {
  if (day !== undefined) return periodOfParts(yearOf(day), monthOf(day));
  if (problem === undefined) return BLANK;
  const isMeantAsDay = problem.code === 'noSuchDay' || problem.code === 'dayOutOfRange';
  return isMeantAsDay ? { value: undefined, problem } : unreadable('notPeriod');
}

function periodOfParts(year: number, month: number): CellReading<Period> {
  if (month < 1 || month > 12) return unreadable('notPeriod');
  const isInRange = year >= yearOf(EARLIEST_DAY) && year <= yearOf(LATEST_DAY);
  if (!isInRange) return unreadable('dayOutOfRange', range(EARLIEST_DAY, LATEST_DAY));
  return readAs<Period>(`${year}-${String(month).padStart(2, '0')}`);
}

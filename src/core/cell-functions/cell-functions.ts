import type { IsoDay } from '../calendar/day';
import type { WorkingCalendar } from '../calendar/working-calendar';
import { rmbUpper } from '../money/rmb-upper';
import { cellText, isBlankCell } from '../table/cell';
import { readDay } from '../table/read-day';
import { readFen } from '../table/read-money';
import { readNumber } from '../table/read-number';
import { SetupError } from '../text/setup-error';
import { isValidUscc, normaliseUscc } from '../text/uscc';
import { AMOUNT_NEEDED, DAY_COUNT_NEEDED, START_DAY_NEEDED } from '../words/cell-functions';

/** More working days than any period in the law: about eight years. */
const MOST_WORKING_DAYS = 2000;

/**
 * USCC_VALID: whether the cell holds a unified social credit code with the right check character (GB 32100-2015). Lower
 * case, full width and spaces are read as what they stand for.
 */
export function usccValid(cell: unknown): boolean {
  return isValidUscc(normaliseUscc(cellText(cell)));
}

/**
 * RMB_UPPER: an amount in yuan in capitals; a blank cell gives ''.
 *
 * @throws SetupError for what is no amount, or a negative one
 */
export function amountInCapitals(cell: unknown): string {
  if (isBlankCell(cell)) return '';
  const { value: fen } = readFen(cell);
  if (fen === undefined || fen < 0) throw new SetupError(AMOUNT_NEEDED);
  return rmbUpper(fen);
}

/**
 * WORKDAY_CN: the day after so many working days; the start is not counted (design rule 7).
 *
 * @throws SetupError for what is no day or no count, or a year the calendar does not know
 */
export function workdayAfter(start: unknown, days: unknown, calendar: WorkingCalendar): IsoDay {
  const { value: from } = readDay(start);
  if (from === undefined) throw new SetupError(START_DAY_NEEDED);
  const { value: count } = readNumber(days);
  const isCount = count !== undefined && Number.isInteger(count);
  if (!isCount || count < 0 || count > MOST_WORKING_DAYS) throw new SetupError(DAY_COUNT_NEEDED);
  return calendar.addWorkingDays(from, count);
}

/** A formula given a range answers for each of its cells, as the spreadsheet's own functions do. */
export function overCells<T>(
  argument: unknown,
  answer: (cell: unknown) => T,
): T | readonly (readonly T[])[] {
  if (!Array.isArray(argument)) return answer(argument);
  return argument.map((row: unknown) => (Array.isArray(row) ? row.map(answer) : [answer(row)]));
}

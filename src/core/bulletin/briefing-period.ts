import { addDays, dayOfMonthOf, type IsoDay, weekdayOf } from '../calendar/day';
import type { DayRange } from '../campaign/settings-type';

const DAYS_PER_WEEK = 7;

/**
 * The week of a day so far: from Monday to the day itself.
 *
 * @example weekSoFar('2023-10-11') // => { start: '2023-10-09', end: '2023-10-11' }
 */
export function weekSoFar(day: IsoDay): DayRange {
  const daysSinceMonday = (weekdayOf(day) + DAYS_PER_WEEK - 1) % DAYS_PER_WEEK;
  return { start: addDays(day, -daysSinceMonday), end: day };
}

/** The month of a day so far: from its first day to the day itself. */
export function monthSoFar(day: IsoDay): DayRange {
  return { start: addDays(day, 1 - dayOfMonthOf(day)), end: day };
}

/** The month before that of a day, as a whole. */
export function monthBefore(day: IsoDay): DayRange {
  const end = addDays(monthSoFar(day).start, -1);
  return { start: monthSoFar(end).start, end };
}

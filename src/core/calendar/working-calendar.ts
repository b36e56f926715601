import type { HolidayOverride } from '../campaign/records';
import { arrangedKinds } from './day-kinds';
import { addDays, weekdayOf } from './day';
import type { IsoDay } from './day';

/** Unit of a period in a notice. Periods of the law's “十日以内” are working days (行政强制法 art. 69). */
export type DeadlineUnit = '工作日' | '日';

/** Counts days as the county's offices work them. Every method throws SetupError when it meets an unknown year. */
export interface WorkingCalendar {
  isWorkingDay(day: IsoDay): boolean;

  /**
   * The `count`-th working day after the day (before it, if negative). The day itself is never counted; 0 returns it.
   *
   * @example addWorkingDays('2023-09-28', 5) // => '2023-10-11' (7 and 8 October are make-up days)
   */
  addWorkingDays(day: IsoDay, count: number): IsoDay;

  /**
   * How many working days there are after `from` up to and including `to`; with `to` earlier, the same number the other
   * way round, negative. So `workingDaysBetween(day, addWorkingDays(day, n))` is n for n ≥ 0.
   */
  workingDaysBetween(from: IsoDay, to: IsoDay): number;

  /** The day itself if it is worked, otherwise the next working day. */
  rollForward(day: IsoDay): IsoDay;

  /**
   * The last day that is still in time (民诉法 art. 85, design rule 7): the day the period starts from is not counted,
   * 工作日 count working days, 日 count calendar days and roll forward from a day off.
   *
   * @example deadline('2023-09-28', 5, '日') // => '2023-10-07' (3 October is a holiday, the 7th is worked)
   * @throws RangeError if the count is not a whole number from 0 up
   */
  deadline(from: IsoDay, count: number, unit: DeadlineUnit): IsoDay;
}

/** The calendar of the vendored years, corrected and extended by the rows of the 节假日 sheet (see `arrangedKinds`). */
export function workingCalendar(overrides: readonly HolidayOverride[]): WorkingCalendar {
  const kindOf = arrangedKinds(overrides);

  function isWorkingDay(day: IsoDay): boolean {
    const kind = kindOf(day);
    if (kind !== undefined) return kind === '班';
    const weekday = weekdayOf(day);
    return weekday >= 1 && weekday <= 5;
  }

  function addWorkingDays(day: IsoDay, count: number): IsoDay {
    requireWhole(count);
    const step = Math.sign(count);
    let found = day;
    for (let left = Math.abs(count); left > 0;) {
      found = addDays(found, step);
      if (isWorkingDay(found)) left -= 1;
    }
    return found;
  }

  function workingDaysBetween(from: IsoDay, to: IsoDay): number {
    if (to < from) return 0 - workingDaysBetween(to, from); // 0 minus, lest none be -0
    let count = 0;
    for (let day = from; day < to;) {
      day = addDays(day, 1);
      if (isWorkingDay(day)) count += 1;
    }
    return count;
  }

  function rollForward(day: IsoDay): IsoDay {
    return isWorkingDay(day) ? day : addWorkingDays(day, 1);
  }

  function deadline(from: IsoDay, count: number, unit: DeadlineUnit): IsoDay {
    requireWhole(count);
    if (count < 0) throw new RangeError(`a period cannot be negative: ${count}`);
    return rollForward(unit === '工作日' ? addWorkingDays(from, count) : addDays(from, count));
  }

  return { isWorkingDay, addWorkingDays, workingDaysBetween, rollForward, deadline };
}

function requireWhole(count: number): void {
  if (!Number.isInteger(count)) throw new RangeError(`not a whole number of days: ${count}`);
}

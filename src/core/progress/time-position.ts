import type { IsoDay } from '../calendar/day';
import { addDays, daysBetween } from '../calendar/day';
import type { WorkingCalendar } from '../calendar/working-calendar';
import type { Settings, TimeBase } from '../campaign/settings-type';
import { SetupError } from '../text/setup-error';
import { driveEndsBeforeItStarts } from '../words/progress';
import type { Fraction } from './fraction';

/** How much of the time is over on the as-of day: 序时进度 and what it is measured against. */
export interface TimePosition {
  readonly base: TimeBase;
  /** First and last day of the base, both included. */
  readonly start: IsoDay;
  readonly end: IsoDay;
  /** From the first day to the as-of day, both included; 0 before, all days after. */
  readonly elapsedDays: number;
  readonly totalDays: number;
  readonly rate: Fraction;
  /** Working days still to come: after the as-of day, up to and including the last day. */
  readonly remainingWorkingDays: number;
}

/** The settings that decide what 序时进度 is measured against. */
export type TimeBaseSettings = Pick<Settings, 'year' | 'timeBase' | 'drive'>;

/**
 * 序时进度 by design rule 3: 年度 is 1 January to the as-of day over the days of the year, 集中行动 the same over the
 * drive's own days. Clamped to 0…1.
 *
 * @example 2023-10-20 by 年度 is 293/365, by a drive from 1 October to 30 November 20/61
 * @throws SetupError if the drive ends before it starts, or the calendar lacks a year it needs
 */
export function timePosition(
  settings: TimeBaseSettings,
  asOf: IsoDay,
  calendar: WorkingCalendar,
): TimePosition {
  const { start, end } = settings.timeBase === '年度' ? yearSpan(settings.year) : settings.drive;
  if (end < start) throw new SetupError(driveEndsBeforeItStarts());
  const totalDays = daysBetween(start, end) + 1;
  const elapsedDays = Math.min(Math.max(daysBetween(start, asOf) + 1, 0), totalDays);
  return {
    base: settings.timeBase,
    start,
    end,
    elapsedDays,
    totalDays,
    rate: { numerator: elapsedDays, denominator: totalDays },
    remainingWorkingDays: remainingWorkingDays(start, end, asOf, calendar),
  };
}

/** The first and last day of a calendar year. */
export function yearSpan(year: number): { readonly start: IsoDay; readonly end: IsoDay } {
  return { start: `${year}-01-01`, end: `${year}-12-31` };
}

function remainingWorkingDays(
  start: IsoDay,
  end: IsoDay,
  asOf: IsoDay,
  calendar: WorkingCalendar,
): number {
  // Asked only inside the base: the year after it may have no arrangement yet.
  if (asOf >= end) return 0;
  const dayBefore = addDays(start, -1);
  return calendar.workingDaysBetween(asOf < dayBefore ? dayBefore : asOf, end);
}

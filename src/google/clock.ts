import { chinaDayOf, type IsoDay } from '../core/calendar/day';
import { LONGEST_RUN_MILLISECONDS } from '../core/issue/run-time';

/** Today on the county's wall calendar: the one place where the add-on looks at the clock for a day. */
export function today(): IsoDay {
  return chinaDayOf(new Date());
}

/** A day as a cell takes it: its midnight in China, which is the add-on's and the workbook's time zone. */
export function chinaMidnight(day: IsoDay): Date {
  return new Date(`${day}T00:00:00+08:00`);
}

/** This moment on the county's wall clock, to the minute, such as `2023-12-20 09:30`. */
export function chinaMoment(): string {
  return Utilities.formatDate(new Date(), 'Asia/Shanghai', 'yyyy-MM-dd HH:mm');
}

/** When the script began to run: Google evaluates the whole bundle at the start of every run. */
const STARTED_MILLISECONDS = Date.now();

/** How long this run has taken so far. */
export function elapsedMilliseconds(): number {
  return Date.now() - STARTED_MILLISECONDS;
}

/** Tells whether so long has passed since it was made; for a page that waits to be told how far something is. */
export function newTimer(milliseconds: number): () => boolean {
  const started = Date.now();
  return () => Date.now() - started >= milliseconds;
}

/**
 * Whether this run may begin something that takes a while.
 *
 * @param budgetMilliseconds of the whole run; less where a page waits to be told how far it is
 */
export function isTimeLeft(budgetMilliseconds = LONGEST_RUN_MILLISECONDS): boolean {
  return elapsedMilliseconds() < budgetMilliseconds;
}

import type { IsoDay } from '../calendar/day';
import { daysBetween } from '../calendar/day';
import type { SnapshotPoint } from './snapshot-history';
import type { Tally } from './tally';

/** What will be done by 31 December at the pace so far, in people or fen; or that too little is known to say. */
export type Forecast = ExpectedFigure | { readonly kind: 'tooLittleKnown' };

interface ExpectedFigure {
  readonly kind: 'expected';
  readonly amount: number;
}

/** So many days of log give a pace without any snapshot (design rule 4). */
const ENOUGH_LOG_DAYS = 14;

/**
 * The figure to expect on 31 December: what is done, plus the pace so far for each calendar day left. The pace is linear,
 * people or fen per calendar day, over the longest span observed:
 *
 * - with snapshots of two days or more, from the oldest snapshot to the as-of day. They come first because a log may
 *   begin with one row for all that was done before it was kept, which would look like one very good day;
 * - otherwise, with 14 days of log or more, from the first entry's day to the as-of day, both included.
 *
 * A span that ends with less than it began (corrections) has pace 0, since what is done does not undo itself. On the last
 * day and after it the figure is simply what is done. Rounded to a whole person or fen.
 */
export function forecast(
  tally: Tally,
  points: readonly SnapshotPoint[],
  asOf: IsoDay,
  yearEnd: IsoDay,
): Forecast {
  const daysLeft = daysBetween(asOf, yearEnd);
  if (daysLeft <= 0) return { kind: 'expected', amount: tally.done };
  const pace = paceOf(tally, points, asOf);
  if (pace === undefined) return { kind: 'tooLittleKnown' };
  const further = (Math.max(pace.grown, 0) * daysLeft) / pace.days;
  return { kind: 'expected', amount: Math.round(tally.done + further) };
}

interface Pace {
  readonly grown: number;
  readonly days: number;
}

function paceOf(tally: Tally, points: readonly SnapshotPoint[], asOf: IsoDay): Pace | undefined {
  const [oldest] = points;
  if (oldest !== undefined && points.length >= 2) {
    return { grown: tally.done - oldest.amount, days: daysBetween(oldest.day, asOf) };
  }
  if (tally.firstDay === undefined) return undefined;
  const days = daysBetween(tally.firstDay, asOf) + 1;
  return days >= ENOUGH_LOG_DAYS ? { grown: tally.done, days } : undefined;
}

import type { IsoDay } from '../calendar/day';
import { yearOf } from '../calendar/day';
import type { SnapshotRow } from '../campaign/records';
import type { Measure } from './measure';

/** One name's figure in one measure on a past day. */
export interface SnapshotPoint {
  readonly day: IsoDay;
  readonly amount: number;
}

/** The snapshots of one measure by name, each list from the oldest on, one point a day. */
export type SnapshotHistory = ReadonlyMap<string, readonly SnapshotPoint[]>;

/**
 * The snapshots of the campaign's year up to and including the as-of day. Figures start again at 0 each January, so
 * earlier years are no former state of this one. Of two rows for one name and day the lower one holds. Rows without a day
 * or name, or without this measure's figure, are left out: blank is not 0.
 */
export function snapshotHistory(
  rows: readonly SnapshotRow[],
  measure: Measure,
  scope: { readonly year: number; readonly asOf: IsoDay },
): SnapshotHistory {
  const byName = new Map<string, Map<IsoDay, number>>();
  for (const row of [...rows].sort((left, right) => left.rowNumber - right.rowNumber)) {
    const { day, name } = row;
    const amount = measure.amountAt(row);
    if (day === undefined || name === undefined || amount === undefined) continue;
    if (yearOf(day) !== scope.year || day > scope.asOf) continue;
    byName.set(name, (byName.get(name) ?? new Map<IsoDay, number>()).set(day, amount));
  }
  return new Map([...byName].map(([name, byDay]) => [name, pointsInOrder(byDay)]));
}

/** The last point before the day, or undefined. */
export function lastPointBefore(
  points: readonly SnapshotPoint[],
  day: IsoDay,
): SnapshotPoint | undefined {
  const earlier = points.filter((point) => point.day < day);
  return earlier[earlier.length - 1];
}

function pointsInOrder(byDay: ReadonlyMap<IsoDay, number>): SnapshotPoint[] {
  return [...byDay]
    .map(([day, amount]) => ({ day, amount }))
    .sort((left, right) => (left.day < right.day ? -1 : 1));
}

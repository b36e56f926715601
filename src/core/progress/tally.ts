import type { IsoDay } from '../calendar/day';
import type { EnrolmentEntry } from '../campaign/records';
import type { Measure } from './measure';

/** What one name has done in one measure: people or fen. */
export interface Tally {
  readonly done: number;
  /** The first day with a figure in this measure; undefined when there is none. */
  readonly firstDay: IsoDay | undefined;
}

const NOTHING_DONE: Tally = { done: 0, firstDay: undefined };

/** The sum of the entries in one measure. Corrections are negative and lower it; a blank figure adds nothing. */
export function tallyOf(entries: readonly EnrolmentEntry[], measure: Measure): Tally {
  let done = 0;
  let firstDay: IsoDay | undefined;
  for (const entry of entries) {
    const amount = measure.amountOf(entry);
    if (amount === undefined) continue;
    done += amount;
    firstDay = earlier(firstDay, entry.day);
  }
  return { done, firstDay };
}

/** Several names together: a team is the sum of its townships, the county the sum of all (design rule 2). */
export function sumOfTallies(tallies: readonly Tally[]): Tally {
  return tallies.reduce(
    (sum, tally) => ({
      done: sum.done + tally.done,
      firstDay: earlier(sum.firstDay, tally.firstDay),
    }),
    NOTHING_DONE,
  );
}

/** The sum of the figures that there are; undefined when there is none, for none is not 0 (design rule 1). */
export function sumOfKnown(figures: readonly (number | undefined)[]): number | undefined {
  const known = figures.filter((figure) => figure !== undefined);
  return known.length === 0 ? undefined : known.reduce((sum, figure) => sum + figure, 0);
}

function earlier(left: IsoDay | undefined, right: IsoDay | undefined): IsoDay | undefined {
  if (left === undefined || right === undefined) return left ?? right;
  return left < right ? left : right;
}

import type { Period } from '../calendar/day';
import type { PeriodRange } from './records';

/** Which months are compared, and which cannot be because only one of the two data sets has them. */
export interface ComparedPeriods {
  /** Months that both data sets have, rising; empty if there are none. */
  readonly periods: readonly Period[];
  /** Months in which arrears are looked for: they need no tax data. */
  readonly arrearsPeriods: readonly Period[];
  /** Months asked for, or later than the compared one, that only 参保数据 has. */
  readonly onlyInSocial: readonly Period[];
  /** The same for 税务数据. */
  readonly onlyInTax: readonly Period[];
}

interface WithPeriod {
  readonly period: Period | undefined;
}

/**
 * The months to compare: those of the range that both data sets have, or by default the latest month that both have
 * (design rule 6: screening compares the same 所属期 only).
 *
 * @example social 2023-07…2023-09, tax 2023-08…2023-10, no range // => periods ['2023-09'], onlyInTax ['2023-10']
 */
export function comparedPeriods(
  social: readonly WithPeriod[],
  tax: readonly WithPeriod[],
  range: PeriodRange | undefined,
): ComparedPeriods {
  const inSocial = periodsOf(social);
  const inTax = periodsOf(tax);
  const common = inSocial.filter((period) => inTax.includes(period));
  const latest = common[common.length - 1];
  const periods = range === undefined ? common.slice(-1) : common.filter(isIn(range));
  const isAskedFor =
    range === undefined ? (period: Period) => latest === undefined || period > latest : isIn(range);
  const onlyInSocial = inSocial.filter((one) => isAskedFor(one) && !common.includes(one));
  return {
    periods,
    arrearsPeriods: arrearsPeriods(inSocial, latest, range),
    onlyInSocial,
    onlyInTax: inTax.filter((one) => isAskedFor(one) && !common.includes(one)),
  };
}

/** The months that the rows have, rising. */
export function periodsOf(rows: readonly WithPeriod[]): readonly Period[] {
  const periods = new Set<Period>();
  let last: Period | undefined;
  for (const { period } of rows) {
    // Exports stand month by month: most rows need no look into the set.
    if (period === last || period === undefined) continue;
    last = period;
    periods.add(period);
  }
  return [...periods].sort();
}

function arrearsPeriods(
  inSocial: readonly Period[],
  latestCommon: Period | undefined,
  range: PeriodRange | undefined,
): readonly Period[] {
  if (range !== undefined) return inSocial.filter(isIn(range));
  return latestCommon === undefined ? inSocial.slice(-1) : [latestCommon];
}

function isIn({ from, to }: PeriodRange): (period: Period) => boolean {
  return (period) => period >= from && period <= to;
}

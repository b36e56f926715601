import type { ContributionBase } from '../campaign/settings-type';
import { bothRates, limitsOf } from '../screening/estimate';
import type { ScreeningSettings } from '../screening/records';

/** A rate in millionths, so that the premium is a whole number's product. */
const MILLIONTHS = 1e6;

/**
 * The part of the wages that falls to so many people, kept between floor and ceiling of the month's year: what `limitsOf` says,
 * asked once for each year in which it changes.
 *
 * @param share the unit's wages × people ÷ all people
 * @param people how many it is for
 */
export function clippedSql(
  share: string,
  people: string,
  bases: readonly ContributionBase[],
): string {
  if (bases.length === 0) return share;
  const floor = byYear(bases, ({ floorFen }) => floorFen);
  const ceiling = byYear(bases, ({ ceilingFen }) => ceilingFen);
  return `CASE WHEN ${share} > ${people} * ${ceiling} THEN ${people} * ${ceiling}
      WHEN ${share} < ${people} * ${floor} THEN ${people} * ${floor} ELSE ${share} END`;
}

/** Premium of a base in fen, rounded to the fen, both rates together. */
export function premiumSql(baseFen: string, { rates }: ScreeningSettings): string {
  return `ROUND(${baseFen} * ${Math.round(bothRates({ rates }) * MILLIONTHS)} / ${MILLIONTHS}.0)`;
}

type Limits = ReturnType<typeof limitsOf>;

function byYear(bases: readonly ContributionBase[], of: (limits: Limits) => number): string {
  const years = [...new Set(bases.map(({ year }) => year))].sort((one, other) => other - one);
  const cases = years.map(
    (year) => `WHEN period >= '${year}' THEN ${of(limitsOf(`${year}-01`, bases))}`,
  );
  return `(CASE ${cases.join(' ')} ELSE ${of(limitsOf('0000-01', bases))} END)`;
}

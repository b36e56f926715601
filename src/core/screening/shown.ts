import { compareTexts } from './hit';

interface WithPeriod {
  readonly period: string | undefined;
}

/** The name a unit is shown under: of its last month; the first of several by character code. */
export function shownName(
  rows: readonly (WithPeriod & { readonly name: string | undefined })[],
): string | undefined {
  return lastGiven(rows, ({ name }) => name);
}

/** A unit's last word on something: the value in its latest month, whatever the order of the rows. */
function lastGiven<R extends WithPeriod>(
  rows: readonly R[],
  valueOf: (row: R) => string | undefined,
): string | undefined {
  if (rows.length === 1) return rows[0] === undefined ? undefined : valueOf(rows[0]);
  let best: { period: string; value: string } | undefined;
  for (const row of rows) {
    const value = valueOf(row);
    if (value === undefined) continue;
    const period = row.period ?? '';
    const order = best === undefined ? 1 : compareTexts(period, best.period);
    if (best === undefined || order > 0 || (order === 0 && value < best.value)) {
      best = { period, value };
    }
  }
  return best?.value;
}

type WithTownship = WithPeriod & { readonly township: string | undefined };

/** The townships of a unit as 参保数据 and, failing that, 税务数据 spell them. */
export function townshipsOf(
  social: readonly WithTownship[],
  tax: readonly WithTownship[],
): readonly (string | undefined)[] {
  const townshipOf = (row: WithTownship): string | undefined => row.township;
  return [lastGiven(social, townshipOf), lastGiven(tax, townshipOf)];
}

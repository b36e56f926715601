import type { Fraction } from './fraction';
import { compareFractions } from './fraction';

/** Something with a name and a rate, such as a township's line. */
export interface Rated {
  readonly name: string;
  readonly rate: Fraction | undefined;
}

/**
 * Ranks by rate, best first; level ones share a rank and the next one counts them all (design rule 2). Those without a
 * rate have no rank.
 *
 * @example rates 100 %, 100 %, 80 % // => ranks 1, 1, 3
 */
export function ranksByName(lines: readonly Rated[]): ReadonlyMap<string, number> {
  const rated = lines.filter(hasRate);
  return new Map(
    rated.map((line) => [
      line.name,
      1 + rated.filter((other) => compareFractions(other.rate, line.rate) > 0).length,
    ]),
  );
}

/** The ranked ones from the first rank on; level ones stay in the order given, which is the plan's. */
export function inRankOrder<T extends { readonly rank: number | undefined }>(
  lines: readonly T[],
): (T & { readonly rank: number })[] {
  return lines.filter(hasRank).sort((left, right) => left.rank - right.rank);
}

function hasRate(line: Rated): line is Rated & { readonly rate: Fraction } {
  return line.rate !== undefined;
}

function hasRank<T extends { readonly rank: number | undefined }>(
  line: T,
): line is T & { readonly rank: number } {
  return line.rank !== undefined;
}

import { comparisonKey } from '../text/comparison-key';
import type { RegisteredNotice } from './case-type';
import { isClosing } from './notice-period';

/** The notices of one unit and one 情形 in one 所属期. */
export interface Episode {
  /** undefined if the register does not say. */
  readonly periods: string | undefined;
  readonly notices: readonly RegisteredNotice[];
}

/**
 * The notices by 所属期, in the order of the register. Those without one stand with the only other, if there is just one;
 * beside several they stand in none.
 */
export function episodesOf(notices: readonly RegisteredNotice[]): readonly Episode[] {
  const spans = [...new Set(notices.map(spanOf))];
  const named = spans.filter((span) => span !== '');
  if (named.length < 2 && notices.length > 0) {
    return [{ periods: periodsOf(notices, named[0] ?? ''), notices }];
  }
  return named.map((span) => ({
    periods: periodsOf(notices, span),
    notices: notices.filter((notice) => spanOf(notice) === span),
  }));
}

/**
 * The episode that a row of 重点企业 goes on with: an open one (its own months first), else the closed one whose months its
 * own do not all lie behind, else a new one. A closed episode without 所属期 stands in the way of every month.
 */
export function episodeOfRow(periods: string | undefined, episodes: readonly Episode[]): Episode {
  const own = comparisonKey(periods ?? '');
  const open = episodes.filter(({ notices }) => !notices.some(isClosing));
  const mine = open.find((episode) => comparisonKey(episode.periods ?? '') === own) ?? open[0];
  const inTheWay = episodes.find((episode) => !isAfter(periods, episode.periods));
  return mine ?? inTheWay ?? { periods, notices: [] };
}

const MONTH = /\d{4}-\d{2}/g;

function isAfter(periods: string | undefined, former: string | undefined): boolean {
  const [first] = monthsIn(periods);
  const formerMonths = monthsIn(former);
  const last = formerMonths[formerMonths.length - 1];
  return first !== undefined && last !== undefined && first > last;
}

/** The months that a 所属期 text names, rising. */
export function monthsIn(periods: string | undefined): readonly string[] {
  return [...(comparisonKey(periods ?? '').match(MONTH) ?? [])].sort();
}

function spanOf({ periods }: RegisteredNotice): string {
  return comparisonKey(periods ?? '');
}

function periodsOf(notices: readonly RegisteredNotice[], span: string): string | undefined {
  return notices.find((notice) => spanOf(notice) === span)?.periods;
}

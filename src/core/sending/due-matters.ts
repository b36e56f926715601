import type { IsoDay } from '../calendar/day';
import { noticeName } from '../enforcement/ladder';
import type { DueStep, TeamDue } from '../issue/due-steps';
import type { TownshipResolver } from '../progress/place-entries';
import { NOTICE_STATE_WORDS } from '../words/enforcement';
import { dueSoonText, dueTodayText, NO_NUMBER, overdueText, UNSERVED_TEXT } from '../words/mail';

/** How urgent a matter is, the most urgent first. */
const URGENCIES = ['overdue', 'today', 'unserved', 'soon'] as const;
export type Urgency = (typeof URGENCIES)[number];

/**
 * Something to do about a notice, as a mail may tell it: by 文号, 文种 and dates. Whom it is about is told nowhere, since mail
 * leaves the house (若干规定 18); the number finds the employer on 文书登记.
 */
export interface DueMatter {
  readonly urgency: Urgency;
  /** undefined: the case has got no notice yet. */
  readonly number: string | undefined;
  /** 文种 of the notice issued last; the next one's where there is none. */
  readonly kind: string;
  /** '' if 重点企业 does not say. */
  readonly township: string;
  readonly team: string | undefined;
  readonly text: string;
}

/**
 * What is due, the most urgent first, in the order of 重点企业 otherwise.
 *
 * @param teamOf the team of a township, for cases whose row names none
 */
export function dueMatters(
  due: readonly TeamDue[],
  resolver: TownshipResolver,
  teamOf: (township: string) => string | undefined,
): readonly DueMatter[] {
  const all = due.flatMap((group) =>
    URGENCIES.flatMap((urgency) =>
      group[urgency].map((step) => matterOf(step, urgency, group.team, resolver, teamOf)),
    ),
  );
  return URGENCIES.flatMap((urgency) => all.filter((matter) => matter.urgency === urgency));
}

function matterOf(
  { one, notices, possibleFrom }: DueStep,
  urgency: Urgency,
  team: string | undefined,
  resolver: TownshipResolver,
  teamOf: (township: string) => string | undefined,
): DueMatter {
  const issued = one.notices.filter(({ state }) => state !== NOTICE_STATE_WORDS.void);
  const last = issued[issued.length - 1];
  const next = notices.map(noticeName).join('、');
  const spelling = one.keyEmployer?.township ?? '';
  const found = resolver.find(spelling);
  const township = found.kind === 'found' ? found.township.name : spelling;
  return {
    ...{ urgency, township, number: last?.number, kind: last?.kind ?? next },
    team: team ?? teamOf(township),
    text: textOf(urgency, next, possibleFrom),
  };
}

function textOf(urgency: Urgency, next: string, from: IsoDay | undefined): string {
  switch (urgency) {
    case 'overdue':
      return overdueText(next, from);
    case 'today':
      return dueTodayText(next);
    case 'soon':
      return dueSoonText(next, from);
    case 'unserved':
      return UNSERVED_TEXT;
  }
}

/** A matter's line under MATTER_HEADINGS. */
export function matterCells({ number, kind, township, text }: DueMatter): readonly string[] {
  return [number ?? NO_NUMBER, kind, township, text];
}

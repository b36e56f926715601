import type { IsoDay } from '../calendar/day';
import type { NoticeCode } from '../campaign/notice-types';
import type { EnforcementCase } from '../enforcement/case-type';
import type { PeriodRules } from '../enforcement/notice-period';
import { shownStanding } from '../enforcement/shown-standing';
import type { Standing, Timing } from '../enforcement/standing-type';

/** A case that somebody should look at. */
export interface DueStep {
  readonly one: EnforcementCase;
  readonly standing: Standing;
  /** The notices it is about: the next ones, or the one that has not been served. */
  readonly notices: readonly NoticeCode[];
  /** `unserved`: it was issued and nobody typed when it was served; undefined day. */
  readonly timing: Timing | 'unserved';
  readonly possibleFrom: IsoDay | undefined;
}

/** What is due, of one team. */
export interface TeamDue {
  /** undefined: cases whose row of 重点企业 names no team. */
  readonly team: string | undefined;
  readonly overdue: readonly DueStep[];
  readonly today: readonly DueStep[];
  /** Within three working days. */
  readonly soon: readonly DueStep[];
  /** Issued notices without 送达日期: nothing goes on before somebody serves them. */
  readonly unserved: readonly DueStep[];
}

/**
 * What is due today, soon or overdue, by team in the order of 重点企业. Cases that are over, blocked, or have time are left
 * out. For the panel and the reminders.
 *
 * @throws SetupError if a period runs into a year without a holiday arrangement
 */
export function dueByTeam(
  cases: readonly EnforcementCase[],
  day: IsoDay,
  rules: PeriodRules,
): readonly TeamDue[] {
  const byTeam = new Map<string | undefined, DueStep[]>();
  for (const one of cases) {
    const step = dueStep(one, day, rules);
    if (step === undefined) continue;
    const team = one.keyEmployer?.team;
    byTeam.set(team, [...(byTeam.get(team) ?? []), step]);
  }
  return [...byTeam].map(([team, steps]) => ({
    team,
    overdue: steps.filter(({ timing }) => timing === 'overdue'),
    today: steps.filter(({ timing }) => timing === 'today'),
    soon: steps.filter(({ timing }) => timing === 'soon'),
    unserved: steps.filter(({ timing }) => timing === 'unserved'),
  }));
}

function dueStep(one: EnforcementCase, day: IsoDay, rules: PeriodRules): DueStep | undefined {
  const standing = shownStanding(one, day, rules);
  const { block, timing, next, possibleFrom } = standing;
  if (block?.code === 'notServed') {
    return { one, standing, notices: [block.notice], timing: 'unserved', possibleFrom };
  }
  const waitsForDay = block === undefined || block.code === 'deadlineNotPassed';
  if (!waitsForDay || timing === undefined || timing === 'later') return undefined;
  return { one, standing, notices: next, timing, possibleFrom };
}

import type { IsoDay } from '../calendar/day';
import type { ActionReport } from '../action-report';
import { noticeName } from '../enforcement/ladder';
import type { BatchPlan } from '../enforcement/plan-type';
import { yuanText } from '../money/fen';
import { planBlockSentence, warningSentence } from '../words/enforcement-plan';
import { HIT_KIND_WORDS } from '../words/screening';
import { totalLine } from '../words/issue';

/** A notice that would be issued: one line of a page's table, ready to show. */
export interface PreviewRow {
  readonly caseKey: string;
  /** The number it would get; another run may take it first. */
  readonly number: string;
  readonly kind: string;
  readonly uscc: string;
  readonly name: string;
  readonly township: string;
  readonly team: string;
  readonly action: string;
  readonly situation: string;
  readonly periods: string;
  /** '' where the notice names none. */
  readonly amount: string;
  readonly warnings: readonly string[];
}

/** A case that gets nothing, with the reason. */
export interface BlockedRow {
  readonly caseKey: string;
  readonly name: string;
  readonly township: string;
  readonly team: string;
  readonly situation: string;
  readonly kind: string;
  readonly reason: string;
}

export interface IssuePreview {
  readonly day: IsoDay;
  readonly rows: readonly PreviewRow[];
  readonly blocked: readonly BlockedRow[];
  readonly totals: readonly string[];
}

/** How far a batch is. */
export interface IssueProgress {
  readonly batch: string;
  readonly made: number;
  readonly total: number;
  readonly isFinished: boolean;
}

/** What a page gets: the report that people read, and plain data to show. */
export interface IssueReport extends ActionReport {
  readonly preview?: IssuePreview;
  readonly progress?: IssueProgress;
}

/** A plan as a page shows it. */
export function issuePreview({ planned, blocked, totals }: BatchPlan, day: IsoDay): IssuePreview {
  return {
    day,
    rows: planned.map(({ caseKey, number, code, one, violation, amount, warnings }) => ({
      ...{ caseKey, number, kind: noticeName(code), uscc: one.unit.uscc ?? '' },
      ...{ name: one.unit.name ?? '', township: one.keyEmployer?.township ?? '' },
      ...{ team: one.keyEmployer?.team ?? '', action: one.keyEmployer?.action ?? '' },
      ...{ situation: HIT_KIND_WORDS[violation], periods: one.periods ?? '' },
      amount: amount === undefined ? '' : yuanText(amount.fen),
      warnings: warnings.map(warningSentence),
    })),
    blocked: blocked.map(({ caseKey, one, notices, block }) => ({
      ...{ caseKey, name: one.unit.name ?? '', township: one.keyEmployer?.township ?? '' },
      team: one.keyEmployer?.team ?? '',
      situation: one.violation === undefined ? '' : HIT_KIND_WORDS[one.violation],
      kind: notices.map(noticeName).join('、'),
      reason: planBlockSentence(block),
    })),
    totals: totals.map(totalLine),
  };
}

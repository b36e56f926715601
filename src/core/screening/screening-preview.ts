import type { ActionReport } from '../action-report';
import { screeningPlanSentence, stayingLine } from '../words/screening-report';
import type { CampaignScreening } from './campaign-screening';
import { hitKindOf } from './key-employer-row';
import { isNotCompared, isResolved } from './marks';

/** What a screening would do to 重点企业: rows of it, counted. */
export interface ScreeningChanges {
  /** Hits that stand there for the first time. */
  readonly fresh: number;
  /** Hits that stood there and still do. */
  readonly staying: number;
  /** Hits that have disappeared since: they stay, marked 已消除. */
  readonly resolved: number;
  /** Hits that this time's data could not settle: they stay, marked 未比对. */
  readonly notCompared: number;
}

/** What a page gets: the report, and after looking what writing would do. */
export interface ScreeningReport extends ActionReport {
  readonly preview?: ScreeningPreview;
}

export interface ScreeningPreview {
  /** What a person reads before it is written. */
  readonly lines: readonly string[];
  readonly changes: ScreeningChanges;
}

/** A screening before it is written. */
export function screeningPreview(
  screening: Pick<CampaignScreening, 'rows' | 'former' | 'coverage'>,
): ScreeningPreview {
  const changes = screeningChanges(screening);
  return {
    changes,
    lines: [screeningPlanSentence(screening.coverage, changes), stayingLine(changes)],
  };
}

function screeningChanges({
  rows,
  former,
}: Pick<CampaignScreening, 'rows' | 'former'>): ScreeningChanges {
  const before = new Map(former.records.map((row) => [row.rowNumber, row]));
  const hits = rows.filter((row) => hitKindOf(row) !== undefined);
  const open = hits.filter(({ explanation: text }) => !isResolved(text) && !isNotCompared(text));
  const isFresh = (rowNumber: number | undefined): boolean => {
    const row = rowNumber === undefined ? undefined : before.get(rowNumber);
    return row === undefined || isResolved(row.explanation);
  };
  const fresh = open.filter(({ rowNumber }) => isFresh(rowNumber)).length;
  const resolvedNow = hits.filter(
    ({ rowNumber, explanation }) => isResolved(explanation) && !isFresh(rowNumber),
  );
  return {
    fresh,
    staying: open.length - fresh,
    resolved: resolvedNow.length,
    notCompared: hits.filter(({ explanation }) => isNotCompared(explanation)).length,
  };
}

import type { PreviewRow } from '../issue/issue-page';

/** Which cases of a preview are ticked. A case's notices go together: 责令整改书 never goes out without its 移交函. */
export type Ticks = ReadonlySet<string>;

type CaseRow = Pick<PreviewRow, 'caseKey' | 'kind'>;

/** Everything ticked, as the preview opens. */
export function allTicked(rows: readonly CaseRow[]): Ticks {
  return new Set(rows.map(({ caseKey }) => caseKey));
}

/** The rows' cases ticked or not; those of other rows stay as they are. */
export function withTicks(ticks: Ticks, rows: readonly CaseRow[], isTicked: boolean): Ticks {
  const next = new Set(ticks);
  for (const { caseKey } of rows) {
    if (isTicked) next.add(caseKey);
    else next.delete(caseKey);
  }
  return next;
}

/** What is ticked, to be shown before anything is numbered. */
export interface TickedCount {
  readonly notices: number;
  readonly cases: number;
  /** Ticked notices that the filter hides at the moment. */
  readonly hidden: number;
  /** Notices by kind, in the order of the rows. */
  readonly kinds: readonly { readonly kind: string; readonly count: number }[];
}

/** @param shown the rows that the filter lets through */
export function tickedCount(
  rows: readonly CaseRow[],
  ticks: Ticks,
  shown: readonly CaseRow[],
): TickedCount {
  const ticked = rows.filter(({ caseKey }) => ticks.has(caseKey));
  const visible = shown.filter(({ caseKey }) => ticks.has(caseKey)).length;
  const counts = new Map<string, number>();
  for (const { kind } of ticked) counts.set(kind, (counts.get(kind) ?? 0) + 1);
  return {
    notices: ticked.length,
    cases: new Set(ticked.map(({ caseKey }) => caseKey)).size,
    hidden: ticked.length - visible,
    kinds: [...counts].map(([kind, count]) => ({ kind, count })),
  };
}

/** From so many rows on a warning is told once for all of them. */
const COMMON_FROM_ROWS = 3;

/** A warning that many rows have. */
export interface CommonWarning {
  readonly sentence: string;
  readonly count: number;
}

type WarnedRow = Pick<PreviewRow, 'warnings'>;

/** The warnings that at least three rows have, the most frequent first. */
export function commonWarnings(rows: readonly WarnedRow[]): readonly CommonWarning[] {
  const counts = new Map<string, number>();
  for (const { warnings } of rows) {
    for (const sentence of warnings) counts.set(sentence, (counts.get(sentence) ?? 0) + 1);
  }
  return [...counts]
    .map(([sentence, count]) => ({ sentence, count }))
    .filter(({ count }) => count >= COMMON_FROM_ROWS)
    .sort((one, other) => other.count - one.count);
}

/** The rows with the warnings that are theirs alone. */
export function ownWarnings<Row extends WarnedRow>(
  rows: readonly Row[],
  common: readonly CommonWarning[],
): readonly Row[] {
  const told = new Set(common.map(({ sentence }) => sentence));
  return rows.map((row) => ({
    ...row,
    warnings: row.warnings.filter((sentence) => !told.has(sentence)),
  }));
}

/** The ticked cases in the order of the rows, as `issueNotices` takes them. */
export function tickedKeys(rows: readonly CaseRow[], ticks: Ticks): readonly string[] {
  return [...allTicked(rows.filter(({ caseKey }) => ticks.has(caseKey)))];
}

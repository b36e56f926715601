import { LADDER_ORDER, noticeCodeOf } from '../enforcement/ladder';
import { isVoid } from '../enforcement/notice-period';
import type { EnforcementCase } from '../enforcement/case-type';
import { recordBlocks, type ValueBlock } from '../table/record-blocks';
import { noticeColumns, type NoticeRow } from '../table/sheets/notices';
import { NOTICE_STATE_WORDS } from '../words/enforcement';
import { writtenCell } from './written-cell';

/** Rows made void, with the reason: their numbers stay and are never given again (design rule 9). */
export function voided(
  register: readonly NoticeRow[],
  rowNumbers: ReadonlySet<number>,
  reason: string,
): readonly NoticeRow[] {
  const state = NOTICE_STATE_WORDS.void;
  return register.map((row) =>
    rowNumbers.has(row.rowNumber) ? { ...row, state, voidReason: reason } : row,
  );
}

/** The cells of 作废原因 to write; 状态 goes with all the others. */
export function voidReasonBlocks(
  rowNumbers: ReadonlySet<number>,
  positions: ReadonlyMap<string, number>,
  reason: string,
): ValueBlock[] {
  const column = noticeColumns.voidReason;
  const rows = [...rowNumbers].map((rowNumber) => ({
    rowNumber,
    cells: [writtenCell(column, reason)],
  }));
  return recordBlocks(positions, [column.heading], rows);
}

/** Valid notices of the same case that come after one on the ladder: they refer to it. */
export function laterNotices(
  cases: readonly EnforcementCase[],
  row: Pick<NoticeRow, 'number' | 'kind'>,
): readonly string[] {
  const rung = rungOf(row.kind);
  const own = cases.find(({ notices }) => notices.some(({ number }) => number === row.number));
  return (own?.notices ?? []).flatMap((notice) =>
    !isVoid(notice) && rungOf(notice.kind) > rung && notice.number !== undefined
      ? [notice.number]
      : [],
  );
}

function rungOf(kind: string | undefined): number {
  const code = noticeCodeOf(kind);
  return code === undefined ? -1 : LADDER_ORDER.indexOf(code);
}

import type { IsoDay } from '../calendar/day';
import type { EnforcementCase } from '../enforcement/case-type';
import { isClosing, isVoid } from '../enforcement/notice-period';
import { recordBlocks, type ValueBlock } from '../table/record-blocks';
import { CLOSING_REASONS, noticeColumns, type NoticeRow } from '../table/sheets/notices';
import { comparisonKey } from '../text/comparison-key';
import { writtenCell } from './written-cell';

/** A closing reason as people type it; undefined if it is none. */
export function closingReason(typed: string): string | undefined {
  const wanted = comparisonKey(typed);
  return CLOSING_REASONS.find((reason) => comparisonKey(reason) === wanted);
}

/** The case that a row of 文书登记 belongs to, by its number. */
export function caseOfNotice(
  cases: readonly EnforcementCase[],
  number: string | undefined,
): EnforcementCase | undefined {
  return cases.find(({ notices }) => notices.some((notice) => notice.number === number));
}

/** True if an exit stands on any notice of the case. */
export function isClosed({ notices }: EnforcementCase): boolean {
  return notices.some(isClosing);
}

/** The row on which a case's exit is written: its last valid notice, or its last if all are void. */
export function closingRow(
  register: readonly NoticeRow[],
  one: EnforcementCase,
): NoticeRow | undefined {
  const numbers = new Set(one.notices.map(({ number }) => number));
  const rows = register.filter(({ number }) => numbers.has(number));
  const valid = rows.filter((row) => !isVoid(row));
  return valid[valid.length - 1] ?? rows[rows.length - 1];
}

/** 办结日期 and 办结方式 on one row. */
export function closingBlocks(
  { rowNumber }: NoticeRow,
  positions: ReadonlyMap<string, number>,
  day: IsoDay,
  reason: string,
): ValueBlock[] {
  const { closedOn, closedBy } = noticeColumns;
  return recordBlocks(
    positions,
    [closedOn.heading, closedBy.heading],
    [{ rowNumber, cells: [writtenCell(closedOn, day), writtenCell(closedBy, reason)] }],
  );
}

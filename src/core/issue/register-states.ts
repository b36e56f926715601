import type { IsoDay } from '../calendar/day';
import {
  deadlineOf,
  isInMaking,
  isVoid,
  noticeStateOf,
  type PeriodRules,
} from '../enforcement/notice-period';
import { recordBlocks, type ValueBlock } from '../table/record-blocks';
import { noticeColumns, type NoticeRow } from '../table/sheets/notices';
import { writtenCell } from './written-cell';

const HEADINGS = [noticeColumns.deadline.heading, noticeColumns.state.heading];

/**
 * 截止日期 and 状态 of every row of 文书登记 as they are on a day, to be written over what stands there.
 *
 * @throws SetupError if a period runs into a year without a holiday arrangement
 */
export function registerStates(
  register: readonly NoticeRow[],
  positions: ReadonlyMap<string, number>,
  today: IsoDay,
  rules: PeriodRules,
): ValueBlock[] {
  const rows = register.map((row) => {
    const hasDeadline = !isVoid(row) && !isInMaking(row);
    const deadline = hasDeadline ? deadlineOf(row, rules) : undefined;
    const state = noticeStateOf(row, today, rules);
    const cells = [
      writtenCell(noticeColumns.deadline, deadline),
      writtenCell(noticeColumns.state, state),
    ];
    return { rowNumber: row.rowNumber, cells };
  });
  return recordBlocks(positions, HEADINGS, rows);
}

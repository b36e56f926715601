import type { IsoDay } from '../core/calendar/day';
import { enforcementCases } from '../core/enforcement/enforcement-cases';
import {
  NOTICE_SOURCE_SHEETS,
  noticeSources,
  withRegister,
  type NoticeSources,
} from '../core/issue/issue-sources';
import { ladderColumns } from '../core/issue/ladder-columns';
import { registerStates } from '../core/issue/register-states';
import { SHEET_NAMES } from '../core/table/sheets/sheet-names';
import type { ValueBlock } from '../core/table/record-blocks';
import type { NoticeRow } from '../core/table/sheets/notices';
import { today } from '../google/clock';
import { readNoticeSheets } from '../google/notice-sheets';
import { referencedSheet, writeGrowing, type Spreadsheet } from '../google/workbook';

/** One run over the notices: the workbook, what was read of it, and the day. */
export interface NoticeSession {
  readonly workbook: Spreadsheet;
  readonly sources: NoticeSources;
  readonly today: IsoDay;
}

/** Everything about notices, each sheet read once. */
export function openNotices(workbook: Spreadsheet): NoticeSession {
  const grids = readNoticeSheets(workbook, NOTICE_SOURCE_SHEETS);
  return { workbook, sources: noticeSources(grids), today: today() };
}

/** The same with the two sheets read anew that other runs and people change meanwhile. */
export function reopenNotices(session: NoticeSession): NoticeSession {
  const grids = readNoticeSheets(session.workbook, [SHEET_NAMES.keyEmployers, SHEET_NAMES.notices]);
  return { ...session, sources: withRegister(session.sources, grids) };
}

/**
 * Brings 重点企业 and 文书登记 up to date with a register as it is to be. Everything is reckoned before the first cell is
 * written. 状态 comes last: with it a batch counts as made.
 *
 * @param others cells of 文书登记 that go with it
 */
export function settleNotices(
  { workbook, sources, today: day }: NoticeSession,
  register: readonly NoticeRow[],
  others: readonly ValueBlock[] = [],
): void {
  const { rules, keyEmployers, register: table, employers } = sources;
  const cases = enforcementCases({
    ...{ keyEmployers: keyEmployers.records, notices: register, employers },
  });
  const ladder = ladderColumns(cases, keyEmployers.positions, day, rules);
  const states = registerStates(register, table.positions, day, rules);
  const registerSheet = referencedSheet(workbook, SHEET_NAMES.notices);
  writeGrowing(registerSheet, others);
  writeGrowing(referencedSheet(workbook, SHEET_NAMES.keyEmployers), ladder);
  writeGrowing(registerSheet, states);
}

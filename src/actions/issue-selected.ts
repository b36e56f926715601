import { done, type ActionReport } from '../core/action-report';
import { EVERYTHING } from '../core/issue/issue-request';
import { SHEET_NAMES } from '../core/table/sheets/sheet-names';
import { ISSUE_ANSWERS } from '../core/words/issue';
import { selectedRows } from '../google/selection';
import type { Spreadsheet } from '../google/workbook';
import { issueNoticesAction } from './issue-notices';

/** 为选中单位制发文书: the next step of the cases selected on 重点企业. */
export function issueSelectedAction(workbook: Spreadsheet): ActionReport {
  const rowNumbers = selectedRows(workbook, SHEET_NAMES.keyEmployers);
  if (rowNumbers.length === 0) return done(ISSUE_ANSWERS.selectRows);
  return issueNoticesAction(workbook, { ...EVERYTHING, selection: { rowNumbers } });
}

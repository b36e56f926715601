import type { ActionReport } from '../core/action-report';
import { OPERATION_LOG_SHEET_NAME } from '../core/workbook/sheet-names';
import type { Spreadsheet } from './workbook';

/**
 * Adds one line to 操作日志. A workbook that has no such sheet yet is not logged to: the first action of all, set-up,
 * makes it.
 */
export function logOperation(workbook: Spreadsheet, title: string, report: ActionReport): void {
  const sheet = workbook.getSheetByName(OPERATION_LOG_SHEET_NAME);
  if (!sheet) return;
  const operator = Session.getActiveUser().getEmail() || '—';
  sheet.appendRow([new Date(), operator, title, report.ok ? '完成' : '未完成', report.summary]);
}

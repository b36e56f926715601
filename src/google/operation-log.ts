import type { ActionReport } from '../core/action-report';
import { SHEET_NAMES } from '../core/table/sheets/sheet-names';
import { sheetIfAny, type Spreadsheet } from './workbook';

/**
 * Adds one line to 操作日志. A workbook that has no such sheet yet is not logged to: the first action of all, set-up,
 * makes it.
 */
export function logOperation(workbook: Spreadsheet, title: string, report: ActionReport): void {
  const sheet = sheetIfAny(workbook, SHEET_NAMES.operationLog);
  if (!sheet) return;
  const operator = Session.getActiveUser().getEmail() || '—';
  sheet.appendRow([new Date(), operator, title, report.ok ? '完成' : '未完成', report.summary]);
}

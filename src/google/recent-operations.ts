import type { Grid } from '../core/table/column';
import { operationLogSheet } from '../core/table/sheets/operation-log';
import { SHEET_NAMES } from '../core/table/sheets/sheet-names';
import { referencedSheetIfAny, type Spreadsheet } from './workbook';

/** As many runs as a busy office makes in a week or two. */
const MOST_ROWS = 200;

/**
 * The last lines of 操作日志 under its headings, in two round trips however long it has grown; undefined if there is no such
 * sheet. The lines are written by `logOperation` in the order of the columns.
 */
export function recentOperations(workbook: Spreadsheet): Grid | undefined {
  const sheet = referencedSheetIfAny(workbook, SHEET_NAMES.operationLog);
  if (sheet === undefined) return undefined;
  const headings = operationLogSheet.columns.map(({ heading }) => heading);
  const lastRow = sheet.getLastRow();
  const count = Math.min(lastRow - 1, MOST_ROWS);
  if (count < 1) return [headings];
  return [headings, ...sheet.getRange(lastRow - count + 1, 1, count, headings.length).getValues()];
}

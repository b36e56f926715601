import type { Grid } from '../core/table/column';
import { SetupError } from '../core/text/setup-error';
import { NO_WORKBOOK } from '../core/words/failures';

export type Spreadsheet = GoogleAppsScript.Spreadsheet.Spreadsheet;
export type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

/**
 * The spreadsheet the add-on is bound to.
 *
 * @throws SetupError when a function is run outside a spreadsheet
 */
export function activeWorkbook(): Spreadsheet {
  // The typings promise a spreadsheet; a script run outside its container gets null.
  const workbook: Spreadsheet | null = SpreadsheetApp.getActiveSpreadsheet();
  if (workbook === null) throw new SetupError(NO_WORKBOOK);
  return workbook;
}

/** Everything on a sheet from A1 on, in two round trips; undefined when there is no such sheet. */
export function readGrid(workbook: Spreadsheet, sheetName: string): Grid | undefined {
  return workbook.getSheetByName(sheetName)?.getDataRange().getValues();
}

/** The grids of several sheets by name; a missing sheet is undefined. */
export function readGrids(
  workbook: Spreadsheet,
  sheetNames: readonly string[],
): ReadonlyMap<string, Grid | undefined> {
  return new Map(sheetNames.map((name) => [name, readGrid(workbook, name)]));
}

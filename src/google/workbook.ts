import type { Grid } from '../core/table/column';
import type { ValueBlock } from '../core/table/record-blocks';
import { SetupError } from '../core/text/setup-error';
import { NO_WORKBOOK } from '../core/words/failures';
import { sheetIsMissing } from '../core/words/problems';

export type Spreadsheet = GoogleAppsScript.Spreadsheet.Spreadsheet;
export type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

/**
 * The spreadsheet the add-on is bound to.
 *
 * @throws SetupError when a function is run outside a spreadsheet
 */
export function activeWorkbook(): Spreadsheet {
  const workbook = containerOrNull();
  if (workbook === null) throw new SetupError(NO_WORKBOOK);
  return workbook;
}

/** The typings promise a spreadsheet; a script run outside its container gets null. */
function containerOrNull(): Spreadsheet | null {
  return SpreadsheetApp.getActiveSpreadsheet();
}

/**
 * The sheet of this name.
 *
 * @throws SetupError naming it, if it is not there
 */
export function requireSheet(workbook: Spreadsheet, sheetName: string): Sheet {
  const sheet = workbook.getSheetByName(sheetName);
  if (!sheet) throw new SetupError(sheetIsMissing(sheetName));
  return sheet;
}

/**
 * The same by a reference to its first cell, for an action that writes many sheets: the spreadsheet resolves references
 * lazily, so asking is no round trip of its own.
 *
 * @throws SetupError naming the sheet, if it is not there
 */
export function referencedSheet(workbook: Spreadsheet, sheetName: string): Sheet {
  const sheet = referencedSheetIfAny(workbook, sheetName);
  if (!sheet) throw new SetupError(sheetIsMissing(sheetName));
  return sheet;
}

/** The same, undefined if it is not there. */
export function referencedSheetIfAny(workbook: Spreadsheet, sheetName: string): Sheet | undefined {
  try {
    return workbook.getRange(`'${sheetName}'!A1`).getSheet();
  } catch {
    // What is thrown is worded in the person's own language, so it cannot be told from another failure.
    return undefined;
  }
}

/** Writes rectangles of values, growing the sheet first if they reach below its last row. */
export function writeBlocks(sheet: Sheet, blocks: readonly ValueBlock[]): void {
  growForBlocks(sheet, blocks);
  blocks.forEach(({ row, column, values }) => {
    sheet.getRange(row, column, values.length, values[0]?.length ?? 0).setValues(values);
  });
}

/** The same where the sheet nearly always has the rows: one call a block, and two more only if it has not. */
export function writeGrowing(sheet: Sheet, blocks: readonly ValueBlock[]): void {
  blocks.forEach((block) => {
    rangeWithRoom(sheet, block).setValues(block.values);
  });
}

/**
 * The cells of a block. Whether the sheet is long enough shows when they are asked for, without a round trip; only one that
 * is too short costs two.
 */
export function rangeWithRoom(sheet: Sheet, block: ValueBlock): GoogleAppsScript.Spreadsheet.Range {
  const { row, column, values } = block;
  const cells = () => sheet.getRange(row, column, values.length, values[0]?.length ?? 1);
  try {
    return cells();
  } catch {
    growForBlocks(sheet, [block]);
    return cells();
  }
}

/** Adds the rows that the rectangles need. */
export function growForBlocks(sheet: Sheet, blocks: readonly ValueBlock[]): void {
  const lastRow = Math.max(0, ...blocks.map(({ row, values }) => row + values.length - 1));
  const maxRows = sheet.getMaxRows();
  if (lastRow > maxRows) sheet.insertRowsAfter(maxRows, lastRow - maxRows);
}

/** The same; where the reference fails the spreadsheet is asked by name, so that no other failure passes for a missing sheet. */
export function sheetIfAny(workbook: Spreadsheet, sheetName: string): Sheet | undefined {
  return (
    referencedSheetIfAny(workbook, sheetName) ?? workbook.getSheetByName(sheetName) ?? undefined
  );
}

/** Everything on a sheet from A1 on, in one round trip; undefined when there is no such sheet. */
export function readGrid(workbook: Spreadsheet, sheetName: string): Grid | undefined {
  return sheetIfAny(workbook, sheetName)?.getDataRange().getValues();
}

/** The grids of several sheets by name; a missing sheet is undefined. */
export function readGrids(
  workbook: Spreadsheet,
  sheetNames: readonly string[],
): ReadonlyMap<string, Grid | undefined> {
  return new Map(sheetNames.map((name) => [name, readGrid(workbook, name)]));
}

import type { Grid } from '../core/table/column';
import {
  rangeWithRoom,
  referencedSheetIfAny,
  sheetIfAny,
  type Sheet,
  type Spreadsheet,
} from './workbook';

/** A hidden sheet of the add-on with what it holds; `sheet` is undefined while there is none. */
export interface HiddenSheet {
  readonly name: string;
  readonly sheet: Sheet | undefined;
  readonly grid: Grid | undefined;
  /** Known to be hidden, though nothing may stand on it yet. */
  readonly isHidden?: boolean;
}

export function readHiddenSheet(workbook: Spreadsheet, name: string): HiddenSheet {
  const sheet = sheetIfAny(workbook, name);
  return { name, sheet, grid: sheet?.getDataRange().getValues() };
}

/**
 * The same for an action that will write on it: a missing one is made at once. Whether it is missing need not be asked by its
 * name, for Google makes no second sheet of a name.
 */
export function hiddenSheetToWrite(workbook: Spreadsheet, name: string): HiddenSheet {
  const sheet = referencedSheetIfAny(workbook, name);
  if (sheet !== undefined) return { name, sheet, grid: sheet.getDataRange().getValues() };
  const made = insertedSheet(workbook, name);
  made.hideSheet();
  return { name, sheet: made, grid: undefined, isHidden: true };
}

/**
 * The sheet, made and hidden if there is none; its headings come with the first rows. One without any was left by a run that
 * died before it could hide it.
 */
export function madeHiddenSheet(workbook: Spreadsheet, hidden: HiddenSheet): Sheet {
  const { name, sheet, grid, isHidden = isWritten(grid) } = hidden;
  if (sheet !== undefined && isHidden) return sheet;
  const made = sheet ?? insertedSheet(workbook, name);
  made.hideSheet();
  return made;
}

function isWritten(grid: Grid | undefined): boolean {
  return grid?.some((row) => row.some((cell) => cell !== '')) === true;
}

/** Makes the sheet with its headings alone, so that whoever first writes on it finds it there. */
export function prepareHiddenSheet(
  workbook: Spreadsheet,
  hidden: HiddenSheet,
  headings: readonly string[],
): void {
  const sheet = madeHiddenSheet(workbook, hidden);
  rangeWithRoom(sheet, { row: 1, column: 1, values: [[...headings]] }).setValues([[...headings]]);
}

/** Beside the sheet that the person is on, who goes on looking at it: hidden, its place among the tabs is nobody's concern. */
function insertedSheet(workbook: Spreadsheet, name: string): Sheet {
  const active = workbook.getActiveSheet();
  const inserted = workbook.insertSheet(name);
  workbook.setActiveSheet(active);
  return inserted;
}

/**
 * Writes rows of texts from a row on, in one piece. With the first row of an empty sheet the headings are written too.
 *
 * @param rows as wide as the headings or wider
 */
export function writeTexts(
  sheet: Sheet,
  headings: readonly string[],
  row: number,
  rows: readonly (readonly string[])[],
): void {
  if (rows.length === 0) return;
  const all = row === 2 ? [headings, ...rows] : rows;
  const width = Math.max(...all.map((cells) => cells.length));
  const values = all.map((cells) => Array.from({ length: width }, (_, at) => cells[at] ?? ''));
  rangeWithRoom(sheet, { row: row === 2 ? 1 : row, column: 1, values }).setValues(values);
}

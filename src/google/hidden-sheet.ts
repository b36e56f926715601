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

/** A hidden sheet as it stands; it is made only when something is written. */
export function readHiddenSheet(workbook: Spreadsheet, name: string): HiddenSheet {
  const sheet = sheetIfAny(workbook, name);
  return { name, sheet, grid: sheet?.getDataRange().getValues() };
}

/**
 * The same for an action that will write on it and has no round trip to spare: a missing one is made at once. Whether it is
 * missing need not be asked by its name, for Google makes no second sheet of a name; nor how many there are, for the place of a
 * hidden one among the tabs is nobody's concern.
 */
export function hiddenSheetToWrite(workbook: Spreadsheet, name: string): HiddenSheet {
  const sheet = referencedSheetIfAny(workbook, name);
  if (sheet !== undefined) return { name, sheet, grid: sheet.getDataRange().getValues() };
  const made = withoutLeaving(workbook, () => workbook.insertSheet(name));
  made.hideSheet();
  return { name, sheet: made, grid: undefined, isHidden: true };
}

/**
 * The sheet, made at the end and hidden if there is none; its headings come with the first rows. One without any was left by
 * a run that died before it could hide it.
 */
export function madeHiddenSheet(workbook: Spreadsheet, hidden: HiddenSheet): Sheet {
  const { name, sheet, grid, isHidden = isWritten(grid) } = hidden;
  if (sheet !== undefined && isHidden) return sheet;
  const made = sheet ?? insertedAtTheEnd(workbook, name);
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

function insertedAtTheEnd(workbook: Spreadsheet, name: string): Sheet {
  return withoutLeaving(workbook, () => workbook.insertSheet(name, workbook.getNumSheets()));
}

/** The person goes on looking at the sheet they were on, though Google shows a new one. */
function withoutLeaving(workbook: Spreadsheet, insert: () => Sheet): Sheet {
  const active = workbook.getActiveSheet();
  const inserted = insert();
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

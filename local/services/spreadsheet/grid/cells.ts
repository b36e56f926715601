import {
  cellKey,
  type Area,
  type CellStyle,
  type Scalar,
  type SheetModel,
} from '../../../book/model';
import { containsCell } from './areas';

/** The plain value of a cell; null if it is empty. */
export function valueAt(sheet: SheetModel, row: number, column: number): Scalar {
  return sheet.values[row]?.[column] ?? null;
}

/** The formula of a cell with its `=`, or undefined. */
export function formulaAt(sheet: SheetModel, row: number, column: number): string | undefined {
  return sheet.formulas.size === 0 ? undefined : sheet.formulas.get(cellKey(row, column));
}

/** The style of a cell; undefined is the default look. */
export function styleAt(sheet: SheetModel, row: number, column: number): CellStyle | undefined {
  return sheet.styles[row]?.[column];
}

/** Puts a plain value into a cell; a formula or rich text that stood there is gone. */
export function putValue(sheet: SheetModel, row: number, column: number, value: Scalar): void {
  if (value !== null || sheet.values[row]?.[column] != null) {
    valueRow(sheet, row, column)[column] = value;
  }
  if (sheet.formulas.size > 0) sheet.formulas.delete(cellKey(row, column));
  if (sheet.richTexts?.size) sheet.richTexts.delete(cellKey(row, column));
}

/**
 * Puts a formula into a cell. Without a result the cell shows nothing until a spreadsheet program calculates the file;
 * a formula that stood there already keeps its result.
 */
export function putFormula(
  sheet: SheetModel,
  row: number,
  column: number,
  formula: string,
  result?: Scalar,
): void {
  if (result === undefined && formulaAt(sheet, row, column) === formula) return;
  putValue(sheet, row, column, result ?? null);
  sheet.formulas.set(cellKey(row, column), formula);
}

/** Puts a style on a cell; undefined is the default look. */
export function putStyle(
  sheet: SheetModel,
  row: number,
  column: number,
  style: CellStyle | undefined,
): void {
  if (style === undefined && sheet.styles[row]?.[column] === undefined) return;
  while (sheet.styles.length <= row) sheet.styles.push([]);
  const cells = sheet.styles[row] ?? [];
  while (cells.length < column) cells.push(undefined);
  cells[column] = style;
}

/** The values of a row, long enough to hold the column. */
function valueRow(sheet: SheetModel, row: number, column: number): Scalar[] {
  while (sheet.values.length <= row) sheet.values.push([]);
  const cells = sheet.values[row] ?? [];
  while (cells.length < column) cells.push(null);
  return cells;
}

/** Removes the entries of a cell map that lie in the area. */
export function deleteKeysIn(map: Map<string, unknown> | undefined, area: Area): void {
  if (!map) return;
  for (const key of [...map.keys()]) {
    const [row, column] = cellOfKey(key);
    if (containsCell(area, row, column)) map.delete(key);
  }
}

/** Row and column of a key made by `cellKey`. */
export function cellOfKey(key: string): readonly [row: number, column: number] {
  const comma = key.indexOf(',');
  return [Number(key.slice(0, comma)), Number(key.slice(comma + 1))];
}

/** The last row that holds something, 1-based; 0 on an empty sheet. */
export function lastRowWithContent(sheet: SheetModel): number {
  let last = sheet.values.length;
  while (last > 0 && !sheet.values[last - 1]?.some((value) => value != null)) last -= 1;
  for (const key of sheet.formulas.keys()) last = Math.max(last, cellOfKey(key)[0] + 1);
  return last;
}

/** The last column that holds something, 1-based; 0 on an empty sheet. */
export function lastColumnWithContent(sheet: SheetModel): number {
  let last = 0;
  for (const row of sheet.values) {
    for (let column = row.length - 1; column >= last; column -= 1) {
      if (row[column] != null) last = column + 1;
    }
  }
  for (const key of sheet.formulas.keys()) last = Math.max(last, cellOfKey(key)[1] + 1);
  return last;
}

/** The whole grid of a sheet. */
export function wholeSheet(sheet: SheetModel): Area {
  return {
    startRow: 0,
    startColumn: 0,
    endRow: sheet.maxRows - 1,
    endColumn: sheet.maxColumns - 1,
  };
}

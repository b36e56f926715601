/**
 * Looks that a whole column shares. A file can say them once for the column; said again for each of a thousand blank cells they
 * are most of what an empty, set-up workbook holds, and most of the time that reading and writing it takes.
 */
import { DEFAULT_MAX_ROWS } from '../../model';
import type { CellStyle, SheetModel } from '../../model';
import type { CellChanges } from '../cells/cell-changes';
import { styleKey } from './style-compare';

/** The look of each column (0-based) that a file may say once for all its cells. */
export type ColumnLooks = ReadonlyMap<number, CellStyle>;

/**
 * The looks that more than half the cells of a column have, on a sheet that is not in the file yet. Only columns with a width
 * of their own: a column's entry in a file says both.
 */
export function sharedLooks(sheet: SheetModel): ColumnLooks {
  const looks = new Map<number, CellStyle>();
  for (const column of sheet.columnWidthsPixels.keys()) {
    const look = mostCommonLook(sheet, column);
    if (look) looks.set(column, look);
  }
  return looks;
}

function mostCommonLook(sheet: SheetModel, column: number): CellStyle | undefined {
  const counts = new Map<string, number>();
  for (const row of sheet.styles) {
    const key = styleKey(row[column]);
    const count = (counts.get(key) ?? 0) + 1;
    if (key !== '' && count > sheet.maxRows / 2) return row[column];
    counts.set(key, count);
  }
  return undefined;
}

/**
 * Takes out of the cells to write the blank ones that look like their column, and puts in those that look like nothing, which
 * would look like the column if the file did not say so. The last row of a sheet longer than new ones stays: it tells the length.
 */
export function sayLooksOnce(cells: CellChanges, sheet: SheetModel, looks: ColumnLooks): void {
  for (const [column, look] of looks) {
    const key = styleKey(look);
    for (let row = 0; row < sheet.maxRows; row += 1) {
      const changes = cells.get(row);
      const style = sheet.styles[row]?.[column];
      const isAlike = style === look || styleKey(style) === key;
      const isLast = row === sheet.maxRows - 1 && sheet.maxRows > DEFAULT_MAX_ROWS;
      if (!isAlike && !changes?.has(column)) cells.set(row, withLook(changes, column));
      if (isAlike && !isLast && changes?.get(column) === 'look') changes.delete(column);
    }
  }
  for (const [row, changes] of cells) if (changes.size === 0) cells.delete(row);
}

function withLook(
  changes: NonNullable<ReturnType<CellChanges['get']>> | undefined,
  column: number,
): NonNullable<ReturnType<CellChanges['get']>> {
  return new Map(changes).set(column, 'look');
}

/**
 * Gives the cells of a column that the file leaves out the look of their column.
 *
 * @param isSpelled whether the file says the look of this cell itself
 */
export function fillColumnLooks(
  sheet: SheetModel,
  looks: ColumnLooks,
  isSpelled: (row: number, column: number) => boolean,
): void {
  if (looks.size === 0) return;
  const most = Math.max(...looks.keys());
  for (let row = 0; row < sheet.maxRows; row += 1) {
    const cells = (sheet.styles[row] ??= []);
    for (const [column, look] of looks) if (!isSpelled(row, column)) cells[column] = look;
    for (let column = 0; column < most; column += 1) cells[column] ??= undefined;
  }
}

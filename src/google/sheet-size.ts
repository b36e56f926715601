import type { Sheet } from './workbook';

/** How many rows and columns a sheet has, the empty ones too. */
export interface SheetSize {
  readonly rows: number;
  readonly columns: number;
}

/** The size of a sheet, from the ranges of a whole column and a whole row: a range holds its size and need not ask. */
export function sheetSize(sheet: Sheet): SheetSize {
  return {
    rows: sheet.getRange('A:A').getNumRows(),
    columns: sheet.getRange('1:1').getNumColumns(),
  };
}

/** Adds the rows and columns that are missing; the size after that. */
export function makeRoom(
  sheet: Sheet,
  { rowCount, columnCount }: { readonly rowCount: number; readonly columnCount: number },
): SheetSize {
  const { rows, columns } = sheetSize(sheet);
  if (rowCount > rows) sheet.insertRowsAfter(rows, rowCount - rows);
  if (columnCount > columns) sheet.insertColumnsAfter(columns, columnCount - columns);
  return { rows: Math.max(rows, rowCount), columns: Math.max(columns, columnCount) };
}

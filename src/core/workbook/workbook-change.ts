import type { Area, PresentSheet, PresentWorkbook } from './plan-type';

/**
 * One change a migration makes to an existing workbook. Each is one call and either happens or does not; changes are
 * carried out in order. Rows and columns are 1-based.
 */
export type WorkbookChange = RenameSheet | SetCells | SetNumberFormat;

export interface RenameSheet {
  readonly kind: 'renameSheet';
  readonly from: string;
  readonly to: string;
}

/** One `setValues`; the sheet has, or is given, enough rows and columns. A text that begins with `=` is a formula. */
export interface SetCells {
  readonly kind: 'setCells';
  readonly sheet: string;
  readonly row: number;
  readonly column: number;
  readonly rows: readonly (readonly unknown[])[];
}

export interface SetNumberFormat {
  readonly kind: 'setNumberFormat';
  readonly sheet: string;
  readonly area: Area;
  readonly format: string;
}

/** The workbook as the changes leave it, so that the next step can be planned before anything is written. */
export function applyChanges(
  workbook: PresentWorkbook,
  changes: readonly WorkbookChange[],
): PresentWorkbook {
  return changes.reduce(applyChange, workbook);
}

function applyChange(workbook: PresentWorkbook, change: WorkbookChange): PresentWorkbook {
  switch (change.kind) {
    case 'renameSheet':
      return changeSheet(workbook, change.from, (sheet) => ({ ...sheet, name: change.to }));
    case 'setCells':
      return changeSheet(workbook, change.sheet, (sheet) => withCells(sheet, change));
    case 'setNumberFormat':
      return workbook;
  }
}

function changeSheet(
  { sheets }: PresentWorkbook,
  name: string,
  change: (sheet: PresentSheet) => PresentSheet,
): PresentWorkbook {
  return { sheets: sheets.map((sheet) => (sheet.name === name ? change(sheet) : sheet)) };
}

function withCells(sheet: PresentSheet, { row, column, rows }: SetCells): PresentSheet {
  const grid = sheet.grid.map((cells) => [...cells]);
  rows.forEach((cells, rowOffset) => {
    const target = (grid[row - 1 + rowOffset] ??= []);
    cells.forEach((cell, columnOffset) => {
      target[column - 1 + columnOffset] = cell;
    });
  });
  return {
    ...sheet,
    grid: grid.map((cells) => Array.from(cells, (cell: unknown) => cell ?? '')),
    lastRow: Math.max(sheet.lastRow, row + rows.length - 1),
  };
}

import type { PlannedMigration } from '../core/workbook/migrations';
import type { SetCells, SetNumberFormat, WorkbookChange } from '../core/workbook/workbook-change';
import { requireSheet, writeBlocks, type Spreadsheet } from './workbook';

/** Carries the steps out in order; each ends by recording its version, so a run that dies is taken up where it stopped. */
export function carryOutMigrations(
  workbook: Spreadsheet,
  migrations: readonly PlannedMigration[],
): void {
  migrations
    .flatMap(({ changes }) => changes)
    .forEach((change) => {
      carryOut(workbook, change);
    });
}

function carryOut(workbook: Spreadsheet, change: WorkbookChange): void {
  switch (change.kind) {
    case 'renameSheet':
      requireSheet(workbook, change.from).setName(change.to);
      return;
    case 'setCells':
      setCells(workbook, change);
      return;
    case 'setNumberFormat':
      setNumberFormat(workbook, change);
  }
}

function setCells(workbook: Spreadsheet, { sheet, row, column, rows }: SetCells): void {
  writeBlocks(requireSheet(workbook, sheet), [
    { row, column, values: rows.map((cells) => [...cells]) },
  ]);
}

function setNumberFormat(workbook: Spreadsheet, { sheet, area, format }: SetNumberFormat): void {
  const target = requireSheet(workbook, sheet);
  const rowCount = area.rowCount ?? target.getMaxRows() - area.row + 1;
  target.getRange(area.row, area.column, rowCount, area.columnCount).setNumberFormat(format);
}

import type {
  CellBlock,
  PresentSheet,
  PresentWorkbook,
  SetUpPlan,
} from '../../../src/core/workbook/plan-type';

/** The workbook as a plan leaves it, as far as a later plan can see. */
export function applyPlan({ sheets }: PresentWorkbook, plan: SetUpPlan): PresentWorkbook {
  const result = [...sheets];
  for (const { name, position } of plan.insertions) {
    result.splice(position, 0, { name, grid: [['']], lastRow: 0 });
  }
  const kept = result.filter(({ name }) => !plan.removals.includes(name));
  return {
    sheets: kept.map((sheet) => {
      const blocks = plan.sheets.find(({ name }) => name === sheet.name)?.values ?? [];
      return blocks.reduce(writeBlock, sheet);
    }),
  };
}

function writeBlock(sheet: PresentSheet, { row, column, rows }: CellBlock): PresentSheet {
  const grid = sheet.grid.map((cells) => [...cells]);
  rows.forEach((cells, rowOffset) => {
    cells.forEach((cell, columnOffset) => {
      (grid[row - 1 + rowOffset] ??= [])[column - 1 + columnOffset] = cell;
    });
  });
  return {
    ...sheet,
    grid: grid.map((cells) => Array.from(cells, (cell: unknown) => cell ?? '')),
    lastRow: Math.max(sheet.lastRow, row + rows.length - 1),
  };
}

/** A sheet as the spreadsheet service would describe it. */
export function sheetOf(name: string, grid: readonly (readonly unknown[])[]): PresentSheet {
  return { name, grid, lastRow: grid.length };
}

import type { Grid } from '../core/table/column';
import type { PresentSheet, PresentWorkbook } from '../core/workbook/plan-type';
import type { Sheet, Spreadsheet } from './workbook';

/** A sheet with what was read of it. */
export interface ReadSheet {
  readonly sheet: Sheet;
  readonly present: PresentSheet;
}

/** Every sheet with its values, in the order of the tabs: three round trips each, two for a blank one. */
export function readSheets(workbook: Spreadsheet): readonly ReadSheet[] {
  return workbook.getSheets().map((sheet) => ({ sheet, present: presentSheet(sheet) }));
}

/** What was read, as set-up plans on it. */
export function presentWorkbook(sheets: readonly ReadSheet[]): PresentWorkbook {
  return { sheets: sheets.map(({ present }) => present) };
}

/** The same with the formulas, which only a migration looks at. */
export function presentWithFormulas(sheets: readonly ReadSheet[]): PresentWorkbook {
  return {
    sheets: sheets.map(({ sheet, present }) =>
      present.lastRow === 0
        ? present
        : { ...present, formulas: sheet.getDataRange().getFormulas() },
    ),
  };
}

/** The grids of what was read, by name. */
export function gridsOf({ sheets }: PresentWorkbook): ReadonlyMap<string, Grid> {
  return new Map(sheets.map(({ name, grid }) => [name, grid]));
}

function presentSheet(sheet: Sheet): PresentSheet {
  const lastRow = sheet.getLastRow();
  const grid = lastRow === 0 ? [] : sheet.getDataRange().getValues();
  return { name: sheet.getName(), grid, lastRow };
}

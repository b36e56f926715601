import type { PresentSheet, PresentWorkbook } from '../core/workbook/plan-type';
import type { Sheet, Spreadsheet } from './workbook';

/** Every sheet with its values, in the order of the tabs: what set-up plans on. */
export function presentWorkbook(workbook: Spreadsheet): PresentWorkbook {
  return { sheets: workbook.getSheets().map(presentSheet) };
}

/** The same with the formulas, which only a migration looks at. */
export function presentWorkbookWithFormulas(workbook: Spreadsheet): PresentWorkbook {
  return {
    sheets: workbook.getSheets().map((sheet) => {
      const present = presentSheet(sheet);
      return present.lastRow === 0
        ? present
        : { ...present, formulas: sheet.getDataRange().getFormulas() };
    }),
  };
}

function presentSheet(sheet: Sheet): PresentSheet {
  const lastRow = sheet.getLastRow();
  const grid = lastRow === 0 ? [] : sheet.getDataRange().getValues();
  return { name: sheet.getName(), grid, lastRow };
}

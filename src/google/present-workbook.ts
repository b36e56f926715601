import type { PresentWorkbook } from '../core/workbook/plan-type';
import type { Spreadsheet } from './workbook';

/** Every sheet with its values, in the order of the tabs: what set-up plans on. */
export function presentWorkbook(workbook: Spreadsheet): PresentWorkbook {
  return {
    sheets: workbook.getSheets().map((sheet) => {
      const lastRow = sheet.getLastRow();
      return {
        name: sheet.getName(),
        grid: lastRow === 0 ? [] : sheet.getDataRange().getValues(),
        lastRow,
      };
    }),
  };
}

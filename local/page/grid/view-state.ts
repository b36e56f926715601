import type { FUniver } from '@univerjs/core/facade';
import { UNIT } from './workbook-data';

const MOST_TRIES = 30;
/** More rows than these are fitted when the sheet is opened the next time. */
const MOST_FITTED_ROWS = 200;

/**
 * Remembers what is selected and how far the sheet is scrolled; what it returns puts that back once the sheet is drawn
 * anew, unless another sheet is open then.
 */
export function rememberView(api: FUniver): ((sheetId: number) => void) | undefined {
  const sheet = api.getWorkbook(UNIT)?.getActiveSheet();
  if (!sheet) return undefined;
  const selected = sheet.getActiveRange()?.getA1Notation();
  const { sheetViewStartRow, sheetViewStartColumn } = sheet.getScrollState();
  return (sheetId) => {
    if (sheet.getSheetId() !== String(sheetId)) return;
    const restore = (tries: number): void => {
      try {
        const fresh = api.getWorkbook(UNIT)?.getActiveSheet();
        if (fresh?.getSheetId() !== String(sheetId)) return;
        if (selected !== undefined) fresh.getRange(selected).activate();
        fresh.scrollToCell(sheetViewStartRow, sheetViewStartColumn);
      } catch {
        // Not drawn yet: scrolling throws until it is.
        if (tries < MOST_TRIES)
          requestAnimationFrame(() => {
            restore(tries + 1);
          });
      }
    };
    requestAnimationFrame(() => {
      restore(0);
    });
  };
}

/** Gives rows the height their wrapped text needs; rows with a height of their own keep it. */
export function fitRows(api: FUniver, sheetId: number, rows: ReadonlySet<number>): void {
  const sheet = api.getWorkbook(UNIT)?.getSheetBySheetId(String(sheetId));
  if (!sheet || rows.size > MOST_FITTED_ROWS) return;
  const sizes = sheet.getSheet().getSnapshot().rowData;
  for (const row of rows) {
    if (sizes[row]?.h === undefined) sheet.setRowAutoHeight(row, 1);
  }
}

import type { FUniver } from '@univerjs/core/facade';
import { UNIT } from './workbook-data';

const MOST_TRIES = 30;

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
    void onceDrawn(api, sheetId, () => {
      const fresh = api.getWorkbook(UNIT)?.getActiveSheet();
      if (selected !== undefined) fresh?.getRange(selected).activate();
      fresh?.scrollToCell(sheetViewStartRow, sheetViewStartColumn);
    });
  };
}

/**
 * Does something to the sheet a person is on as soon as it is drawn, unless another one is open then; resolves when that is
 * done or given up.
 */
export function onceDrawn(api: FUniver, sheetId: number, work: () => void): Promise<void> {
  return new Promise((resolve) => {
    const attempt = (tries: number): void => {
      try {
        if (api.getWorkbook(UNIT)?.getActiveSheet().getSheetId() === String(sheetId)) work();
        resolve();
      } catch {
        // Not drawn yet: scrolling and fitting throw until it is.
        if (tries < MOST_TRIES)
          requestAnimationFrame(() => {
            attempt(tries + 1);
          });
        else resolve();
      }
    };
    requestAnimationFrame(() => {
      attempt(0);
    });
  });
}

import type { Spreadsheet } from './workbook';

const TITLE = '扩面通';
const TOAST_SECONDS = 8;

/** A short note in the corner of the spreadsheet. */
export function toast(workbook: Spreadsheet, message: string): void {
  workbook.toast(message, TITLE, TOAST_SECONDS);
}

/** The user interface, or undefined where there is nobody to look at it (a time trigger). */
export function userInterface(): GoogleAppsScript.Base.Ui | undefined {
  try {
    return SpreadsheetApp.getUi();
  } catch {
    return undefined;
  }
}

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

/** Asks a question that is answered with yes or no; closing the window is no. */
export function confirm(title: string, question: string): boolean {
  const ui = SpreadsheetApp.getUi();
  return ui.alert(title, question, ui.ButtonSet.YES_NO) === ui.Button.YES;
}

/** Asks for a text; undefined if the person cancelled. */
export function ask(title: string, question: string): string | undefined {
  const ui = SpreadsheetApp.getUi();
  const response = ui.prompt(title, question, ui.ButtonSet.OK_CANCEL);
  return response.getSelectedButton() === ui.Button.OK ? response.getResponseText() : undefined;
}

import { emptyBook, type BookModel, type SheetModel } from '../../../../local/book/model';
import { RoundTripGate, type ServiceCallHook } from '../../../../local/services/hook';
import {
  createSpreadsheetApp,
  type SpreadsheetAppOptions,
} from '../../../../local/services/spreadsheet';

/** A workbook with its stand-ins, for tests. */
export interface OpenApp {
  readonly app: GoogleAppsScript.Spreadsheet.SpreadsheetApp;
  readonly book: BookModel;
  /** The model of the first sheet. */
  readonly model: SheetModel;
  readonly spreadsheet: GoogleAppsScript.Spreadsheet.Spreadsheet;
  /** The first sheet as scripts hold it. */
  readonly sheet: GoogleAppsScript.Spreadsheet.Sheet;
}

/** Opens a new workbook whose first sheet is named 台账. */
export function openApp(
  options: Partial<SpreadsheetAppOptions> = {},
  hook?: ServiceCallHook,
): OpenApp {
  const book = emptyBook('测试');
  const [model] = book.sheets;
  if (!model) throw new Error('an empty book has a sheet');
  model.name = '台账';
  const app = createSpreadsheetApp({
    book,
    gate: new RoundTripGate(hook),
    ui: undefined,
    now: () => new Date('2023-12-20T04:00:00Z'),
    ...options,
  });
  const spreadsheet = app.getActiveSpreadsheet();
  return { app, book, model, spreadsheet, sheet: sheetOf(spreadsheet) };
}

function sheetOf(
  spreadsheet: GoogleAppsScript.Spreadsheet.Spreadsheet,
): GoogleAppsScript.Spreadsheet.Sheet {
  const sheet = spreadsheet.getSheetByName('台账');
  if (!sheet) throw new Error('the sheet is there');
  return sheet;
}

/** A workbook whose first sheet holds these values from A1 on, entered as a script would. */
export function openAppWith(
  values: readonly (readonly unknown[])[],
  options: Partial<SpreadsheetAppOptions> = {},
): OpenApp {
  const opened = openApp(options);
  opened.sheet
    .getRange(1, 1, values.length, values[0]?.length ?? 1)
    .setValues(values as unknown[][]);
  return opened;
}

/** Calls a method with arguments its type would not let through, as an untyped script can. */
export function callUntyped(target: object, method: string, ...args: unknown[]): unknown {
  return Reflect.apply(Reflect.get(target, method) as () => unknown, target, args);
}

/** What an object prints as. */
export function printed(value: unknown): string {
  return String(value);
}

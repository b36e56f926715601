import type { Area, BookModel, SheetChart, SheetModel } from '../../book/model';
import type { RoundTrips } from '../hook';
import type { OpenEnds } from './grid/a1-notation';
import type { DateMaker } from './text/serial-date';
import type { UiPort } from './ui-port';

/** What the SpreadsheetApp stand-in is built on. */
export interface SpreadsheetAppOptions {
  readonly book: BookModel;
  readonly gate: RoundTrips;
  /** Undefined where Google has no user interface, as in a time-driven trigger. */
  readonly ui: UiPort | undefined;
  readonly onToast?: (message: string, title: string, seconds: number | undefined) => void;
  readonly onFlush?: () => void;
  /** Draws a chart as PNG; undefined if it cannot. */
  readonly chartImage?: (
    chart: SheetChart,
    sheet: SheetModel,
    book: BookModel,
  ) => Uint8Array | undefined;
  /** Makes the Blob a script sees, from signed bytes as Apps Script has them. */
  readonly newBlob?: (
    bytes: number[],
    contentType: string,
    name: string,
  ) => GoogleAppsScript.Base.Blob;
  /** The Date of the realm the script runs in, so that `instanceof Date` holds there. */
  readonly DateClass?: DateMaker;
  readonly now?: () => Date;
  /** The e-mail address of the person at the desk. */
  readonly operator?: string;
  /** The permissions of the script, as its manifest names them; none beyond the workbook itself if undefined. */
  readonly scopes?: readonly string[];
  /** The language of the account, such as `en_US`, for workbooks that scripts create; Chinese if undefined. */
  readonly locale?: string;
  /** The workbooks scripts created; `SpreadsheetApp.create` adds to it. */
  readonly createdBooks?: BookModel[];
}

/** The options with their defaults, and the makers of the objects scripts hold. */
export interface Desk {
  readonly book: BookModel;
  readonly gate: RoundTrips;
  readonly options: SpreadsheetAppOptions;
  readonly DateClass: DateMaker;
  readonly make: Makers;
}

/** Makes the objects scripts hold. Like on Google each call makes a new one. */
export interface Makers {
  spreadsheet(): GoogleAppsScript.Spreadsheet.Spreadsheet;
  sheet(sheet: SheetModel): GoogleAppsScript.Spreadsheet.Sheet;
  range(sheet: SheetModel, area: Area, open?: OpenEnds): GoogleAppsScript.Spreadsheet.Range;
  rangeList(ranges: readonly RangeHandle[]): GoogleAppsScript.Spreadsheet.RangeList;
  selection(): GoogleAppsScript.Spreadsheet.Selection;
}

export interface SheetHandle {
  readonly desk: Desk;
  readonly sheet: SheetModel;
}

export interface RangeHandle extends SheetHandle {
  readonly area: Area;
  readonly open: OpenEnds;
}

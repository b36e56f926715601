import type { SheetModel } from '../../../book/model';
import { ScriptException } from '../../script-error';
import type { SheetHandle } from '../desk';
import { handleOf } from '../face/registry';
import { activeSheetOf, sheetNamed } from '../grid/references';
import { checkSheetName, nameTaken, SheetIdentity } from '../sheet/identity';
import type { SpreadsheetHandle } from './handle';
import { removeSheet } from './remove-sheet';
import { activateSheet } from './selection';
import { addSheet, addSheetCopy, newSheetName } from './sheet-copies';

type GoogleSpreadsheet = GoogleAppsScript.Spreadsheet.Spreadsheet;
type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

/** The sheets of the workbook. */
export class SpreadsheetSheets implements Pick<
  GoogleSpreadsheet,
  | 'deleteActiveSheet'
  | 'deleteSheet'
  | 'duplicateActiveSheet'
  | 'getActiveSheet'
  | 'getNumSheets'
  | 'getSheetById'
  | 'getSheetByName'
  | 'getSheetId'
  | 'getSheetName'
  | 'getSheets'
  | 'insertSheet'
  | 'moveActiveSheet'
  | 'renameActiveSheet'
  | 'setActiveSheet'
> {
  constructor(private readonly at: SpreadsheetHandle) {}

  getSheets(): Sheet[] {
    return this.at.desk.book.sheets.map((sheet) => this.face(sheet));
  }

  getNumSheets(): number {
    return this.at.desk.book.sheets.length;
  }

  getSheetByName(name: string): Sheet | null {
    const sheet = sheetNamed(this.at.desk.book, name);
    return sheet ? this.face(sheet) : null;
  }

  getSheetById(id: number): Sheet | null {
    const sheet = this.at.desk.book.sheets.find((one) => one.id === id);
    return sheet ? this.face(sheet) : null;
  }

  getActiveSheet(): Sheet {
    return this.face(this.active());
  }

  getSheetName(): string {
    return this.active().name;
  }

  getSheetId(): number {
    return this.active().id;
  }

  setActiveSheet(sheet: Sheet): Sheet {
    activateSheet(this.at.desk.book, sheetOf(sheet));
    return sheet;
  }

  /** In any order of name, 0-based index and options; the new sheet becomes the active one. */
  insertSheet(...args: unknown[]): Sheet {
    const { book } = this.at.desk;
    const name = args.find((arg): arg is string => typeof arg === 'string') ?? newSheetName(book);
    const afterActive = book.sheets.indexOf(this.active()) + 1;
    const index = args.find((arg): arg is number => typeof arg === 'number') ?? afterActive;
    const template = templateOf(args);
    if (sheetNamed(book, name)) throw nameTaken(name);
    checkSheetName(name);
    const sheet = template
      ? addSheetCopy(book, template, index, name)
      : addSheet(book, name, index);
    activateSheet(book, sheet);
    return this.face(sheet);
  }

  deleteSheet(sheet: Sheet): void {
    removeSheet(this.at.desk.book, sheetOf(sheet));
  }

  deleteActiveSheet(): Sheet {
    removeSheet(this.at.desk.book, this.active());
    return this.getActiveSheet();
  }

  duplicateActiveSheet(): Sheet {
    const { book } = this.at.desk;
    const copy = addSheetCopy(book, this.active(), book.sheets.indexOf(this.active()) + 1);
    activateSheet(book, copy);
    return this.face(copy);
  }

  /** The position is 1-based. */
  moveActiveSheet(pos: number): void {
    const { book } = this.at.desk;
    if (pos < 1 || pos > book.sheets.length) throw new ScriptException('Invalid argument: pos');
    const active = this.active();
    const others = book.sheets.filter((sheet) => sheet !== active);
    book.sheets = [...others.slice(0, pos - 1), active, ...others.slice(pos - 1)];
  }

  renameActiveSheet(newName: string): void {
    const sheet = this.active();
    new SheetIdentity({ desk: this.at.desk, sheet }, this.face(sheet)).setName(newName);
  }

  private active(): SheetModel {
    return activeSheetOf(this.at.desk.book);
  }

  private face(sheet: SheetModel): Sheet {
    return this.at.desk.make.sheet(sheet);
  }
}

function sheetOf(face: Sheet): SheetModel {
  return handleOf<SheetHandle>(face, 'Sheet').sheet;
}

function templateOf(args: readonly unknown[]): SheetModel | undefined {
  const options = args.find((arg) => typeof arg === 'object' && arg !== null);
  const template = options && (options as { template?: Sheet }).template;
  return template && sheetOf(template);
}

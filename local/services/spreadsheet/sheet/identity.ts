import { ScriptException } from '../../script-error';
import { optionalColor } from '../colors';
import type { SheetHandle } from '../desk';
import { SHEET_TYPE } from '../enums';
import { activeSheetOf, sheetNamed } from '../grid/references';
import { colorFace, hexOf } from '../rich/color';
import { renameInFormulas } from '../structure/relocate';
import { activateSheet } from '../book/selection';

type GoogleSheet = GoogleAppsScript.Spreadsheet.Sheet;

/** Name, place and look of the tab. */
export class SheetIdentity implements Pick<
  GoogleSheet,
  | 'activate'
  | 'getIndex'
  | 'getName'
  | 'getParent'
  | 'getSheetId'
  | 'getSheetName'
  | 'getTabColor'
  | 'getType'
  | 'hasHiddenGridlines'
  | 'hideSheet'
  | 'isRightToLeft'
  | 'isSheetHidden'
  | 'setHiddenGridlines'
  | 'setName'
  | 'setTabColor'
  | 'showSheet'
> {
  constructor(
    private readonly at: SheetHandle,
    private readonly face: GoogleSheet,
  ) {}

  activate(): GoogleSheet {
    activateSheet(this.at.desk.book, this.at.sheet);
    return this.face;
  }

  /** 1-based, unlike the index of insertSheet. */
  getIndex(): number {
    return this.at.desk.book.sheets.indexOf(this.at.sheet) + 1;
  }

  getName(): string {
    return this.at.sheet.name;
  }

  getSheetName(): string {
    return this.at.sheet.name;
  }

  setName(name: string): GoogleSheet {
    const { desk, sheet } = this.at;
    const taken = sheetNamed(desk.book, name);
    if (taken && taken !== sheet) throw nameTaken(name);
    checkSheetName(name);
    renameInFormulas(desk.book, sheet.name, name);
    sheet.name = name;
    return this.face;
  }

  getSheetId(): number {
    return this.at.sheet.id;
  }

  getParent(): GoogleAppsScript.Spreadsheet.Spreadsheet {
    return this.at.desk.make.spreadsheet();
  }

  getType(): GoogleAppsScript.Spreadsheet.SheetType {
    return SHEET_TYPE.GRID;
  }

  getTabColor(): string | null {
    return this.at.sheet.tabColor ?? null;
  }

  setTabColor(color: string | null): GoogleSheet {
    this.at.sheet.tabColor = optionalColor(color);
    return this.face;
  }

  getTabColorObject(): GoogleAppsScript.Spreadsheet.Color | null {
    const { desk, sheet } = this.at;
    return sheet.tabColor === undefined ? null : colorFace(desk, sheet.tabColor);
  }

  setTabColorObject(color: GoogleAppsScript.Spreadsheet.Color | null): GoogleSheet {
    this.at.sheet.tabColor = hexOf(color);
    return this.face;
  }

  isSheetHidden(): boolean {
    return this.at.sheet.hidden;
  }

  hideSheet(): GoogleSheet {
    const { book } = this.at.desk;
    const next = book.sheets.find((sheet) => sheet !== this.at.sheet && !sheet.hidden);
    if (!next) throw new ScriptException("You can't hide all the sheets in a document.");
    this.at.sheet.hidden = true;
    if (activeSheetOf(book) === this.at.sheet) activateSheet(book, next);
    return this.face;
  }

  showSheet(): GoogleSheet {
    this.at.sheet.hidden = false;
    return this.face;
  }

  hasHiddenGridlines(): boolean {
    return this.at.sheet.hiddenGridlines;
  }

  setHiddenGridlines(hideGridlines: boolean): GoogleSheet {
    this.at.sheet.hiddenGridlines = hideGridlines;
    return this.face;
  }

  isRightToLeft(): boolean {
    return false;
  }
}

/** The error for a name that another sheet has. */
export function nameTaken(name: string): ScriptException {
  return new ScriptException(
    `A sheet with the name "${name}" already exists. Please enter another name.`,
  );
}

const LONGEST_NAME_LETTERS = 100;

/** Throws if a sheet cannot have the name. */
export function checkSheetName(name: string): void {
  if (name === '' || name.length > LONGEST_NAME_LETTERS) {
    throw new ScriptException('Invalid argument: name');
  }
}

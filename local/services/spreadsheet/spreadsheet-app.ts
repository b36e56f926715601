import { AppBuilders, type AppHandle } from './app-builders';
import { spreadsheetFace } from './book';
import { createdBook } from './book/created-book';
import {
  currentCell,
  select,
  selectedHandle,
  selectedRange,
  selectionFace,
  selectList,
  activateSheet,
} from './book/selection';
import type { Desk, SheetHandle, SpreadsheetAppOptions } from './desk';
import * as enums from './enums';
import { faceKind, makeFace } from './face/face';
import { handleOf } from './face/registry';
import { activeSheetOf } from './grid/references';
import { SPREADSHEET_APP_MEMBERS } from './members/spreadsheet-app';
import { rangeFace } from './range';
import { rangeListFace } from './range/range-list';
import { sheetFace } from './sheet';
import { uiFace } from './ui/ui';
import { requirePermission, SCOPES } from '../scopes';
import { notSupported, ScriptException } from '../script-error';

type App = GoogleAppsScript.Spreadsheet.SpreadsheetApp;
type Spreadsheet = GoogleAppsScript.Spreadsheet.Spreadsheet;
type Sheet = GoogleAppsScript.Spreadsheet.Sheet;
type Range = GoogleAppsScript.Spreadsheet.Range;
type RangeList = GoogleAppsScript.Spreadsheet.RangeList;

/** The workbook, the selection and the screen. */
class AppEntrances implements Pick<
  App,
  | 'create'
  | 'flush'
  | 'getActive'
  | 'getActiveRange'
  | 'getActiveRangeList'
  | 'getActiveSheet'
  | 'getActiveSpreadsheet'
  | 'getCurrentCell'
  | 'getSelection'
  | 'getUi'
  | 'open'
  | 'openById'
  | 'openByUrl'
  | 'setActiveRange'
  | 'setActiveRangeList'
  | 'setActiveSheet'
  | 'setCurrentCell'
> {
  constructor(private readonly at: AppHandle) {}

  getActive(): Spreadsheet {
    return this.at.desk.make.spreadsheet();
  }

  getActiveSpreadsheet(): Spreadsheet {
    return this.at.desk.make.spreadsheet();
  }

  getActiveSheet(): Sheet {
    return this.at.desk.make.sheet(activeSheetOf(this.at.desk.book));
  }

  getActiveRange(): Range {
    return selectedRange(this.at.desk);
  }

  getActiveRangeList(): RangeList {
    return this.at.desk.make.rangeList([selectedHandle(this.at.desk)]);
  }

  getCurrentCell(): Range {
    return currentCell(this.at.desk);
  }

  getSelection(): GoogleAppsScript.Spreadsheet.Selection {
    return this.at.desk.make.selection();
  }

  setActiveSheet(sheet: Sheet): Sheet {
    activateSheet(this.at.desk.book, handleOf<SheetHandle>(sheet, 'Sheet').sheet);
    return sheet;
  }

  setActiveRange(range: Range): Range {
    return select({ desk: this.at.desk, sheet: activeSheetOf(this.at.desk.book) }, range);
  }

  setActiveRangeList(rangeList: RangeList): RangeList {
    return selectList(this.at.desk, rangeList);
  }

  setCurrentCell(cell: Range): Range {
    return this.setActiveRange(cell);
  }

  flush(): void {
    this.at.desk.options.onFlush?.();
  }

  getUi(): GoogleAppsScript.Base.Ui {
    return uiFace(this.at.desk);
  }

  create(name: string, rows?: number, columns?: number): Spreadsheet {
    const { book, options } = this.at.desk;
    requireAllSpreadsheets(this.at.desk, 'create');
    const { locale = 'zh_CN', createdBooks = [] } = options;
    const created = createdBook({
      ...{ name, locale, timeZone: book.timeZone },
      size: rows === undefined || columns === undefined ? undefined : { rows, columns },
      id: `${book.id}-created-${createdBooks.length + 1}`,
    });
    createdBooks.push(created);
    return deskOf({ ...options, book: created }).make.spreadsheet();
  }

  open(): Spreadsheet {
    requireAllSpreadsheets(this.at.desk, 'open');
    throw notSupported('SpreadsheetApp.open');
  }

  /** Knows the workbook itself and those that scripts created. */
  openById(id: string): Spreadsheet {
    const { book, options } = this.at.desk;
    requireAllSpreadsheets(this.at.desk, 'openById');
    const found = [book, ...(options.createdBooks ?? [])].find((one) => one.id === id);
    if (found) return deskOf({ ...options, book: found }).make.spreadsheet();
    throw new ScriptException(
      'Unexpected error while getting the method or property openById on object SpreadsheetApp.',
    );
  }

  openByUrl(): Spreadsheet {
    requireAllSpreadsheets(this.at.desk, 'openByUrl');
    throw notSupported('SpreadsheetApp.openByUrl');
  }
}

/** With its own permissions the add-on may touch the workbook it stands in and no other. */
function requireAllSpreadsheets({ options }: Desk, method: string): void {
  requirePermission(options.scopes ?? [], `SpreadsheetApp.${method}`, [SCOPES.allSpreadsheets]);
}

const KIND = faceKind<AppHandle, App>({
  name: 'SpreadsheetApp',
  members: SPREADSHEET_APP_MEMBERS,
  topics: [AppEntrances, AppBuilders],
  free: [
    'getActive',
    'getActiveSpreadsheet',
    'getSelection',
    'getUi',
    ...Object.keys(SPREADSHEET_APP_MEMBERS).filter((member) => member.startsWith('new')),
  ],
  constants: {
    BooleanCriteria: enums.BOOLEAN_CRITERIA,
    BorderStyle: enums.BORDER_STYLE,
    ColorType: enums.COLOR_TYPE,
    CopyPasteType: enums.COPY_PASTE_TYPE,
    DataValidationCriteria: enums.DATA_VALIDATION_CRITERIA,
    Dimension: enums.DIMENSION,
    ProtectionType: enums.PROTECTION_TYPE,
    RelativeDate: enums.RELATIVE_DATE,
    SheetType: enums.SHEET_TYPE,
    SortOrder: enums.SORT_ORDER,
    WrapStrategy: enums.WRAP_STRATEGY,
  },
});

/** The global `SpreadsheetApp` over a workbook in memory. */
export function createSpreadsheetApp(options: SpreadsheetAppOptions): App {
  const desk = deskOf(options);
  return makeFace(KIND, { desk }, desk.gate);
}

/** A workbook with the makers of the objects scripts hold of it. */
function deskOf(options: SpreadsheetAppOptions): Desk {
  const desk: Desk = {
    book: options.book,
    gate: options.gate,
    options,
    DateClass: options.DateClass ?? Date,
    make: {
      spreadsheet: () => spreadsheetFace(desk),
      sheet: (sheet) => sheetFace(desk, sheet),
      range: (sheet, area, open) => rangeFace(desk, sheet, area, open),
      rangeList: (ranges) => rangeListFace(desk, ranges),
      selection: () => selectionFace(desk),
    },
  };
  return desk;
}

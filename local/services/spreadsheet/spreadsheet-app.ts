import { spreadsheetFace } from './book';
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
import { newFilterCriteria } from './parts/filter-criteria';
import { rangeFace } from './range';
import { rangeListFace } from './range/range-list';
import { newColorBuilder } from './rich/color';
import { newRichTextBuilder } from './rich/rich-text';
import { newTextStyleBuilder } from './rich/text-style';
import { newFormatBuilder } from './rules/conditional-format-builder';
import { newValidationBuilder } from './rules/data-validation-builder';
import { sheetFace } from './sheet';
import { uiFace } from './ui/ui';
import { ScriptException } from '../script-error';

type App = GoogleAppsScript.Spreadsheet.SpreadsheetApp;
type Spreadsheet = GoogleAppsScript.Spreadsheet.Spreadsheet;
type Sheet = GoogleAppsScript.Spreadsheet.Sheet;
type Range = GoogleAppsScript.Spreadsheet.Range;
type RangeList = GoogleAppsScript.Spreadsheet.RangeList;

interface AppHandle {
  readonly desk: Desk;
}

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

  create(): Spreadsheet {
    throw notPermitted('create');
  }

  open(): Spreadsheet {
    throw notPermitted('open');
  }

  openById(): Spreadsheet {
    throw notPermitted('openById');
  }

  openByUrl(): Spreadsheet {
    throw notPermitted('openByUrl');
  }
}

/** The add-on may touch the workbook it stands in and no other. */
function notPermitted(method: string): ScriptException {
  return new ScriptException(
    `Specified permissions are not sufficient to call SpreadsheetApp.${method}. Required permissions: https://www.googleapis.com/auth/spreadsheets`,
  );
}

class AppBuilders implements Pick<
  App,
  | 'newColor'
  | 'newConditionalFormatRule'
  | 'newDataValidation'
  | 'newFilterCriteria'
  | 'newRichTextValue'
  | 'newTextStyle'
> {
  constructor(private readonly at: AppHandle) {}

  newColor(): GoogleAppsScript.Spreadsheet.ColorBuilder {
    return newColorBuilder(this.at.desk);
  }

  newDataValidation(): GoogleAppsScript.Spreadsheet.DataValidationBuilder {
    return newValidationBuilder(this.at.desk);
  }

  newConditionalFormatRule(): GoogleAppsScript.Spreadsheet.ConditionalFormatRuleBuilder {
    return newFormatBuilder(this.at.desk);
  }

  newFilterCriteria(): GoogleAppsScript.Spreadsheet.FilterCriteriaBuilder {
    return newFilterCriteria(this.at.desk);
  }

  newRichTextValue(): GoogleAppsScript.Spreadsheet.RichTextValueBuilder {
    return newRichTextBuilder(this.at.desk);
  }

  newTextStyle(): GoogleAppsScript.Spreadsheet.TextStyleBuilder {
    return newTextStyleBuilder(this.at.desk);
  }
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
    WrapStrategy: enums.WRAP_STRATEGY,
  },
});

/** The global `SpreadsheetApp` over a workbook in memory. */
export function createSpreadsheetApp(options: SpreadsheetAppOptions): App {
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
  return makeFace(KIND, { desk }, desk.gate);
}

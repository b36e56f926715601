import type { SheetHandle } from '../desk';
import { currentCell, select, selectedHandle, selectedRange, selectList } from '../book/selection';
import { activeSheetOf } from '../grid/references';
import { addSheetCopy } from '../book/sheet-copies';
import type { SpreadsheetHandle } from '../book/handle';
import { handleOf } from '../face/registry';

type GoogleSheet = GoogleAppsScript.Spreadsheet.Sheet;
type Range = GoogleAppsScript.Spreadsheet.Range;
type RangeList = GoogleAppsScript.Spreadsheet.RangeList;

/** What is selected on a sheet, and copying the sheet. */
export class SheetSelection implements Pick<
  GoogleSheet,
  | 'copyTo'
  | 'getActiveCell'
  | 'getActiveRange'
  | 'getActiveRangeList'
  | 'getCurrentCell'
  | 'getSelection'
  | 'setActiveRange'
  | 'setActiveRangeList'
  | 'setActiveSelection'
  | 'setCurrentCell'
> {
  constructor(private readonly at: SheetHandle) {}

  getActiveCell(): Range {
    return currentCell(this.at.desk);
  }

  getActiveRange(): Range | null {
    return this.isActive() ? selectedRange(this.at.desk) : null;
  }

  getActiveRangeList(): RangeList | null {
    return this.isActive() ? this.at.desk.make.rangeList([selectedHandle(this.at.desk)]) : null;
  }

  getCurrentCell(): Range | null {
    return this.isActive() ? currentCell(this.at.desk) : null;
  }

  getSelection(): GoogleAppsScript.Spreadsheet.Selection {
    return this.at.desk.make.selection();
  }

  setActiveRange(range: Range): Range {
    return select(this.at, range);
  }

  setActiveSelection(selection: Range | string): Range {
    return select(this.at, selection);
  }

  setActiveRangeList(rangeList: RangeList): RangeList {
    return selectList(this.at.desk, rangeList);
  }

  setCurrentCell(cell: Range): Range {
    return select(this.at, cell);
  }

  /** The copy becomes the last sheet; there is one workbook only. */
  copyTo(spreadsheet: GoogleAppsScript.Spreadsheet.Spreadsheet): GoogleSheet {
    handleOf<SpreadsheetHandle>(spreadsheet, 'Spreadsheet');
    const { desk, sheet } = this.at;
    return desk.make.sheet(addSheetCopy(desk.book, sheet, desk.book.sheets.length));
  }

  private isActive(): boolean {
    return activeSheetOf(this.at.desk.book) === this.at.sheet;
  }
}

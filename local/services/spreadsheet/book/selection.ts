import type { Area, BookModel, SheetModel } from '../../../book/model';
import type { Desk, RangeHandle, SheetHandle } from '../desk';
import { handleOf } from '../face/registry';
import { faceKind, makeFace } from '../face/face';
import { CLOSED } from '../grid/a1-notation';
import { cellArea } from '../grid/areas';
import { activeSheetOf, readReference } from '../grid/references';
import { SELECTION_MEMBERS } from '../members/range-list';
import { ScriptException } from '../../script-error';

type Range = GoogleAppsScript.Spreadsheet.Range;
type RangeList = GoogleAppsScript.Spreadsheet.RangeList;
type Selection = GoogleAppsScript.Spreadsheet.Selection;

/** Makes a sheet the active one; the workbook keeps one selection, so it starts at A1 there. */
export function activateSheet(book: BookModel, sheet: SheetModel): void {
  if (book.activeSheetId === sheet.id) return;
  book.activeSheetId = sheet.id;
  book.selection = cellArea(0, 0);
}

/** Selects an area, making its sheet the active one. */
function selectArea(book: BookModel, sheet: SheetModel, area: Area): void {
  book.activeSheetId = sheet.id;
  book.selection = area;
}

/** The selected range as a handle. */
export function selectedHandle(desk: Desk): RangeHandle {
  return { desk, sheet: activeSheetOf(desk.book), area: desk.book.selection, open: CLOSED };
}

/** The selected range. */
export function selectedRange(desk: Desk): Range {
  const { sheet, area } = selectedHandle(desk);
  return desk.make.range(sheet, area);
}

/** The cell with the frame: the top-left one of the selection. */
export function currentCell(desk: Desk): Range {
  const { sheet, area } = selectedHandle(desk);
  return desk.make.range(sheet, cellArea(area.startRow, area.startColumn));
}

/** Selects what a script names: a range, or A1 notation on a sheet. */
export function select({ desk, sheet }: SheetHandle, selection: Range | string): Range {
  const target =
    typeof selection === 'string'
      ? readReference(desk.book, selection, sheet)
      : handleOf<RangeHandle>(selection, 'Range');
  if (!target) throw new ScriptException('Range not found');
  selectArea(desk.book, target.sheet, target.area);
  return desk.make.range(target.sheet, target.area, target.open);
}

/** Selects the last of several ranges; the workbook keeps one selection only. */
export function selectList(desk: Desk, rangeList: RangeList): RangeList {
  const ranges = handleOf<{ ranges: readonly RangeHandle[] }>(rangeList, 'RangeList').ranges;
  const last = ranges[ranges.length - 1];
  if (last) selectArea(desk.book, last.sheet, last.area);
  return rangeList;
}

class SelectionTopic implements Pick<
  Selection,
  'getActiveRange' | 'getActiveRangeList' | 'getActiveSheet' | 'getCurrentCell'
> {
  constructor(private readonly at: { readonly desk: Desk }) {}

  getActiveRange(): Range {
    return selectedRange(this.at.desk);
  }

  getActiveRangeList(): RangeList {
    return this.at.desk.make.rangeList([selectedHandle(this.at.desk)]);
  }

  getActiveSheet(): GoogleAppsScript.Spreadsheet.Sheet {
    return this.at.desk.make.sheet(activeSheetOf(this.at.desk.book));
  }

  getCurrentCell(): Range {
    return currentCell(this.at.desk);
  }
}

const KIND = faceKind<{ readonly desk: Desk }, Selection>({
  name: 'Selection',
  members: SELECTION_MEMBERS,
  topics: [SelectionTopic],
});

/** The selection as scripts hold it. */
export function selectionFace(desk: Desk): Selection {
  return makeFace(KIND, { desk }, desk.gate);
}

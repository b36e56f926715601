import { ScriptException } from '../../script-error';
import type { RangeHandle, SheetHandle } from '../desk';
import { handleOf } from '../face/registry';
import { wholeSheet } from '../grid/cells';
import { checkMayEdit } from '../grid/check-protection';
import { withSpan, type Axis } from '../structure/line-change';
import { deleteLines, insertLines, moveLines } from '../structure/lines';

type GoogleSheet = GoogleAppsScript.Spreadsheet.Sheet;
type Range = GoogleAppsScript.Spreadsheet.Range;

/** Rows and columns coming, going and moving. */
export class SheetStructure implements Pick<
  GoogleSheet,
  | 'deleteColumn'
  | 'deleteColumns'
  | 'deleteRow'
  | 'deleteRows'
  | 'insertColumnAfter'
  | 'insertColumnBefore'
  | 'insertColumns'
  | 'insertColumnsAfter'
  | 'insertColumnsBefore'
  | 'insertRowAfter'
  | 'insertRowBefore'
  | 'insertRows'
  | 'insertRowsAfter'
  | 'insertRowsBefore'
  | 'moveColumns'
  | 'moveRows'
> {
  constructor(
    private readonly at: SheetHandle,
    private readonly face: GoogleSheet,
  ) {}

  insertRows(rowIndex: number, numRows = 1): void {
    this.insertBefore('rows', rowIndex, numRows);
  }

  insertRowBefore(beforePosition: number): GoogleSheet {
    return this.insertBefore('rows', beforePosition, 1);
  }

  insertRowsBefore(beforePosition: number, howMany: number): GoogleSheet {
    return this.insertBefore('rows', beforePosition, howMany);
  }

  insertRowAfter(afterPosition: number): GoogleSheet {
    return this.insertAfter('rows', afterPosition, 1);
  }

  insertRowsAfter(afterPosition: number, howMany: number): GoogleSheet {
    return this.insertAfter('rows', afterPosition, howMany);
  }

  insertColumns(columnIndex: number, numColumns = 1): void {
    this.insertBefore('columns', columnIndex, numColumns);
  }

  insertColumnBefore(beforePosition: number): GoogleSheet {
    return this.insertBefore('columns', beforePosition, 1);
  }

  insertColumnsBefore(beforePosition: number, howMany: number): GoogleSheet {
    return this.insertBefore('columns', beforePosition, howMany);
  }

  insertColumnAfter(afterPosition: number): GoogleSheet {
    return this.insertAfter('columns', afterPosition, 1);
  }

  insertColumnsAfter(afterPosition: number, howMany: number): GoogleSheet {
    return this.insertAfter('columns', afterPosition, howMany);
  }

  deleteRow(rowPosition: number): GoogleSheet {
    return this.delete('rows', rowPosition, 1);
  }

  deleteRows(rowPosition: number, howMany: number): void {
    this.delete('rows', rowPosition, howMany);
  }

  deleteColumn(columnPosition: number): GoogleSheet {
    return this.delete('columns', columnPosition, 1);
  }

  deleteColumns(columnPosition: number, howMany: number): void {
    this.delete('columns', columnPosition, howMany);
  }

  /** The destination is counted before the move. */
  moveRows(rowSpec: Range, destinationIndex: number): void {
    const { area } = handleOf<RangeHandle>(rowSpec, 'Range');
    this.move('rows', area.startRow, area.endRow, destinationIndex);
  }

  moveColumns(columnSpec: Range, destinationIndex: number): void {
    const { area } = handleOf<RangeHandle>(columnSpec, 'Range');
    this.move('columns', area.startColumn, area.endColumn, destinationIndex);
  }

  private insertBefore(axis: Axis, position: number, count: number): GoogleSheet {
    this.checkLine(axis, position, count);
    const at = position - 1;
    insertLines(this.at.desk.book, this.at.sheet, { axis, at, count, looksLike: at });
    return this.face;
  }

  private insertAfter(axis: Axis, position: number, count: number): GoogleSheet {
    this.checkLine(axis, position, count);
    const change = { axis, at: position, count, looksLike: position - 1 };
    insertLines(this.at.desk.book, this.at.sheet, change);
    return this.face;
  }

  private delete(axis: Axis, position: number, count: number): GoogleSheet {
    const { desk, sheet } = this.at;
    checkMayEdit(sheet, withSpan(wholeSheet(sheet), axis, [position - 1, position + count - 2]));
    deleteLines(desk.book, sheet, { axis, at: position - 1, count });
    return this.face;
  }

  private move(axis: Axis, start: number, end: number, destinationIndex: number): void {
    const { desk, sheet } = this.at;
    checkMayEdit(sheet, withSpan(wholeSheet(sheet), axis, [start, end]));
    moveLines(desk.book, sheet, { axis, start, end, before: destinationIndex - 1 });
  }

  private checkLine(axis: Axis, position: number, count: number): void {
    const { sheet } = this.at;
    const size = axis === 'rows' ? sheet.maxRows : sheet.maxColumns;
    if (position < 1 || position > size || count < 1) {
      throw new ScriptException(`Those ${axis} are out of bounds.`);
    }
    checkMayEdit(sheet, withSpan(wholeSheet(sheet), axis, [position - 1, position - 1]));
  }
}

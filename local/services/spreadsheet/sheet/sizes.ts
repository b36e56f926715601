import { ScriptException } from '../../script-error';
import type { RangeHandle, SheetHandle } from '../desk';
import { handleOf } from '../face/registry';
import { isHiddenByFilter } from '../parts/filter';
import {
  DEFAULT_COLUMN_WIDTH_PIXELS,
  DEFAULT_ROW_HEIGHT_PIXELS,
  fittingWidthPixels,
} from '../structure/column-widths';

type GoogleSheet = GoogleAppsScript.Spreadsheet.Sheet;
type Range = GoogleAppsScript.Spreadsheet.Range;

/** Widths, heights, what is hidden and what is frozen. */
export class SheetSizes implements Pick<
  GoogleSheet,
  | 'autoResizeColumn'
  | 'autoResizeColumns'
  | 'autoResizeRows'
  | 'getColumnWidth'
  | 'getFrozenColumns'
  | 'getFrozenRows'
  | 'getRowHeight'
  | 'hideColumn'
  | 'hideColumns'
  | 'hideRow'
  | 'hideRows'
  | 'isColumnHiddenByUser'
  | 'isRowHiddenByFilter'
  | 'isRowHiddenByUser'
  | 'setColumnWidth'
  | 'setColumnWidths'
  | 'setFrozenColumns'
  | 'setFrozenRows'
  | 'setRowHeight'
  | 'setRowHeights'
  | 'setRowHeightsForced'
  | 'showColumns'
  | 'showRows'
  | 'unhideColumn'
  | 'unhideRow'
> {
  constructor(
    private readonly at: SheetHandle,
    private readonly face: GoogleSheet,
  ) {}

  getColumnWidth(columnPosition: number): number {
    const [column = 0] = this.columns(columnPosition, 1);
    return this.at.sheet.columnWidthsPixels.get(column) ?? DEFAULT_COLUMN_WIDTH_PIXELS;
  }

  setColumnWidth(columnPosition: number, width: number): GoogleSheet {
    return this.setColumnWidths(columnPosition, 1, width);
  }

  setColumnWidths(startColumn: number, numColumns: number, width: number): GoogleSheet {
    const widths = this.at.sheet.columnWidthsPixels;
    for (const column of this.columns(startColumn, numColumns))
      widths.set(column, checkSize(width));
    return this.face;
  }

  autoResizeColumn(columnPosition: number): GoogleSheet {
    return this.autoResizeColumns(columnPosition, 1);
  }

  autoResizeColumns(startColumn: number, numColumns: number): GoogleSheet {
    const { sheet } = this.at;
    for (const column of this.columns(startColumn, numColumns)) {
      sheet.columnWidthsPixels.set(column, fittingWidthPixels(sheet, column));
    }
    return this.face;
  }

  getRowHeight(rowPosition: number): number {
    const [row = 0] = this.rows(rowPosition, 1);
    return this.at.sheet.rowHeightsPixels.get(row) ?? DEFAULT_ROW_HEIGHT_PIXELS;
  }

  setRowHeight(rowPosition: number, height: number): GoogleSheet {
    return this.setRowHeights(rowPosition, 1, height);
  }

  setRowHeights(startRow: number, numRows: number, height: number): GoogleSheet {
    const heights = this.at.sheet.rowHeightsPixels;
    for (const row of this.rows(startRow, numRows)) heights.set(row, checkSize(height));
    return this.face;
  }

  setRowHeightsForced(startRow: number, numRows: number, height: number): GoogleSheet {
    return this.setRowHeights(startRow, numRows, height);
  }

  /** Rows without a height of their own fit their text by themselves. */
  autoResizeRows(startRow: number, numRows: number): GoogleSheet {
    for (const row of this.rows(startRow, numRows)) this.at.sheet.rowHeightsPixels.delete(row);
    return this.face;
  }

  getFrozenRows(): number {
    return this.at.sheet.frozenRows;
  }

  setFrozenRows(rows: number): void {
    if (rows > 0) this.rows(1, rows);
    this.at.sheet.frozenRows = Math.max(0, rows);
  }

  getFrozenColumns(): number {
    return this.at.sheet.frozenColumns;
  }

  setFrozenColumns(columns: number): void {
    if (columns > 0) this.columns(1, columns);
    this.at.sheet.frozenColumns = Math.max(0, columns);
  }

  hideColumns(columnIndex: number, numColumns = 1): void {
    for (const column of this.columns(columnIndex, numColumns)) {
      this.at.sheet.hiddenColumns.add(column);
    }
  }

  showColumns(columnIndex: number, numColumns = 1): void {
    for (const column of this.columns(columnIndex, numColumns)) {
      this.at.sheet.hiddenColumns.delete(column);
    }
  }

  hideColumn(column: Range): void {
    const { area } = handleOf<RangeHandle>(column, 'Range');
    this.hideColumns(area.startColumn + 1, area.endColumn - area.startColumn + 1);
  }

  unhideColumn(column: Range): void {
    const { area } = handleOf<RangeHandle>(column, 'Range');
    this.showColumns(area.startColumn + 1, area.endColumn - area.startColumn + 1);
  }

  hideRows(rowIndex: number, numRows = 1): void {
    for (const row of this.rows(rowIndex, numRows)) this.at.sheet.hiddenRows.add(row);
  }

  showRows(rowIndex: number, numRows = 1): void {
    for (const row of this.rows(rowIndex, numRows)) this.at.sheet.hiddenRows.delete(row);
  }

  hideRow(row: Range): void {
    const { area } = handleOf<RangeHandle>(row, 'Range');
    this.hideRows(area.startRow + 1, area.endRow - area.startRow + 1);
  }

  unhideRow(row: Range): void {
    const { area } = handleOf<RangeHandle>(row, 'Range');
    this.showRows(area.startRow + 1, area.endRow - area.startRow + 1);
  }

  isColumnHiddenByUser(columnPosition: number): boolean {
    return this.at.sheet.hiddenColumns.has(columnPosition - 1);
  }

  isRowHiddenByUser(rowPosition: number): boolean {
    return this.at.sheet.hiddenRows.has(rowPosition - 1);
  }

  isRowHiddenByFilter(rowPosition: number): boolean {
    return isHiddenByFilter(this.at.sheet, rowPosition - 1);
  }

  private columns(start: number, count: number): number[] {
    return linesOf('columns', start, count, this.at.sheet.maxColumns);
  }

  private rows(start: number, count: number): number[] {
    return linesOf('rows', start, count, this.at.sheet.maxRows);
  }
}

/** The 0-based lines; throws if some are not on the sheet. */
function linesOf(axis: 'rows' | 'columns', start: number, count: number, size: number): number[] {
  if (start < 1 || count < 1 || start + count - 1 > size) {
    throw new ScriptException(`Those ${axis} are out of bounds.`);
  }
  return Array.from({ length: count }, (_line, index) => start - 1 + index);
}

function checkSize(pixels: number): number {
  if (!(pixels > 0))
    throw new ScriptException('Invalid argument: width or height must be positive');
  return Math.trunc(pixels);
}

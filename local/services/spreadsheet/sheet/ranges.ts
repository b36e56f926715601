import { ScriptException } from '../../script-error';
import type { SheetHandle } from '../desk';
import { CLOSED, readRange } from '../grid/a1-notation';
import { lastColumnWithContent, lastRowWithContent } from '../grid/cells';
import { readValues } from '../grid/read-values';
import { readReference } from '../grid/references';
import { checkBounds } from './bounds';

type GoogleSheet = GoogleAppsScript.Spreadsheet.Sheet;
type Range = GoogleAppsScript.Spreadsheet.Range;

/** Ranges of a sheet and how far it reaches. */
export class SheetRanges implements Pick<
  GoogleSheet,
  | 'getDataRange'
  | 'getLastColumn'
  | 'getLastRow'
  | 'getMaxColumns'
  | 'getMaxRows'
  | 'getRange'
  | 'getRangeList'
  | 'getSheetValues'
> {
  constructor(private readonly at: SheetHandle) {}

  getRange(first: number | string, column = 1, numRows = 1, numColumns = 1): Range {
    const { desk, sheet } = this.at;
    if (typeof first === 'string') return this.written(first);
    const area = checkBounds(sheet, { row: first, column, numRows, numColumns });
    return desk.make.range(sheet, area);
  }

  getRangeList(a1Notations: string[]): GoogleAppsScript.Spreadsheet.RangeList {
    const { desk, sheet } = this.at;
    return desk.make.rangeList(
      a1Notations.map((notation) => {
        const written = readRange(notation, sheet);
        if (!written) throw new ScriptException('Range not found');
        return { desk, sheet, ...written };
      }),
    );
  }

  /** From A1 to the last row and column with content; A1 alone on an empty sheet. */
  getDataRange(): Range {
    const { desk, sheet } = this.at;
    return desk.make.range(sheet, {
      startRow: 0,
      startColumn: 0,
      endRow: Math.max(0, lastRowWithContent(sheet) - 1),
      endColumn: Math.max(0, lastColumnWithContent(sheet) - 1),
    });
  }

  getSheetValues(
    startRow: number,
    startColumn: number,
    numRows: number,
    numColumns: number,
  ): unknown[][] {
    const { desk, sheet } = this.at;
    const rows = numRows === -1 ? lastRowWithContent(sheet) - startRow + 1 : numRows;
    const columns = numColumns === -1 ? lastColumnWithContent(sheet) - startColumn + 1 : numColumns;
    const area = checkBounds(sheet, {
      row: startRow,
      column: startColumn,
      numRows: rows,
      numColumns: columns,
    });
    return readValues({ desk, sheet, area, open: CLOSED });
  }

  getLastRow(): number {
    return lastRowWithContent(this.at.sheet);
  }

  getLastColumn(): number {
    return lastColumnWithContent(this.at.sheet);
  }

  getMaxRows(): number {
    return this.at.sheet.maxRows;
  }

  getMaxColumns(): number {
    return this.at.sheet.maxColumns;
  }

  /** A range beyond the edge is given out and fails when it is used, as on Google. */
  private written(notation: string): Range {
    const { desk, sheet } = this.at;
    const reference = readReference(desk.book, notation, sheet);
    if (!reference) throw new ScriptException('Range not found');
    return desk.make.range(reference.sheet, reference.area, reference.open);
  }
}

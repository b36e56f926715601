import { ScriptException } from '../../script-error';
import type { Area } from '../../../book/model';
import type { RangeHandle } from '../desk';
import { a1Of } from '../grid/a1-notation';
import { cellArea, columnsOf, movedArea, rowsOf } from '../grid/areas';
import { valueAt } from '../grid/cells';
import { checkBounds } from '../sheet/bounds';
import { enumName } from '../face/enumeration';

type GoogleRange = GoogleAppsScript.Spreadsheet.Range;

/** Where a range lies. */
export class RangeGeometry implements Pick<
  GoogleRange,
  | 'getA1Notation'
  | 'getCell'
  | 'getColumn'
  | 'getDataRegion'
  | 'getGridId'
  | 'getLastColumn'
  | 'getLastRow'
  | 'getNumColumns'
  | 'getNumRows'
  | 'getRow'
  | 'getRowIndex'
  | 'getSheet'
  | 'isEndColumnBounded'
  | 'isEndRowBounded'
  | 'isStartColumnBounded'
  | 'isStartRowBounded'
  | 'offset'
> {
  constructor(private readonly at: RangeHandle) {}

  getA1Notation(): string {
    return a1Of(this.at.area, this.at.open);
  }

  getRow(): number {
    return this.at.area.startRow + 1;
  }

  getRowIndex(): number {
    return this.getRow();
  }

  getColumn(): number {
    return this.at.area.startColumn + 1;
  }

  getLastRow(): number {
    return this.at.area.endRow + 1;
  }

  getLastColumn(): number {
    return this.at.area.endColumn + 1;
  }

  getNumRows(): number {
    return rowsOf(this.at.area);
  }

  getNumColumns(): number {
    return columnsOf(this.at.area);
  }

  getGridId(): number {
    return this.at.sheet.id;
  }

  getSheet(): GoogleAppsScript.Spreadsheet.Sheet {
    return this.at.desk.make.sheet(this.at.sheet);
  }

  isStartRowBounded(): boolean {
    return !this.at.open.everyRow;
  }

  isEndRowBounded(): boolean {
    return !this.at.open.everyRow;
  }

  isStartColumnBounded(): boolean {
    return !this.at.open.everyColumn;
  }

  isEndColumnBounded(): boolean {
    return !this.at.open.everyColumn;
  }

  getCell(row: number, column: number): GoogleRange {
    if (row < 1 || column < 1 || row > this.getNumRows() || column > this.getNumColumns()) {
      throw new ScriptException('Cell reference out of range');
    }
    const { area, desk, sheet } = this.at;
    return desk.make.range(
      sheet,
      cellArea(area.startRow + Math.trunc(row) - 1, area.startColumn + Math.trunc(column) - 1),
    );
  }

  offset(
    rowOffset: number,
    columnOffset: number,
    numRows: number = this.getNumRows(),
    numColumns: number = this.getNumColumns(),
  ): GoogleRange {
    const area = checkBounds(this.at.sheet, {
      row: this.getRow() + rowOffset,
      column: this.getColumn() + columnOffset,
      numRows,
      numColumns,
    });
    return this.at.desk.make.range(this.at.sheet, area);
  }

  getDataRegion(dimension?: GoogleAppsScript.Spreadsheet.Dimension): GoogleRange {
    const only = dimension === undefined ? undefined : enumName(dimension);
    let region = this.at.area;
    for (;;) {
      const grown = this.grownRegion(region, only);
      if (grown === region) return this.at.desk.make.range(this.at.sheet, region);
      region = grown;
    }
  }

  /** The region one step larger on every side where neighbouring cells hold something. */
  private grownRegion(region: Area, only: string | undefined): Area {
    const { startRow, startColumn, endRow, endColumn } = region;
    const rows = only !== 'COLUMNS';
    const columns = only !== 'ROWS';
    const tall = {
      ...region,
      startRow: startRow - (rows ? 1 : 0),
      endRow: endRow + (rows ? 1 : 0),
    };
    const filled = (area: Area): boolean => this.hasContent(area);
    if (rows && filled({ ...region, startRow: startRow - 1, endRow: startRow - 1 })) {
      return { ...region, startRow: startRow - 1 };
    }
    if (rows && filled({ ...region, startRow: endRow + 1, endRow: endRow + 1 })) {
      return { ...region, endRow: endRow + 1 };
    }
    if (columns && filled({ ...tall, startColumn: startColumn - 1, endColumn: startColumn - 1 })) {
      return { ...region, startColumn: startColumn - 1 };
    }
    if (columns && filled({ ...tall, startColumn: endColumn + 1, endColumn: endColumn + 1 })) {
      return { ...region, endColumn: endColumn + 1 };
    }
    return region;
  }

  private hasContent(area: Area): boolean {
    const { startRow, startColumn, endRow, endColumn } = movedArea(area, 0, 0);
    for (let row = Math.max(0, startRow); row <= endRow; row += 1) {
      for (let column = Math.max(0, startColumn); column <= endColumn; column += 1) {
        if (valueAt(this.at.sheet, row, column) !== null) return true;
      }
    }
    return false;
  }
}

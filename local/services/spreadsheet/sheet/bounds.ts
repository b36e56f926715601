import type { Area, SheetModel } from '../../../book/model';
import { ScriptException } from '../../script-error';
import { containsArea } from '../grid/areas';
import { wholeSheet } from '../grid/cells';

/** A rectangle as scripts name it: 1-based. */
export interface Rectangle {
  readonly row: number;
  readonly column: number;
  readonly numRows: number;
  readonly numColumns: number;
}

/** The rectangle as an area (0-based); fractions are cut off as on Google. Throws Google's error if it is not on the sheet. */
export function checkBounds(sheet: SheetModel, rectangle: Rectangle): Area {
  const [row, column] = [Math.trunc(rectangle.row), Math.trunc(rectangle.column)];
  const [numRows, numColumns] = [Math.trunc(rectangle.numRows), Math.trunc(rectangle.numColumns)];
  // Written this way round so that NaN is refused as well.
  if (!(row >= 1)) throw new ScriptException('The starting row of the range is too small.');
  if (!(column >= 1)) throw new ScriptException('The starting column of the range is too small.');
  if (!(numRows >= 1)) {
    throw new ScriptException('The number of rows in the range must be at least 1.');
  }
  if (!(numColumns >= 1)) {
    throw new ScriptException('The number of columns in the range must be at least 1.');
  }
  const area = {
    startRow: row - 1,
    startColumn: column - 1,
    endRow: row + numRows - 2,
    endColumn: column + numColumns - 2,
  };
  checkOnSheet(sheet, area);
  return area;
}

/** Throws Google's error if the area leaves the sheet. */
export function checkOnSheet(sheet: SheetModel, area: Area): void {
  if (containsArea(wholeSheet(sheet), area)) return;
  throw new ScriptException(
    'The coordinates of the range are outside the dimensions of the sheet.',
  );
}

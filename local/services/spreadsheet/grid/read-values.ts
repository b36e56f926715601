import type { CellStyle, Scalar, SheetModel } from '../../../book/model';
import type { Desk, RangeHandle } from '../desk';
import { displayText, isDateStyle } from '../text/display-text';
import { timeOfSerial } from '../text/serial-date';
import { columnsOf, mapCells, rowsOf } from './areas';
import { styleAt, valueAt } from './cells';

/** What a script gets for a cell: text, number, truth value, Date or `''`. */
export type ScriptValue = string | number | boolean | Date;

/** The values of a range as getValues returns them. */
export function readValues({ desk, sheet, area }: RangeHandle): ScriptValue[][] {
  const width = columnsOf(area);
  return Array.from({ length: rowsOf(area) }, (_row, offset) => {
    const row = sheet.values[area.startRow + offset];
    const styles = sheet.styles[area.startRow + offset];
    const cells = new Array<ScriptValue>(width);
    for (let index = 0; index < width; index += 1) {
      const column = area.startColumn + index;
      cells[index] = scriptValue(desk, row?.[column] ?? null, styles?.[column]);
    }
    return cells;
  });
}

/** A plain value as a script sees it under a style: dates are numbers with a date format. */
export function scriptValue(desk: Desk, value: Scalar, style: CellStyle | undefined): ScriptValue {
  if (value === null) return '';
  if (typeof value !== 'number' || style === undefined || !isDateStyle(style)) return value;
  return new desk.DateClass(timeOfSerial(value, desk.book.timeZone));
}

/** The texts of a range as the sheet shows them. */
export function readDisplayTexts({ sheet, area }: RangeHandle): string[][] {
  return mapCells(area, (row, column) => displayedAt(sheet, row, column));
}

/** The text one cell shows. */
export function displayedAt(sheet: SheetModel, row: number, column: number): string {
  return displayText(valueAt(sheet, row, column), styleAt(sheet, row, column));
}

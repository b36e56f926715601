import type { CellStyle, Scalar } from '../../../book/model';
import type { Desk, RangeHandle } from '../desk';
import { isDate } from '../face/signature';
import { displayText, isAutomatic, TEXT_FORMAT } from '../text/display-text';
import { DATE_FORMAT, DATE_TIME_FORMAT, readEntry, type Entry } from '../text/entered-text';
import { serialOfTime } from '../text/serial-date';
import { forEachCell } from './areas';
import { checkAgainstValidations } from './check-validation';
import { putFormula, putStyle, putValue, styleAt } from './cells';
import { patchedStyle } from './styles';

/**
 * Writes what a script gives as if it had been typed; `given` is asked with 0-based offsets. If one entry breaks a strict
 * validation rule, nothing is written.
 */
export function writeValues(
  { desk, sheet, area }: RangeHandle,
  given: (row: number, column: number) => unknown,
): void {
  const year = (desk.options.now?.() ?? new Date()).getFullYear();
  const entryAt = (row: number, column: number, style: CellStyle | undefined): Entry =>
    entryOf(desk, given(row - area.startRow, column - area.startColumn), style?.numberFormat, year);
  const check = checkAgainstValidations(desk, sheet, area);
  if (check) {
    forEachCell(area, (row, column) => {
      check(row, column, entryAt(row, column, styleAt(sheet, row, column)));
    });
  }
  const formatted = new FormatMemory();
  forEachCell(area, (row, column) => {
    const style = styleAt(sheet, row, column);
    const entry = entryAt(row, column, style);
    if (entry.formula === undefined) putValue(sheet, row, column, entry.value);
    else putFormula(sheet, row, column, entry.formula);
    if (entry.numberFormat === undefined) return;
    putStyle(sheet, row, column, formatted.of(style, entry.numberFormat));
  });
}

/** Makes one style for all cells that looked alike and get the same number format. */
class FormatMemory {
  private readonly known = new Map<string, Map<CellStyle | undefined, CellStyle | undefined>>();

  of(style: CellStyle | undefined, numberFormat: string): CellStyle | undefined {
    const byStyle = this.known.get(numberFormat) ?? new Map<CellStyle | undefined, CellStyle>();
    this.known.set(numberFormat, byStyle);
    if (!byStyle.has(style)) byStyle.set(style, patchedStyle(style, { numberFormat }));
    return byStyle.get(style);
  }
}

function entryOf(
  desk: Desk,
  value: unknown,
  numberFormat: string | undefined,
  year: number,
): Entry {
  if (typeof value === 'string') return readEntry(value, numberFormat, year);
  if (typeof value === 'number') return { value: plainNumber(value) };
  if (typeof value === 'boolean') return { value };
  if (value == null) return { value: null };
  if (isDate(value)) return dateEntry(desk, value, numberFormat);
  return { value: describe(value) };
}

function plainNumber(value: number): Scalar {
  if (Number.isFinite(value)) return value === 0 ? 0 : value;
  return '#NUM!';
}

function dateEntry(desk: Desk, date: Date, numberFormat: string | undefined): Entry {
  const value = serialOfTime(date.getTime(), desk.book.timeZone);
  if (Number.isNaN(value)) return { value: '#NUM!' };
  const ownFormat = Number.isInteger(value) ? DATE_FORMAT : DATE_TIME_FORMAT;
  if (numberFormat === TEXT_FORMAT) {
    return { value: displayText(value, { numberFormat: ownFormat }) };
  }
  return isAutomatic(numberFormat) ? { value, numberFormat: ownFormat } : { value };
}

/** An object has no place in a cell; Google writes its text. */
function describe(value: unknown): string {
  return String(value);
}

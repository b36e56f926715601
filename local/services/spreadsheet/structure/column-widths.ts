import type { Area, SheetModel } from '../../../book/model';
import { columnsOf } from '../grid/areas';
import { displayedAt } from '../grid/read-values';

export const DEFAULT_COLUMN_WIDTH_PIXELS = 100;
export const DEFAULT_ROW_HEIGHT_PIXELS = 21;

const NARROW_LETTER_PIXELS = 7;
const WIDE_LETTER_PIXELS = 13;
const PADDING_PIXELS = 12;
const WIDE_LETTERS =
  /[\u1100-\u115f\u2e80-\ua4cf\uac00-\ud7a3\uf900-\ufaff\ufe30-\ufe4f\uff00-\uff60\uffe0-\uffe6]/g;

/** Gives the target columns the widths of the source columns. */
export function clipColumnWidths(
  source: SheetModel,
  area: Area,
  target: SheetModel,
  startColumn: number,
): void {
  for (let offset = 0; offset < columnsOf(area); offset += 1) {
    const width = source.columnWidthsPixels.get(area.startColumn + offset);
    if (width === undefined) target.columnWidthsPixels.delete(startColumn + offset);
    else target.columnWidthsPixels.set(startColumn + offset, width);
  }
}

/** The width that shows the longest text of a column (0-based); an estimate, since there is no screen to measure on. */
export function fittingWidthPixels(sheet: SheetModel, column: number): number {
  let widest = 0;
  for (let row = 0; row < sheet.values.length; row += 1) {
    if (sheet.values[row]?.[column] == null) continue;
    for (const line of displayedAt(sheet, row, column).split('\n')) {
      widest = Math.max(widest, textWidthPixels(line));
    }
  }
  return widest === 0 ? DEFAULT_COLUMN_WIDTH_PIXELS : widest + PADDING_PIXELS;
}

function textWidthPixels(text: string): number {
  const wide = text.match(WIDE_LETTERS)?.length ?? 0;
  return wide * WIDE_LETTER_PIXELS + (text.length - wide) * NARROW_LETTER_PIXELS;
}

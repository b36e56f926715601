/**
 * Heights of rows that fit their text. Google grows such rows by itself, Excel when it opens a file; LibreOffice and printing
 * take the height that stands in the file, so it is written as a fitted one, which every program may fit anew.
 */
import type { CellStyle, SheetModel } from '../../model';
import type { AttributeChanges } from '../package/xml-text';

const DEFAULT_FONT_POINTS = 10;
const DEFAULT_COLUMN_PIXELS = 100;
const DEFAULT_ROW_POINTS = 15;
/** A line of text is so many times as high as its letters. */
const LINE_FACTOR = 1.35;
const PIXELS_PER_POINT = 4 / 3;
const CELL_PADDING_PIXELS = 8;
const ROW_PADDING_POINTS = 1.5;
/** The highest a row may be (Excel's limit). */
const MOST_POINTS = 409;
/** Letters that take the width of a whole square: Chinese, its punctuation, full-width forms. */
const SQUARE_LETTER =
  /[\u1100-\u11ff\u2e80-\ua4cf\uac00-\ud7a3\uf900-\ufaff\ufe30-\ufe4f\uff00-\uff60\uffe0-\uffe6]/;
/** The mean of Latin letters and digits, as part of their size. */
const NARROW_LETTER = 0.62;

/** The height of a row without one of its own; nothing for a row that one line of normal text fits. */
export function fittedHeight(sheet: SheetModel, row: number): AttributeChanges {
  if (sheet.rowHeightsPixels.has(row)) return {};
  const cells = sheet.values[row] ?? [];
  const points = cells.map((value, column) =>
    value === null || value === '' || isMerged(sheet, row, column)
      ? 0
      : cellPoints(String(value), sheet.styles[row]?.[column], widthOf(sheet, column)),
  );
  const highest = Math.min(MOST_POINTS, Math.max(DEFAULT_ROW_POINTS, ...points));
  return highest === DEFAULT_ROW_POINTS ? {} : { ht: Math.ceil(highest * 4) / 4 };
}

function cellPoints(text: string, style: CellStyle | undefined, widthPixels: number): number {
  const fontPoints = style?.fontSizePoints ?? DEFAULT_FONT_POINTS;
  const lines = style?.wrap === 'WRAP' ? wrappedLines(text, fontPoints, widthPixels) : 1;
  return lines * fontPoints * LINE_FACTOR + ROW_PADDING_POINTS;
}

function wrappedLines(text: string, fontPoints: number, widthPixels: number): number {
  const room = Math.max(1, widthPixels - CELL_PADDING_PIXELS);
  const letterPixels = fontPoints * PIXELS_PER_POINT;
  return text
    .split('\n')
    .map((line) => Math.max(1, Math.ceil((squares(line) * letterPixels) / room)))
    .reduce((sum, count) => sum + count, 0);
}

/** How many squares wide a line is. */
function squares(line: string): number {
  return Array.from(line).reduce(
    (sum, letter) => sum + (SQUARE_LETTER.test(letter) ? 1 : NARROW_LETTER),
    0,
  );
}

function widthOf(sheet: SheetModel, column: number): number {
  return sheet.columnWidthsPixels.get(column) ?? DEFAULT_COLUMN_PIXELS;
}

function isMerged(sheet: SheetModel, row: number, column: number): boolean {
  return sheet.merges.some(
    (area) =>
      area.startRow <= row &&
      row <= area.endRow &&
      area.startColumn <= column &&
      column <= area.endColumn,
  );
}

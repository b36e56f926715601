import { equalRuns } from '../core/progress/equal-runs';
import { firstStatusCell, statusRules } from '../core/progress/picture-status-rules';
import type { SheetPicture } from '../core/progress/picture-type';
import { makeRoom, type SheetSize } from './sheet-size';
import type { Sheet } from './workbook';

/** The rows stay frozen from the last step of dressing on, which makes them its mark. */
export function isDressed(sheet: Sheet, { frozenRowCount }: SheetPicture): boolean {
  return sheet.getFrozenRows() === frozenRowCount;
}

/**
 * What does not depend on how many townships and teams there are, for set-up: widths, heights, title and info line as one cell
 * each, the colours of 状态, frozen rows.
 */
export function dressProgressSheet(sheet: Sheet, picture: SheetPicture): void {
  const size = makeRoom(sheet, picture);
  const { head } = picture;
  sheet.getRange(1, 1, size.rows, size.columns).breakApart();
  sheet.getRange(1, 1, size.rows, picture.columnCount).setVerticalAlignment('middle');
  sheet.getRange(head.row + 1, head.column + 1, head.rowCount, head.columnCount).mergeAcross();
  sizeLines(sheet, picture, size);
  colorStatus(sheet, picture);
  sheet.setHiddenGridlines(true);
  sheet.setFrozenRows(picture.frozenRowCount);
}

/** The last height goes on to the end of the sheet, so that rows that come later have it. */
function sizeLines(sheet: Sheet, picture: SheetPicture, { rows }: SheetSize): void {
  equalRuns(picture.columnWidthsPixels).forEach(({ start, count, value }) =>
    sheet.setColumnWidths(start + 1, count, value),
  );
  equalRuns(picture.rowHeightsPixels).forEach(({ start, count, value }) => {
    const isLast = start + count === picture.rowCount;
    sheet.setRowHeights(start + 1, isLast ? rows - start : count, value);
  });
}

/** One rule a word, for the column down to its end: an open range grows with the sheet. */
function colorStatus(sheet: Sheet, picture: SheetPicture): void {
  const { row, column } = firstStatusCell(picture);
  const first = sheet.getRange(row + 1, column + 1).getA1Notation();
  const range = sheet.getRange(`${first}:${first.replace(/\d+$/, '')}`);
  const rules = statusRules().map(({ word, look }) =>
    SpreadsheetApp.newConditionalFormatRule()
      .whenTextEqualTo(word)
      .setBackground(look.background)
      .setFontColor(look.fontColor)
      .setBold(look.bold)
      .setRanges([range])
      .build(),
  );
  sheet.setConditionalFormatRules(rules);
}

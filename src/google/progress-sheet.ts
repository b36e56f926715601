import type { SheetPicture } from '../core/progress/picture-type';
import { ownChart, showsPicture } from './progress-chart';
import { dressProgressSheet, isDressed } from './progress-dress';
import { layOutPicture } from './progress-layout';
import type { Sheet } from './workbook';

/**
 * Writes the 进度 sheet that set-up has dressed: values and alignments (a dash for a missing figure is centred), one call each.
 * Looks and borders depend only on how many townships and teams there are, so they are laid out anew only when our chart is
 * not there or not drawn from where the picture has its source.
 */
export function writeProgressSheet(sheet: Sheet, picture: SheetPicture): void {
  const chart = ownChart(sheet, picture);
  if (chart !== undefined && showsPicture(chart, picture)) writeFigures(sheet, picture);
  else layOutPicture(sheet, picture, chart);
}

/** The same for set-up, which dresses the sheet first where that was not done or something of the layout is gone. */
export function setUpProgressSheet(sheet: Sheet, picture: SheetPicture): void {
  const chart = ownChart(sheet, picture);
  const isLaidOut = chart !== undefined && showsPicture(chart, picture);
  if (isLaidOut && isDressed(sheet, picture)) {
    writeFigures(sheet, picture);
    return;
  }
  dressProgressSheet(sheet, picture);
  layOutPicture(sheet, picture, chart);
}

function writeFigures(sheet: Sheet, picture: SheetPicture): void {
  const range = sheet.getRange(1, 1, picture.rowCount, picture.columnCount);
  range.setHorizontalAlignments(picture.horizontalAlignments);
  range.setValues(picture.values);
}

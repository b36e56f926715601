import { statusRules } from '../core/progress/picture-status-rules';
import { equalRuns } from '../core/progress/equal-runs';
import type { CellArea, SheetPicture } from '../core/progress/picture-type';
import type { Sheet } from './workbook';

const BORDER_COLOR = '#b8c2cc';

/**
 * Writes the 进度 sheet: values and alignments (a dash for a missing figure is centred), one call each. Looks, borders, rules
 * and chart depend only on how many townships and teams there are, so they are laid out anew only when the chart on the sheet
 * does not fit the picture (or is not there).
 */
export function writeProgressSheet(sheet: Sheet, picture: SheetPicture): void {
  if (!isLaidOut(sheet, picture)) layOut(sheet, picture);
  const range = wholeRange(sheet, picture);
  range.setHorizontalAlignments(picture.horizontalAlignments);
  range.setValues(picture.values);
}

/** The chart is the mark of a finished layout: it is put in last, and its source stands below both tables. */
function isLaidOut(sheet: Sheet, { chart: { source } }: SheetPicture): boolean {
  const [chart, ...others] = sheet.getCharts();
  const range = chart?.getRanges()[0];
  if (!range || others.length > 0) return false;
  const facts = [
    [range.getRow(), source.row + 1],
    [range.getColumn(), source.column + 1],
    [range.getNumRows(), source.rowCount],
    [range.getNumColumns(), source.columnCount],
  ];
  return facts.every(([found, wanted]) => found === wanted);
}

function layOut(sheet: Sheet, picture: SheetPicture): void {
  sheet.getCharts().forEach((chart) => {
    sheet.removeChart(chart);
  });
  growTo(sheet, picture);
  sheet.getRange(1, 1, sheet.getMaxRows(), sheet.getMaxColumns()).breakApart();
  sheet.clear();
  layOutCells(sheet, picture);
  layOutLines(sheet, picture);
  layOutStatus(sheet, picture);
  drawChart(sheet, picture);
}

function growTo(sheet: Sheet, { rowCount, columnCount }: SheetPicture): void {
  const rows = rowCount - sheet.getMaxRows();
  if (rows > 0) sheet.insertRowsAfter(sheet.getMaxRows(), rows);
  const columns = columnCount - sheet.getMaxColumns();
  if (columns > 0) sheet.insertColumnsAfter(sheet.getMaxColumns(), columns);
}

function layOutCells(sheet: Sheet, picture: SheetPicture): void {
  const range = wholeRange(sheet, picture);
  range.setNumberFormats(picture.numberFormats);
  range.setBackgrounds(picture.backgrounds);
  range.setFontColors(picture.fontColors);
  range.setFontWeights(picture.fontWeights);
  range.setFontSizes(picture.fontSizes);
  range.setVerticalAlignment('middle');
  picture.merges.forEach((area) => rangeOf(sheet, area).mergeAcross());
  picture.tables.forEach((area) => {
    const style = SpreadsheetApp.BorderStyle.SOLID;
    rangeOf(sheet, area).setBorder(true, true, true, true, true, true, BORDER_COLOR, style);
  });
}

function layOutLines(sheet: Sheet, picture: SheetPicture): void {
  picture.columnWidthsPixels.forEach((pixels, index) => sheet.setColumnWidth(index + 1, pixels));
  equalRuns(picture.rowHeightsPixels).forEach(({ start, count, value }) =>
    sheet.setRowHeights(start + 1, count, value),
  );
  sheet.setFrozenRows(picture.frozenRowCount);
  sheet.setHiddenGridlines(true);
}

function layOutStatus(sheet: Sheet, picture: SheetPicture): void {
  const rules = statusRules(picture).map(({ word, areas, look }) =>
    SpreadsheetApp.newConditionalFormatRule()
      .whenTextEqualTo(word)
      .setBackground(look.background)
      .setFontColor(look.fontColor)
      .setBold(look.bold)
      .setRanges(areas.map((area) => rangeOf(sheet, area)))
      .build(),
  );
  sheet.setConditionalFormatRules(rules);
}

function drawChart(sheet: Sheet, { chart }: SheetPicture): void {
  const built = sheet
    .newChart()
    .setChartType(Charts.ChartType.COMBO)
    .addRange(rangeOf(sheet, chart.source))
    .setNumHeaders(1)
    .setPosition(chart.anchor.row + 1, chart.anchor.column + 1, 0, 0)
    .setOption('title', chart.title)
    .setOption('width', chart.widthPixels)
    .setOption('height', chart.heightPixels)
    .setOption('legend.position', 'bottom')
    .setOption('vAxis.format', '0%')
    .setOption('vAxis.minValue', 0)
    .setOption('seriesType', 'bars')
    .setOption('series', { 2: { type: 'line' } })
    .setOption('colors', [...chart.colors])
    .build();
  sheet.insertChart(built);
}

function wholeRange(
  sheet: Sheet,
  { rowCount, columnCount }: SheetPicture,
): GoogleAppsScript.Spreadsheet.Range {
  return sheet.getRange(1, 1, rowCount, columnCount);
}

function rangeOf(sheet: Sheet, area: CellArea): GoogleAppsScript.Spreadsheet.Range {
  return sheet.getRange(area.row + 1, area.column + 1, area.rowCount, area.columnCount);
}

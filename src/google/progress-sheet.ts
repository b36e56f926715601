import type { CellArea, SheetPicture } from '../core/progress/picture-type';
import type { StatusRule } from '../core/progress/picture-status-rules';
import type { Sheet } from './workbook';

const CHART_WIDTH_PIXELS = 1180;
const CHART_HEIGHT_PIXELS = 380;
const BORDER_COLOR = '#b8c2cc';

/**
 * Writes the 进度 sheet: its values in one call. Looks, borders, rules and chart depend only on how many townships and teams
 * there are, so they are laid out anew only when the chart on the sheet does not fit the picture (or is not there).
 */
export function writeProgressSheet(
  sheet: Sheet,
  picture: SheetPicture,
  statusRules: readonly StatusRule[],
): void {
  if (!isLaidOut(sheet, picture)) layOut(sheet, picture, statusRules);
  wholeRange(sheet, picture).setValues(picture.values);
}

/** The chart is the mark of a finished layout: it is put in last. */
function isLaidOut(sheet: Sheet, picture: SheetPicture): boolean {
  const charts = sheet.getCharts();
  const source = charts[0]?.getRanges()[0];
  if (charts.length !== 1 || !source) return false;
  const { row, column, rowCount, columnCount } = picture.chart.source;
  return (
    source.getRow() === row + 1 &&
    source.getColumn() === column + 1 &&
    source.getNumRows() === rowCount &&
    source.getNumColumns() === columnCount
  );
}

function layOut(sheet: Sheet, picture: SheetPicture, statusRules: readonly StatusRule[]): void {
  sheet.getCharts().forEach((chart) => {
    sheet.removeChart(chart);
  });
  growTo(sheet, picture);
  sheet.getRange(1, 1, sheet.getMaxRows(), sheet.getMaxColumns()).breakApart();
  sheet.clear();
  layOutCells(sheet, picture);
  layOutColumns(sheet, picture);
  layOutStatus(sheet, statusRules);
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
  range.setHorizontalAlignments(picture.horizontalAlignments);
  range.setVerticalAlignment('middle');
  picture.merges.forEach((area) => rangeOf(sheet, area).merge());
  picture.tables.forEach((area) => {
    const style = SpreadsheetApp.BorderStyle.SOLID;
    rangeOf(sheet, area).setBorder(true, true, true, true, true, true, BORDER_COLOR, style);
  });
}

function layOutColumns(sheet: Sheet, picture: SheetPicture): void {
  picture.columnWidthsPixels.forEach((pixels, index) => sheet.setColumnWidth(index + 1, pixels));
  sheet.setFrozenRows(picture.frozenRowCount);
  sheet.setHiddenGridlines(true);
}

function layOutStatus(sheet: Sheet, statusRules: readonly StatusRule[]): void {
  const rules = statusRules.map(({ word, areas, look }) =>
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
    .setOption('width', CHART_WIDTH_PIXELS)
    .setOption('height', CHART_HEIGHT_PIXELS)
    .setOption('legend.position', 'bottom')
    .setOption('vAxis.format', '0%')
    .setOption('vAxis.minValue', 0)
    .setOption('seriesType', 'bars')
    .setOption('series', { 2: { type: 'line' } })
    .setOption('colors', chart.colors)
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

import type { SheetPicture } from '../core/progress/picture-type';
import type { Sheet } from './workbook';

type Chart = GoogleAppsScript.Spreadsheet.EmbeddedChart;

/** The chart on the sheet that is ours, whatever others staff put beside it; undefined if there is none. */
export function ownChart(sheet: Sheet, picture: SheetPicture): Chart | undefined {
  const charts = sheet.getCharts();
  return (
    charts.find((chart) => showsPicture(chart, picture)) ??
    charts.find((chart) => isOurs(chart, picture))
  );
}

/** Whether the chart is drawn from where the picture has its source: below both tables, so it tells whether they fit too. */
export function showsPicture(chart: Chart, { chart: { source } }: SheetPicture): boolean {
  const range = chart.getRanges()[0];
  if (!range) return false;
  const facts = [
    [range.getRow(), source.row + 1],
    [range.getColumn(), source.column + 1],
    [range.getNumRows(), source.rowCount],
    [range.getNumColumns(), source.columnCount],
  ];
  return facts.every(([found, wanted]) => found === wanted);
}

/** It has our title, or the columns that only our source has. */
function isOurs(chart: Chart, { chart: { source, title } }: SheetPicture): boolean {
  const range = chart.getRanges()[0];
  const isOnSource =
    range?.getColumn() === source.column + 1 && range.getNumColumns() === source.columnCount;
  return isOnSource || chart.getOptions().get('title') === title;
}

/** Puts the chart on the sheet, or brings it up to date. */
export function drawChart(sheet: Sheet, { chart }: SheetPicture, present: Chart | undefined): void {
  const { source } = chart;
  const built = (present === undefined ? sheet.newChart() : present.modify().clearRanges())
    .setChartType(Charts.ChartType.COMBO)
    .addRange(
      sheet.getRange(source.row + 1, source.column + 1, source.rowCount, source.columnCount),
    )
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
  if (present === undefined) sheet.insertChart(built);
  else sheet.updateChart(built);
}

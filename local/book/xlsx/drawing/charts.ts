/** Charts of a sheet: those that came with the file are told in the model's words and left alone; new ones are written. */
import type { SheetChart, SheetModel } from '../../model';
import { readChart } from './chart-read';
import { chartXml } from './chart-xml';
import { addChart, chartPlaces, moveChart, removeChart } from './drawing';
import type { XlsxPackage } from '../package/package';

/** What `SheetChart.foreign` holds: the chart's part, what the model understood of it, and where it stood. */
interface ChartOrigin {
  readonly part: string;
  readonly says: string;
  readonly anchor: SheetChart['anchor'];
}

/** The charts of a sheet; `nextId` gives each a number. */
export function readCharts(
  parts: XlsxPackage,
  drawing: string | undefined,
  sheet: SheetModel,
  nextId: () => number,
): SheetChart[] {
  if (drawing === undefined || !parts.has(drawing)) return [];
  return chartPlaces(parts, drawing, sheet).map(({ part, ...place }) => {
    const chart: SheetChart = { id: nextId(), ...readChart(parts.text(part)), ...place };
    const origin: ChartOrigin = { part, says: contentKey(chart), anchor: place.anchor };
    return { ...chart, foreign: origin };
  });
}

function contentKey(chart: SheetChart): string {
  const { kind, ranges, headerRows, title, options, widthPixels, heightPixels } = chart;
  return JSON.stringify([kind, ranges, headerRows, title, options, widthPixels, heightPixels]);
}

function originOf(chart: SheetChart): ChartOrigin | undefined {
  const origin = chart.foreign as ChartOrigin | undefined;
  return origin?.says === contentKey(chart) ? origin : undefined;
}

/**
 * Writes new and changed charts, takes out those that are gone. Gives the drawing's path when there is one. A chart
 * copied from another sheet is a new one here.
 */
export function writeCharts(
  parts: XlsxPackage,
  drawing: string | undefined,
  before: readonly SheetChart[],
  after: SheetModel,
): string | undefined {
  const own = new Set(before.flatMap((chart) => originOf(chart)?.part ?? []));
  const keptPart = (chart: SheetChart): string | undefined => {
    const part = originOf(chart)?.part;
    return part !== undefined && own.has(part) ? part : undefined;
  };
  for (const chart of before) {
    const origin = originOf(chart);
    if (!origin || drawing === undefined) continue;
    const kept = after.charts.find((one) => keptPart(one) === origin.part);
    if (kept) moveIfMoved(parts, drawing, origin, kept);
    else removeChart(parts, drawing, origin.part);
  }
  return after.charts
    .filter((chart) => keptPart(chart) === undefined)
    .reduce((path, chart) => addChart(parts, path, chart, chartXml(chart, after)), drawing);
}

function moveIfMoved(
  parts: XlsxPackage,
  drawing: string,
  origin: ChartOrigin,
  chart: SheetChart,
): void {
  const rows = chart.anchor.row - origin.anchor.row;
  const columns = chart.anchor.column - origin.anchor.column;
  if (rows !== 0 || columns !== 0) moveChart(parts, drawing, origin.part, rows, columns);
}

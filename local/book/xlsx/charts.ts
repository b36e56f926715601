/** Charts of a sheet: those that came with the file are told in the model's words and left alone; new ones are written. */
import type { Area, ChartKind, SheetChart, SheetModel } from '../model';
import { chartXml } from './chart-xml';
import { addChart, chartPlaces, moveChart, removeChart } from './drawing';
import { parseChartPart } from './hucre-adapter';
import type { ParsedChart } from './hucre-adapter';
import type { XlsxPackage } from './package';
import { sheetReference } from './references';

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
    const parsed = parseChartPart(parts.text(part));
    const chart: SheetChart = { id: nextId(), ...describe(parsed), ...place };
    const origin: ChartOrigin = { part, says: contentKey(chart), anchor: place.anchor };
    return { ...chart, foreign: origin };
  });
}

function describe(
  parsed: ParsedChart | undefined,
): Pick<SheetChart, 'kind' | 'ranges' | 'headerRows' | 'title' | 'options'> {
  const series = parsed?.series ?? [];
  const areas = [series[0]?.categoriesRef, ...series.map((one) => one.valuesRef)].flatMap(
    (text) => {
      const area = text === undefined ? undefined : sheetReference(text)?.area;
      return area ? [area] : [];
    },
  );
  const named = series.length > 0 && series.every((one) => one.name !== undefined);
  const headerRows = named && areas.every((area) => area.startRow > 0) ? 1 : 0;
  return {
    kind: kindOf(parsed),
    ranges: joined(areas.map((area) => ({ ...area, startRow: area.startRow - headerRows }))),
    headerRows,
    title: parsed?.title ?? '',
    options: optionsOf(parsed),
  };
}

function kindOf(parsed: ParsedChart | undefined): ChartKind {
  const kinds = parsed?.kinds.map((kind) => kind.replace('3D', '')) ?? [];
  if (kinds.includes('bar') && kinds.includes('line')) return 'COMBO';
  if (kinds.includes('line') || kinds.includes('area')) return 'LINE';
  if (kinds.includes('pie') || kinds.includes('doughnut')) return 'PIE';
  return parsed?.lies === true ? 'BAR' : 'COLUMN';
}

function optionsOf(parsed: ParsedChart | undefined): Record<string, unknown> {
  const colors = parsed?.series?.map((one) => one.color) ?? [];
  const spelled = colors.filter((color) => typeof color === 'string');
  const { legend } = parsed ?? {};
  return {
    ...(legend === undefined ? {} : { 'legend.position': legend === false ? 'none' : legend }),
    ...(spelled.length > 0 && spelled.length === colors.length
      ? { colors: spelled.map((color) => `#${color.toLowerCase()}`) }
      : {}),
  };
}

/** Columns side by side become one range again, as the chart was made from. */
function joined(areas: readonly Area[]): Area[] {
  return areas.reduce<Area[]>((ranges, area) => {
    const last = ranges.at(-1);
    const follows =
      last?.startRow === area.startRow &&
      last.endRow === area.endRow &&
      last.endColumn + 1 === area.startColumn;
    return follows
      ? [...ranges.slice(0, -1), { ...last, endColumn: area.endColumn }]
      : [...ranges, area];
  }, []);
}

function contentKey(chart: SheetChart): string {
  const { kind, ranges, headerRows, title, options, widthPixels, heightPixels } = chart;
  return JSON.stringify([kind, ranges, headerRows, title, options, widthPixels, heightPixels]);
}

function originOf(chart: SheetChart): ChartOrigin | undefined {
  const origin = chart.foreign as ChartOrigin | undefined;
  return origin?.says === contentKey(chart) ? origin : undefined;
}

/** Writes new and changed charts, takes out those that are gone. Gives the drawing's path when there is one. */
export function writeCharts(
  parts: XlsxPackage,
  drawing: string | undefined,
  before: readonly SheetChart[],
  after: SheetModel,
): string | undefined {
  const kept = new Map(
    after.charts.flatMap((chart) => {
      const origin = originOf(chart);
      return origin ? [[origin.part, chart] as const] : [];
    }),
  );
  for (const { foreign } of before) {
    const origin = foreign as ChartOrigin | undefined;
    if (!origin || drawing === undefined) continue;
    const chart = kept.get(origin.part);
    if (!chart) removeChart(parts, drawing, origin.part);
    else moveIfMoved(parts, drawing, origin, chart);
  }
  return after.charts
    .filter((chart) => !originOf(chart))
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

/** What a chart part shows, in the model's words: enough to draw it as a picture. */
import type { Area, ChartKind, SheetChart } from '../../model';
import { parseChartPart } from '../hucre-adapter';
import type { ParsedChart } from '../hucre-adapter';
import { sheetReference } from '../package/references';
import { childOf, descendantsOf, innerXml, rootOf } from '../package/xml-scan';
import type { XmlSpan } from '../package/xml-scan';
import { attributesOf, isTrue, unescapeXml } from '../package/xml-text';

export type ChartContent = Pick<SheetChart, 'kind' | 'ranges' | 'headerRows' | 'title' | 'options'>;

/** The content of a chart part; an empty column chart when it cannot be read. */
export function readChart(xml: string): ChartContent {
  const parsed = parseChartPart(xml);
  const series = readSeries(xml);
  const areas = [series[0]?.categories, ...series.map((one) => one.values)].flatMap((text) => {
    const area = text === undefined ? undefined : sheetReference(text)?.area;
    return area ? [area] : [];
  });
  const named = series.length > 0 && series.every((one) => one.named);
  const headerRows = named && areas.every((area) => area.startRow > 0) ? 1 : 0;
  const kind = kindOf(parsed, xml);
  return {
    kind,
    ranges: joined(areas.map((area) => ({ ...area, startRow: area.startRow - headerRows }))),
    headerRows,
    title: parsed?.title ?? '',
    options: {
      ...legendOption(parsed),
      ...seriesOptions(kind, series),
      ...axisOptions(xml, kind === 'BAR' ? 'hAxis' : 'vAxis'),
    },
  };
}

interface Series {
  readonly order: number;
  readonly line: boolean;
  readonly named: boolean;
  readonly categories: string | undefined;
  readonly values: string | undefined;
  readonly color: string | undefined;
}

/** The series in the order in which they are shown, whichever plot they belong to. */
function readSeries(xml: string): Series[] {
  const plots = descendantsOf(xml, rootOf(xml), 'plotArea').flatMap((area) =>
    descendantsOf(xml, area, 'ser').map((span) => readOne(xml, span)),
  );
  const lines = new Set(
    descendantsOf(xml, rootOf(xml), 'lineChart').flatMap((plot) =>
      descendantsOf(xml, plot, 'ser').map((span) => span.start),
    ),
  );
  return plots
    .map(({ start, ...one }) => ({ ...one, line: lines.has(start) }))
    .sort((left, right) => left.order - right.order);
}

function readOne(xml: string, span: XmlSpan): Omit<Series, 'line'> & { readonly start: number } {
  const order = childOf(xml, span, 'order');
  const formula = (name: string): string | undefined => {
    const child = childOf(xml, span, name);
    const reference = child && descendantsOf(xml, child, 'f')[0];
    return reference && unescapeXml(innerXml(xml, reference));
  };
  const look = childOf(xml, span, 'spPr');
  const color = look && descendantsOf(xml, look, 'srgbClr')[0];
  const hex = color && attributesOf(xml, color)['val'];
  return {
    start: span.start,
    order: Number(order ? (attributesOf(xml, order)['val'] ?? 0) : 0),
    named: childOf(xml, span, 'tx') !== undefined,
    categories: formula('cat'),
    values: formula('val'),
    color: hex === undefined ? undefined : `#${hex.toLowerCase()}`,
  };
}

function kindOf(parsed: ParsedChart | undefined, xml: string): ChartKind {
  const kinds = parsed?.kinds.map((kind) => kind.replace('3D', '')) ?? [];
  if (kinds.includes('bar') && kinds.includes('line')) return 'COMBO';
  if (kinds.includes('line') || kinds.includes('area')) return 'LINE';
  if (kinds.includes('pie') || kinds.includes('doughnut')) return 'PIE';
  return /<(?:\w+:)?barDir\s+val="bar"/.test(xml) ? 'BAR' : 'COLUMN';
}

function legendOption(parsed: ParsedChart | undefined): Record<string, unknown> {
  if (parsed?.legend === undefined) return {};
  return { 'legend.position': parsed.legend === false ? 'none' : parsed.legend };
}

function seriesOptions(kind: ChartKind, series: readonly Series[]): Record<string, unknown> {
  const colors = series.flatMap((one) => one.color ?? []);
  const lines = series.flatMap((one, index) =>
    one.line ? [[index, { type: 'line' }] as const] : [],
  );
  return {
    ...(colors.length > 0 && colors.length === series.length ? { colors } : {}),
    ...(kind === 'COMBO' ? { seriesType: 'bars', series: Object.fromEntries(lines) } : {}),
  };
}

/** The format and bounds of the axis of values. */
function axisOptions(xml: string, axis: string): Record<string, unknown> {
  const value = descendantsOf(xml, rootOf(xml), 'valAx')[0];
  if (!value) return {};
  const format = childOf(xml, value, 'numFmt');
  const { formatCode, sourceLinked } = format ? attributesOf(xml, format) : {};
  const scaling = childOf(xml, value, 'scaling');
  const bound = (name: string): Record<string, unknown> => {
    const span = scaling && childOf(xml, scaling, name);
    return span ? { [`${axis}.${name}Value`]: Number(attributesOf(xml, span)['val']) } : {};
  };
  return {
    ...(formatCode !== undefined && !isTrue(sourceLinked)
      ? { [`${axis}.format`]: formatCode }
      : {}),
    ...bound('min'),
    ...bound('max'),
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

/** What a chart's ranges and options mean: its series, and options by their dotted names however they were set. */
import type { Area, SheetChart } from '../../model';

export interface ChartSeries {
  readonly index: number;
  readonly type: 'bars' | 'line' | 'pie';
  readonly name: Area | undefined;
  readonly categories: Area | undefined;
  readonly values: Area;
  /** `#rrggbb` */
  readonly color: string | undefined;
}

/** The series: every column but the first, which holds the categories. */
export function chartSeries(chart: SheetChart): ChartSeries[] {
  const [categories, ...columns] = chart.ranges.flatMap(columnsOf);
  if (!categories) return [];
  const body = (area: Area): Area => ({ ...area, startRow: area.startRow + chart.headerRows });
  return columns.map((column, index) => ({
    index,
    type: seriesType(chart, index),
    name: chart.headerRows > 0 ? { ...column, endRow: column.startRow } : undefined,
    categories: body(categories),
    values: body(column),
    color: seriesColor(chart, index),
  }));
}

function columnsOf(area: Area): Area[] {
  const count = area.endColumn - area.startColumn + 1;
  return Array.from({ length: count }, (_, offset) => {
    const column = area.startColumn + offset;
    return { ...area, startColumn: column, endColumn: column };
  });
}

function seriesType(chart: SheetChart, index: number): ChartSeries['type'] {
  if (chart.kind === 'PIE') return 'pie';
  if (chart.kind === 'LINE') return 'line';
  if (chart.kind !== 'COMBO') return 'bars';
  const type = chartOption(chart, `series.${index}.type`) ?? chartOption(chart, 'seriesType');
  return type === 'line' ? 'line' : 'bars';
}

function seriesColor(chart: SheetChart, index: number): string | undefined {
  const own = chartOption(chart, `series.${index}.color`);
  if (typeof own === 'string') return own;
  const colors = chartOption(chart, 'colors');
  const color: unknown = Array.isArray(colors) ? colors[index] : undefined;
  return typeof color === 'string' ? color : undefined;
}

/** An option by its dotted name: `setOption('series', {2: {type: 'line'}})` answers to `series.2.type`. */
export function chartOption(chart: SheetChart, name: string): unknown {
  if (name in chart.options) return chart.options[name];
  const steps = name.split('.');
  for (let length = steps.length - 1; length > 0; length -= 1) {
    const start = steps.slice(0, length).join('.');
    if (start in chart.options) return inside(chart.options[start], steps.slice(length));
  }
  return undefined;
}

function inside(value: unknown, steps: readonly string[]): unknown {
  return steps.reduce<unknown>((part, step) => {
    return typeof part === 'object' && part !== null
      ? (part as Record<string, unknown>)[step]
      : undefined;
  }, value);
}

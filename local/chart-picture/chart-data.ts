/** The data a chart shows: what stands in its ranges now, as Google reads them. */
import type { Area, Scalar, SheetChart, SheetModel } from '../book/model';
import { chartSeries, type ChartSeries } from '../book/xlsx/drawing/chart-series';

export interface PictureSeries {
  readonly name: string;
  readonly type: ChartSeries['type'];
  readonly color: string | undefined;
  /** One value to a category; null where the cell holds no number, which leaves a gap. */
  readonly values: readonly (number | null)[];
}

export interface PictureData {
  readonly categories: readonly string[];
  readonly series: readonly PictureSeries[];
}

/** Categories and series of a chart. Hidden rows and columns are left out, as Google does by default (IGNORE_BOTH). */
export function chartData(chart: SheetChart, sheet: SheetModel): PictureData {
  const shown = chartSeries(chart).filter(
    ({ values }) => !sheet.hiddenColumns.has(values.startColumn),
  );
  const categories = shown[0]?.categories;
  return {
    categories: categories ? cellsOf(sheet, categories).map((value) => String(value ?? '')) : [],
    series: shown.map((one) => ({
      name: one.name ? String(cellsOf(sheet, one.name)[0] ?? '') : '',
      type: one.type,
      color: one.color,
      values: cellsOf(sheet, one.values).map((value) => (typeof value === 'number' ? value : null)),
    })),
  };
}

function cellsOf(sheet: SheetModel, area: Area): Scalar[] {
  const rowCount = area.endRow - area.startRow + 1;
  return Array.from({ length: rowCount }, (_, offset) => area.startRow + offset)
    .filter((row) => !sheet.hiddenRows.has(row))
    .map((row) => sheet.values[row]?.[area.startColumn] ?? null);
}

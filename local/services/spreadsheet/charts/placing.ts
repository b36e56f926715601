import type { BookModel, SheetChart, SheetModel } from '../../../book/model';
import { ScriptException } from '../../script-error';

/** The id of a chart that is on no sheet yet. */
export const NOT_PLACED = 0;

/** Puts a built chart on a sheet, which gives it its id. */
export function insertedChart(book: BookModel, sheet: SheetModel, chart: SheetChart): SheetChart {
  const placed = { ...chart, id: book.nextId };
  book.nextId += 1;
  sheet.charts = [...sheet.charts, placed];
  return placed;
}

/** Replaces the chart of the same id by its modified version. */
export function updatedChart(sheet: SheetModel, chart: SheetChart): void {
  if (!sheet.charts.some((one) => one.id === chart.id)) {
    throw new ScriptException('The chart is not on this sheet.');
  }
  sheet.charts = sheet.charts.map((one) => (one.id === chart.id ? chart : one));
}

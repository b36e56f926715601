import type { BookModel } from '../../book/model';
import { chartSvg } from '../../chart-picture/chart-picture';
import type { ChartAddress } from '../protocol';

/**
 * A chart as SVG, the drawing the documents' pictures are made of; the browser brings its own fonts.
 *
 * @returns null when the chart is gone or came with the file in a form that cannot be drawn
 */
export function chartPicture(
  book: BookModel,
  { sheetId, chartId }: ChartAddress,
): Uint8Array | null {
  const sheet = book.sheets.find(({ id }) => id === sheetId);
  const chart = sheet?.charts.find(({ id }) => id === chartId);
  if (!sheet || !chart) return null;
  try {
    return new TextEncoder().encode(chartSvg(chart, sheet));
  } catch {
    return null;
  }
}

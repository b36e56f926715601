import { progressSheetPicture } from '../core/progress/sheet-picture';
import type { SheetPicture } from '../core/progress/picture-type';
import type { ProgressReport } from '../core/progress/progress-report';
import { SHEET_NAMES } from '../core/table/sheets/sheet-names';
import { COMPOSE_ANSWERS } from '../core/words/sending';
import { ownChart, showsPicture } from './progress-chart';
import { writeProgressSheet } from './progress-sheet';
import { rangeWithRoom, sheetIfAny, type Sheet, type Spreadsheet } from './workbook';

/** The dashboard's chart as PNG, or why there is none. */
export interface ChartPng {
  readonly png: Uint8Array | undefined;
  readonly lines: readonly string[];
}

/**
 * The chart of 进度 for the figures of a bulletin. Where they are today's the sheet is brought up to date first, so that chart
 * and text agree; otherwise the chart is taken only if it shows these very figures.
 *
 * @param isCurrent the report is as of the day that 进度 itself would show
 */
export function chartPng(
  workbook: Spreadsheet,
  report: ProgressReport,
  isCurrent: boolean,
): ChartPng {
  const sheet = sheetIfAny(workbook, SHEET_NAMES.progress);
  if (sheet === undefined) return without(COMPOSE_ANSWERS.noChart);
  const picture = progressSheetPicture(report);
  const chart = isCurrent ? currentChart(sheet, picture) : matchingChart(sheet, picture);
  if (chart === undefined) return without(COMPOSE_ANSWERS.noChart);
  try {
    return { png: Uint8Array.from(chart.getAs('image/png').getBytes()), lines: [] };
  } catch (error) {
    console.error(error);
    return without(COMPOSE_ANSWERS.chartNotDrawn);
  }
}

type Chart = GoogleAppsScript.Spreadsheet.EmbeddedChart;

/**
 * Values first: on a sheet that is laid out, which is the rule, nothing else is to do. The chart is asked for after them; a
 * question carries out what was written before it, so no flush is needed between.
 */
function currentChart(sheet: Sheet, picture: SheetPicture): Chart | undefined {
  const block = { row: 1, column: 1, values: picture.values };
  rangeWithRoom(sheet, block).setValues(picture.values);
  const chart = ownChart(sheet, picture);
  if (chart !== undefined && showsPicture(chart, picture)) return chart;
  writeProgressSheet(sheet, picture);
  return ownChart(sheet, picture);
}

function matchingChart(sheet: Sheet, picture: SheetPicture): Chart | undefined {
  const chart = ownChart(sheet, picture);
  if (chart === undefined || !showsPicture(chart, picture)) return undefined;
  const { row, column, rowCount, columnCount } = picture.chart.source;
  const shown = sheet.getRange(row + 1, column + 1, rowCount, columnCount).getValues();
  const wanted = picture.values
    .slice(row, row + rowCount)
    .map((cells) => cells.slice(column, column + columnCount));
  return isSame(shown, wanted) ? chart : undefined;
}

/** A sheet keeps fractions to fifteen digits. */
const TOLERANCE = 1e-9;

function isSame(shown: readonly unknown[][], wanted: readonly (string | number)[][]): boolean {
  return wanted.every((cells, row) =>
    cells.every((cell, column) => {
      const found = shown[row]?.[column];
      if (typeof cell === 'number' && typeof found === 'number') {
        return Math.abs(cell - found) < TOLERANCE;
      }
      return `${cell}` === String(found);
    }),
  );
}

function without(line: string): ChartPng {
  return { png: undefined, lines: [line] };
}

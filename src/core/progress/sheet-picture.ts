import { safeCell } from '../text/formula';
import { CHART_WORDS, progressInfoLine, progressTitle, timeBaseText } from '../words/progress';
import { CHART_SOURCE_COLUMN_COUNT, chartRows } from './picture-chart';
import { progressColumns } from './picture-columns';
import { CHART_COLORS, ROW_HEIGHTS_PIXELS, ROW_LOOKS } from './picture-looks';
import { progressNotes } from './picture-notes';
import { tableRows, textRow } from './picture-table';
import type {
  CellArea,
  ChartPicture,
  PictureCell,
  PictureRow,
  RowRole,
  SheetPicture,
} from './picture-type';
import type { ProgressReport } from './progress-report';

const COLUMN_WIDTHS_PIXELS = progressColumns('enrolment').map(({ widthPixels }) => widthPixels);
const TABLE_COLUMNS = COLUMN_WIDTHS_PIXELS.length;
/** Under the names, so that the block has the width for them. */
const CHART_SOURCE_COLUMN = 1;
const CHART_ROWS = 17;
/** Behind title, info line, the chart's rows and an empty one, however many townships there are. */
const FIRST_TABLE_ROW = 2 + CHART_ROWS + 1;
/** The chart ends before its last row does. */
const CHART_MARGIN_PIXELS = 10;

/**
 * The 进度 sheet as it is to look, for one write: title, info line, room for the chart, the table of people (so far the first
 * printed page), the table of 万元, notes, and the block that the chart is drawn from. The colours of 状态 are apart, see
 * `statusRules`.
 */
export function progressSheetPicture(report: ProgressReport): SheetPicture {
  const head = [
    textRow('title', progressTitle(report), 'center'),
    textRow('info', progressInfoLine(report.asOf, timeBaseText(report.time)), 'center'),
  ];
  const source = chartRows(report);
  const above = [
    ...head,
    ...Array.from({ length: CHART_ROWS }, () => textRow('chart', '', 'left')),
    BLANK_ROW,
  ];
  const enrolment = tableRows(report.enrolment, report.time);
  const collection = tableRows(report.collection, report.time);
  const collectionRow = above.length + enrolment.length + 1;
  const tailRow = collectionRow + collection.length;
  const rows = [
    ...above,
    ...enrolment,
    BLANK_ROW,
    ...collection,
    BLANK_ROW,
    ...progressNotes(report).map((note) => textRow('note', note, 'left')),
    BLANK_ROW,
    textRow('source', CHART_WORDS.sourceTitle, 'left'),
    ...source,
  ];
  return {
    ...gridsOf(rows),
    rowRoles: rows.map(({ role }) => role),
    columnWidthsPixels: COLUMN_WIDTHS_PIXELS,
    rowHeightsPixels: rows.map(({ role }, row) => heightPixels(role, row, tailRow)),
    head: acrossTable(0, head.length),
    tables: [belowTitle(above.length, enrolment), belowTitle(collectionRow, collection)],
    tailRow,
    frozenRowCount: head.length,
    chart: chartPicture(head.length, rows.length - source.length, source.length),
  };
}

const BLANK_ROW: PictureRow = textRow('blank', '', 'left');

function heightPixels(role: RowRole, row: number, tailRow: number): number {
  if (role === 'title' || role === 'info' || role === 'chart') return ROW_HEIGHTS_PIXELS[role];
  if (row >= tailRow) return ROW_HEIGHTS_PIXELS.tail;
  return row < FIRST_TABLE_ROW ? ROW_HEIGHTS_PIXELS.aboveTables : ROW_HEIGHTS_PIXELS.tables;
}

function chartPicture(row: number, sourceRow: number, sourceRowCount: number): ChartPicture {
  return {
    title: CHART_WORDS.title,
    colors: CHART_COLORS,
    source: {
      row: sourceRow,
      column: CHART_SOURCE_COLUMN,
      rowCount: sourceRowCount,
      columnCount: CHART_SOURCE_COLUMN_COUNT,
    },
    anchor: { row, column: 0 },
    widthPixels: COLUMN_WIDTHS_PIXELS.reduce((sum, pixels) => sum + pixels, 0),
    heightPixels: CHART_ROWS * ROW_HEIGHTS_PIXELS.chart - CHART_MARGIN_PIXELS,
  };
}

type Grids = Omit<
  SheetPicture,
  | 'rowRoles'
  | 'columnWidthsPixels'
  | 'rowHeightsPixels'
  | 'head'
  | 'tables'
  | 'tailRow'
  | 'frozenRowCount'
  | 'chart'
>;

/** The rows filled up to one rectangle and taken apart into one grid a property. */
function gridsOf(rows: readonly PictureRow[]): Grids {
  const cells = rows.map(fullRow);
  const grid = <T>(property: (cell: PictureCell) => T): T[][] =>
    cells.map((row) => row.map(property));
  return {
    rowCount: cells.length,
    columnCount: COLUMN_WIDTHS_PIXELS.length,
    values: grid(({ value }) => safeCell(value)),
    numberFormats: grid(({ numberFormat }) => numberFormat),
    backgrounds: grid(({ look }) => look.background),
    fontColors: grid(({ look }) => look.fontColor),
    fontWeights: grid(({ look }) => (look.bold ? 'bold' : 'normal')),
    fontSizes: grid(({ look }) => look.fontSizePoints),
    horizontalAlignments: grid(({ horizontal }) => horizontal),
  };
}

function fullRow({ cells }: PictureRow): PictureCell[] {
  return COLUMN_WIDTHS_PIXELS.map((_, index) => cells[index] ?? EMPTY_CELL);
}

const EMPTY_CELL: PictureCell = {
  value: '',
  numberFormat: '@',
  horizontal: 'left',
  look: ROW_LOOKS.blank,
};

/** A table from its headings down to its last row of figures. */
function belowTitle(titleRow: number, rows: readonly PictureRow[]): CellArea {
  return acrossTable(titleRow + 1, rows.length - 1);
}

function acrossTable(row: number, rowCount: number): CellArea {
  return { row, column: 0, rowCount, columnCount: TABLE_COLUMNS };
}

import { safeCell } from '../text/formula';
import { CHART_WORDS, progressInfoLine, progressTitle, timeBaseText } from '../words/progress';
import { CHART_COLUMN_WIDTHS_PIXELS, chartRows } from './picture-chart';
import { progressColumns } from './picture-columns';
import { CHART_COLORS, ROW_LOOKS } from './picture-looks';
import { progressNotes } from './picture-notes';
import { tableRows, textRow } from './picture-table';
import type { CellArea, PictureCell, PictureRow, RowRole, SheetPicture } from './picture-type';
import type { ProgressReport } from './progress-report';

const TABLE_WIDTHS_PIXELS = progressColumns('enrolment').map(({ widthPixels }) => widthPixels);
const TABLE_COLUMNS = TABLE_WIDTHS_PIXELS.length;
/** One narrow empty column stands between the tables and the chart's source. */
const CHART_SOURCE_COLUMN = TABLE_COLUMNS + 1;
const GAP_WIDTH_PIXELS = 30;
const COLUMN_WIDTHS_PIXELS = [
  ...TABLE_WIDTHS_PIXELS,
  GAP_WIDTH_PIXELS,
  ...CHART_COLUMN_WIDTHS_PIXELS,
];
/** Title, info line, empty line; the first table's title is the row after them. */
const ROWS_ABOVE_TABLES = 3;

/**
 * The 进度 sheet as it is to look, for one write: title, info line, the table of people, the table of 万元, notes, and to
 * the right of the first table the block that the chart is drawn from. The colours of 状态 are apart, see `statusRules`.
 */
export function progressSheetPicture(report: ProgressReport): SheetPicture {
  const tables = [report.enrolment, report.collection].map((progress) =>
    tableRows(progress, report.time),
  );
  const rows = [
    textRow('title', progressTitle(report.campaignName), 'center'),
    textRow('info', progressInfoLine(report.asOf, timeBaseText(report.time)), 'center'),
    ...tables.flatMap((table) => [textRow('blank', '', 'left'), ...table]),
    textRow('blank', '', 'left'),
    ...progressNotes(report).map((note) => textRow('note', note, 'left')),
  ];
  const chartCells = chartRows(report);
  const firstHeadingRow = ROWS_ABOVE_TABLES + 1;
  return {
    ...gridsOf(rows, chartCells, firstHeadingRow),
    rowRoles: rows.map(({ role }) => role),
    columnWidthsPixels: COLUMN_WIDTHS_PIXELS,
    merges: [acrossTable(0, 1), acrossTable(1, 1)],
    tables: tableAreas(rows),
    frozenRowCount: 2,
    chart: {
      title: CHART_WORDS.title,
      colors: CHART_COLORS,
      source: {
        row: firstHeadingRow,
        column: CHART_SOURCE_COLUMN,
        rowCount: chartCells.length,
        columnCount: CHART_COLUMN_WIDTHS_PIXELS.length,
      },
      anchor: { row: rows.length + 1, column: 0 },
    },
  };
}

type Grids = Omit<
  SheetPicture,
  'rowRoles' | 'columnWidthsPixels' | 'merges' | 'tables' | 'frozenRowCount' | 'chart'
>;

/** The rows filled up to one rectangle, the chart's source beside the first table, taken apart into one grid a property. */
function gridsOf(
  rows: readonly PictureRow[],
  chartCells: readonly (readonly PictureCell[])[],
  firstChartRow: number,
): Grids {
  const cells = rows.map((row, index) => fullRow(row, chartCells[index - firstChartRow] ?? []));
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

function fullRow({ cells }: PictureRow, chartCells: readonly PictureCell[]): PictureCell[] {
  return COLUMN_WIDTHS_PIXELS.map(
    (_, index) => cells[index] ?? chartCells[index - CHART_SOURCE_COLUMN] ?? EMPTY_CELL,
  );
}

const EMPTY_CELL: PictureCell = {
  value: '',
  numberFormat: '@',
  horizontal: 'left',
  look: ROW_LOOKS.blank,
};

const TABLE_ROLES: readonly RowRole[] = ['heading', 'township', 'team', 'county', 'unassigned'];

/** Each run from a row of headings down to the last row of figures. */
function tableAreas(rows: readonly PictureRow[]): CellArea[] {
  return rows.flatMap(({ role }, index) => {
    if (role !== 'heading') return [];
    const after = rows.slice(index).findIndex((row) => !TABLE_ROLES.includes(row.role));
    return [acrossTable(index, after)];
  });
}

function acrossTable(row: number, rowCount: number): CellArea {
  return { row, column: 0, rowCount, columnCount: TABLE_COLUMNS };
}

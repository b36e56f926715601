import { paddedGrids, type PictureGrids } from '../core/progress/picture-padding';
import type { CellArea, SheetPicture } from '../core/progress/picture-type';
import { drawChart } from './progress-chart';
import { makeRoom, sheetSize } from './sheet-size';
import type { Sheet } from './workbook';

type Chart = GoogleAppsScript.Spreadsheet.EmbeddedChart;
type TextStyle = GoogleAppsScript.Spreadsheet.TextStyle;

const BORDER_COLOR = '#b8c2cc';

/** What stands on the sheet so far: its last row, and the first of the lower rows if that is known. */
interface LayoutBefore {
  readonly rowCount: number;
  readonly tailRow: number | undefined;
}

/**
 * Writes the picture with everything that depends on how many townships and teams there are. At most ten round trips: eight
 * for cells and chart and two of those for rows and columns that are missing, for what is on the sheet, for heights.
 * The chart comes last: while it does not fit, the layout is not finished.
 *
 * @param chart ours, if it is on the sheet
 */
export function layOutPicture(sheet: Sheet, picture: SheetPicture, chart: Chart | undefined): void {
  const sizeBefore = sheetSize(sheet);
  const size = makeRoom(sheet, picture);
  const lacked = { rows: size.rows > sizeBefore.rows, columns: size.columns > sizeBefore.columns };
  const before = layoutByChart(chart, picture) ?? {
    rowCount: lacked.rows ? 0 : sheet.getLastRow(),
    tailRow: undefined,
  };
  // Where columns were taken out of the sheet its lines are set-up's to put right.
  if (!lacked.columns) moveTail(sheet, picture, before);
  const rowCount = Math.min(Math.max(picture.rowCount, before.rowCount), size.rows);
  writeCells(sheet, picture, paddedGrids(picture, rowCount));
  drawChart(sheet, picture, chart);
}

/** The chart's source ends the sheet, and always lies as far below the tables. */
function layoutByChart(
  chart: Chart | undefined,
  { tailRow, chart: { source } }: SheetPicture,
): LayoutBefore | undefined {
  const range = chart?.getRanges()[0];
  if (!range) return undefined;
  return {
    rowCount: range.getLastRow(),
    tailRow: range.getRow() - 1 - (source.row - tailRow),
  };
}

/** Gives the rows between the old and the new end of the tables their height; all others have theirs. */
function moveTail(sheet: Sheet, picture: SheetPicture, before: LayoutBefore): void {
  const { tailRow, rowHeightsPixels } = picture;
  const { tailRow: tailBefore = tailRow } = before;
  const start = Math.min(tailRow, tailBefore);
  const count = Math.abs(tailRow - tailBefore);
  const pixels = rowHeightsPixels[tailBefore < tailRow ? tailRow - 1 : tailRow];
  if (start < 0 || count === 0 || pixels === undefined) return;
  sheet.setRowHeights(start + 1, count, pixels);
}

function writeCells(sheet: Sheet, picture: SheetPicture, grids: PictureGrids): void {
  const range = sheet.getRange(1, 1, grids.values.length, picture.columnCount);
  range.setBorder(false, false, false, false, false, false);
  range.setBackgrounds(grids.backgrounds);
  range.setTextStyles(textStyles(grids));
  range.setNumberFormats(grids.numberFormats);
  const tables = picture.tables.map((area) => rangeOf(sheet, area).getA1Notation());
  sheet
    .getRangeList(tables)
    .setBorder(
      ...([true, true, true, true, true, true] as const),
      BORDER_COLOR,
      SpreadsheetApp.BorderStyle.SOLID,
    );
  range.setHorizontalAlignments(grids.horizontalAlignments);
  range.setValues(grids.values);
}

/** Colour, weight and size of the letters in one grid; equal cells share their style. */
function textStyles({ fontColors, fontWeights, fontSizes }: PictureGrids): TextStyle[][] {
  const made = new Map<string, TextStyle>();
  return fontColors.map((colors, row) =>
    colors.map((color, column) => {
      const isBold = fontWeights[row]?.[column] === 'bold';
      const points = fontSizes[row]?.[column] ?? 10;
      const key = `${color} ${String(isBold)} ${String(points)}`;
      const style = made.get(key) ?? textStyle(color, isBold, points);
      made.set(key, style);
      return style;
    }),
  );
}

function textStyle(color: string, isBold: boolean, fontSizePoints: number): TextStyle {
  return SpreadsheetApp.newTextStyle()
    .setForegroundColor(color)
    .setBold(isBold)
    .setFontSize(fontSizePoints)
    .build();
}

function rangeOf(sheet: Sheet, area: CellArea): GoogleAppsScript.Spreadsheet.Range {
  return sheet.getRange(area.row + 1, area.column + 1, area.rowCount, area.columnCount);
}

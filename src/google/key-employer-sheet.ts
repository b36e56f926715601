import type { CampaignScreening } from '../core/screening/campaign-screening';
import { placeKeyEmployers } from '../core/screening/place-key-employers';
import type { PendingRow } from '../core/screening/match-confirmations';
import type { Letters, SummaryPicture } from '../core/screening/summary-picture';
import type { Grid } from '../core/table/column';
import { recordBlocks } from '../core/table/record-blocks';
import { keyEmployersSheet } from '../core/table/sheets/key-employers';
import { nameConfirmationColumns } from '../core/table/sheets/name-confirmations';
import { neutraliseFormula } from '../core/text/formula';
import { rangeWithRoom, writeGrowing, type Sheet } from './workbook';

const HEADINGS = keyEmployersSheet.columns.map(({ heading }) => heading);

/** Writes 重点企业: one block where its columns stand side by side. Tells whether the rows could be sorted. */
export function writeKeyEmployers(
  sheet: Sheet,
  grid: Grid,
  { rows, former }: Pick<CampaignScreening, 'rows' | 'former'>,
): 'sorted' | 'inPlace' {
  const formulas = sheet.getDataRange().getFormulas();
  const placed = placeKeyEmployers(rows, { table: former, grid, formulas });
  const blocks = recordBlocks<unknown>(former.positions, HEADINGS, placed.rows);
  writeGrowing(sheet, blocks);
  return placed.mode;
}

const PENDING_HEADINGS = [
  nameConfirmationColumns.taxCode,
  nameConfirmationColumns.taxName,
  nameConfirmationColumns.socialCode,
  nameConfirmationColumns.socialName,
  nameConfirmationColumns.situation,
].map(({ heading }) => heading);

/** Adds rows to 名称确认 below everything that stands there. */
export function appendPending(
  sheet: Sheet,
  grid: Grid,
  positions: ReadonlyMap<string, number>,
  pending: readonly PendingRow[],
): void {
  const rows = pending.map((cells, index) => ({
    rowNumber: grid.length + 1 + index,
    cells: cells.map(neutraliseFormula),
  }));
  recordBlocks(positions, PENDING_HEADINGS, rows).forEach(({ row, column, values }) => {
    const cells = () => sheet.getRange(row, column, values.length, values[0]?.length ?? 1);
    const range = cellsOrUndefined(cells);
    // Below the last row that is used there is nothing to move, so the sheet need not be asked for its length.
    if (range === undefined) sheet.insertRowsAfter(grid.length, pending.length);
    (range ?? cells()).setValues(values);
  });
}

type Range = GoogleAppsScript.Spreadsheet.Range;

/** Undefined if the sheet is too short. */
function cellsOrUndefined(cells: () => Range): Range | undefined {
  try {
    return cells();
  } catch {
    return undefined;
  }
}

/** Draws 比对汇总: looks first, so that the words stand only where they are dressed. */
export function writeScreeningSummary(sheet: Sheet, picture: SummaryPicture): void {
  const { values, backgrounds } = picture;
  const range = rangeWithRoom(sheet, { row: 1, column: 1, values });
  range.setBackgrounds(backgrounds);
  range.setTextStyles(textStyles(picture));
  range.setValues(values);
}

type TextStyle = GoogleAppsScript.Spreadsheet.TextStyle;

/** One style for each kind of row, in each of its cells. */
function textStyles({ values, letters }: SummaryPicture): TextStyle[][] {
  const made = new Map<Letters, TextStyle>();
  return letters.map((one, row) => {
    const style = made.get(one) ?? textStyle(one);
    made.set(one, style);
    return (values[row] ?? []).map(() => style);
  });
}

function textStyle({ fontColor, bold, fontSizePoints }: Letters): TextStyle {
  return SpreadsheetApp.newTextStyle()
    .setForegroundColor(fontColor)
    .setBold(bold)
    .setFontSize(fontSizePoints)
    .build();
}

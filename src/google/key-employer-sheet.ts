import type { CampaignScreening } from '../core/screening/campaign-screening';
import { placeKeyEmployers } from '../core/screening/place-key-employers';
import type { PendingRow } from '../core/screening/match-confirmations';
import type { SummaryPicture } from '../core/screening/summary-picture';
import type { Grid } from '../core/table/column';
import { recordBlocks, type ValueBlock } from '../core/table/record-blocks';
import { keyEmployersSheet } from '../core/table/sheets/key-employers';
import { nameConfirmationColumns } from '../core/table/sheets/name-confirmations';
import { neutraliseFormula } from '../core/text/formula';
import { growForBlocks, type Sheet } from './workbook';

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
  writeGrowing(sheet, recordBlocks(positions, PENDING_HEADINGS, rows));
}

/** Draws 比对汇总: looks first, so that the words stand only where they are dressed. */
export function writeScreeningSummary(sheet: Sheet, picture: SummaryPicture): void {
  const { values, backgrounds, fontWeights } = picture;
  const range = rangeWithRoom(sheet, { row: 1, column: 1, values });
  range.setBackgrounds(backgrounds.map((row) => row.map((color) => color ?? '#ffffff')));
  range.setFontWeights(fontWeights);
  range.setValues(values);
}

function writeGrowing(sheet: Sheet, blocks: readonly ValueBlock[]): void {
  blocks.forEach((block) => {
    rangeWithRoom(sheet, block).setValues(block.values);
  });
}

/**
 * The cells of a block. Whether the sheet is long enough shows when they are asked for, without a round trip; only one that
 * is too short costs two.
 */
function rangeWithRoom(sheet: Sheet, block: ValueBlock): GoogleAppsScript.Spreadsheet.Range {
  const { row, column, values } = block;
  const cells = () => sheet.getRange(row, column, values.length, values[0]?.length ?? 1);
  try {
    return cells();
  } catch {
    growForBlocks(sheet, [block]);
    return cells();
  }
}

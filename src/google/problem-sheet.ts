import { parseTable } from '../core/table/parse-table';
import { recordBlocks } from '../core/table/record-blocks';
import { requireTable } from '../core/table/require-table';
import { dataProblemColumns, dataProblemsSheet } from '../core/table/sheets/data-problems';
import { requireSheet, writeBlocks, type Spreadsheet } from './workbook';

const HEADINGS = Object.values(dataProblemColumns).map(({ heading }) => heading);

/** Writes 数据问题 anew, over whatever an earlier check left there. */
export function writeProblems(
  workbook: Spreadsheet,
  rows: readonly (readonly (string | number)[])[],
): void {
  const sheet = requireSheet(workbook, dataProblemsSheet.name);
  const grid = sheet.getDataRange().getValues();
  const { headingRow = 1, positions } = requireTable(parseTable(dataProblemsSheet, grid));
  const rowCount = Math.max(rows.length, grid.length - headingRow);
  const written = Array.from({ length: rowCount }, (_, index) => ({
    rowNumber: headingRow + 1 + index,
    cells: rows[index] ?? [],
  }));
  writeBlocks(sheet, recordBlocks(positions, HEADINGS, written));
}

import { dataProblemsSheet } from '../core/table/sheets/data-problems';
import { writeComputedTable } from './computed-table';
import type { Spreadsheet } from './workbook';

/** Writes 数据问题 anew, over whatever an earlier check left there. */
export function writeProblems(
  workbook: Spreadsheet,
  rows: readonly (readonly (string | number)[])[],
): void {
  writeComputedTable(workbook, dataProblemsSheet, rows);
}

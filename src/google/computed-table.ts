import { parseTable } from '../core/table/parse-table';
import { recordBlocks } from '../core/table/record-blocks';
import { requireTable } from '../core/table/require-table';
import type { SheetDeclaration } from '../core/table/sheet-declaration';
import { requireSheet, writeBlocks, type Spreadsheet } from './workbook';

/**
 * Writes a sheet that the add-on computes anew, over whatever an earlier run left there. Cells stand in the order of the
 * declaration's columns, wherever staff have moved them; columns of staff's own are not touched.
 *
 * @throws SetupError if the sheet or a required heading is missing
 */
export function writeComputedTable(
  workbook: Spreadsheet,
  declaration: SheetDeclaration<unknown>,
  rows: readonly (readonly (string | number)[])[],
): void {
  const sheet = requireSheet(workbook, declaration.name);
  const grid = sheet.getDataRange().getValues();
  const { headingRow = 1, positions } = requireTable(parseTable(declaration, grid));
  const headings = declaration.columns.map(({ heading }) => heading);
  const rowCount = Math.max(rows.length, grid.length - headingRow);
  const written = Array.from({ length: rowCount }, (_, index) => ({
    rowNumber: headingRow + 1 + index,
    cells: rows[index] ?? [],
  }));
  writeBlocks(sheet, recordBlocks(positions, headings, written));
}

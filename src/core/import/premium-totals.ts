import type { Problem } from '../table/problem';
import { EXPORT_FILE, type ImportProblemCode } from '../words/import';
import { cellOf } from './carried-cell';
import type { ExportRow } from './export-rows';
import type { ImportTarget } from './export-layout';

/**
 * Rows whose premiums stand in two columns, the unit's and the persons', given their sum. A file with the sum keeps it. A row
 * with only one of the two stays without a sum, and that is a problem: half a premium is not the premium.
 *
 * @param present the places of the columns on the file
 */
export function withPremiumTotals(
  rows: readonly ExportRow[],
  target: ImportTarget,
  present: ReadonlySet<number>,
): { readonly rows: readonly ExportRow[]; readonly problems: Problem[] } {
  const [dueColumn, paidColumn] = target.sheet.columns
    .map(({ heading }, place) => ({ heading, place, role: target.roles[place] }))
    .filter(({ role }) => role === 'premium');
  const problems: Problem[] = [];
  const fill = (
    column: { readonly heading: string; readonly place: number } | undefined,
    halvesOf: (row: ExportRow) => readonly (number | undefined)[],
  ) => {
    if (column === undefined || present.has(column.place)) return (row: ExportRow) => row;
    return (row: ExportRow): ExportRow => {
      const halves = halvesOf(row);
      const known = halves.filter((half) => half !== undefined);
      if (known.length === 0) return row;
      if (known.length < halves.length) {
        problems.push(halfPremium(row, column.heading));
        return row;
      }
      const value = known.reduce((sum, half) => sum + half, 0);
      const carried = { value, cell: cellOf(value, true) };
      return { ...row, cells: row.cells.map((cell, at) => (at === column.place ? carried : cell)) };
    };
  };
  const fillDue = fill(dueColumn, ({ due }) => due);
  const fillPaid = fill(paidColumn, ({ paid }) => paid);
  return { rows: rows.map((row) => fillPaid(fillDue(row))), problems };
}

function halfPremium({ rowNumber }: ExportRow, column: string): Problem {
  const code: ImportProblemCode = 'halfPremium';
  return { sheet: EXPORT_FILE, row: rowNumber, column, content: '', code, detail: '' };
}

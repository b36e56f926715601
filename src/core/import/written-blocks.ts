import type { Grid } from '../table/column';
import { recordBlocks, type ValueBlock, type WritableRow } from '../table/record-blocks';
import { neutraliseFormula } from '../text/formula';
import { literalText } from '../text/literal-text';
import type { ImportTarget } from './export-layout';
import type { ImportCell } from './export-type';
import type { PresentTable } from './present-rows';

/** A row that gets other contents. */
export interface RowChange {
  readonly rowNumber: number;
  /** In the order of the target's columns. */
  readonly cells: readonly ImportCell[];
}

/** The sheet as far as writing needs it. */
export interface WrittenSheet {
  readonly grid: Grid;
  readonly formulas: readonly (readonly string[])[];
  readonly numberFormats: readonly string[];
}

/**
 * Changed rows scattered over a sheet are written in at most this many bands, so that the number of calls does not grow with
 * the file; the unchanged rows within a band are written again as they stand.
 */
export const MOST_BANDS = 6;

/** The rectangles for these changes, in the contract's columns only. Texts are safe and stay texts. */
export function writtenBlocks(
  changes: readonly RowChange[],
  sheet: WrittenSheet,
  { sheet: { columns } }: ImportTarget,
  { positions }: PresentTable,
): ValueBlock[] {
  const headings = columns.map(({ heading }) => heading);
  const places = headings.map((heading) => positions.get(heading));
  const asText = places.map((at) => at !== undefined && sheet.numberFormats[at] === TEXT_FORMAT);
  const changed = new Map(
    changes.map(({ rowNumber, cells }) => [
      rowNumber,
      cells.map((cell, index) => written(cell, asText[index] === true)),
    ]),
  );
  const presentCell = (rowNumber: number, index: number): unknown => {
    const at = places[index] ?? -1;
    const formula = sheet.formulas[rowNumber - 1]?.[at] ?? '';
    return formula === ''
      ? written(sheet.grid[rowNumber - 1]?.[at] ?? '', asText[index] === true)
      : formula;
  };
  const rows = bandedRows([...changed.keys()]).map((rowNumber): WritableRow<unknown> => ({
    rowNumber,
    cells: changed.get(rowNumber) ?? headings.map((_, index) => presentCell(rowNumber, index)),
  }));
  return recordBlocks(positions, headings, rows);
}

/** The number format of plain text: nothing entered there becomes a number. */
const TEXT_FORMAT = '@';

function written<Cell>(cell: Cell, isTextColumn: boolean): Cell | string {
  if (typeof cell !== 'string') return cell;
  return isTextColumn ? neutraliseFormula(cell) : literalText(cell);
}

/** The rows, and those between them where there are more runs than bands: the widest gaps stay gaps. */
function bandedRows(rowNumbers: readonly number[]): number[] {
  const sorted = [...rowNumbers].sort((a, b) => a - b);
  const gaps = sorted
    .flatMap((row, index) => {
      const next = sorted[index + 1];
      return next === undefined || next === row + 1 ? [] : [{ after: row, width: next - row }];
    })
    .sort((a, b) => b.width - a.width);
  const kept = new Set(gaps.slice(0, MOST_BANDS - 1).map(({ after }) => after));
  return sorted.flatMap((row, index) => {
    const next = sorted[index + 1] ?? row + 1;
    const width = kept.has(row) ? 1 : next - row;
    return Array.from({ length: width }, (_, offset) => row + offset);
  });
}

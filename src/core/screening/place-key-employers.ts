import type { ColumnKind, Grid } from '../table/column';
import { isBlankCell } from '../table/cell';
import type { ParsedTable } from '../table/parse-table';
import type { WritableRow } from '../table/record-blocks';
import { keyEmployersSheet, type KeyEmployerRow as SheetRow } from '../table/sheets/key-employers';
import { neutraliseFormula } from '../text/formula';
import { literalText } from '../text/literal-text';
import { planCell } from '../workbook/cells';
import { KEY_EMPLOYER_FIELDS, keyEmployerCells, type KeyEmployerRow } from './key-employer-row';
import { unitKey } from './units';

/** 重点企业 as it stands: its table, values and formulas from A1. */
export interface FormerKeyEmployers {
  readonly table: ParsedTable<SheetRow>;
  readonly grid: Grid;
  /** '' where a cell has none. */
  readonly formulas: readonly (readonly string[])[];
}

/** Where the rows go. */
export interface PlacedKeyEmployers {
  /** `inPlace`: rows that were there stay where they are, because something stands beside them that cannot move along. */
  readonly mode: 'sorted' | 'inPlace';
  /** Every row from below the headings to the last used one, in the order of the sheet's declared columns. */
  readonly rows: readonly WritableRow<unknown>[];
}

/** The ladder's and staff's own: written again exactly as they were typed, unless two copies of a row were merged. */
const KEPT_FIELDS: ReadonlySet<string> = new Set([
  ...['currentNotice', 'nextStep', 'possibleFrom', 'exclusionReason', 'remark'],
]);

/**
 * The rows with their places. Sorted as they come, and the rest of the sheet emptied - but where staff added columns,
 * formulas or sums of their own, every row stays where it was and new ones follow below, so that nothing gets out of step
 * with its row.
 */
export function placeKeyEmployers(
  rows: readonly KeyEmployerRow[],
  former: FormerKeyEmployers,
): PlacedKeyEmployers {
  const { headingRow = 1 } = former.table;
  const canMove = mayMove(former);
  const places: readonly Place[] = canMove
    ? rows.map((row, index) => [headingRow + 1 + index, row])
    : placesBesideStaff(rows, former);
  // A begun row comes last among the rows: who has taken its place stands there first.
  const placed = new Map([...places].reverse());
  const lastRow = Math.max(former.grid.length, maximum(places.map(([rowNumber]) => rowNumber)));
  const records = new Map(former.table.records.map((row) => [row.rowNumber, row]));
  return {
    mode: canMove ? 'sorted' : 'inPlace',
    rows: Array.from({ length: Math.max(0, lastRow - headingRow) }, (_, index) => {
      const rowNumber = headingRow + 1 + index;
      const row = placed.get(rowNumber);
      if (row !== undefined) return { rowNumber, cells: cellsOf(row, records, former) };
      const isVacated = canMove || records.has(rowNumber);
      return { rowNumber, cells: isVacated ? BLANK_CELLS : presentCells(rowNumber, former) };
    }),
  };
}

/** A row number and what is to stand there. */
type Place = readonly [rowNumber: number, row: KeyEmployerRow];

const BLANK_CELLS: readonly unknown[] = KEY_EMPLOYER_FIELDS.map(() => '');

/** A spread of 100,000 numbers would be too many arguments. */
function maximum(numbers: readonly number[]): number {
  return numbers.reduce((most, one) => Math.max(most, one), 0);
}

/** True if nothing but the declared columns of records stands below the headings, and those stand side by side. */
function mayMove({ table, grid, formulas }: FormerKeyEmployers): boolean {
  const { headingRow = 1, positions, records } = table;
  const columns = new Set(positions.values());
  const width = Math.max(...columns) - Math.min(...columns) + 1;
  if (width > columns.size) return false;
  const recordRows = new Set(records.map(({ rowNumber }) => rowNumber));
  return grid.every((row, index) => {
    if (index < headingRow) return true;
    if ((formulas[index] ?? []).some((formula) => formula !== '')) return false;
    const isRecord = recordRows.has(index + 1);
    return row.every((cell, position) => isEmpty(cell) || (isRecord && columns.has(position)));
  });
}

/** An unticked checkbox is nothing. */
function isEmpty(cell: unknown): boolean {
  return cell === false || isBlankCell(cell);
}

/**
 * A row that was there stays. A new one takes a row that an interrupted run began for the same unit (no 情形 yet), else the
 * next free one below everything.
 */
function placesBesideStaff(
  rows: readonly KeyEmployerRow[],
  { table, grid }: FormerKeyEmployers,
): readonly Place[] {
  const begun = new Map<string, number[]>();
  for (const row of table.records) {
    const hasBeenUsed = row.situations.length > 0 || row.remark !== undefined;
    if (hasBeenUsed || row.exclusionReason !== undefined) continue;
    const key = unitKey(row);
    begun.set(key, [...(begun.get(key) ?? []), row.rowNumber]);
  }
  let next = grid.length;
  return rows.map((row): Place => {
    if (row.rowNumber !== undefined) return [row.rowNumber, row];
    const taken = begun.get(unitKey(row))?.shift();
    if (taken !== undefined) return [taken, row];
    next += 1;
    return [next, row];
  });
}

function cellsOf(
  row: KeyEmployerRow,
  records: ReadonlyMap<number, SheetRow>,
  former: FormerKeyEmployers,
): readonly unknown[] {
  const before = row.rowNumber === undefined ? undefined : records.get(row.rowNumber);
  const present = before === undefined ? [] : presentCells(before.rowNumber, former);
  const cells = keyEmployerCells(row);
  return FIELDS.map(({ field, kind }, index) => {
    const isAsTyped =
      KEPT_FIELDS.has(field) && before !== undefined && before[field] === row[field];
    return isAsTyped ? present[index] : written(planCell(kind, cells[index]), kind);
  });
}

/** Each field with the kind of its column. */
const FIELDS = KEY_EMPLOYER_FIELDS.flatMap((field, index) =>
  keyEmployersSheet.columns.slice(index, index + 1).map(({ kind }) => ({ field, kind })),
);

/** Texts stay the texts they are: `2023-09` no date, `=A1` no formula. Codes stand in the text format, where nothing becomes a number. */
function written(cell: unknown, kind: ColumnKind): unknown {
  if (typeof cell !== 'string') return cell;
  return kind === 'code' ? neutraliseFormula(cell) : literalText(cell);
}

/** The declared cells of a row as they stand, so that writing them again changes nothing. */
function presentCells(
  rowNumber: number,
  { table: { positions }, grid, formulas }: FormerKeyEmployers,
): readonly unknown[] {
  return keyEmployersSheet.columns.map(({ heading, kind }) => {
    const position = positions.get(heading) ?? -1;
    const formula = formulas[rowNumber - 1]?.[position] ?? '';
    if (formula !== '') return formula;
    const cell = grid[rowNumber - 1]?.[position] ?? '';
    return written(cell, kind);
  });
}

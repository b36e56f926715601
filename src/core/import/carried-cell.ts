import { yuanOfFen } from '../money/fen';
import { cellText } from '../table/cell';
import type { CellReading, Column } from '../table/column';
import { BLANK, unreadable } from '../table/reading';
import type { SheetDeclaration } from '../table/sheet-declaration';
import { mayHoldPersonalNumber } from '../text/personal-data';
import type { ProblemCode } from '../words/problems';
import type { ImportCell } from './export-type';

/** A cell read and made ready for writing. */
export interface CarriedCell {
  /** Fen, a count or a text; undefined if it could not be read. */
  readonly value: unknown;
  /** What goes into the workbook: what could not be read goes in as it stands, so that staff see and correct it. */
  readonly cell: ImportCell;
}

/**
 * The column with readings that can be carried over. Blank stays blank. A cell that may hold a person's number is dropped,
 * whatever its column (design rule 12).
 */
export function carriedColumn(column: Column<unknown>): Column<CarriedCell> {
  const { heading, aliases, kind, note, read, readInUnit } = column;
  const carry = (how: (cell: unknown) => CellReading<unknown>) => (cell: unknown) =>
    carriedReading(how(cell), cell, kind === 'yuan');
  return {
    ...{ heading, aliases, kind, note, required: false },
    read: carry(read),
    ...(readInUnit && {
      readInUnit: Object.fromEntries(
        Object.entries(readInUnit).map(([unit, how]) => [unit, carry(how)]),
      ),
    }),
  };
}

function carriedReading(
  { value, problem }: CellReading<unknown>,
  raw: unknown,
  isMoney: boolean,
): CellReading<CarriedCell> {
  if (value === undefined && problem === undefined) return BLANK;
  if (problem?.code === PERSONAL) return unreadable(PERSONAL);
  const cell = value === undefined ? cellText(raw) : cellOf(value, isMoney);
  if (typeof cell === 'string' && mayHoldPersonalNumber(cell)) return unreadable(PERSONAL);
  return { value: { value, cell }, problem };
}

const PERSONAL: ProblemCode = 'personalData';

/** A value as a cell takes it; money is held in fen and written in yuan. */
export function cellOf(value: unknown, isMoney: boolean): ImportCell {
  if (typeof value !== 'number') return typeof value === 'string' ? value : '';
  return isMoney ? yuanOfFen(value) : value;
}

/** One row with its cells in the order of the columns; undefined where blank, or where the column is not there. */
export interface CarriedRow {
  readonly rowNumber: number;
  readonly cells: readonly (CarriedCell | undefined)[];
}

/** A table of columns that are carried already. */
export function carriedTable(
  name: string,
  columns: readonly Column<CarriedCell>[],
): SheetDeclaration<CarriedRow> {
  return {
    ...{ name, purpose: '', writtenBy: 'staff', tabColor: '', columns },
    toRecord: (row) => ({
      rowNumber: row.number,
      cells: columns.map((column) => row.get(column)),
    }),
  };
}

import type { Scalar } from '../book/model';
import type { DirtKind, Handling } from './dirt/kinds';

/** A column of a sample sheet. */
export interface DraftColumn {
  /** The heading of the workbook's contract. */
  readonly heading: string;
  /** The heading as the sheet shows it, where an export words it differently. */
  readonly shown?: string;
  /** A heading above it that spans its neighbours too. */
  readonly group?: string;
  /** Not in the workbook's contract. */
  readonly extra?: boolean;
  readonly format?: string;
  readonly widthPixels?: number;
}

/** A row before its place on the sheet is known. `cells` follow the columns. */
export interface DraftRow {
  readonly cells: Scalar[];
  /** Number formats that differ from the column's, by column index. */
  formats?: Map<number, string>;
  /** What is wrong or peculiar here; most rows have none. */
  marks?: Mark[];
}

/** One peculiarity of a row. */
export interface Mark {
  readonly kind: DirtKind;
  /** Contract heading; empty for the whole row. */
  readonly column: string;
  readonly handling: Handling;
  /** The cell as a careful reader understands it; see `PlantedDirt.understood`. */
  readonly understood: Scalar;
}

/** A sheet before it is laid out. */
export interface SheetDraft {
  readonly name: string;
  readonly columns: readonly DraftColumn[];
  /** Lines above the headings. */
  readonly titles: readonly string[];
  /** Marks every row in a column of its own, where there is no title to do it. */
  readonly labelColumn: boolean;
  readonly rows: DraftRow[];
}

export const TEXT_FORMAT = '@';
export const DAY_FORMAT = 'yyyy-mm-dd';
export const MONEY_FORMAT = '#,##0.00';
export const COUNT_FORMAT = '0';

/** The place of a contract heading among the columns. Throws RangeError if the sheet has none of that name. */
export function columnIndex(columns: readonly DraftColumn[], heading: string): number {
  const index = columns.findIndex((column) => column.heading === heading);
  if (index < 0) throw new RangeError(`no column ${heading}`);
  return index;
}

/** Notes a peculiarity of a row. */
export function mark(row: DraftRow, noted: Mark): DraftRow {
  row.marks = [...(row.marks ?? []), noted];
  return row;
}

/** Fen as the yuan a cell shows. */
export function yuan(fen: number): number {
  return fen / 100;
}

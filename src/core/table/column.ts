/**
 * One column of a declared sheet: its heading, how its cells are read, and what staff are told about it.
 * This is the only place where a heading is written; reading, setting up, checking and explaining all go from here.
 */
export interface Column<T> {
  /** The contract's heading with its unit, such as `征缴金额(元)`. */
  readonly heading: string;
  /** Other headings the same column arrives under. */
  readonly aliases: readonly string[];
  readonly kind: ColumnKind;
  /** A row that has something in it must have this too. */
  readonly required: boolean;
  /** One or two sentences for the note on the heading, saying what to enter. */
  readonly note: string;
  /** What may be chosen from, if anything. */
  readonly choices?: Choices;
  /** Typed by staff on a sheet that the add-on writes; never overwritten. */
  readonly staffOwned?: boolean;
  readonly widthPixels?: number;
  readonly read: (cell: unknown) => CellReading<T>;
  /** How cells are read when the heading on the sheet names another unit than the contract's, by that unit. */
  readonly readInUnit?: Readonly<Record<string, (cell: unknown) => CellReading<T>>>;
}

/** Decides number format, alignment and default width. Money is held in fen whatever the cell shows. */
export type ColumnKind =
  | 'text'
  | 'longText'
  | 'code'
  | 'count'
  | 'number'
  | 'yuan'
  | 'wanYuan'
  | 'percent'
  | 'day'
  | 'moment'
  | 'period'
  | 'yesNo'
  | 'email'
  | 'phone';

/** A drop-down: fixed words, or whatever stands in a column of another sheet. */
export type Choices =
  | { readonly from: 'list'; readonly values: readonly string[]; readonly strict: boolean }
  | {
      readonly from: 'column';
      readonly sheet: string;
      readonly heading: string;
      readonly strict: boolean;
    };

/** What one cell was read as. Blank is neither a value nor a problem. A problem may still come with a usable value. */
export interface CellReading<T> {
  readonly value: T | undefined;
  readonly problem: CellProblem | undefined;
}

/** What is wrong with one cell, as a code with the words that go into its sentence; the sentences are in `words/`. */
export interface CellProblem {
  readonly code: string;
  readonly detail: string;
}

/** A rectangle of cells as a spreadsheet service hands it over. */
export type Grid = readonly (readonly unknown[])[];

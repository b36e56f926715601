import type { Period } from '../calendar/day';
import type { Problem } from '../table/problem';

/** Which of the two systems an export comes from. */
export type ExportKind = 'socialInsurance' | 'tax';

/** A cell as it goes into the workbook: yuan, whole numbers or text; '' is blank. */
export type ImportCell = string | number;

/** One row for the target sheet, at unit level: never a person's. */
export interface ImportRecord {
  /** The row of the export it comes from (1-based); for an aggregated one, the first of its rows. */
  readonly rowNumber: number;
  readonly period: Period;
  /** What tells the unit: its code, else its 社保单位编号, else its name; with the 社保单位编号 where there is one. */
  readonly unitKey: string;
  /** In the order of the target sheet's columns. */
  readonly cells: readonly ImportCell[];
}

/** A column of the export that was recognised. */
export interface MappedColumn {
  /** As it stands on the file. */
  readonly label: string;
  /** The contract's heading, or in words what it was used for. */
  readonly meaning: string;
}

export interface PeriodCount {
  readonly period: Period;
  /** Unit-level rows of that period. */
  readonly rows: number;
}

/** Rows of the export that are not data of the target sheet. */
export interface SkippedRows {
  /** 合计, 小计 and the like. */
  readonly totals: number;
  /** By the word the file gives: other insurances, other kinds of income. */
  readonly otherItems: readonly { readonly item: string; readonly rows: number }[];
}

/** What was understood of a raw export. Nothing in it identifies a person. */
export interface UnderstoodExport {
  readonly kind: ExportKind;
  /** `person`: a row a person; the records are sums per unit. */
  readonly level: 'unit' | 'person';
  /** 1-based; the lower of two; undefined if none was found. */
  readonly headingRow: number | undefined;
  readonly columns: readonly MappedColumn[];
  /** Headings on the file that were not used. */
  readonly ignored: readonly string[];
  /** Those of the file that hold people's data: read for counting at most, never kept. */
  readonly personal: readonly string[];
  /** Columns of the target sheet that the file does not have, in the contract's words: they stay blank. */
  readonly absent: readonly string[];
  /** What is needed and not there, in the contract's words; empty if the file can be imported. */
  readonly lacking: readonly string[];
  /** Rows of data on the file, persons' rows included. */
  readonly rowsRead: number;
  readonly skipped: SkippedRows;
  readonly periods: readonly PeriodCount[];
  readonly records: readonly ImportRecord[];
  readonly problems: readonly Problem[];
}

import type { CellReading, Column } from './column';

/** A sheet of the workbook: its name, who writes it, its columns, and how one row becomes a record. */
export interface SheetDeclaration<R> {
  readonly name: string;
  /** One sentence for the 使用说明 sheet. */
  readonly purpose: string;
  /** `addon`: computed, protected with a warning, staff type only into its `staffOwned` columns. */
  readonly writtenBy: 'staff' | 'addon';
  /** `#rrggbb` */
  readonly tabColor: string;
  readonly columns: readonly Column<unknown>[];
  /** For a sheet without columns that is drawn as a whole: looks of its columns that never change, from A on. */
  readonly drawnColumns?: readonly DrawnColumn[];
  /** undefined leaves the row out: without its key it is no record, and its problem is noted anyway. */
  readonly toRecord: (row: RowReader) => R | undefined;
}

/** The standing look of a column on a drawn sheet. */
export interface DrawnColumn {
  readonly widthPixels: number;
  readonly numberFormat: string;
  readonly horizontal: 'left' | 'center' | 'right';
}

/** One row under its headings. Reading a cell notes its problem, if it has one. */
export interface RowReader {
  /** 1-based row as the spreadsheet shows it. */
  readonly number: number;
  /** The cell's value; undefined when the cell is blank, unreadable, or the column is missing. */
  get<T>(column: Column<T>): T | undefined;
  /** The whole reading, for the rare caller that must tell blank from unreadable. */
  reading<T>(column: Column<T>): CellReading<T>;
  /** Notes a problem that only the row as a whole shows. */
  report(column: Column<unknown>, code: string, detail?: string): void;
}

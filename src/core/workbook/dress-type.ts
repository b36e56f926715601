/** What a sheet in use wears, as far as a set-up completes it. */
export interface PresentDress {
  readonly hasTabColor: boolean;
  /** True if the sheet as a whole is protected, by whomever. */
  readonly isProtected: boolean;
  /** Undefined for a sheet that is drawn and has no columns. */
  readonly table: PresentTableDress | undefined;
}

/** Lists have one entry per column from A on. */
export interface PresentTableDress {
  readonly frozenRows: number;
  /** The heading row, or the last row of what is merged with it: frozen rows must not cut a merged cell. */
  readonly headingEndRow: number;
  /** The notes of the heading row, '' where a cell has none. */
  readonly notes: readonly string[];
  /** Whether a rule on what may be typed lies on the first data row or on the first row below everything. */
  readonly hasRule: readonly boolean[];
  /** The number formats of the first row below everything; none if the sheet ends with its last row in use. */
  readonly nextRowFormats: readonly string[];
}

/** What a sheet in use got beside cells. Columns are named by their headings. */
export interface CompletedDress {
  readonly noted: readonly string[];
  readonly dropDowns: readonly string[];
  /** Only rows that nobody has used yet got a number format. */
  readonly formatted: readonly string[];
  readonly frozenRows: boolean;
  readonly tabColor: boolean;
  readonly protection: boolean;
}

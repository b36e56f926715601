/** Something wrong with the data, pinned to its cell. Problems are values: they are collected, never thrown. */
export interface Problem {
  readonly sheet: string;
  /** 1-based row as the spreadsheet shows it; undefined when it concerns the whole sheet. */
  readonly row: number | undefined;
  /** Heading of the column; empty when it concerns the whole row or sheet. */
  readonly column: string;
  /** The cell as it stands, shortened; empty where it must not be shown (personal data). */
  readonly content: string;
  /** What kind of problem, for `words/problems.ts`. */
  readonly code: string;
  /** What goes into the sentence beside the content, if anything. */
  readonly detail: string;
}

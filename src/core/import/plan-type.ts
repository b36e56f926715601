import type { ValueBlock } from '../table/record-blocks';

/** Add what is not there yet, or make the months of the file as the file has them. */
export type ImportMode = 'append' | 'replacePeriods';

export const IMPORT_MODES: readonly ImportMode[] = ['append', 'replacePeriods'];

/** What an import does to its sheet, decided before anything is written. */
export interface ImportPlan {
  readonly mode: ImportMode;
  readonly sheet: string;
  /** Rectangles to write, texts safe; at most six bands of rows, whatever the size of the file. */
  readonly blocks: readonly ValueBlock[];
  /** Rows of the file that are new on the sheet. */
  readonly added: number;
  /** Rows of the sheet that get the file's figures for the same unit and month. */
  readonly replaced: number;
  /** Rows of the sheet in the file's months that the file does not have: emptied. */
  readonly removed: number;
  /** Rows of the file that stand on the sheet already. */
  readonly unchanged: number;
  /** Rows of the file that repeat an earlier row of it exactly. */
  readonly repeated: number;
  /** Appended rows whose unit and month stand on the sheet with other figures. */
  readonly conflicts: number;
  /** Rows of the sheet that belong to other months. */
  readonly otherRows: number;
  /** Columns of the sheet that staff added; never written. */
  readonly extraColumns: readonly string[];
  /** Columns of the contract that the sheet lacks. */
  readonly missingColumns: readonly string[];
}

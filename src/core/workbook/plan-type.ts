import type { Grid } from '../table/column';
import type { CompletedDress, PresentDress } from './dress-type';

/**
 * The set-up of a workbook as data. `planSetUp` decides everything; whoever carries a plan out decides nothing.
 *
 * Order of work, which makes a run that dies harmless - the next run finishes what is missing:
 * 1. `insertions`, one after the other: every sheet that a drop-down refers to then exists.
 * 2. `removals`.
 * 3. `sheets`, one after the other. Within a sheet: size, tab, looks, widths, frozen rows, merges, notes, drop-downs,
 *    protection - and `values` last. A sheet whose headings are still missing is blank, so it is planned whole again.
 *
 * All rows and columns are 1-based, as Apps Script counts them.
 */
export interface SetUpPlan {
  readonly insertions: readonly SheetInsertion[];
  /** Blank sheets that the spreadsheet service made by itself, such as 工作表1 of a new workbook. */
  readonly removals: readonly string[];
  /** Only sheets with something to do; a sheet whose drop-downs refer to another stands after it. */
  readonly sheets: readonly SheetPlan[];
  readonly outcome: SetUpOutcome;
}

/** `insertSheet(name, position)`: 0-based among the sheets that stand there at that moment. */
export interface SheetInsertion {
  readonly name: string;
  readonly position: number;
}

/** What is to be done on one sheet that exists by now. A part that is undefined or empty needs no call. */
export interface SheetPlan {
  readonly name: string;
  /** Rows or columns are added (never removed) until the sheet has at least these. */
  readonly minimumSize: { readonly rows: number; readonly columns: number };
  readonly tabColor: string | undefined;
  readonly frozenRows: number | undefined;
  readonly hiddenGridlines: boolean;
  /** In order: a later look lies over an earlier one. */
  readonly looks: readonly AreaLook[];
  readonly columnWidths: readonly ColumnWidths[];
  readonly merges: readonly Area[];
  /** One row of notes, '' where a cell has none: one `setNotes`. */
  readonly notes:
    | { readonly row: number; readonly column: number; readonly notes: readonly string[] }
    | undefined;
  readonly validations: readonly AreaValidation[];
  readonly protection: SheetProtection | undefined;
  /** Written last: one `setValues` each. */
  readonly values: readonly CellBlock[];
}

/** A rectangle; `rowCount` undefined reaches down to the sheet's last row (`getMaxRows`). */
export interface Area {
  readonly row: number;
  readonly column: number;
  readonly rowCount: number | undefined;
  readonly columnCount: number;
}

/** A part left out is not touched. */
export interface CellLook {
  /** As `setNumberFormat` takes it; `@` is plain text. */
  readonly numberFormat?: string;
  readonly background?: string;
  readonly fontColor?: string;
  readonly fontSizePoints?: number;
  readonly bold?: boolean;
  readonly horizontal?: 'left' | 'center' | 'right';
  readonly vertical?: 'top' | 'middle' | 'bottom';
  readonly wrap?: boolean;
}

export interface AreaLook {
  readonly area: Area;
  readonly look: CellLook;
}

export interface ColumnWidths {
  readonly column: number;
  readonly columnCount: number;
  readonly pixels: number;
}

/** A drop-down. `strict` refuses everything else; otherwise the cell is only marked. */
export interface AreaValidation {
  readonly area: Area;
  readonly rule: ListRule | RangeRule;
  readonly strict: boolean;
  readonly helpText: string;
}

/** `requireValueInList(values)` */
export interface ListRule {
  readonly from: 'list';
  readonly values: readonly string[];
}

/** `requireValueInRange(range)` */
export interface RangeRule {
  readonly from: 'range';
  readonly sheet: string;
  readonly area: Area;
}

/**
 * The whole sheet warns before it is edited, but for the open areas (`setUnprotectedRanges`). A protection of the same
 * description that is already there is replaced, so that a repeated run leaves one.
 */
export interface SheetProtection {
  readonly description: string;
  readonly openAreas: readonly Area[];
}

/** A rectangle of values with its top-left cell. A day is its serial number; its number format makes it a date. */
export interface CellBlock {
  readonly row: number;
  readonly column: number;
  readonly rows: readonly (readonly PlanCell[])[];
}

/** '' leaves a cell empty. */
export type PlanCell = string | number;

/** What a plan comes to, for its report. */
export interface SetUpOutcome {
  /** Sheets made new, or dressed because they stood there blank. */
  readonly created: readonly string[];
  /** Sheets in use that got something: headings, or preset rows because they had none. */
  readonly completed: readonly SheetCompletion[];
  /** Sheets in use that stay exactly as they are. */
  readonly leftAlone: readonly string[];
  /** Sheets with a name of ours, something on them, and no heading row of ours: left alone, staff must look. */
  readonly notUnderstood: readonly string[];
}

export interface SheetCompletion {
  readonly name: string;
  readonly headings: readonly string[];
  readonly rowsFilled: number;
  readonly dress: CompletedDress;
}

/** The workbook as it stands: its sheets in the order of the tabs. */
export interface PresentWorkbook {
  readonly sheets: readonly PresentSheet[];
}

export interface PresentSheet {
  readonly name: string;
  /**
   * The values from A1. The top rows are enough for planning (title rows, headings and one row more); 参数 is needed
   * whole, and for migrations so is every sheet.
   */
  readonly grid: Grid;
  /** The last row with something in it (`getLastRow`), 0 on a blank sheet; may lie below what `grid` shows. */
  readonly lastRow: number;
  /** The formulas from A1 (`getFormulas`), '' where a cell has none; only migrations look at them. */
  readonly formulas?: readonly (readonly string[])[];
  /** What it wears, if that was asked: without it only cells are completed. */
  readonly dress?: PresentDress;
}

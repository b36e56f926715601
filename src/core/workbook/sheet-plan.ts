import type { SheetDeclaration } from '../table/sheet-declaration';
import { PROTECTION_DESCRIPTION } from '../words/setup';
import { contentCells, contentFirstRow, mixedLooks, mixedValidations } from './content-cells';
import {
  addedColumns,
  bodyArea,
  columnLooks,
  columnValidations,
  columnWidths,
  type FindColumn,
  type PlacedColumn,
} from './dress-columns';
import { isComplete, missingDress, missingFormats, type MissingDress } from './missing-dress';
import type { CellBlock, PlanCell, PresentSheet, SheetPlan, SheetProtection } from './plan-type';
import type { SheetContent } from './sheet-content';
import type { SheetLayout } from './sheet-layout';

/** Everything that planning one sheet needs to know. */
export interface SheetTask {
  readonly declaration: SheetDeclaration<unknown>;
  readonly layout: SheetLayout;
  /** What stands on the sheet now; undefined if it is missing. */
  readonly present: PresentSheet | undefined;
  /** Rows to write below what is there; none if undefined. */
  readonly content: SheetContent | undefined;
  readonly findColumn: FindColumn;
}

/** What one declared sheet needs; undefined if it needs nothing. */
export function planSheet(task: SheetTask): SheetPlan | undefined {
  const { declaration, layout, content, findColumn } = task;
  const missing = missingDressOf(task);
  if (declaration.columns.length === 0) return planPicture(declaration, layout, missing);
  const added = addedColumns(declaration, layout);
  const placed = content === undefined ? undefined : { declaration, layout, content };
  const rows = placed === undefined ? [] : contentCells(placed);
  if (added.length === 0 && rows.length === 0 && isComplete(missing)) return undefined;
  const values = blocksOf(layout, added, rows);
  return {
    name: declaration.name,
    minimumSize: sizeOf(layout, missing, values),
    ...wholeSheetParts(declaration, layout, missing),
    hiddenGridlines: false,
    looks: [
      ...missingFormats(missing, layout),
      ...columnLooks(declaration, layout, added),
      ...(placed === undefined ? [] : mixedLooks(placed)),
    ],
    columnWidths: columnWidths(added),
    merges: [],
    notes: notesOf(task, [...missing.noted, ...added]),
    validations: [
      ...missing.dropDowns.map(({ validation }) => validation),
      ...columnValidations(declaration, layout, added, findColumn),
      ...(placed === undefined ? [] : mixedValidations(placed)),
    ],
    values,
  };
}

/** What the sheet of a task lacks beside cells. */
export function missingDressOf(task: SheetTask): MissingDress {
  return missingDress(task.declaration, task.layout, task.present, task.findColumn);
}

/**
 * A sheet that the add-on draws as a whole says what will stand there, until it is drawn the first time. Looks are the
 * drawing's: they may be there already, where only the words were cleared.
 */
function planPicture(
  declaration: SheetDeclaration<unknown>,
  layout: SheetLayout,
  missing: MissingDress,
): SheetPlan | undefined {
  const isInUse = layout.standing === 'inUse';
  if (isInUse && isComplete(missing)) return undefined;
  return {
    name: declaration.name,
    minimumSize: { rows: 1, columns: Math.max(1, declaration.drawnColumns?.length ?? 0) },
    ...wholeSheetParts(declaration, layout, missing),
    frozenRows: undefined,
    hiddenGridlines: false,
    ...(isInUse ? { looks: [], columnWidths: [] } : drawnColumnParts(declaration)),
    merges: [],
    notes: undefined,
    validations: [],
    values: isInUse ? [] : [{ row: 1, column: 1, rows: [[declaration.purpose]] }],
  };
}

function drawnColumnParts({
  drawnColumns = [],
}: SheetDeclaration<unknown>): Pick<SheetPlan, 'looks' | 'columnWidths'> {
  return {
    looks: drawnColumns.map(({ numberFormat, horizontal }, index) => ({
      area: { row: 1, column: index + 1, rowCount: undefined, columnCount: 1 },
      look: { numberFormat, horizontal },
    })),
    columnWidths: drawnColumns.map(({ widthPixels }, index) => ({
      ...{ column: index + 1, columnCount: 1, pixels: widthPixels },
    })),
  };
}

/** A sheet without a past gets all of its own; one in use keeps what it has of tab, frozen rows and protection. */
function wholeSheetParts(
  declaration: SheetDeclaration<unknown>,
  layout: SheetLayout,
  missing: MissingDress,
): Pick<SheetPlan, 'tabColor' | 'frozenRows' | 'protection'> {
  const isFresh = layout.standing === 'fresh';
  const isUnprotected = isFresh ? declaration.writtenBy === 'addon' : !missing.isProtected;
  return {
    tabColor: isFresh || !missing.hasTabColor ? declaration.tabColor : undefined,
    frozenRows: isFresh ? layout.headingRow : missing.frozenRows,
    protection: isUnprotected ? protectionOf(declaration, layout) : undefined,
  };
}

function protectionOf(
  { columns }: SheetDeclaration<unknown>,
  layout: SheetLayout,
): SheetProtection {
  const openAreas = columns.flatMap(({ staffOwned }, place) => {
    const position = layout.columns[place];
    const isOpen = staffOwned === true && position !== undefined;
    return isOpen ? [bodyArea(layout.headingRow, position)] : [];
  });
  return { description: PROTECTION_DESCRIPTION, openAreas };
}

/** One row of notes from the first column to the last that gets one; the notes in between are written as they are. */
function notesOf(
  { layout, present }: SheetTask,
  noted: readonly PlacedColumn[],
): SheetPlan['notes'] {
  if (noted.length === 0) return undefined;
  const texts = new Map(noted.map(({ column, position }) => [position, column.note]));
  const first = Math.min(...texts.keys());
  const there = present?.dress?.table?.notes ?? [];
  const notes = Array.from(
    { length: Math.max(...texts.keys()) - first + 1 },
    (_, offset) => texts.get(first + offset) ?? [there[first + offset - 1]].join(''),
  );
  return { row: layout.headingRow, column: first, notes };
}

/** The headings and the rows: one block where they touch (a fresh sheet), else one each. */
function blocksOf(
  layout: SheetLayout,
  added: readonly PlacedColumn[],
  rows: readonly (readonly PlanCell[])[],
): readonly CellBlock[] {
  const headings = added.map(({ column }) => column.heading);
  const [first] = added;
  if (layout.standing === 'fresh') {
    return [{ row: layout.headingRow, column: 1, rows: [headings, ...rows] }];
  }
  const headingBlock = { row: layout.headingRow, column: first?.position ?? 1, rows: [headings] };
  const rowBlock = { row: contentFirstRow(layout), column: 1, rows };
  return [...(first === undefined ? [] : [headingBlock]), ...(rows.length === 0 ? [] : [rowBlock])];
}

/** At least one row stays below the headings, and below what is frozen: a service refuses to freeze everything. */
function sizeOf(
  { columns, headingRow }: SheetLayout,
  { frozenRows = headingRow }: MissingDress,
  values: readonly CellBlock[],
): SheetPlan['minimumSize'] {
  const lastRows = values.map(({ row, rows }) => row + rows.length - 1);
  return {
    rows: Math.max(headingRow + 1, frozenRows + 1, ...lastRows),
    columns: Math.max(...columns),
  };
}

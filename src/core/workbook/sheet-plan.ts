import type { SheetDeclaration } from '../table/sheet-declaration';
import { PROTECTION_DESCRIPTION } from '../words/setup';
import { COLORS } from './appearance';
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
import type { CellBlock, PlanCell, SheetPlan, SheetProtection } from './plan-type';
import type { SheetContent } from './sheet-content';
import type { SheetLayout } from './sheet-layout';

/** Everything that planning one sheet needs to know. */
export interface SheetTask {
  readonly declaration: SheetDeclaration<unknown>;
  readonly layout: SheetLayout;
  /** Rows to write below what is there; none if undefined. */
  readonly content: SheetContent | undefined;
  readonly findColumn: FindColumn;
}

/** What one declared sheet needs; undefined if it needs nothing. */
export function planSheet({
  declaration,
  layout,
  content,
  findColumn,
}: SheetTask): SheetPlan | undefined {
  if (declaration.columns.length === 0) return planPicture(declaration, layout);
  const added = addedColumns(declaration, layout);
  const placed = content === undefined ? undefined : { declaration, layout, content };
  const rows = placed === undefined ? [] : contentCells(placed);
  if (added.length === 0 && rows.length === 0) return undefined;
  const values = blocksOf(layout, added, rows);
  return {
    name: declaration.name,
    minimumSize: sizeOf(layout, values),
    ...wholeSheetParts(declaration, layout),
    hiddenGridlines: false,
    looks: [
      ...columnLooks(declaration, layout, added),
      ...(placed === undefined ? [] : mixedLooks(placed)),
    ],
    columnWidths: columnWidths(added),
    merges: [],
    notes: notesOf(layout, added),
    validations: [
      ...columnValidations(declaration, layout, added, findColumn),
      ...(placed === undefined ? [] : mixedValidations(placed)),
    ],
    values,
  };
}

/** A sheet that the add-on draws as a whole says what will stand there, until it is drawn the first time. */
function planPicture(
  declaration: SheetDeclaration<unknown>,
  layout: SheetLayout,
): SheetPlan | undefined {
  if (layout.standing === 'inUse') return undefined;
  return {
    name: declaration.name,
    minimumSize: { rows: 1, columns: 1 },
    ...wholeSheetParts(declaration, layout),
    frozenRows: undefined,
    hiddenGridlines: false,
    looks: [
      {
        area: { row: 1, column: 1, rowCount: 1, columnCount: 1 },
        look: { fontColor: COLORS.mutedText },
      },
    ],
    columnWidths: [],
    merges: [],
    notes: undefined,
    validations: [],
    values: [{ row: 1, column: 1, rows: [[declaration.purpose]] }],
  };
}

/** What only a sheet without a past gets: a sheet in use keeps its tab, its frozen rows and its protection. */
function wholeSheetParts(
  declaration: SheetDeclaration<unknown>,
  layout: SheetLayout,
): Pick<SheetPlan, 'tabColor' | 'frozenRows' | 'protection'> {
  if (layout.standing === 'inUse') {
    return { tabColor: undefined, frozenRows: undefined, protection: undefined };
  }
  return {
    tabColor: declaration.tabColor,
    frozenRows: layout.headingRow,
    protection: declaration.writtenBy === 'staff' ? undefined : protectionOf(declaration, layout),
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

function notesOf({ headingRow }: SheetLayout, added: readonly PlacedColumn[]): SheetPlan['notes'] {
  const [first] = added;
  if (first === undefined) return undefined;
  return { row: headingRow, column: first.position, notes: added.map(({ column }) => column.note) };
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

function sizeOf({ columns }: SheetLayout, values: readonly CellBlock[]): SheetPlan['minimumSize'] {
  return {
    rows: Math.max(...values.map(({ row, rows }) => row + rows.length - 1)),
    columns: Math.max(...columns),
  };
}

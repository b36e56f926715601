import type { ColumnKind } from '../table/column';
import type { SheetDeclaration } from '../table/sheet-declaration';
import { bodyLook } from './appearance';
import { planCell } from './cells';
import { isSameHeading } from './dress-columns';
import type { Area, AreaLook, AreaValidation, PlanCell } from './plan-type';
import type { SheetContent } from './sheet-content';
import type { SheetLayout } from './sheet-layout';

/** Rows of content on their way to one sheet. */
export interface PlacedContent {
  readonly declaration: SheetDeclaration<unknown>;
  readonly layout: SheetLayout;
  readonly content: SheetContent;
}

/** Rows go below everything that is there. */
export function contentFirstRow({ headingRow, lastRow }: SheetLayout): number {
  return Math.max(headingRow, lastRow) + 1;
}

/** The content's cells by the sheet's columns, from column 1 to the last one with a heading of ours. */
export function contentCells(placed: PlacedContent): readonly (readonly PlanCell[])[] {
  const { layout, content } = placed;
  const width = Math.max(...layout.columns);
  const sources = content.headings.map((heading, index) => ({
    index,
    position: positionOf(placed, heading),
    kindIn: kindsOf(placed, heading),
  }));
  return content.rows.map((values, rowIndex) => {
    const cells = sources.map(({ index, position, kindIn }) => ({
      position,
      cell: planCell(kindIn(rowIndex), values[index]),
    }));
    return Array.from(
      { length: width },
      (_, column) => cells.find(({ position }) => position === column + 1)?.cell ?? '',
    );
  });
}

/**
 * The looks of cells that differ in kind from row to row, one per run of rows of a kind; left-aligned all, so that they
 * read as one column. Text has no look of its own: the column's is right for it.
 */
export function mixedLooks(placed: PlacedContent): readonly AreaLook[] {
  return runsOfKind(mixedCells(placed))
    .filter(({ kind }) => kind !== 'text')
    .map(({ area, kind }) => ({ area, look: { ...bodyLook(kind, false), horizontal: 'left' } }));
}

interface KindRun {
  readonly kind: ColumnKind;
  readonly area: Area & { readonly rowCount: number };
}

/** Cells one below the other that are of the same kind, taken together. */
function runsOfKind(cells: readonly KindRun[]): readonly KindRun[] {
  return cells.reduce<readonly KindRun[]>((runs, { kind, area }) => {
    const last = runs[runs.length - 1];
    if (last?.kind !== kind) return [...runs, { kind, area }];
    const longer = { ...last.area, rowCount: last.area.rowCount + 1 };
    return [...runs.slice(0, -1), { kind, area: longer }];
  }, []);
}

/** Their drop-downs: only the words listed, because code decides by them. */
export function mixedValidations(placed: PlacedContent): readonly AreaValidation[] {
  return mixedCells(placed).flatMap(({ area, choices, note }) =>
    choices === undefined
      ? []
      : [{ area, rule: { from: 'list', values: choices }, strict: true, helpText: note }],
  );
}

function mixedCells(placed: PlacedContent) {
  const { mixed } = placed.content;
  const column = mixed === undefined ? undefined : positionOf(placed, mixed.heading);
  if (mixed === undefined || column === undefined) return [];
  const firstRow = contentFirstRow(placed.layout);
  return mixed.cells.map((cell, index) => {
    const area = { row: firstRow + index, column, rowCount: 1, columnCount: 1 };
    return { ...cell, area };
  });
}

/** Of which kind a column's cells are, by the row of the content. */
function kindsOf(
  { declaration, content }: PlacedContent,
  heading: string,
): (rowIndex: number) => ColumnKind {
  const { mixed } = content;
  if (mixed !== undefined && isSameHeading(mixed.heading, heading)) {
    return (rowIndex) => mixed.cells[rowIndex]?.kind ?? 'text';
  }
  const kind = declaration.columns[placeOf(declaration, heading)]?.kind ?? 'text';
  return () => kind;
}

function positionOf({ declaration, layout }: PlacedContent, heading: string): number | undefined {
  return layout.columns[placeOf(declaration, heading)];
}

/** -1 if the sheet has no such column. */
function placeOf({ columns }: SheetDeclaration<unknown>, heading: string): number {
  return columns.findIndex((column) => isSameHeading(column.heading, heading));
}

import type { Grid } from '../table/column';
import { findHeadingRow, type HeadingRow } from '../table/heading-row';
import type { SheetDeclaration } from '../table/sheet-declaration';
import type { PresentSheet } from './plan-type';

/** Where the headings of one sheet stand once the plan is carried out. All numbers 1-based. */
export interface SheetLayout {
  /** `fresh`: missing or blank, to be dressed whole. `inUse`: has headings of ours, to be completed only. */
  readonly standing: 'fresh' | 'inUse';
  readonly headingRow: number;
  /** The column of each declared column, in the order of the declaration. */
  readonly columns: readonly number[];
  /** Places in the declaration of the columns whose headings the plan writes. */
  readonly added: readonly number[];
  /** The last row with something in it now; 0 if none. */
  readonly lastRow: number;
}

/**
 * The layout of a declared sheet. A sheet that is missing or blank has its headings in row 1, in declared order. On one
 * in use, headings stay where they are and missing ones go to the right of everything. Undefined for a sheet that has
 * something on it, but no heading row of ours: nobody could tell where columns belong.
 */
export function layoutOf(
  declaration: SheetDeclaration<unknown>,
  present: PresentSheet | undefined,
): SheetLayout | undefined {
  if (present === undefined || present.lastRow === 0) return freshLayout(declaration);
  if (declaration.columns.length === 0) return { ...PICTURE_IN_USE, lastRow: present.lastRow };
  const found = findHeadingRow(declaration.columns, present.grid);
  if (found === undefined) return undefined;
  const positions = declaration.columns.map((_, place) => positionOf(found, place));
  const added = positions.flatMap((position, place) => (position === undefined ? [place] : []));
  const width = gridWidth(present.grid);
  const columns = positions.map((position, place) =>
    position === undefined ? width + added.indexOf(place) + 1 : position + 1,
  );
  return { standing: 'inUse', headingRow: found.row + 1, columns, added, lastRow: present.lastRow };
}

/** 0-based. Of several headings of one column the best match counts, then the first: as when the sheet is read. */
function positionOf({ headings }: HeadingRow, place: number): number | undefined {
  const ofColumn = headings.filter(({ column }) => column === place);
  const bestRank = Math.min(...ofColumn.map(({ rank }) => rank));
  return ofColumn.find(({ rank }) => rank === bestRank)?.position;
}

/** A sheet without columns (进度) is drawn, not filled in: nothing on it is anybody's to complete. */
const PICTURE_IN_USE: SheetLayout = {
  standing: 'inUse',
  headingRow: 1,
  columns: [],
  added: [],
  lastRow: 1,
};

function freshLayout({ columns }: SheetDeclaration<unknown>): SheetLayout {
  const places = columns.map((_, place) => place);
  return {
    standing: 'fresh',
    headingRow: 1,
    columns: places.map((place) => place + 1),
    added: places,
    lastRow: 0,
  };
}

function gridWidth(grid: Grid): number {
  return grid.reduce((widest, row) => Math.max(widest, row.length), 0);
}

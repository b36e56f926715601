import type { BookModel, SheetModel } from '../../book/model';
import { cellOfKey } from '../../services/spreadsheet/grid/cells';
import type { BookSnapshot } from './clone-book';
import { frameView } from './frame-view';

type Place = readonly [row: number, column: number];

/** How a book differs from an earlier moment of it. */
export interface BookChanges {
  readonly isChanged: boolean;
  /** Sheets were added, removed, moved, or changed other than in cells. */
  readonly framesChanged: boolean;
  /** Changed cells by sheet id; `all` where there are too many to name. */
  readonly cells: ReadonlyMap<number, readonly Place[] | 'all'>;
}

/** More than this many changed cells are fetched as a whole sheet. */
const MOST_NAMED_CELLS = 3_000;

/** What is different now. */
export function changesSince(before: BookSnapshot, book: BookModel): BookChanges {
  const cells = new Map<number, readonly Place[] | 'all'>();
  for (const sheet of book.sheets) {
    const old = before.sheets.find(({ id }) => id === sheet.id);
    const places = old ? changedPlaces(old, sheet) : 'all';
    if (places === 'all' || places.length > 0) cells.set(sheet.id, places);
  }
  const framesChanged = framesText(before) !== framesText(book);
  const otherwise =
    JSON.stringify([before.name, before.namedRanges]) !==
    JSON.stringify([book.name, book.namedRanges]);
  return { isChanged: framesChanged || otherwise || cells.size > 0, framesChanged, cells };
}

function framesText(book: BookModel): string {
  return JSON.stringify(
    book.sheets.map((sheet) => [frameView(sheet), sheet.protections.length, sheet.charts]),
  );
}

function changedPlaces(before: SheetModel, after: SheetModel): Place[] | 'all' {
  const places: Place[] = [];
  const rows = Math.max(
    ...[before.values.length, after.values.length, before.styles.length, after.styles.length],
  );
  for (let row = 0; row < rows; row += 1) {
    for (const column of changedColumns(before, after, row)) places.push([row, column]);
    if (places.length > MOST_NAMED_CELLS) return 'all';
  }
  places.push(...changedFormulas(before, after));
  return places;
}

function changedColumns(before: SheetModel, after: SheetModel, row: number): number[] {
  const [oldValues, newValues] = [before.values[row] ?? [], after.values[row] ?? []];
  const [oldStyles, newStyles] = [before.styles[row] ?? [], after.styles[row] ?? []];
  const width = Math.max(oldValues.length, newValues.length, oldStyles.length, newStyles.length);
  const columns: number[] = [];
  for (let column = 0; column < width; column += 1) {
    if (
      (oldValues[column] ?? null) !== (newValues[column] ?? null) ||
      oldStyles[column] !== newStyles[column]
    ) {
      columns.push(column);
    }
  }
  return columns;
}

function changedFormulas(before: SheetModel, after: SheetModel): Place[] {
  const keys = new Set([...before.formulas.keys(), ...after.formulas.keys()]);
  return [...keys]
    .filter((key) => before.formulas.get(key) !== after.formulas.get(key))
    .map((key) => cellOfKey(key));
}

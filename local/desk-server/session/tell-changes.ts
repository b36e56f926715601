import type { CellsView } from '../protocol';
import { changesSince } from './book-changes';
import { someCells, wholeCells } from './cell-views';
import type { BookSnapshot } from './clone-book';
import { frameView } from './frame-view';
import { countChange, type OpenBook } from './open-book';

type Places = ReadonlyMap<number, readonly (readonly [row: number, column: number])[]>;

/** All cells of a sheet as they are now; none for a sheet that is gone. */
export function cellsOf(open: OpenBook, sheetId: number): CellsView {
  const { desk, looks, revision, stale } = open;
  const sheet = desk.book.sheets.find(({ id }) => id === sheetId);
  stale.delete(sheetId);
  return sheet ? wholeCells(sheet, looks, revision) : { sheetId, revision, cells: [], looks: {} };
}

/** While a script runs nobody can be asked for cells, so the server gets all of them before. */
export function keepCells(open: OpenBook): void {
  for (const sheetId of [...open.stale]) {
    open.line.tell({ type: 'cellsKept', view: cellsOf(open, sheetId) });
  }
}

/**
 * Tells every page how some cells stand now.
 *
 * @param client whose doing it was; empty for an action or an undo
 */
export function tellCells(open: OpenBook, places: Places, client: string): CellsView[] {
  const { desk, looks, revision, stale, line } = open;
  return [...places].flatMap(([sheetId, cells]) => {
    const sheet = desk.book.sheets.find(({ id }) => id === sheetId);
    if (!sheet) return [];
    stale.add(sheetId);
    const view = someCells(sheet, cells, looks, revision);
    line.tell({ type: 'cells', client, ...view });
    return [view];
  });
}

/** Tells every page what differs from an earlier moment; true if anything does. */
export function tellChanges(open: OpenBook, before: BookSnapshot): boolean {
  const { desk, stale, line } = open;
  const changes = changesSince(before, desk.book);
  if (!changes.isChanged) return false;
  countChange(open);
  const { revision } = open;
  const changed = [...changes.cells.keys()];
  changed.forEach((id) => stale.add(id));
  if (changes.framesChanged) {
    const frames = desk.book.sheets.map(frameView);
    line.tell({ type: 'frames', revision, frames, stale: changed });
    return true;
  }
  for (const [sheetId, places] of changes.cells) {
    if (places === 'all') line.tell({ type: 'stale', revision, sheets: [sheetId] });
    else tellCells(open, new Map([[sheetId, places]]), '');
  }
  return true;
}

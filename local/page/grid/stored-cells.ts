import type { IStyleData } from '@univerjs/core';
import type { CellStore } from '../cell-store';
import { DEFAULT_LOOK, gridLook } from './looks';
import { cellMatrix, gridCell, NO_LOOK } from './workbook-data';

/** All cells of a sheet as the store holds them, each with its whole look. */
export function storedSheet(store: CellStore, sheetId: number): object {
  const matrix = cellMatrix(sheetId, store);
  for (const cells of Object.values(matrix)) {
    for (const cell of Object.values(cells)) cell.s = lookOf(store, cell.s);
  }
  return matrix;
}

/** Some cells of a sheet as the store holds them; one that it does not hold is empty. */
export function storedCells(
  store: CellStore,
  sheetId: number,
  places: Iterable<readonly [row: number, column: number]>,
): object {
  const matrix: Record<number, Record<number, object>> = {};
  for (const [row, column] of places) {
    const cell = store.cell(sheetId, row, column) ?? {
      value: null,
      look: null,
      formula: undefined,
    };
    const look = lookOf(store, cell.look === null ? NO_LOOK : String(cell.look));
    (matrix[row] ??= {})[column] = { ...gridCell(cell, look), p: null, f: null, si: null };
  }
  return matrix;
}

/** The grid knows by number only the looks it was opened with; others are given whole. */
function lookOf(store: CellStore, look: unknown): IStyleData {
  const known = look === NO_LOOK ? undefined : store.looks.get(Number(look));
  return known ? gridLook(known) : DEFAULT_LOOK;
}

import type { BookModel, CellStyle, SheetModel } from '../../../book/model';
import { ScriptException } from '../../script-error';
import { putStyle, styleAt, wholeSheet } from '../grid/cells';
import { changedArea, changedLine, type Axis, type LineChange } from './line-change';
import { movedAreas, movedLine, type LineMove } from './move-lines';
import { relocate } from './relocate';

/**
 * Inserts empty rows or columns before the 0-based line `at`; they take over the look of the line `looksLike`.
 */
export function insertLines(
  book: BookModel,
  sheet: SheetModel,
  change: { axis: Axis; at: number; count: number; looksLike: number },
): void {
  const { axis, at, count, looksLike } = change;
  const styles = stylesOfLine(sheet, axis, looksLike);
  const frozen = frozenOf(sheet, axis);
  applyToGrids(sheet, { axis, kind: 'insert', at, count });
  relocateLines(book, sheet, { axis, kind: 'insert', at, count });
  if (axis === 'rows') sheet.maxRows += count;
  else sheet.maxColumns += count;
  if (at < frozen) setFrozen(sheet, axis, frozen + count);
  for (let line = at; line < at + count; line += 1) dressLine(sheet, axis, line, styles);
}

/** Deletes `count` rows or columns from the 0-based line `at` on. */
export function deleteLines(
  book: BookModel,
  sheet: SheetModel,
  { axis, at, count }: { axis: Axis; at: number; count: number },
): void {
  const size = axis === 'rows' ? sheet.maxRows : sheet.maxColumns;
  const frozen = frozenOf(sheet, axis);
  checkDeletion(axis, { at, count, size, frozen });
  applyToGrids(sheet, { axis, kind: 'delete', at, count });
  relocateLines(book, sheet, { axis, kind: 'delete', at, count });
  if (axis === 'rows') sheet.maxRows -= count;
  else sheet.maxColumns -= count;
  const frozenGone = Math.max(0, Math.min(frozen, at + count) - at);
  setFrozen(sheet, axis, frozen - frozenGone);
}

function checkDeletion(
  axis: Axis,
  { at, count, size, frozen }: { at: number; count: number; size: number; frozen: number },
): void {
  if (at < 0 || count < 1 || at + count > size) {
    throw new ScriptException(`Those ${axis} are out of bounds.`);
  }
  if (count === size) throw new ScriptException(`You can't delete all the ${axis} on the sheet.`);
  const unfrozenGone = at + count - Math.max(at, frozen);
  if (unfrozenGone >= size - frozen) {
    throw new ScriptException(`Sorry, it is not possible to delete all non-frozen ${axis}.`);
  }
}

function relocateLines(book: BookModel, sheet: SheetModel, change: LineChange): void {
  relocate(book, sheet, {
    axis: change.axis,
    line: (line) => changedLine(line, change),
    areas: (area) => {
      const changed = changedArea(area, change);
      return changed ? [changed] : [];
    },
  });
}

function applyToGrids(sheet: SheetModel, { axis, kind, at, count }: LineChange): void {
  if (axis === 'rows') {
    sheet.values = withChangedRows(sheet.values, { kind, at, count });
    sheet.styles = withChangedRows(sheet.styles, { kind, at, count });
    return;
  }
  const removed = kind === 'delete' ? count : 0;
  const added = kind === 'insert' ? count : 0;
  for (const row of sheet.values) {
    if (at < row.length) row.splice(at, removed, ...new Array<null>(added).fill(null));
  }
  for (const row of sheet.styles) {
    if (at < row.length) row.splice(at, removed, ...new Array<undefined>(added).fill(undefined));
  }
}

function withChangedRows<Cell>(
  grid: Cell[][],
  { kind, at, count }: Pick<LineChange, 'kind' | 'at' | 'count'>,
): Cell[][] {
  if (at >= grid.length) return grid;
  if (kind === 'delete') return [...grid.slice(0, at), ...grid.slice(at + count)];
  const fresh = Array.from({ length: count }, (): Cell[] => []);
  return [...grid.slice(0, at), ...fresh, ...grid.slice(at)];
}

function stylesOfLine(sheet: SheetModel, axis: Axis, line: number): (CellStyle | undefined)[] {
  if (axis === 'rows') return [...(sheet.styles[line] ?? [])];
  return sheet.styles.map((_row, row) => styleAt(sheet, row, line));
}

function dressLine(
  sheet: SheetModel,
  axis: Axis,
  line: number,
  styles: readonly (CellStyle | undefined)[],
): void {
  styles.forEach((style, index) => {
    if (axis === 'rows') putStyle(sheet, line, index, style);
    else putStyle(sheet, index, line, style);
  });
}

function frozenOf(sheet: SheetModel, axis: Axis): number {
  return axis === 'rows' ? sheet.frozenRows : sheet.frozenColumns;
}

function setFrozen(sheet: SheetModel, axis: Axis, count: number): void {
  if (axis === 'rows') sheet.frozenRows = count;
  else sheet.frozenColumns = count;
}

/** Moves rows or columns with everything that hangs on them. */
export function moveLines(book: BookModel, sheet: SheetModel, move: LineMove): void {
  const whole = wholeSheet(sheet);
  const size = (move.axis === 'rows' ? whole.endRow : whole.endColumn) + 1;
  if (move.before < 0 || move.before > size) {
    throw new ScriptException(`Those ${move.axis} are out of bounds.`);
  }
  if (move.before >= move.start && move.before <= move.end + 1) return;
  if (move.axis === 'rows') {
    sheet.values = permuted(sheet.values, move, () => []);
    sheet.styles = permuted(sheet.styles, move, () => []);
  } else {
    sheet.values = sheet.values.map((row) => permuted(row, move, () => null));
    sheet.styles = sheet.styles.map((row) => permuted(row, move, () => undefined));
  }
  relocate(book, sheet, {
    axis: move.axis,
    line: (line) => movedLine(line, move),
    areas: (area) => movedAreas(area, move),
  });
}

function permuted<Item>(list: readonly Item[], move: LineMove, empty: () => Item): Item[] {
  const length = Math.max(list.length, move.end + 1, move.before);
  const result = Array.from({ length }, empty);
  list.forEach((item, line) => {
    result[movedLine(line, move)] = item;
  });
  return result;
}

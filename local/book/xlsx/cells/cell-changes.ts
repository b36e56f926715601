/** Which cells of a sheet differ from what was read. */
import type { SheetModel } from '../../model';
import { styleKey } from '../looks/style-compare';

/** `look`: only the look changed, the cell keeps its content as the file spells it. */
export type CellChange = 'content' | 'look';

/** The changed cells: row → column → what changed. */
export type CellChanges = Map<number, Map<number, CellChange>>;

/** Compares two states of a sheet. */
export function cellChanges(
  before: SheetModel,
  after: SheetModel,
  sharedFormulas: ReadonlySet<string>,
): CellChanges {
  const changes: CellChanges = new Map();
  const rows = Math.max(rowCount(before), rowCount(after));
  for (let row = 0; row < rows; row += 1) compareRow(changes, before, after, row);
  compareFormulas(changes, before, after);
  compareRichTexts(changes, before, after);
  if (sharedFormulas.size > 0) unshare(changes, sharedFormulas);
  return changes;
}

function rowCount(sheet: SheetModel): number {
  return Math.max(sheet.values.length, sheet.styles.length);
}

function compareRow(
  changes: CellChanges,
  before: SheetModel,
  after: SheetModel,
  row: number,
): void {
  const oldValues = before.values[row] ?? [];
  const newValues = after.values[row] ?? [];
  const valueCount = Math.max(oldValues.length, newValues.length);
  for (let column = 0; column < valueCount; column += 1) {
    const old = oldValues[column] ?? null;
    const now = newValues[column] ?? null;
    if (!Object.is(old, now)) mark(changes, row, column, 'content');
  }
  const oldStyles = before.styles[row] ?? [];
  const newStyles = after.styles[row] ?? [];
  const styleCount = Math.max(oldStyles.length, newStyles.length);
  for (let column = 0; column < styleCount; column += 1) {
    const old = oldStyles[column];
    const now = newStyles[column];
    if (old === now) continue;
    if (styleKey(old) !== styleKey(now) || old?.foreign !== now?.foreign)
      mark(changes, row, column, 'look');
  }
}

function mark(changes: CellChanges, row: number, column: number, change: CellChange): void {
  const known = changes.get(row) ?? new Map<number, CellChange>();
  if (known.get(column) !== 'content') known.set(column, change);
  changes.set(row, known);
}

function compareFormulas(changes: CellChanges, before: SheetModel, after: SheetModel): void {
  for (const key of new Set([...before.formulas.keys(), ...after.formulas.keys()])) {
    if (before.formulas.get(key) !== after.formulas.get(key)) markKey(changes, key);
  }
}

function compareRichTexts(changes: CellChanges, before: SheetModel, after: SheetModel): void {
  const old = before.richTexts;
  const now = after.richTexts;
  if (!old && !now) return;
  for (const key of new Set([...(old?.keys() ?? []), ...(now?.keys() ?? [])])) {
    if (JSON.stringify(old?.get(key)) !== JSON.stringify(now?.get(key))) markKey(changes, key);
  }
}

function markKey(changes: CellChanges, key: string): void {
  const [row = 0, column = 0] = key.split(',').map(Number);
  mark(changes, row, column, 'content');
}

/** When one of the cells that share a formula changes, each of them gets its own: the first one holds it for all. */
function unshare(changes: CellChanges, sharedFormulas: ReadonlySet<string>): void {
  const touched = [...sharedFormulas].some((key) => {
    const [row = 0, column = 0] = key.split(',').map(Number);
    return changes.get(row)?.get(column) === 'content';
  });
  if (touched) for (const key of sharedFormulas) markKey(changes, key);
}

/** The cells whose formula came, went or changed. */
export function formulasChanged(before: SheetModel, after: SheetModel): boolean {
  if (before.formulas.size !== after.formulas.size) return true;
  return [...after.formulas].some(([key, formula]) => before.formulas.get(key) !== formula);
}

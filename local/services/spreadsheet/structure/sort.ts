import {
  cellKey,
  type Area,
  type BookModel,
  type CellStyle,
  type RichTextRun,
  type Scalar,
  type SheetModel,
} from '../../../book/model';
import { columnsOf } from '../grid/areas';
import { formulaAt, putFormula, putStyle, putValue, styleAt, valueAt } from '../grid/cells';
import { movedFormula } from '../grid/formula-references';

/** A column (0-based, absolute) to sort by. */
export interface SortKey {
  readonly column: number;
  readonly ascending: boolean;
}

interface SortedCell {
  readonly value: Scalar;
  readonly style: CellStyle | undefined;
  readonly formula: string | undefined;
  readonly note: string | undefined;
  readonly runs: readonly RichTextRun[] | undefined;
}

interface SortedRow {
  readonly row: number;
  readonly cells: readonly SortedCell[];
}

/**
 * Sorts the rows of an area: numbers, then texts in the order of the workbook's language, then truth values; empty cells
 * last both ways; equal rows keep their order. Looks, notes and formulas go along.
 */
export function sortArea(
  book: BookModel,
  sheet: SheetModel,
  area: Area,
  keys: readonly SortKey[],
): void {
  const compareTexts = new Intl.Collator(book.locale.replace('_', '-')).compare;
  const rows: SortedRow[] = [];
  for (let row = area.startRow; row <= area.endRow; row += 1) {
    rows.push({ row, cells: cellsOf(sheet, row, area) });
  }
  rows.sort((left, right) => {
    for (const { column, ascending } of keys) {
      const index = column - area.startColumn;
      const order = compareValues(
        left.cells[index]?.value ?? null,
        right.cells[index]?.value ?? null,
        ascending,
        compareTexts,
      );
      if (order !== 0) return order;
    }
    return 0;
  });
  rows.forEach((sorted, offset) => {
    putRow(sheet, area, area.startRow + offset, sorted);
  });
}

function cellsOf(sheet: SheetModel, row: number, area: Area): SortedCell[] {
  return Array.from({ length: columnsOf(area) }, (_cell, index) => {
    const column = area.startColumn + index;
    const key = cellKey(row, column);
    return {
      value: valueAt(sheet, row, column),
      style: styleAt(sheet, row, column),
      formula: formulaAt(sheet, row, column),
      note: sheet.notes.size === 0 ? undefined : sheet.notes.get(key),
      runs: sheet.richTexts?.get(key),
    };
  });
}

function putRow(sheet: SheetModel, area: Area, row: number, sorted: SortedRow): void {
  sorted.cells.forEach(({ value, style, formula, note, runs }, index) => {
    const column = area.startColumn + index;
    const key = cellKey(row, column);
    if (formula === undefined) putValue(sheet, row, column, value);
    else putFormula(sheet, row, column, movedFormula(formula, row - sorted.row, 0), value);
    putStyle(sheet, row, column, style);
    if (note !== undefined) sheet.notes.set(key, note);
    else if (sheet.notes.size > 0) sheet.notes.delete(key);
    if (runs) sheet.richTexts?.set(key, runs);
  });
}

function compareValues(
  left: Scalar,
  right: Scalar,
  ascending: boolean,
  compareTexts: (left: string, right: string) => number,
): number {
  if (left === null || right === null) return Number(left === null) - Number(right === null);
  const order =
    rankOf(left) - rankOf(right) ||
    (typeof left === 'string' && typeof right === 'string'
      ? compareTexts(left, right)
      : Number(left) - Number(right));
  return ascending ? order : -order;
}

function rankOf(value: string | number | boolean): number {
  if (typeof value === 'number') return 0;
  return typeof value === 'string' ? 1 : 2;
}

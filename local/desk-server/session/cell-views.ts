import type { CellStyle, SheetModel } from '../../book/model';
import { cellKey } from '../../book/model';
import { formulaAt, styleAt, valueAt } from '../../services/spreadsheet/grid/cells';
import type { CellsView, CellView, LookView } from '../protocol';

/** Numbers looks, so that a page is told of each one once. */
export interface LookNumbers {
  numberOf(style: CellStyle): number;
}

/** Looks that read alike share a number. */
export function newLookNumbers(): LookNumbers {
  const byObject = new WeakMap<CellStyle, number>();
  const byText = new Map<string, number>();
  return {
    numberOf(style) {
      const known = byObject.get(style);
      if (known !== undefined) return known;
      const text = JSON.stringify(lookView(style));
      const number = byText.get(text) ?? byText.size;
      byText.set(text, number);
      byObject.set(style, number);
      return number;
    },
  };
}

/** All cells of a sheet that hold or look like something. */
export function wholeCells(sheet: SheetModel, looks: LookNumbers, revision: number): CellsView {
  const rows = Math.max(sheet.values.length, sheet.styles.length);
  const places: (readonly [number, number])[] = [];
  for (let row = 0; row < rows; row += 1) {
    const width = Math.max(sheet.values[row]?.length ?? 0, sheet.styles[row]?.length ?? 0);
    for (let column = 0; column < width; column += 1) {
      if (holdsSomething(sheet, row, column)) places.push([row, column]);
    }
  }
  return someCells(sheet, places, looks, revision);
}

/** The named cells, also the empty ones. */
export function someCells(
  sheet: SheetModel,
  places: Iterable<readonly [row: number, column: number]>,
  looks: LookNumbers,
  revision: number,
): CellsView {
  const used: Record<number, LookView> = {};
  const cells: CellView[] = [];
  for (const [row, column] of places) {
    const style = styleAt(sheet, row, column);
    const look = style ? looks.numberOf(style) : null;
    if (style && look !== null) used[look] ??= lookView(style);
    const formula = formulaAt(sheet, row, column);
    const value = valueAt(sheet, row, column);
    cells.push(
      formula === undefined ? [row, column, value, look] : [row, column, value, look, formula],
    );
  }
  return { sheetId: sheet.id, revision, cells, looks: used };
}

function holdsSomething(sheet: SheetModel, row: number, column: number): boolean {
  if (sheet.values[row]?.[column] != null || sheet.styles[row]?.[column] !== undefined) return true;
  return sheet.formulas.size > 0 && sheet.formulas.has(cellKey(row, column));
}

function lookView(style: CellStyle): LookView {
  const look: { -readonly [Part in keyof CellStyle]: CellStyle[Part] } = { ...style };
  delete look.foreign;
  return look;
}

import type { Area, CellStyle, SheetModel } from '../../../book/model';
import { mapCells } from './areas';
import { putStyle, styleAt } from './cells';

/** Parts of a style to set; a part that is undefined goes back to the default. */
export type StylePatch = {
  readonly [Part in keyof CellStyle]?: CellStyle[Part] | undefined;
};

/** Gives every cell of the area the patched style; cells that looked alike share one object afterwards too. */
export function patchStyles(sheet: SheetModel, area: Area, patch: StylePatch): void {
  const patched = new Map<CellStyle | undefined, CellStyle | undefined>();
  changeStyles(sheet, area, (style) => {
    if (!patched.has(style)) patched.set(style, patchedStyle(style, patch));
    return patched.get(style);
  });
}

/** Replaces the style of every cell of the area. */
export function changeStyles(
  sheet: SheetModel,
  area: Area,
  change: (style: CellStyle | undefined, row: number, column: number) => CellStyle | undefined,
): void {
  for (let row = area.startRow; row <= area.endRow; row += 1) {
    for (let column = area.startColumn; column <= area.endColumn; column += 1) {
      putStyle(sheet, row, column, change(styleAt(sheet, row, column), row, column));
    }
  }
}

/** The style with the patch applied; undefined if nothing is left that differs from the default. */
export function patchedStyle(
  style: CellStyle | undefined,
  patch: StylePatch,
): CellStyle | undefined {
  const parts = Object.entries({ ...style, ...patch }).filter(([, part]) => part !== undefined);
  return parts.length === 0 ? undefined : Object.fromEntries(parts);
}

/** One fact of every cell's style. */
export function readStyles<Fact>(
  sheet: SheetModel,
  area: Area,
  read: (style: CellStyle) => Fact,
): Fact[][] {
  return mapCells(area, (row, column) => read(styleAt(sheet, row, column) ?? PLAIN));
}

const PLAIN: CellStyle = {};

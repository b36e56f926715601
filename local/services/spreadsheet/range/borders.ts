import type { Area, BorderSide, BorderStyle, CellStyle } from '../../../book/model';
import { notSupported } from '../../script-error';
import { hexColor } from '../colors';
import type { RangeHandle } from '../desk';
import { enumName } from '../face/enumeration';
import { styleAt } from '../grid/cells';
import { checkMayEdit } from '../grid/check-protection';
import { changeStyles, patchedStyle } from '../grid/styles';

type GoogleRange = GoogleAppsScript.Spreadsheet.Range;
type Borders = NonNullable<CellStyle['borders']>;
type Side = keyof Borders;
/** true draws, false takes away, null leaves as it is. */
type Wish = boolean | null;

const STYLES: Readonly<Record<string, BorderStyle | undefined>> = {
  DOTTED: 'dotted',
  DASHED: 'dashed',
  SOLID: 'thin',
  SOLID_MEDIUM: 'medium',
  SOLID_THICK: 'thick',
  DOUBLE: 'double',
};

/** Lines around cells. */
export class RangeBorders implements Pick<GoogleRange, 'setBorder'> {
  constructor(
    private readonly at: RangeHandle,
    private readonly face: GoogleRange,
  ) {}

  setBorder(
    top: Wish,
    left: Wish,
    bottom: Wish,
    right: Wish,
    vertical: Wish,
    horizontal: Wish,
    color: string | null = null,
    style: GoogleAppsScript.Spreadsheet.BorderStyle | null = null,
  ): GoogleRange {
    const { sheet, area } = this.at;
    checkMayEdit(sheet, area);
    const line: BorderSide = {
      style: (style === null ? undefined : STYLES[enumName(style)]) ?? 'thin',
      color: color === null ? '#000000' : hexColor(color),
    };
    const wishes = { top, left, bottom, right, vertical, horizontal };
    const drawn = new Map<CellStyle | undefined, Map<string, CellStyle | undefined>>();
    changeStyles(sheet, area, (style, row, column) => {
      const here = wishesAt(area, row, column, wishes);
      const place = Object.values(here).join();
      const byPlace = drawn.get(style) ?? new Map<string, CellStyle | undefined>();
      drawn.set(style, byPlace);
      if (!byPlace.has(place)) {
        const borders = withWishes(style?.borders, here, line);
        byPlace.set(place, patchedStyle(style, { borders }));
      }
      return byPlace.get(place);
    });
    return this.face;
  }

  /** Deprecated on Google, where it still tells null for cells without lines. */
  getBorder(): null {
    const { sheet, area } = this.at;
    if (styleAt(sheet, area.startRow, area.startColumn)?.borders) {
      throw notSupported('Range.getBorder');
    }
    return null;
  }
}

interface BorderWishes {
  readonly top: Wish;
  readonly left: Wish;
  readonly bottom: Wish;
  readonly right: Wish;
  readonly vertical: Wish;
  readonly horizontal: Wish;
}

function wishesAt(
  area: Area,
  row: number,
  column: number,
  wishes: BorderWishes,
): Readonly<Record<Side, Wish>> {
  return {
    top: row === area.startRow ? wishes.top : wishes.horizontal,
    bottom: row === area.endRow ? wishes.bottom : wishes.horizontal,
    left: column === area.startColumn ? wishes.left : wishes.vertical,
    right: column === area.endColumn ? wishes.right : wishes.vertical,
  };
}

function withWishes(
  borders: Borders | undefined,
  wishes: Readonly<Record<Side, Wish>>,
  line: BorderSide,
): Borders | undefined {
  const sides: readonly Side[] = ['top', 'right', 'bottom', 'left'];
  const kept = sides.flatMap((side): [Side, BorderSide][] => {
    const wish = wishes[side];
    const drawn = wish === null ? borders?.[side] : wish ? line : undefined;
    return drawn ? [[side, drawn]] : [];
  });
  return kept.length === 0 ? undefined : Object.fromEntries(kept);
}

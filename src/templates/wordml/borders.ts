import { eighthsOfMillimetres } from './units';
import { element } from './xml';

/** A border line. */
export interface Line {
  /** `thickThin` is thick towards the text and thin outside: 上粗下细 below a paragraph, 上细下粗 above one. */
  readonly kind: 'single' | 'thickThin' | 'none';
  readonly widthMillimetres?: number | undefined;
  /** Hexadecimal RGB; black if not given. */
  readonly color?: string | undefined;
  /** Between line and text. */
  readonly spacePoints?: number | undefined;
}

export type Side = 'top' | 'left' | 'bottom' | 'right' | 'insideH' | 'insideV';

export type Borders = Readonly<Partial<Record<Side, Line>>>;

export const RED = 'FF0000';

/** The red line under the mark of an ordinary document (7.2.7) and the double line of a letter (10.1). */
export const RED_RULE: Line = { kind: 'single', widthMillimetres: 0.7, color: RED, spacePoints: 1 };
export const RED_DOUBLE_RULE: Line = {
  ...{ kind: 'thickThin', widthMillimetres: 1, color: RED, spacePoints: 1 },
};

const LINE_VALUES: Readonly<Record<Line['kind'], string>> = {
  single: 'single',
  thickThin: 'thickThinSmallGap',
  none: 'nil',
};

/** In the order the schema wants. */
const SIDES: readonly Side[] = ['top', 'left', 'bottom', 'right', 'insideH', 'insideV'];

/** `<w:pBdr>`, `<w:tblBorders>` or `<w:tcBorders>`, or undefined without lines. */
export function borderElement(name: string, borders: Borders | undefined): string | undefined {
  if (borders === undefined) return undefined;
  const lines = SIDES.flatMap((side) => {
    const line = borders[side];
    return line === undefined ? [] : [lineElement(side, line)];
  });
  return lines.length === 0 ? undefined : element(name, {}, ...lines);
}

function lineElement(side: Side, { kind, widthMillimetres, color, spacePoints }: Line): string {
  return element(`w:${side}`, {
    'w:val': LINE_VALUES[kind],
    'w:sz': widthMillimetres === undefined ? 4 : eighthsOfMillimetres(widthMillimetres),
    'w:space': spacePoints ?? 0,
    'w:color': color ?? '000000',
  });
}

import type { SheetFrame } from '../../desk-server/protocol';
import { DEFAULT_COLUMN_PIXELS, DEFAULT_ROW_PIXELS } from '../grid/workbook-data';

/** A row or a column that is seen, 0-based, with its size. */
export interface SeenLine {
  readonly index: number;
  readonly pixels: number;
  /** False when the size only stands for "as its text needs". */
  readonly isFixed: boolean;
}

export interface FirstScreen {
  readonly rows: readonly SeenLine[];
  readonly columns: readonly SeenLine[];
}

type Sizes = readonly (readonly [line: number, pixels: number])[];

/** The rows and columns of a sheet that a window of this size shows before anybody scrolls. */
export function firstScreen(
  frame: SheetFrame,
  widthPixels: number,
  heightPixels: number,
): FirstScreen {
  const { rows, columns, hiddenRows, hiddenColumns } = frame;
  return {
    rows: seen(rows, frame.rowHeightsPixels, hiddenRows, DEFAULT_ROW_PIXELS, heightPixels),
    columns: seen(
      columns,
      frame.columnWidthsPixels,
      hiddenColumns,
      DEFAULT_COLUMN_PIXELS,
      widthPixels,
    ),
  };
}

function seen(
  count: number,
  sizes: Sizes,
  hidden: readonly number[],
  usualPixels: number,
  spacePixels: number,
): SeenLine[] {
  const own = new Map(sizes);
  const away = new Set(hidden);
  const lines: SeenLine[] = [];
  let usedPixels = 0;
  for (let index = 0; index < count && usedPixels < spacePixels; index += 1) {
    if (away.has(index)) continue;
    const pixels = own.get(index) ?? usualPixels;
    lines.push({ index, pixels, isFixed: own.has(index) });
    usedPixels += pixels;
  }
  return lines;
}

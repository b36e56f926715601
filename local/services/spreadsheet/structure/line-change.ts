import type { Area } from '../../../book/model';

export type Axis = 'rows' | 'columns';

/** Rows or columns coming or going: `count` of them before the 0-based line `at`. */
export interface LineChange {
  readonly axis: Axis;
  readonly kind: 'insert' | 'delete';
  readonly at: number;
  readonly count: number;
}

/** Where a line ends up; undefined if it is deleted. */
export function changedLine(line: number, { kind, at, count }: LineChange): number | undefined {
  if (line < at) return line;
  if (kind === 'insert') return line + count;
  return line < at + count ? undefined : line - count;
}

/** An area grows when lines come inside it, shrinks when some go, and is undefined when all are gone. */
export function changedArea(area: Area, change: LineChange): Area | undefined {
  const [start, end] =
    change.axis === 'rows' ? [area.startRow, area.endRow] : [area.startColumn, area.endColumn];
  const span = changedSpan(start, end, change);
  return span && withSpan(area, change.axis, span);
}

function changedSpan(
  start: number,
  end: number,
  { kind, at, count }: LineChange,
): readonly [number, number] | undefined {
  if (kind === 'insert')
    return [start >= at ? start + count : start, end >= at ? end + count : end];
  const last = at + count - 1;
  const newStart = start < at ? start : Math.max(at, start - count);
  const newEnd = end > last ? end - count : Math.min(end, at - 1);
  return newEnd < newStart ? undefined : [newStart, newEnd];
}

/** The area with other first and last rows or columns. */
export function withSpan(area: Area, axis: Axis, [start, end]: readonly [number, number]): Area {
  return axis === 'rows'
    ? { ...area, startRow: start, endRow: end }
    : { ...area, startColumn: start, endColumn: end };
}

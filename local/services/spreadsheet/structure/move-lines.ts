import type { Area } from '../../../book/model';
import { withSpan, type Axis } from './line-change';

/** Lines `start`…`end` (0-based, inclusive) moving before the line `before`, counted before the move. */
export interface LineMove {
  readonly axis: Axis;
  readonly start: number;
  readonly end: number;
  readonly before: number;
}

/** Where a line ends up. */
export function movedLine(line: number, { start, end, before }: LineMove): number {
  const count = end - start + 1;
  const isMoving = line >= start && line <= end;
  if (before > end) {
    if (isMoving) return line + before - end - 1;
    return line > end && line < before ? line - count : line;
  }
  if (isMoving) return line - (start - before);
  return line >= before && line < start ? line + count : line;
}

/** Where the cells of an area end up: one area, or several if the move tears it apart. */
export function movedAreas(area: Area, move: LineMove): Area[] {
  const [first, last] =
    move.axis === 'rows' ? [area.startRow, area.endRow] : [area.startColumn, area.endColumn];
  const lines = Array.from({ length: last - first + 1 }, (_line, index) =>
    movedLine(first + index, move),
  ).sort((left, right) => left - right);
  return runsOf(lines).map((run) => withSpan(area, move.axis, run));
}

function runsOf(lines: readonly number[]): (readonly [number, number])[] {
  const runs: [number, number][] = [];
  for (const line of lines) {
    const run = runs[runs.length - 1];
    if (run?.[1] === line - 1) run[1] = line;
    else runs.push([line, line]);
  }
  return runs;
}

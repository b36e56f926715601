import type { Area } from '../../../book/model';

/** The area of one cell. */
export function cellArea(row: number, column: number): Area {
  return { startRow: row, startColumn: column, endRow: row, endColumn: column };
}

/** Rows of an area. */
export function rowsOf(area: Area): number {
  return area.endRow - area.startRow + 1;
}

/** Columns of an area. */
export function columnsOf(area: Area): number {
  return area.endColumn - area.startColumn + 1;
}

/** True if the cell lies in the area. */
export function containsCell(area: Area, row: number, column: number): boolean {
  return (
    row >= area.startRow &&
    row <= area.endRow &&
    column >= area.startColumn &&
    column <= area.endColumn
  );
}

/** True if `inner` lies wholly in `outer`. */
export function containsArea(outer: Area, inner: Area): boolean {
  return (
    containsCell(outer, inner.startRow, inner.startColumn) &&
    containsCell(outer, inner.endRow, inner.endColumn)
  );
}

/** True if both are the same cells. */
export function sameArea(left: Area, right: Area): boolean {
  return containsArea(left, right) && containsArea(right, left);
}

/** The cells two areas share, or undefined. */
export function intersection(left: Area, right: Area): Area | undefined {
  const startRow = Math.max(left.startRow, right.startRow);
  const startColumn = Math.max(left.startColumn, right.startColumn);
  const endRow = Math.min(left.endRow, right.endRow);
  const endColumn = Math.min(left.endColumn, right.endColumn);
  if (startRow > endRow || startColumn > endColumn) return undefined;
  return { startRow, startColumn, endRow, endColumn };
}

/** What is left of an area when a hole is cut into it: up to four areas. */
export function withoutArea(area: Area, hole: Area): Area[] {
  const cut = intersection(area, hole);
  if (!cut) return [area];
  const rest: Area[] = [];
  if (cut.startRow > area.startRow) rest.push({ ...area, endRow: cut.startRow - 1 });
  if (cut.endRow < area.endRow) rest.push({ ...area, startRow: cut.endRow + 1 });
  const middle = { ...area, startRow: cut.startRow, endRow: cut.endRow };
  if (cut.startColumn > area.startColumn) rest.push({ ...middle, endColumn: cut.startColumn - 1 });
  if (cut.endColumn < area.endColumn) rest.push({ ...middle, startColumn: cut.endColumn + 1 });
  return rest;
}

/** The area moved by rows and columns. */
export function movedArea(area: Area, rows: number, columns: number): Area {
  return {
    startRow: area.startRow + rows,
    startColumn: area.startColumn + columns,
    endRow: area.endRow + rows,
    endColumn: area.endColumn + columns,
  };
}

/** Calls back for every cell, row by row. */
export function forEachCell(area: Area, visit: (row: number, column: number) => void): void {
  for (let row = area.startRow; row <= area.endRow; row += 1) {
    for (let column = area.startColumn; column <= area.endColumn; column += 1) visit(row, column);
  }
}

/** A grid of results, one for every cell. */
export function mapCells<Result>(
  area: Area,
  read: (row: number, column: number) => Result,
): Result[][] {
  return Array.from({ length: rowsOf(area) }, (_row, row) =>
    Array.from({ length: columnsOf(area) }, (_column, column) =>
      read(area.startRow + row, area.startColumn + column),
    ),
  );
}

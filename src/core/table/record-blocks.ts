/** One row to be written under known headings: a cell per heading, in the headings' order. */
export interface WritableRow<Cell = string | number> {
  /** 1-based row as the spreadsheet shows it. */
  readonly rowNumber: number;
  readonly cells: readonly Cell[];
}

/** A rectangle for one `setValues`, 1-based. Arrays are mutable because Apps Script's own types ask for that. */
export interface ValueBlock<Cell = unknown> {
  readonly row: number;
  readonly column: number;
  readonly values: Cell[][];
}

/**
 * The fewest rectangles that put these rows under these headings, wherever the columns stand: columns of other people's
 * in between are not touched. Rows next to each other and columns next to each other go together.
 *
 * @param positions heading → 0-based column, as `parseTable` found them; a heading that is not there is left out
 */
export function recordBlocks<Cell = string | number>(
  positions: ReadonlyMap<string, number>,
  headings: readonly string[],
  rows: readonly WritableRow<Cell>[],
): ValueBlock<Cell | ''>[] {
  const columns = headings
    .flatMap((heading, index) => {
      const position = positions.get(heading);
      return position === undefined ? [] : [{ position, index }];
    })
    .sort((a, b) => a.position - b.position);
  const columnRuns = runsOf(columns, ({ position }) => position);
  const rowRuns = runsOf(
    [...rows].sort((a, b) => a.rowNumber - b.rowNumber),
    ({ rowNumber }) => rowNumber,
  );
  return rowRuns.flatMap((rowRun) =>
    columnRuns.map((columnRun) => ({
      row: rowRun[0].rowNumber,
      column: columnRun[0].position + 1,
      values: rowRun.map(({ cells }) => columnRun.map(({ index }) => cells[index] ?? '')),
    })),
  );
}

/** Never empty. */
export type Run<T> = readonly [T, ...T[]];

/** Sorted items cut into runs of consecutive numbers. */
export function runsOf<T>(sorted: readonly T[], numberOf: (item: T) => number): Run<T>[] {
  const runs: [T, ...T[]][] = [];
  for (const item of sorted) {
    const run = runs[runs.length - 1];
    const last = run?.[run.length - 1];
    if (run && last !== undefined && numberOf(item) === numberOf(last) + 1) run.push(item);
    else runs.push([item]);
  }
  return runs;
}

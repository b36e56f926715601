import type { ValueBlock } from '../table/record-blocks';

/**
 * The same rectangles in pieces of few enough rows to be written one after the other, each noted before the next.
 *
 * @param mostRows of a piece
 */
export function blockPieces(blocks: readonly ValueBlock[], mostRows: number): ValueBlock[] {
  return blocks.flatMap(({ row, column, values }) => {
    const count = Math.ceil(values.length / mostRows);
    return Array.from({ length: count }, (_, index) => ({
      ...{ row: row + index * mostRows, column },
      values: values.slice(index * mostRows, (index + 1) * mostRows),
    }));
  });
}

/** Rows that pieces fill; a row in several rectangles beside each other counts once. */
export function rowsOfPieces(pieces: readonly ValueBlock[]): number {
  const first = pieces.reduce((least, { column }) => Math.min(least, column), Infinity);
  return pieces.reduce(
    (sum, { column, values }) => sum + (column === first ? values.length : 0),
    0,
  );
}

/** So many equal values in a row; `start` counts from 0. */
export interface EqualRun<T> {
  readonly start: number;
  readonly count: number;
  readonly value: T;
}

/**
 * A list as runs of equal values, so that one call can set a whole run.
 *
 * @example equalRuns([20, 20, 30]) // => [{ start: 0, count: 2, value: 20 }, { start: 2, count: 1, value: 30 }]
 */
export function equalRuns<T>(values: readonly T[]): EqualRun<T>[] {
  const starts = values.flatMap((value, index) =>
    index === 0 || value !== values[index - 1] ? [{ start: index, value }] : [],
  );
  return starts.map(({ start, value }, index) => ({
    start,
    value,
    count: (starts[index + 1]?.start ?? values.length) - start,
  }));
}

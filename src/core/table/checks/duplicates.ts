/** A record that repeats an earlier one. */
export interface Repetition<R> {
  readonly record: R;
  readonly key: string;
  readonly firstRowNumber: number;
}

/**
 * The records whose key an earlier record has already, in the order of the rows.
 *
 * @param keyOf undefined for a record that cannot be compared (something in it is blank)
 */
export function repetitions<R extends { readonly rowNumber: number }>(
  records: readonly R[],
  keyOf: (record: R) => string | undefined,
): Repetition<R>[] {
  const firstRows = new Map<string, number>();
  const found: Repetition<R>[] = [];
  for (const record of records) {
    const key = keyOf(record);
    if (key === undefined) continue;
    const firstRowNumber = firstRows.get(key);
    if (firstRowNumber === undefined) firstRows.set(key, record.rowNumber);
    else found.push({ record, key, firstRowNumber });
  }
  return found;
}

/** One key of several parts; undefined if one of them is blank. */
export function keyOfParts(...parts: readonly (string | number | undefined)[]): string | undefined {
  return parts.includes(undefined) ? undefined : parts.join('\u0001');
}

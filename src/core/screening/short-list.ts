/**
 * Lists of a unit that mostly stay empty or hold one month. At county scale there are several for each of 100,000 units, so
 * the empty one is shared, and the first item makes a list of exactly one place (`push` would reserve many).
 */

const NONE: readonly never[] = [];

/** Where every unit's lists begin. */
export function none(): readonly never[] {
  return NONE;
}

/** The list with one more item at its end. */
export function withItem<T>(list: readonly T[], item: T): readonly T[] {
  return list.length === 0 ? [item] : [...list, item];
}

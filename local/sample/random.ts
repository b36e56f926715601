/** A stream of pseudo-random draws; the same keys always give the same stream. */
export interface RandomSource {
  /** A number from 0 up to, but not including, 1. */
  fraction(): number;
  /** A whole number from `lowest` to `highest`, both included. */
  integer(lowest: number, highest: number): number;
  /** True with this probability. */
  chance(probability: number): boolean;
  /** One of the items, all equally likely. Throws RangeError on an empty list. */
  pick<T>(items: readonly T[]): T;
  /** One of the items, as likely as its weight says. Throws RangeError on an empty list. */
  pickWeighted<T>(items: readonly T[], weightOf: (item: T) => number): T;
  /** The items in a new order (Fisher and Yates). */
  shuffled<T>(items: readonly T[]): T[];
}

/**
 * The stream that belongs to these keys. Each employer and each sheet draws from a stream of its own, so that one more
 * draw in one place does not change the whole county.
 */
export function randomSource(...keys: readonly (string | number)[]): RandomSource {
  const fraction = mulberry32(hashOf(keys.join('|')));
  const integer = (lowest: number, highest: number): number =>
    lowest + Math.floor(fraction() * (highest - lowest + 1));
  return {
    fraction,
    integer,
    chance: (probability) => fraction() < probability,
    pick: (items) => itemAt(items, integer(0, items.length - 1)),
    pickWeighted: (items, weightOf) => pickWeighted(items, weightOf, fraction()),
    shuffled: (items) => shuffled(items, integer),
  };
}

function pickWeighted<T>(items: readonly T[], weightOf: (item: T) => number, fraction: number): T {
  const total = items.reduce((sum, item) => sum + weightOf(item), 0);
  let left = fraction * total;
  for (const item of items) {
    left -= weightOf(item);
    if (left < 0) return item;
  }
  return itemAt(items, items.length - 1);
}

function shuffled<T>(
  items: readonly T[],
  integer: (lowest: number, highest: number) => number,
): T[] {
  const order = [...items];
  for (let last = order.length - 1; last > 0; last -= 1) {
    const other = integer(0, last);
    [order[last], order[other]] = [itemAt(order, other), itemAt(order, last)];
  }
  return order;
}

function itemAt<T>(items: readonly T[], index: number): T {
  const item = items[index];
  if (item === undefined) throw new RangeError('nothing to pick from');
  return item;
}

/** FNV-1a, 32 bits, over UTF-16 units. */
function hashOf(text: string): number {
  let hash = 0x811c9dc5;
  for (let index = 0; index < text.length; index += 1) {
    hash = Math.imul(hash ^ text.charCodeAt(index), 0x01000193);
  }
  return hash >>> 0;
}

/** Tommy Ettinger's mulberry32: small, fast, and good enough for made-up data. */
function mulberry32(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
}

import { type Hit, compareHits } from './hit';

/** No estimate is as low: this stands for none. */
const NO_ESTIMATE_FEN = -Number.MAX_VALUE;

/**
 * The hits in the order of `compareHits`. The estimates alone are sorted first, as plain numbers; each hit then takes the
 * next free place of its own estimate, and only hits of one estimate are compared with each other.
 */
export function sortedHits(hits: readonly Hit[]): Hit[] {
  const fen = Float64Array.from(hits, ({ finding }) => -(finding.estimate.fen ?? NO_ESTIMATE_FEN));
  const rising = fen.slice().sort();
  const takenOf = new Int32Array(hits.length);
  const sorted = [...hits];
  hits.forEach((hit, index) => {
    const first = firstPlaceOf(fen[index] ?? 0, rising);
    const taken = takenOf[first] ?? 0;
    takenOf[first] = taken + 1;
    sorted[first + taken] = hit;
  });
  takenOf.forEach((count, first) => {
    if (count < 2) return;
    const equals = sorted.slice(first, first + count).sort(compareHits);
    equals.forEach((hit, index) => {
      sorted[first + index] = hit;
    });
  });
  return sorted;
}

/** Where a number first stands among rising numbers that have it. */
function firstPlaceOf(number: number, rising: Float64Array): number {
  let [low, high] = [0, rising.length];
  while (low < high) {
    const middle = (low + high) >>> 1;
    if ((rising[middle] ?? 0) < number) low = middle + 1;
    else high = middle;
  }
  return low;
}

import { type Hit, compareHits } from './hit';

/** No estimate is as low: this stands for none. */
const NO_ESTIMATE_FEN = -Number.MAX_VALUE;

/**
 * The hits in the order of `compareHits`. The estimates alone are sorted first, as plain numbers; only hits of one estimate
 * are compared with each other.
 */
export function sortedHits(hits: readonly Hit[]): Hit[] {
  const byEstimate = hitsByEstimate(hits);
  const sorted: Hit[] = [];
  for (const fen of Float64Array.from(byEstimate.keys()).sort().reverse()) {
    byEstimate
      .get(fen)
      ?.sort(compareHits)
      .forEach((hit) => sorted.push(hit));
  }
  return sorted;
}

function hitsByEstimate(hits: readonly Hit[]): ReadonlyMap<number, Hit[]> {
  const byEstimate = new Map<number, Hit[]>();
  for (const hit of hits) {
    const fen = hit.finding.estimate.fen ?? NO_ESTIMATE_FEN;
    const equals = byEstimate.get(fen);
    if (equals === undefined) byEstimate.set(fen, [hit]);
    else equals.push(hit);
  }
  return byEstimate;
}

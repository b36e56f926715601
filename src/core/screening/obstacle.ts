import type { Period } from '../calendar/day';
import type { Finding, HitKind } from './hit';
import type { NotComparable, Verdict } from './rules';

/** What the rules say of one unit. */
export interface Judgement {
  readonly findings: readonly Finding[];
  readonly obstacles: readonly Obstacle[];
}

/** A rule that could not be applied to a month (不可比). */
export interface Obstacle {
  readonly kind: HitKind;
  readonly period: Period;
  readonly reason: NotComparable;
}

/** Most units: one object for all of them. */
const NOTHING_FOUND: Judgement = { findings: [], obstacles: [] };

const NONE: readonly never[] = [];

/** Where every unit's lists begin: a list is made only for the few units that have something to put in it. */
export function none(): readonly never[] {
  return NONE;
}

/** The obstacles with the verdict's, if it is neither hit nor clear. */
export function withObstacle(
  obstacles: readonly Obstacle[],
  kind: HitKind,
  period: Period,
  verdict: Verdict,
): readonly Obstacle[] {
  if (verdict === 'clear' || verdict === 'hit') return obstacles;
  return [...obstacles, { kind, period, reason: verdict }];
}

/** A judgement without findings. */
export function nothingFound(obstacles: readonly Obstacle[]): Judgement {
  return obstacles.length === 0 ? NOTHING_FOUND : { findings: NONE, obstacles };
}

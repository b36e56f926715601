import type { Period } from '../calendar/day';
import type { Judgement } from './broken-rule';
import type { HitKind } from './hit';
import type { NotComparable, Verdict } from './rules';
import { none, withItem } from './short-list';

/** A rule that could not be applied to a month (不可比). */
export interface Obstacle {
  readonly kind: HitKind;
  readonly period: Period;
  readonly reason: NotComparable;
}

/** Most units: one object for all of them. */
const NOTHING_FOUND: Judgement = { broken: [], obstacles: [] };

/** The obstacles with the verdict's, if it is neither hit nor clear. */
export function withObstacle(
  obstacles: readonly Obstacle[],
  kind: HitKind,
  period: Period,
  verdict: Verdict,
): readonly Obstacle[] {
  if (verdict === 'clear' || verdict === 'hit') return obstacles;
  return withItem(obstacles, { kind, period, reason: verdict });
}

/** A judgement without a broken rule. */
export function nothingFound(obstacles: readonly Obstacle[]): Judgement {
  return obstacles.length === 0 ? NOTHING_FOUND : { broken: none(), obstacles };
}

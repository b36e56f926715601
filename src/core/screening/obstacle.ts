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
export const NOTHING_FOUND: Judgement = { findings: [], obstacles: [] };

/** Notes a verdict that is neither hit nor clear. */
export function noteObstacle(
  obstacles: Obstacle[],
  kind: HitKind,
  period: Period,
  verdict: Verdict,
): void {
  if (verdict !== 'clear' && verdict !== 'hit') obstacles.push({ kind, period, reason: verdict });
}

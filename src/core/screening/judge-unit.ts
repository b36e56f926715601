import type { BaseSums, BrokenRule, Judgement } from './broken-rule';
import { sumOf } from './figure-sums';
import { type Obstacle, nothingFound, withObstacle } from './obstacle';
import type { ScreeningSettings } from './records';
import {
  type ComparedMonth,
  baseObstacle,
  headCountVerdict,
  isBaseTooLow,
  unregisteredVerdict,
} from './rules';
import { none, withItem } from './short-list';

/**
 * The three rules on the compared months of one unit. Rules ① and ② are applied month by month; rule ③ to the totals of
 * the comparable months, so that a longer range evens out a month with a bonus (domain A5, false positives). A month that
 * rule ① hits is no business of the others.
 */
export function judgeUnit(
  months: readonly ComparedMonth[],
  settings: ScreeningSettings,
): Judgement {
  let obstacles: readonly Obstacle[] = none();
  let unregistered: readonly ComparedMonth[] = none();
  let short: readonly ComparedMonth[] = none();
  let comparable: readonly ComparedMonth[] = none();
  for (const month of months) {
    const verdict = unregisteredVerdict(month);
    if (verdict === 'hit') {
      unregistered = withItem(unregistered, month);
      continue;
    }
    obstacles = withObstacle(obstacles, 'unregistered', month.period, verdict);
    const headCount = headCountVerdict(month);
    if (headCount === 'hit') short = withItem(short, month);
    obstacles = withObstacle(obstacles, 'headCount', month.period, headCount);
    if (month.record === 'none') continue;
    const obstacle = baseObstacle(month);
    if (obstacle === undefined) comparable = withItem(comparable, month);
    else obstacles = withObstacle(obstacles, 'base', month.period, obstacle);
  }
  const sums = baseSums(comparable, settings.baseTolerance);
  let broken: readonly BrokenRule[] = none();
  if (unregistered.length > 0) {
    broken = withItem(broken, { kind: 'unregistered', months: unregistered });
  }
  if (short.length > 0) broken = withItem(broken, { kind: 'headCount', months: short });
  if (sums !== undefined) broken = withItem(broken, { kind: 'base', months: comparable, sums });
  return broken.length === 0 ? nothingFound(obstacles) : { broken, obstacles };
}

/** The totals that rule ③ compares, or undefined if they are no hit. */
function baseSums(months: readonly ComparedMonth[], tolerance: number): BaseSums | undefined {
  const wagesFen = sumOf(months, (month) => month.wagesFen);
  const declaredBaseFen = sumOf(months, (month) => month.declaredBaseFen);
  return wagesFen !== undefined &&
    declaredBaseFen !== undefined &&
    isBaseTooLow(wagesFen, declaredBaseFen, tolerance)
    ? { wagesFen, declaredBaseFen }
    : undefined;
}

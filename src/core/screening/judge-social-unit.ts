import { judgeArrears } from './judge-arrears';
import type { SocialMonths } from './month-figures';
import { obstacleProblems } from './screening-problems';
import { type ScreeningRun, comparisonKeyOf } from './screening-run';
import { none } from './short-list';
import type { UnitFinding } from './unit-findings';
import type { Unit } from './units';

/** Adds the arrears of one unit of 参保数据. */
export function judgeSocialUnit(
  run: ScreeningRun,
  unit: Unit,
  months: SocialMonths,
  found: UnitFinding[],
): void {
  const { broken, obstacles } = judgeArrears(months);
  if (obstacles.length > 0) {
    run.problems.push(...obstacleProblems(obstacles, unit, undefined));
    run.notCompared.add(comparisonKeyOf('arrears', unit.key));
  }
  if (broken.length > 0) {
    found.push({ broken, months: none(), unit, social: unit, match: undefined, isInArrears: true });
  }
}

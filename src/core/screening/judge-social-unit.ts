import { judgeArrears } from './judge-arrears';
import type { SocialMonths } from './month-figures';
import { obstacleProblems } from './screening-problems';
import { type ScreeningRun, comparisonKeyOf } from './screening-run';
import type { UnitFinding } from './unit-findings';
import type { Unit } from './units';

/** Adds the arrears of one unit of 参保数据. */
export function judgeSocialUnit(
  run: ScreeningRun,
  unit: Unit,
  months: SocialMonths,
  found: UnitFinding[],
): void {
  const { findings, obstacles } = judgeArrears(months);
  if (obstacles.length > 0) {
    run.problems.push(...obstacleProblems(obstacles, unit, undefined));
    run.notCompared.add(comparisonKeyOf('arrears', unit.key));
  }
  if (findings.length > 0) {
    found.push({ findings, unit, social: unit, match: undefined, isInArrears: true });
  }
}

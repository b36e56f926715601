import { socialName, townshipsOf } from './shown';
import type { Hit, HitMatch } from './hit';
import { judgeArrears } from './judge-arrears';
import type { SocialMonths } from './month-figures';
import { type ScreeningRun, comparisonKeyOf } from './screening-run';
import { obstacleProblems } from './screening-problems';
import { type Unit, codeOf } from './units';

const NO_MATCH_NEEDED: HitMatch = { by: 'oneSide', isConfirmed: true };

/** Adds the arrears of one unit of 参保数据. They need no tax data, so no match has to be confirmed for them. */
export function judgeSocialUnit(
  run: ScreeningRun,
  unit: Unit,
  months: SocialMonths,
  hits: Hit[],
): void {
  const { findings, obstacles } = judgeArrears(months);
  if (obstacles.length > 0) {
    run.problems.push(...obstacleProblems(obstacles, unit, undefined));
    run.notCompared.add(comparisonKeyOf('arrears', unit.key));
  }
  for (const finding of findings) {
    const code = codeOf(unit);
    const name = socialName(unit);
    const townships = townshipsOf(unit, unit);
    hits.push({
      finding,
      uscc: code === '' ? undefined : code,
      name,
      assignment: run.assign({ code, name, townships, isInArrears: true }),
      match: NO_MATCH_NEEDED,
    });
  }
}

import { shownName, townshipsOf } from './shown';
import type { Hit } from './hit';
import { judgeArrears } from './judge-arrears';
import type { SocialMonths } from './month-figures';
import { type ScreeningRun, comparisonKeyOf } from './screening-run';
import { obstacleProblems } from './screening-problems';
import { type Unit, socialRows, taxRows } from './units';

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
    const ownRows = socialRows(unit);
    const name = shownName(ownRows);
    const townships = townshipsOf(ownRows, taxRows(unit));
    hits.push({
      finding,
      uscc: unit.code === '' ? undefined : unit.code,
      name,
      assignment: run.assign({ code: unit.code, name, townships, isInArrears: true }),
      match: { by: 'oneSide', isConfirmed: true },
    });
  }
}

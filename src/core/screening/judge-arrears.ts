import type { Judgement } from './broken-rule';
import { sumOf } from './figure-sums';
import type { SocialMonth, SocialMonths } from './month-figures';
import { type Obstacle, nothingFound, withObstacle } from './obstacle';
import { arrearsVerdict } from './rules';
import { none, withItem } from './short-list';

/** Arrears of one unit: the months in which something is open. */
export function judgeArrears(months: SocialMonths): Judgement {
  let obstacles: readonly Obstacle[] = none();
  let open: readonly SocialMonth[] = none();
  for (const month of months) {
    const verdict = arrearsVerdict(month);
    if (verdict === 'hit') open = withItem(open, month);
    obstacles = withObstacle(obstacles, 'arrears', month.period, verdict);
  }
  const dueFen = sumOf(open, (month) => month.duePremiumFen);
  const paidFen = sumOf(open, (month) => month.paidPremiumFen);
  return open.length > 0 && dueFen !== undefined && paidFen !== undefined
    ? { broken: [{ kind: 'arrears', months: open, sums: { dueFen, paidFen } }], obstacles }
    : nothingFound(obstacles);
}

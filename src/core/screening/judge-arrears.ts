import { arrearsEstimate } from './estimate';
import { sumOf } from './figure-sums';
import type { Finding, MonthDetail } from './hit';
import type { SocialMonth, SocialMonths } from './month-figures';
import { type Judgement, type Obstacle, nothingFound, withObstacle } from './obstacle';
import { arrearsVerdict } from './rules';
import { none, withItem } from './short-list';

/** Arrears of one unit: what is open in each month, added up. A month paid in advance does not pay for another. */
export function judgeArrears(months: SocialMonths): Judgement {
  let obstacles: readonly Obstacle[] = none();
  let open: readonly MonthDetail[] = none();
  for (const month of months) {
    const verdict = arrearsVerdict(month);
    if (verdict === 'hit') open = withItem(open, detailOf(month));
    obstacles = withObstacle(obstacles, 'arrears', month.period, verdict);
  }
  return open.length === 0
    ? nothingFound(obstacles)
    : { findings: [arrearsFinding(open)], obstacles };
}

function arrearsFinding(open: readonly MonthDetail[]): Finding {
  const last = open[open.length - 1];
  const dueFen = sumOf(open, (month) => month.duePremiumFen) ?? 0;
  const paidFen = sumOf(open, (month) => month.paidPremiumFen) ?? 0;
  return {
    kind: 'arrears',
    periods: open.map(({ period }) => period),
    registeredPeople: undefined,
    insuredPeople: last?.insuredPeople,
    missingPeople: undefined,
    wagesFen: undefined,
    declaredBaseFen: sumOf(open, (month) => month.declaredBaseFen),
    missingBaseFen: undefined,
    arrearsFen: dueFen - paidFen,
    missingShare: undefined,
    estimate: arrearsEstimate(dueFen, paidFen),
    months: open,
  };
}

function detailOf(month: SocialMonth): MonthDetail {
  const { period, insuredPeople, declaredBaseFen, duePremiumFen, paidPremiumFen } = month;
  return {
    period,
    isHit: true,
    registeredPeople: undefined,
    insuredPeople,
    wagesFen: undefined,
    declaredBaseFen,
    duePremiumFen,
    paidPremiumFen,
  };
}

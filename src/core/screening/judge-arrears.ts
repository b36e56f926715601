import type { Period } from '../calendar/day';
import { arrearsEstimate } from './estimate';
import { sumOf } from './figure-sums';
import type { Finding, MonthDetail } from './hit';
import type { SocialMonth } from './month-figures';
import { type Judgement, NOTHING_FOUND, type Obstacle, noteObstacle } from './obstacle';
import { arrearsVerdict } from './rules';

/** Arrears of one unit: what is open in each month, added up. A month paid in advance does not pay for another. */
export function judgeArrears(
  months: readonly (SocialMonth | undefined)[],
  periods: readonly Period[],
): Judgement {
  const obstacles: Obstacle[] = [];
  const open: MonthDetail[] = [];
  months.forEach((month, index) => {
    const period = periods[index];
    if (month === undefined || period === undefined) return;
    const verdict = arrearsVerdict(month);
    if (verdict === 'hit') open.push(detailOfSocial(period, month));
    else noteObstacle(obstacles, 'arrears', period, verdict);
  });
  if (open.length === 0)
    return obstacles.length === 0 ? NOTHING_FOUND : { findings: [], obstacles };
  return { findings: [arrearsFinding(open)], obstacles };
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

function detailOfSocial(period: Period, month: SocialMonth): MonthDetail {
  const { insuredPeople, declaredBaseFen, duePremiumFen, paidPremiumFen } = month;
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

import type { Period } from '../../src/core/calendar/day';
import type { SampleEmployer } from './employers';
import { eachMonth, type MonthFigures, type MonthLookup } from './month-figures';

/** The plan's three rules on 重点企业 (part four, section one), and arrears. */
export type Situation = '未申报' | '人数不足' | '基数不足' | '欠费';

/** What is truly so of one employer in one month, before any dirt: what a perfect reader would find. */
export interface SampleSituation {
  readonly uscc: string;
  readonly period: Period;
  readonly situation: Situation;
}

/** Every situation of a county, month by month, without tolerance and before any exclusion. */
export function trueSituations(
  employers: readonly SampleEmployer[],
  monthOf: MonthLookup,
): SampleSituation[] {
  const found: SampleSituation[] = [];
  eachMonth(employers, (employer, period) => {
    for (const situation of situationsOf(monthOf(employer, period))) {
      found.push({ uscc: employer.uscc, period, situation });
    }
  });
  return found;
}

function situationsOf({ insured, taxed }: MonthFigures): Situation[] {
  if (!insured) return taxed ? ['未申报'] : [];
  const found: Situation[] = [];
  if (taxed && taxed.people > insured.people) found.push('人数不足');
  if (taxed && taxed.wagesFen > insured.baseFen) found.push('基数不足');
  if (insured.paidFen < insured.dueFen) found.push('欠费');
  return found;
}

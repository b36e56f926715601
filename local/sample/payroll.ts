import type { Period } from '../../src/core/calendar/day';
import type { SampleEmployer } from './employers';
import { randomSource } from './random';

/** 16 % of the employer and 8 % of the employee (国办发〔2019〕13号). */
export const PREMIUM_PERCENT = 24;

/** Floor and ceiling of the monthly base for 2023 in fen: 60 % and 300 % of 6,439 yuan (derived, not officially checked). */
export const BASE_FLOOR_FEN = 386_340;
const BASE_CEILING_FEN = 1_931_700;

/** The month in which some employers pay the whole year's bonus. */
const BONUS_PERIOD: Period = '2023-09';

/** The monthly base an employer declares for each of its people, in fen. */
export function declaredBaseFen(employer: SampleEmployer): number {
  if (employer.conduct === 'baseTooLow') return BASE_FLOOR_FEN;
  return Math.min(Math.max(employer.monthlyWageFen, BASE_FLOOR_FEN), BASE_CEILING_FEN);
}

/** Wages an employer declares for income tax in one month, in fen, whole yuan. */
export function taxedWagesFen(seed: number, employer: SampleEmployer, period: Period): number {
  const random = randomSource(seed, 'wages', employer.index, period);
  const ordinary = 0.93 + random.fraction() * 0.07;
  const factor = wageFactor(employer, period, ordinary);
  return Math.round((employer.staffPeople * employer.monthlyWageFen * factor) / 100) * 100;
}

function wageFactor(employer: SampleEmployer, period: Period, ordinary: number): number {
  if (employer.conduct === 'bonusMonth' && period === BONUS_PERIOD) return 1.8;
  return employer.conduct === 'wageRise' ? ordinary + 0.09 : ordinary;
}

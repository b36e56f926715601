import type { Period } from '../calendar/day';

/**
 * The three rules of the plan (四（一）) and arrears (八大行动 8), on figures of one unit. A rule says `hit`, `clear`, or
 * why the figures cannot be compared; figures that cannot be compared never make a hit.
 */
export type Verdict = 'hit' | 'clear' | NotComparable;

/** Why a rule cannot be applied; the sentences are in `words/screening-problems.ts`. */
export type NotComparable =
  | 'socialOtherMonths'
  | 'conflictingRows'
  | 'insuredBlank'
  | 'registeredBlank'
  | 'wagesBlank'
  | 'baseBlank'
  | 'dueBlank'
  | 'paidBlank'
  | 'wagesWithoutPeople'
  | 'noTaxFigures';

/** Words of a 缴税状态 that say the unit does not pay normally. A blank state says nothing against it. */
export const NOT_NORMAL_TAX_WORDS: readonly string[] =
  '非正常 不正常 注销 吊销 停业 歇业 清算 零申报 未申报 未缴 欠税 逾期'.split(' ');

/** Lets a tolerance be exact: 0.07 × 100 is 7.000000000000001 in binary. */
export const MILLIONTH_OF_A_FEN = 1e-6;

/** Both sides' figures of a unit in one month. */
export interface ComparedMonth {
  readonly period: Period;
  readonly registeredPeople: number | undefined;
  readonly wagesFen: number | undefined;
  /** 缴税状态, as the export words it. */
  readonly taxStatus: string | undefined;
  /** `none`: 参保数据 does not know the unit at all; `otherMonths`: it does, but not in this month. */
  readonly record: 'none' | 'otherMonths' | 'ofMonth';
  readonly insuredPeople: number | undefined;
  readonly declaredBaseFen: number | undefined;
  /** Rows disagree, on either side. */
  readonly isConflicting: boolean;
}

/**
 * Rule ①, 正常缴税未申报社保: a unit that pays taxes normally and has employees, and is not in 参保数据 at all or is there
 * with nobody insured. A blank number of insured is no 0.
 */
export function unregisteredVerdict(month: ComparedMonth): Verdict {
  const obstacle = recordObstacle(month);
  if (obstacle !== undefined) return obstacle;
  if (month.record === 'ofMonth' && month.insuredPeople === undefined) return 'insuredBlank';
  if ((month.insuredPeople ?? 0) > 0 || !paysTaxNormally(month)) return 'clear';
  return hasEmployees(month);
}

/**
 * Rule ②, 登记职工人数大于参保缴费人数.
 *
 * @example 12 registered, 7 + 5 insured // => 'clear'
 */
export function headCountVerdict(month: ComparedMonth): Verdict {
  const obstacle = recordObstacle(month);
  if (obstacle !== undefined) return obstacle;
  if (month.record === 'none') return 'clear';
  if (month.insuredPeople === undefined) return 'insuredBlank';
  if (month.registeredPeople === undefined) return 'registeredBlank';
  return month.registeredPeople > month.insuredPeople ? 'hit' : 'clear';
}

/** Why a month cannot be counted into the totals of rule ③, or undefined if it can. */
export function baseObstacle(month: ComparedMonth): NotComparable | undefined {
  const obstacle = recordObstacle(month);
  if (obstacle !== undefined) return obstacle;
  if (month.wagesFen === undefined) return 'wagesBlank';
  return month.declaredBaseFen === undefined ? 'baseBlank' : undefined;
}

/**
 * Rule ③, 申报基数小于纳税申报收入, beyond the tolerance: a shortfall of exactly the tolerance is still let pass. Wages below
 * 0, which a month of corrections may have, have no tolerance: less than one fen is never a shortfall.
 *
 * @param tolerance fraction of the wages, such as 0.05
 */
export function isBaseTooLow(
  wagesFen: number,
  declaredBaseFen: number,
  tolerance: number,
): boolean {
  const passedOverFen = Math.floor(wagesFen * tolerance + MILLIONTH_OF_A_FEN);
  return wagesFen - declaredBaseFen > Math.max(0, passedOverFen);
}

/** Arrears (欠费): less paid than due. Both blank says nothing; one blank cannot be compared. */
export function arrearsVerdict(month: {
  readonly duePremiumFen: number | undefined;
  readonly paidPremiumFen: number | undefined;
  readonly isConflicting?: boolean;
}): Verdict {
  const { duePremiumFen, paidPremiumFen } = month;
  if (month.isConflicting === true) return 'conflictingRows';
  if (duePremiumFen === undefined) return paidPremiumFen === undefined ? 'clear' : 'dueBlank';
  if (paidPremiumFen === undefined) return duePremiumFen === 0 ? 'clear' : 'paidBlank';
  return paidPremiumFen < duePremiumFen ? 'hit' : 'clear';
}

const NOT_NORMAL = new RegExp(NOT_NORMAL_TAX_WORDS.join('|'));

function paysTaxNormally({ taxStatus }: ComparedMonth): boolean {
  return taxStatus === undefined || !NOT_NORMAL.test(taxStatus);
}

function recordObstacle({ isConflicting, record }: ComparedMonth): NotComparable | undefined {
  if (isConflicting) return 'conflictingRows';
  return record === 'otherMonths' ? 'socialOtherMonths' : undefined;
}

/** Wages show that there are employees even if nobody entered how many. */
function hasEmployees({ registeredPeople, wagesFen = 0 }: ComparedMonth): Verdict {
  if (registeredPeople === undefined) return wagesFen > 0 ? 'hit' : 'noTaxFigures';
  if (registeredPeople > 0) return 'hit';
  return wagesFen > 0 ? 'wagesWithoutPeople' : 'clear';
}

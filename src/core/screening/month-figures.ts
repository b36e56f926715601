import type { Period } from '../calendar/day';
import type { SocialInsuranceRow, TaxRow } from './records';
import { none, withItem } from './short-list';
import { type SocialSide, type TaxSide, socialRows, taxRows } from './units';

/** A unit's month in 参保数据, its 社保单位编号 added up. A figure is undefined if it is blank for any of them. */
export interface SocialMonth {
  readonly period: Period;
  readonly insuredPeople: number | undefined;
  readonly declaredBaseFen: number | undefined;
  readonly duePremiumFen: number | undefined;
  readonly paidPremiumFen: number | undefined;
  /** Two rows of one number and month disagree, so that no figure can be trusted. */
  readonly isConflicting?: boolean;
}

/** A unit's month in 税务数据: its row, for it has one a month, or `conflicting` if two rows disagree. */
export type TaxMonth = TaxRow | 'conflicting';

/** A row that repeats an earlier one's key. An identical one counts once; one that disagrees spoils the month. */
export interface RepeatedRow {
  readonly row: SocialInsuranceRow | TaxRow;
  readonly first: SocialInsuranceRow | TaxRow;
  readonly isIdentical: boolean;
}

/** Words of a 参保状态 that say nobody is insured. */
export const NOBODY_INSURED_WORDS: readonly string[] =
  '未参保 未登记 未申报 停保 停缴 暂停 终止 注销 中断 退保'.split(' ');

const NOBODY_INSURED = new RegExp(NOBODY_INSURED_WORDS.join('|'));

/** A unit's months in 参保数据, as far as it has rows of them. */
export type SocialMonths = readonly SocialMonth[];

/** Told of each row that repeats the key of an earlier one. */
export type OnRepeated = (repeated: RepeatedRow) => void;

/** The unit's figures in the months in which arrears are looked for; these include the compared months. */
export function socialMonthsOf(
  unit: SocialSide,
  { arrearsPeriods }: { readonly arrearsPeriods: readonly Period[] },
  onRepeated: OnRepeated,
): SocialMonths {
  let months: SocialMonths = none();
  for (const period of arrearsPeriods) {
    const month = socialMonth(unit, period, onRepeated);
    if (month !== undefined) months = withItem(months, month);
  }
  return months;
}

/**
 * The unit's figures of one month, or undefined without a row of it. Rows of several 社保单位编号 are added up (design
 * rule 6); a state such as 未参保 or 停保 makes blank figures 0, a blank alone stays a blank.
 */
export function socialMonth(
  unit: SocialSide,
  period: Period,
  onRepeated: OnRepeated,
): SocialMonth | undefined {
  const { firstSocial } = unit;
  if (firstSocial === undefined) return undefined;
  if (unit.more === undefined) {
    if (isWholeMonth(firstSocial, period)) return firstSocial;
    return firstSocial.period === period ? figuresOf(firstSocial, period) : undefined;
  }
  const ofMonth = socialRows(unit).filter((row) => row.period === period);
  const { kept, isConflicting } = withoutRepeats(ofMonth, accountOf, isSameSocial, onRepeated);
  if (kept.length === 0) return undefined;
  if (isConflicting) return { ...NO_FIGURES, period };
  return kept.map((row) => figuresOf(row, period)).reduce(addSocial);
}

/** The unit's row of one month in 税务数据, or undefined without one. */
export function taxMonth(
  unit: TaxSide,
  period: Period,
  onRepeated: OnRepeated,
): TaxMonth | undefined {
  const { firstTax } = unit;
  if (firstTax === undefined) return undefined;
  if (unit.more === undefined) return firstTax.period === period ? firstTax : undefined;
  const ofMonth = taxRows(unit).filter((row) => row.period === period);
  const { isConflicting } = withoutRepeats(ofMonth, () => '', isSameTax, onRepeated);
  return isConflicting ? 'conflicting' : ofMonth[0];
}

/** Nobody knows which of the rows is right, so the month has no figures: not even those of the first row. */
const NO_FIGURES: Omit<SocialMonth, 'period'> = {
  insuredPeople: undefined,
  declaredBaseFen: undefined,
  duePremiumFen: undefined,
  paidPremiumFen: undefined,
  isConflicting: true,
};

/** True for a row that can stand for its month as it is: of most units it is the only one, and nothing in it is blank. */
function isWholeMonth(
  row: SocialInsuranceRow,
  period: Period,
): row is SocialInsuranceRow & SocialMonth {
  const { insuredPeople, declaredBaseFen } = row;
  return row.period === period && insuredPeople !== undefined && declaredBaseFen !== undefined;
}

function figuresOf(row: SocialInsuranceRow, period: Period): SocialMonth {
  const blank = saysNobodyInsured(row) ? 0 : undefined;
  return {
    period,
    insuredPeople: row.insuredPeople ?? blank,
    declaredBaseFen: row.declaredBaseFen ?? blank,
    duePremiumFen: row.duePremiumFen,
    paidPremiumFen: row.paidPremiumFen,
  };
}

/** A number of people above 0 is believed against the state beside it. */
function saysNobodyInsured({ status, insuredPeople }: SocialInsuranceRow): boolean {
  return status !== undefined && (insuredPeople ?? 0) === 0 && NOBODY_INSURED.test(status);
}

function addSocial(one: SocialMonth, other: SocialMonth): SocialMonth {
  return {
    period: one.period,
    insuredPeople: sum(one.insuredPeople, other.insuredPeople),
    declaredBaseFen: sum(one.declaredBaseFen, other.declaredBaseFen),
    duePremiumFen: sum(one.duePremiumFen, other.duePremiumFen),
    paidPremiumFen: sum(one.paidPremiumFen, other.paidPremiumFen),
  };
}

/** Unknown and something is unknown: blank is not 0 (design rule 1). */
function sum(one: number | undefined, other: number | undefined): number | undefined {
  return one === undefined || other === undefined ? undefined : one + other;
}

function withoutRepeats<R extends SocialInsuranceRow | TaxRow>(
  rows: readonly R[],
  keyOf: (row: R) => string,
  isSame: (row: R, first: R) => boolean,
  onRepeated: OnRepeated,
): { kept: R[]; isConflicting: boolean } {
  const firsts = new Map<string, R>();
  let isConflicting = false;
  for (const row of rows) {
    const first = firsts.get(keyOf(row));
    if (first === undefined) {
      firsts.set(keyOf(row), row);
      continue;
    }
    const isIdentical = isSame(row, first);
    isConflicting = isConflicting || !isIdentical;
    onRepeated({ row, first, isIdentical });
  }
  return { kept: [...firsts.values()], isConflicting };
}

function accountOf(row: SocialInsuranceRow): string {
  return row.socialInsuranceNumber ?? '';
}

function isSameSocial(row: SocialInsuranceRow, first: SocialInsuranceRow): boolean {
  return (
    row.insuredPeople === first.insuredPeople &&
    row.declaredBaseFen === first.declaredBaseFen &&
    row.duePremiumFen === first.duePremiumFen &&
    row.paidPremiumFen === first.paidPremiumFen &&
    saysNobodyInsured(row) === saysNobodyInsured(first)
  );
}

function isSameTax(row: TaxRow, first: TaxRow): boolean {
  return (
    row.registeredPeople === first.registeredPeople &&
    row.wagesFen === first.wagesFen &&
    row.status === first.status
  );
}

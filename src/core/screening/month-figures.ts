import type { Period } from '../calendar/day';
import type { SocialInsuranceRow, TaxRow } from './records';
import { type Unit, socialRows } from './units';

/** A unit's month in 参保数据, its 社保单位编号 added up. A figure is undefined if it is blank for any of them. */
export interface SocialMonth {
  readonly insuredPeople: number | undefined;
  readonly declaredBaseFen: number | undefined;
  readonly duePremiumFen: number | undefined;
  readonly paidPremiumFen: number | undefined;
  /** Two rows of one number and month disagree, so that no figure can be trusted. */
  readonly isConflicting: boolean;
}

/** A unit's month in 税务数据. */
export interface TaxMonth {
  readonly registeredPeople: number | undefined;
  readonly wagesFen: number | undefined;
  /** 缴税状态, as the export words it. */
  readonly status: string | undefined;
  readonly isConflicting: boolean;
}

/** A row that repeats an earlier one's key. An identical one counts once; one that disagrees spoils the month. */
export interface RepeatedRow {
  readonly row: SocialInsuranceRow | TaxRow;
  readonly first: SocialInsuranceRow | TaxRow;
  readonly isIdentical: boolean;
}

/** Words of a 参保状态 that say nobody is insured. */
const NOBODY_INSURED = /未参保|未登记|未申报|停保|停缴|暂停|终止|注销|中断|退保/;

/**
 * The unit's figures of one month, or undefined without a row of it. Rows of several 社保单位编号 are added up (design
 * rule 6); a state such as 未参保 or 停保 makes blank figures 0, a blank alone stays a blank.
 *
 * @param onRepeated told of each row that repeats the number of an earlier one
 */
export function socialMonth(
  rows: readonly SocialInsuranceRow[],
  period: Period,
  onRepeated: (repeated: RepeatedRow) => void,
): SocialMonth | undefined {
  const first = rows[0];
  if (rows.length === 1 && first !== undefined) {
    return first.period === period ? figuresOf(first) : undefined;
  }
  const ofMonth = rows.filter((row) => row.period === period);
  const { kept, isConflicting } = withoutRepeats(ofMonth, accountOf, isSameSocial, onRepeated);
  if (kept.length === 0) return undefined;
  return isConflicting ? CONFLICTING_SOCIAL : kept.map(figuresOf).reduce(addSocial);
}

/** A unit's months in 参保数据: one entry per month looked at, undefined where it has no row. */
export type SocialMonths = readonly (SocialMonth | undefined)[];

const NO_MONTHS: SocialMonths = [];

/** The unit's figures in each of the months in which arrears are looked for; these include the compared months. */
export function socialMonthsOf(
  unit: Unit,
  { arrearsPeriods }: { readonly arrearsPeriods: readonly Period[] },
  onRepeated: (repeated: RepeatedRow) => void,
): SocialMonths {
  if (unit.firstSocial === undefined) return NO_MONTHS;
  const rows = socialRows(unit);
  return arrearsPeriods.map((period) => socialMonth(rows, period, onRepeated));
}

/** The same for 税务数据, where a unit has one row a month. */
export function taxMonth(
  rows: readonly TaxRow[],
  period: Period,
  onRepeated: (repeated: RepeatedRow) => void,
): TaxMonth | undefined {
  const ofMonth = rows.length === 1 ? rows : rows.filter((row) => row.period === period);
  const first = ofMonth[0];
  if (first?.period !== period) return undefined;
  const isConflicting =
    ofMonth.length > 1 && withoutRepeats(ofMonth, () => '', isSameTax, onRepeated).isConflicting;
  if (isConflicting) return CONFLICTING_TAX;
  return {
    registeredPeople: first.registeredPeople,
    wagesFen: first.wagesFen,
    status: first.status,
    isConflicting,
  };
}

/** Nobody knows which of the rows is right, so the month has no figures: not even those of the first row. */
const CONFLICTING_SOCIAL: SocialMonth = {
  insuredPeople: undefined,
  declaredBaseFen: undefined,
  duePremiumFen: undefined,
  paidPremiumFen: undefined,
  isConflicting: true,
};

const CONFLICTING_TAX: TaxMonth = {
  registeredPeople: undefined,
  wagesFen: undefined,
  status: undefined,
  isConflicting: true,
};

function figuresOf(row: SocialInsuranceRow): SocialMonth {
  const blank = saysNobodyInsured(row) ? 0 : undefined;
  return {
    insuredPeople: row.insuredPeople ?? blank,
    declaredBaseFen: row.declaredBaseFen ?? blank,
    duePremiumFen: row.duePremiumFen,
    paidPremiumFen: row.paidPremiumFen,
    isConflicting: false,
  };
}

/** A number of people above 0 is believed against the state beside it. */
function saysNobodyInsured({ status, insuredPeople }: SocialInsuranceRow): boolean {
  return status !== undefined && (insuredPeople ?? 0) === 0 && NOBODY_INSURED.test(status);
}

function addSocial(one: SocialMonth, other: SocialMonth): SocialMonth {
  return {
    insuredPeople: sum(one.insuredPeople, other.insuredPeople),
    declaredBaseFen: sum(one.declaredBaseFen, other.declaredBaseFen),
    duePremiumFen: sum(one.duePremiumFen, other.duePremiumFen),
    paidPremiumFen: sum(one.paidPremiumFen, other.paidPremiumFen),
    isConflicting: false,
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
  onRepeated: (repeated: RepeatedRow) => void,
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

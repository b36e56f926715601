import type { Period } from '../calendar/day';
import type { ContributionBase } from '../campaign/settings-type';
import { roundHalfAwayFromZero } from '../money/fen';
import { premiumFen } from '../money/premium';
import type { ScreeningSettings } from './records';

/**
 * 预计应补: what a hit would cost if the figures held, always 初步比对，以核定为准 (design rule 13). With figures of whole units
 * only, a person's wage is the unit's average wage, kept between the floor and the ceiling of the contribution base
 * (domain, calculation notes and A4).
 */
export interface Estimate {
  /** Undefined when the figures do not allow one. */
  readonly fen: number | undefined;
  readonly formula: EstimateFormula;
}

/** How the sum came about, for the sentence in `words/screening.ts`. */
export type EstimateFormula =
  | {
      readonly kind: 'missingPeople';
      /** People times months. */
      readonly peopleMonths: number;
      readonly wage: ClippedWage;
      readonly rate: number;
    }
  | {
      readonly kind: 'baseGap';
      readonly clippedWagesFen: number;
      readonly peopleMonths: number;
      readonly declaredBaseFen: number;
      readonly wage: ClippedWage;
      readonly rate: number;
    }
  | {
      /** Without a head count no average wage and no limits can be applied. */
      readonly kind: 'wholeGap';
      readonly wagesFen: number;
      readonly declaredBaseFen: number;
      readonly rate: number;
    }
  | { readonly kind: 'arrears'; readonly dueFen: number; readonly paidFen: number }
  | { readonly kind: 'noHeadCount' }
  | { readonly kind: 'noWages' };

/** A unit's average monthly wage and what the limits of the last month's year make of it, in fen. */
export interface ClippedWage {
  readonly averageFen: number;
  readonly clippedFen: number;
  readonly limits: Pick<ContributionBase, 'year' | 'floorFen' | 'ceilingFen'>;
}

/** Wages and people that give the average wage: sums over the months that have both. */
export interface WageTotals {
  readonly wagesFen: number;
  readonly peopleMonths: number;
}

/** How many people a sum is for in one month. */
export interface PeopleOfMonth {
  readonly period: Period;
  readonly people: number;
}

/** Rules ① and ②: missing people × clipped average wage × both rates. Undefined people: nobody knows how many. */
export function missingPeopleEstimate(
  missing: readonly PeopleOfMonth[] | undefined,
  totals: WageTotals | undefined,
  settings: ScreeningSettings,
): Estimate {
  if (missing === undefined) return { fen: undefined, formula: { kind: 'noHeadCount' } };
  if (totals === undefined) return { fen: undefined, formula: { kind: 'noWages' } };
  const rate = bothRates(settings);
  const formula: EstimateFormula = {
    kind: 'missingPeople',
    peopleMonths: sumOfPeople(missing),
    wage: clippedWage(missing, totals, settings),
    rate,
  };
  return { fen: premiumFen(clippedWagesFen(missing, totals, settings), rate), formula };
}

/**
 * Rule ③: what the insured should have declared less what was declared, × both rates. Only people who are insured count
 * here: the wages of those who are not belong to rule ②, so that no yuan is asked for twice.
 */
export function baseGapEstimate(
  insured: readonly PeopleOfMonth[] | undefined,
  totals: WageTotals | undefined,
  sums: { readonly wagesFen: number; readonly declaredBaseFen: number },
  settings: ScreeningSettings,
): Estimate {
  const { declaredBaseFen } = sums;
  const rate = bothRates(settings);
  if (insured === undefined || totals === undefined) {
    const gapFen = Math.max(0, sums.wagesFen - declaredBaseFen);
    return { fen: premiumFen(gapFen, rate), formula: { kind: 'wholeGap', ...sums, rate } };
  }
  const shouldBeFen = clippedWagesFen(insured, totals, settings);
  const formula: EstimateFormula = {
    kind: 'baseGap',
    clippedWagesFen: roundHalfAwayFromZero(shouldBeFen),
    peopleMonths: sumOfPeople(insured),
    declaredBaseFen,
    wage: clippedWage(insured, totals, settings),
    rate,
  };
  return { fen: premiumFen(Math.max(0, shouldBeFen - declaredBaseFen), rate), formula };
}

/** Arrears: due less paid. */
export function arrearsEstimate(dueFen: number, paidFen: number): Estimate {
  return { fen: dueFen - paidFen, formula: { kind: 'arrears', dueFen, paidFen } };
}

/**
 * The limits that hold in a month: those of its year, else of the nearest earlier year, else the earliest there are.
 */
export function limitsOf(
  period: Period,
  bases: readonly ContributionBase[],
): Pick<ContributionBase, 'year' | 'floorFen' | 'ceilingFen'> {
  const year = Number(period.slice(0, 4));
  const [first] = bases;
  if (first === undefined) return { year, floorFen: 0, ceilingFen: Infinity };
  let limits = first;
  for (const base of bases) if (base.year <= year) limits = base;
  return limits;
}

/** Σ people × average wage, each person's share kept between the limits of the month. Not rounded. */
function clippedWagesFen(
  months: readonly PeopleOfMonth[],
  { wagesFen, peopleMonths }: WageTotals,
  { contributionBases }: ScreeningSettings,
): number {
  let sum = 0;
  for (const { period, people } of months) {
    const { floorFen, ceilingFen } = limitsOf(period, contributionBases);
    // Multiplied before dividing, so that everybody's average wage adds up to the wages again.
    sum += clip((people * wagesFen) / peopleMonths, people * floorFen, people * ceilingFen);
  }
  return sum;
}

function clippedWage(
  months: readonly PeopleOfMonth[],
  { wagesFen, peopleMonths }: WageTotals,
  { contributionBases }: ScreeningSettings,
): ClippedWage {
  const limits = limitsOf(months[months.length - 1]?.period ?? '9999-12', contributionBases);
  const averageFen = wagesFen / peopleMonths;
  const clippedFen = clip(averageFen, limits.floorFen, limits.ceilingFen);
  return {
    averageFen: roundHalfAwayFromZero(averageFen),
    clippedFen: roundHalfAwayFromZero(clippedFen),
    limits,
  };
}

/** Employer and employee together, as an exact decimal: 0.1 + 0.2 would not be one. */
export function bothRates({ rates }: Pick<ScreeningSettings, 'rates'>): number {
  return Math.round((rates.employer + rates.employee) * 1e6) / 1e6;
}

function sumOfPeople(months: readonly PeopleOfMonth[]): number {
  let sum = 0;
  for (const { people } of months) sum += people;
  return sum;
}

function clip(value: number, low: number, high: number): number {
  return Math.min(Math.max(value, low), high);
}

import type { Period } from '../calendar/day';
import { numberAt } from './number-at';
import type { ComparedPeriods } from './periods';
import type { ScreeningSettings, SocialInsuranceRow, TaxRow } from './records';
import { isBaseTooLow } from './rules';

/** What a unit's figures are held against to be plainly clear. */
export interface ClearLimits {
  /** The only month that is compared. */
  readonly month: Period;
  /** Of rule ③, a fraction of the wages. */
  readonly baseTolerance: number;
}

/** The limits of a comparison; undefined if several months are compared or none, or arrears are looked for in another. */
export function clearLimits(
  { periods, arrearsPeriods }: ComparedPeriods,
  { baseTolerance }: ScreeningSettings,
): ClearLimits | undefined {
  const [month, another] = periods;
  if (month === undefined || another !== undefined) return undefined;
  const isOne = arrearsPeriods.length === 1 && arrearsPeriods[0] === month;
  return isOne ? { month, baseTolerance } : undefined;
}

/**
 * Places of units whose first row on each side has all its figures, and in order, so that no rule has anything to say: as a rule
 * nine units of ten. Judged while the rows are brought together, because looking at a row a second time is what takes the time.
 */
export interface ClearPlaces {
  /** To be told of a unit's first row in 参保数据 before that in 税务数据. */
  readonly noteSocial: (place: number, row: SocialInsuranceRow) => void;
  readonly noteTax: (place: number, row: TaxRow) => void;
  /** False says nothing; the rules then decide. True says nothing of a unit with further rows. */
  readonly isClear: (place: number) => boolean;
}

/**
 * Clear places among so many; none without limits, when several months are compared.
 *
 * @param count places are below this
 */
export function clearPlaces(count: number, limits: ClearLimits | undefined): ClearPlaces {
  return limits === undefined ? NO_PLACES : placesWithin(count, limits);
}

const NO_PLACES: ClearPlaces = {
  noteSocial: () => undefined,
  noteTax: () => undefined,
  isClear: () => false,
};

function placesWithin(count: number, { month, baseTolerance }: ClearLimits): ClearPlaces {
  /** 0 where 参保数据 has nobody insured, or something to look at more closely. */
  const insuredPeople = new Float64Array(count);
  const declaredBaseFen = new Float64Array(count);
  const clear = new Uint8Array(count);
  return {
    noteSocial: (place, row) => {
      if (row.period !== month || !isPaid(row) || row.declaredBaseFen === undefined) return;
      insuredPeople[place] = row.insuredPeople ?? 0;
      declaredBaseFen[place] = row.declaredBaseFen;
    },
    noteTax: (place, { period, registeredPeople, wagesFen }) => {
      const insured = numberAt(insuredPeople, place);
      if (insured <= 0 || period !== month) return;
      if (registeredPeople === undefined || wagesFen === undefined) return;
      if (registeredPeople > insured) return;
      const declared = numberAt(declaredBaseFen, place);
      if (!isBaseTooLow(wagesFen, declared, baseTolerance)) clear[place] = 1;
    },
    isClear: (place) => clear[place] === 1,
  };
}

function isPaid({ duePremiumFen, paidPremiumFen }: SocialInsuranceRow): boolean {
  if (duePremiumFen === undefined || paidPremiumFen === undefined) return false;
  return paidPremiumFen >= duePremiumFen;
}

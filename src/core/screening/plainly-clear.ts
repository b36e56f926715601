import type { Period } from '../calendar/day';
import type { ComparedPeriods } from './periods';
import type { SocialInsuranceRow, TaxRow } from './records';
import { isBaseTooLow } from './rules';

/** The one month that is compared and in which arrears are looked for; undefined if there are several or none. */
export function onlyMonth({ periods, arrearsPeriods }: ComparedPeriods): Period | undefined {
  const isOne = periods.length === 1 && arrearsPeriods.length === 1;
  return isOne && periods[0] === arrearsPeriods[0] ? periods[0] : undefined;
}

/**
 * True for the only row of a unit on each side if their figures are all there and in order, so that no rule has anything to say:
 * as a rule nine units of ten. Seen from the rows themselves, because making the months of a unit is what takes the time.
 * False says nothing; the rules then decide.
 *
 * @param month the only one that is compared
 * @param baseTolerance of rule ③, a fraction of the wages
 */
export function isPlainlyClear(
  social: SocialInsuranceRow | undefined,
  tax: TaxRow | undefined,
  { month, baseTolerance }: { readonly month: Period; readonly baseTolerance: number },
): boolean {
  if (social?.period !== month || tax?.period !== month) return false;
  return hasEverybody(social, tax) && hasWholeBase(social, tax, baseTolerance);
}

function hasEverybody(
  { insuredPeople }: SocialInsuranceRow,
  { registeredPeople }: TaxRow,
): boolean {
  if (insuredPeople === undefined || registeredPeople === undefined) return false;
  return insuredPeople > 0 && registeredPeople <= insuredPeople;
}

function hasWholeBase(
  { declaredBaseFen, duePremiumFen, paidPremiumFen }: SocialInsuranceRow,
  { wagesFen }: TaxRow,
  tolerance: number,
): boolean {
  if (wagesFen === undefined || declaredBaseFen === undefined) return false;
  if (duePremiumFen === undefined || paidPremiumFen === undefined) return false;
  return paidPremiumFen >= duePremiumFen && !isBaseTooLow(wagesFen, declaredBaseFen, tolerance);
}

import type { Period } from '../calendar/day';
import { type SocialMonth, socialMonth } from './month-figures';
import type { SocialSide } from './units';

/** How the number of insured payers of a unit has changed, or why nobody can say. */
export type PayerGrowth =
  | { readonly kind: 'known'; readonly before: number; readonly after: number }
  | { readonly kind: 'unknown'; readonly reason: UnknownGrowth };

/**
 * `noRecord`: 参保数据 has the unit, but not in the compared month; `blank`: a number of insured is blank; `conflicting`:
 * rows disagree.
 */
export type UnknownGrowth = 'noRecord' | 'blank' | 'conflicting';

/**
 * Payers in the compared month against the base month. A unit without a row in the base month is new, so it had none then;
 * a unit without a row in the compared month is unknown: it may be missing from the export only.
 */
export function payerGrowth(
  unit: SocialSide,
  basePeriod: Period,
  comparedPeriod: Period,
): PayerGrowth {
  const after = socialMonth(unit, comparedPeriod, ignoreRepeated);
  if (after === undefined) return { kind: 'unknown', reason: 'noRecord' };
  const before = socialMonth(unit, basePeriod, ignoreRepeated) ?? NOBODY;
  if (after.isConflicting === true || before.isConflicting === true)
    return { kind: 'unknown', reason: 'conflicting' };
  if (after.insuredPeople === undefined || before.insuredPeople === undefined) {
    return { kind: 'unknown', reason: 'blank' };
  }
  return { kind: 'known', before: before.insuredPeople, after: after.insuredPeople };
}

const NOBODY: Pick<SocialMonth, 'insuredPeople' | 'isConflicting'> = {
  insuredPeople: 0,
  isConflicting: false,
};

/** The screening itself reports repeated rows. */
function ignoreRepeated(): void {
  // Nothing to tell.
}

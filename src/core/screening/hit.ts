import type { Period } from '../calendar/day';
import type { Assignment } from './assignment';
import type { Estimate } from './estimate';

/** The four 情形 of 重点企业: the plan's three rules and arrears. The words are in `words/screening.ts`. */
export type HitKind = 'unregistered' | 'headCount' | 'base' | 'arrears';

/** In the order of the plan. */
export const HIT_KINDS: readonly HitKind[] = ['unregistered', 'headCount', 'base', 'arrears'];

/** What a rule found in one unit's figures. */
export interface Finding {
  readonly kind: HitKind;
  /** The months the rule speaks of, rising: at least one. */
  readonly periods: readonly Period[];
  /** People as in the last of these months. Undefined where the data have no figure, and where the rule needs none. */
  readonly registeredPeople: number | undefined;
  readonly insuredPeople: number | undefined;
  /** Registered less insured people; may be below 0 beside rule ③. */
  readonly missingPeople: number | undefined;
  /** Sums of these months. */
  readonly wagesFen: number | undefined;
  readonly declaredBaseFen: number | undefined;
  /** Wages less declared base, where the base falls short of them. */
  readonly missingBaseFen: number | undefined;
  /** 差额比例: the missing base as a fraction of the wages. */
  readonly missingShare: number | undefined;
  readonly arrearsFen: number | undefined;
  readonly estimate: Estimate;
  /** Every compared month, also those without a hit. */
  readonly months: readonly MonthDetail[];
}

/** One month's figures behind a finding. */
export interface MonthDetail {
  readonly period: Period;
  readonly isHit: boolean;
  readonly registeredPeople: number | undefined;
  readonly insuredPeople: number | undefined;
  readonly wagesFen: number | undefined;
  readonly declaredBaseFen: number | undefined;
  readonly duePremiumFen: number | undefined;
  readonly paidPremiumFen: number | undefined;
}

/** How the two sides of a hit were brought together. */
export type HitMatch =
  | { readonly by: 'code' }
  | {
      readonly by: 'name';
      readonly taxName: string | undefined;
      readonly socialName: string | undefined;
      readonly isConfirmed: boolean;
    }
  /** Only one side has the unit. Without a usable code a person must confirm that. */
  | { readonly by: 'oneSide'; readonly isConfirmed: boolean };

/** A finding with the unit it is about and who looks after it. A hit is a clue, never a verdict (design rule 13). */
export interface Hit {
  readonly finding: Finding;
  /** The usable code; undefined if the data have none. */
  readonly uscc: string | undefined;
  readonly name: string | undefined;
  readonly assignment: Assignment;
  readonly match: HitMatch;
}

/** True until a person has confirmed that both sides are one unit: no notice before that (design rule 6). */
export function needsConfirmation({ match }: Pick<Hit, 'match'>): boolean {
  return match.by !== 'code' && !match.isConfirmed;
}

/** The largest estimate first, those without one last; then by code, name and kind, so that the order is always the same. */
export function compareHits(one: Hit, other: Hit): number {
  return (
    compareEstimates(one.finding.estimate.fen, other.finding.estimate.fen) ||
    compareTexts(one.uscc ?? '', other.uscc ?? '') ||
    compareTexts(one.name ?? '', other.name ?? '') ||
    HIT_KINDS.indexOf(one.finding.kind) - HIT_KINDS.indexOf(other.finding.kind)
  );
}

/** Falling; undefined stands last. */
export function compareEstimates(one: number | undefined, other: number | undefined): number {
  if (one === undefined || other === undefined) {
    return Number(one === undefined) - Number(other === undefined);
  }
  return other - one;
}

/** By character codes: the same on every machine, whatever its language. */
export function compareTexts(one: string, other: string): number {
  if (one === other) return 0;
  return one < other ? -1 : 1;
}

import type { SocialMonth } from './month-figures';
import type { Obstacle } from './obstacle';
import type { ComparedMonth } from './rules';

/** Wages and base of the months that rule ③ compares. */
export interface BaseSums {
  readonly wagesFen: number;
  readonly declaredBaseFen: number;
}

/** Premiums of the months in which something is open. */
export interface ArrearsSums {
  readonly dueFen: number;
  readonly paidFen: number;
}

/** A rule that a unit's figures break, with the months that say so: at least one. */
export type BrokenRule =
  | { readonly kind: 'unregistered' | 'headCount'; readonly months: readonly ComparedMonth[] }
  | { readonly kind: 'base'; readonly months: readonly ComparedMonth[]; readonly sums: BaseSums }
  | {
      readonly kind: 'arrears';
      readonly months: readonly SocialMonth[];
      readonly sums: ArrearsSums;
    };

/** What the rules say of one unit. */
export interface Judgement {
  readonly broken: readonly BrokenRule[];
  readonly obstacles: readonly Obstacle[];
}

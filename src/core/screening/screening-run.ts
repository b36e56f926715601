import type { Problem } from '../table/problem';
import type { AssignmentSources } from './assignment';
import type { HitKind } from './hit';
import type { RepeatedRow } from './month-figures';
import type { NameMatches } from './name-matches';
import type { ComparedPeriods } from './periods';
import type {
  MatchDecision,
  PeriodRange,
  ScreeningSettings,
  SocialInsuranceRow,
  TaxRow,
} from './records';
import type { Units } from './units';

/** Everything a screening is made from. */
export interface ScreeningInput extends AssignmentSources {
  readonly social: readonly SocialInsuranceRow[];
  readonly tax: readonly TaxRow[];
  readonly decisions: readonly MatchDecision[];
  readonly settings: ScreeningSettings;
  /** Undefined: the latest month that both data sets have. */
  readonly range: PeriodRange | undefined;
}

/** What the steps of one screening hand on. */
export interface ScreeningRun {
  readonly input: ScreeningInput;
  readonly periods: ComparedPeriods;
  readonly units: Units;
  readonly matches: NameMatches;
  readonly problems: Problem[];
  /** Notes a repeated row as a problem. */
  readonly onRepeated: (repeated: RepeatedRow) => void;
  /** `kind|unit key` for each rule that could not be applied to a unit. */
  readonly notCompared: Set<string>;
}

/** How a rule and a unit are noted as not compared. */
export function comparisonKeyOf(kind: HitKind, unitKey: string): string {
  return `${kind}|${unitKey}`;
}

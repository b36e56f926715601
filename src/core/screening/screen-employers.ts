import type { Problem } from '../table/problem';
import { assigner } from './assignment';
import { type Coverage, coverageOf } from './coverage';
import { type Hit, type HitKind, compareTexts } from './hit';
import type { RepeatedRow } from './month-figures';
import { matchByName } from './name-matches';
import { type PendingMatch, pendingMatches } from './pending-matches';
import { type ComparedPeriods, comparedPeriods } from './periods';
import { clearLimits } from './plainly-clear';
import type { UnitIdentity } from './records';
import { type ScreeningInput, type ScreeningRun, comparisonKeyOf } from './screening-run';
import {
  periodProblems,
  repeatedProblem,
  screeningProblem,
  unidentifiedProblem,
} from './screening-problems';
import { sortedHits } from './sorted-hits';
import { type UnitFinding, hitsOfFindings } from './unit-findings';
import { nameOrCode } from './unit-name';
import { findingsOfUnits } from './findings-of-units';
import { findUnit, gatherUnits, socialRows, taxRows } from './units';

/** What a screening found. Every figure in it is 初步比对，以核定为准 (design rule 13). */
export interface ScreeningResult {
  readonly periods: ComparedPeriods;
  /** The largest estimate first. */
  readonly hits: readonly Hit[];
  /** Matches by name that a person has to decide about. */
  readonly pendingMatches: readonly PendingMatch[];
  /** What in the data is doubled, contradictory or 不可比. */
  readonly problems: readonly Problem[];
  readonly coverage: Coverage;
  /** Whether this time's data were enough to say that the unit is no longer a hit of this kind. */
  readonly wasCompared: (unit: UnitIdentity, kind: HitKind) => boolean;
}

/** The comparison itself: which figures of which unit break which rule. Who looks after a unit is asked later. */
export interface Comparison {
  readonly run: ScreeningRun;
  readonly found: readonly UnitFinding[];
}

/** Brings the rows of both data sets together and applies the rules to each unit's months. */
export function compareEmployers(input: ScreeningInput): Comparison {
  const periods = comparedPeriods(input.social, input.tax, input.range);
  const limits = clearLimits(periods, input.settings);
  const units = gatherUnits(input.social, input.tax, periods.periods, limits);
  const matches = matchByName(units, input.ledger, input.decisions);
  const problems: Problem[] = [
    ...periodProblems(periods),
    ...units.unidentified.map(unidentifiedProblem),
    ...matches.contradicted.map(({ tax, social }) =>
      screeningProblem('decisionContradicted', undefined, nameOrCode(tax), social?.uscc),
    ),
  ];
  const onRepeated = (repeated: RepeatedRow): void => {
    problems.push(repeatedProblem(repeated));
  };
  const notCompared = new Set<string>();
  const run = { periods, units, matches, problems, onRepeated, notCompared, input };
  return { run, found: findingsOfUnits(run) };
}

/**
 * The 重点企业 of the compared months: the plan's three rules (四（一）) and arrears (八大行动 8), with who is matched how.
 * The order of the rows changes nothing; the same data give the same result. What is wrong with the data is in `problems`.
 */
export function screenEmployers(input: ScreeningInput): ScreeningResult {
  const { run, found } = compareEmployers(input);
  return {
    periods: run.periods,
    hits: sortedHits(hitsOfFindings(found, assigner(input), input.settings)),
    pendingMatches: pendingMatches(run.matches),
    problems: run.problems.sort(compareProblems),
    coverage: coverageOf(run),
    wasCompared: (unit, kind) => wasCompared(run, unit, kind),
  };
}

/** Sheet by sheet from the top, so that the order of reading does not show. */
function compareProblems(one: Problem, other: Problem): number {
  return (
    compareTexts(one.sheet, other.sheet) ||
    (one.row ?? 0) - (other.row ?? 0) ||
    compareTexts(one.code, other.code) ||
    compareTexts(one.content, other.content)
  );
}

function wasCompared(
  { units, periods, notCompared }: ScreeningRun,
  identity: UnitIdentity,
  kind: HitKind,
): boolean {
  const unit = findUnit(units, identity, kind === 'arrears' ? 'social' : 'tax');
  if (unit === undefined) return false;
  const rows = kind === 'arrears' ? socialRows(unit) : taxRows(unit);
  const hasMonth = rows.some(
    ({ period }) => period !== undefined && periods.arrearsPeriods.includes(period),
  );
  return hasMonth && !notCompared.has(comparisonKeyOf(kind, unit.key));
}

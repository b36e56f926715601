import type { Period } from '../calendar/day';
import { judgeUnit } from './judge-unit';
import { type SocialMonth, type SocialMonths, socialMonthsOf, taxMonth } from './month-figures';
import type { ComparedMonth } from './rules';
import { type ScreeningRun, comparisonKeyOf } from './screening-run';
import { type UndecidedMatch, matchProblem, obstacleProblems } from './screening-problems';
import { none, withItem } from './short-list';
import type { UnitFinding } from './unit-findings';
import type { Unit } from './units';

/**
 * Adds what the three rules find for one unit of 税务数据.
 *
 * @param ownMonths the unit's own months in 参保数据, for a unit that both sides have under its code
 */
export function judgeTaxUnit(
  run: ScreeningRun,
  unit: Unit,
  ownMonths: SocialMonths,
  found: UnitFinding[],
): void {
  const match = unit.firstSocial !== undefined ? undefined : run.matches.byTaxUnit.get(unit);
  if (match?.kind === 'several' || match?.kind === 'taken') {
    setAside(run, unit, match);
    return;
  }
  const social = match?.kind === 'one' ? match.social : unit;
  const socialMonths = social === unit ? ownMonths : socialMonthsOf(social, run.periods, ignore);
  const months = comparedMonths(run, unit, social, socialMonths);
  const { broken, obstacles } = judgeUnit(months, run.input.settings);
  if (obstacles.length > 0) {
    run.problems.push(...obstacleProblems(obstacles, social, unit));
    for (const { kind } of obstacles) run.notCompared.add(comparisonKeyOf(kind, unit.key));
  }
  if (broken.length > 0) found.push({ broken, months, unit, social, match, isInArrears: false });
}

/** Repeated rows of a unit matched by name are told of when that unit itself is looked at. */
function ignore(): void {
  // Nothing to tell.
}

/** A unit whose counterpart a person must choose is compared with none. */
function setAside(
  { problems, notCompared }: ScreeningRun,
  unit: Unit,
  match: UndecidedMatch,
): void {
  problems.push(matchProblem(unit, match));
  for (const kind of ['unregistered', 'headCount', 'base'] as const) {
    notCompared.add(comparisonKeyOf(kind, unit.key));
  }
}

function comparedMonths(
  { periods, onRepeated }: ScreeningRun,
  unit: Unit,
  social: Unit,
  socialMonths: SocialMonths,
): readonly ComparedMonth[] {
  const noRecord = social.firstSocial === undefined ? 'none' : 'otherMonths';
  let months: readonly ComparedMonth[] = none();
  for (const period of periods.periods) {
    const row = taxMonth(unit, period, onRepeated);
    if (row === undefined) continue;
    const tax = row === 'conflicting' ? undefined : row;
    const record = monthOf(socialMonths, period);
    const month: ComparedMonth = {
      period,
      registeredPeople: tax?.registeredPeople,
      wagesFen: tax?.wagesFen,
      taxStatus: tax?.status,
      record: record === undefined ? noRecord : 'ofMonth',
      insuredPeople: record?.insuredPeople,
      declaredBaseFen: record?.declaredBaseFen,
      isConflicting: tax === undefined || record?.isConflicting === true,
    };
    months = withItem(months, month);
  }
  return months;
}

function monthOf(months: SocialMonths, period: Period): SocialMonth | undefined {
  for (const month of months) if (month.period === period) return month;
  return undefined;
}

import { socialMonthsOf } from './month-figures';
import type { ScreeningRun } from './screening-run';
import { judgeSocialUnit } from './judge-social-unit';
import { judgeTaxUnit } from './judge-tax-unit';
import type { UnitFinding } from './unit-findings';
import type { Unit } from './units';

/**
 * What the rules find in every unit, in no particular order. A unit is looked at once and its months are then let go: at county
 * scale, what is kept costs more time than what is computed.
 */
export function findingsOfUnits(run: ScreeningRun): UnitFinding[] {
  const found: UnitFinding[] = [];
  const { coded } = run.units;
  const judge = (unit: Unit): void => {
    const months = socialMonthsOf(unit, run.periods, run.onRepeated);
    if (unit.firstSocial !== undefined) judgeSocialUnit(run, unit, months, found);
    if (unit.firstTax !== undefined) judgeTaxUnit(run, unit, months, found);
  };
  for (let place = 0; place < coded.count; place += 1) {
    if (!coded.isPlainlyClear(place)) judge(coded.unitAt(place));
  }
  for (const unit of run.units.namedSocial.values()) judge(unit);
  for (const unit of run.units.namedTax.values()) judge(unit);
  return found;
}

import type { Hit } from './hit';
import { socialMonthsOf } from './month-figures';
import type { ScreeningRun } from './screening-run';
import { judgeSocialUnit } from './social-hits';
import { judgeTaxUnit } from './tax-hits';
import type { Unit } from './units';

/**
 * The hits of every unit, in no particular order. A unit is looked at once and its months are then let go: at county
 * scale, what is kept costs more time than what is computed.
 */
export function hitsOfUnits(run: ScreeningRun): Hit[] {
  const hits: Hit[] = [];
  const judge = (unit: Unit): void => {
    const months = socialMonthsOf(unit, run.periods, run.onRepeated);
    if (unit.firstSocial !== undefined) judgeSocialUnit(run, unit, months, hits);
    if (unit.firstTax !== undefined) judgeTaxUnit(run, unit, months, hits);
  };
  for (const unit of run.units.coded.values()) judge(unit);
  for (const unit of run.units.namedSocial.values()) judge(unit);
  for (const unit of run.units.namedTax.values()) judge(unit);
  return hits;
}

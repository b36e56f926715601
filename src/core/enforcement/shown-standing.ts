import type { IsoDay } from '../calendar/day';
import { formerAmountFen, screenedAmountFen } from './amounts';
import { standingOf } from './case-standing';
import type { EnforcementCase } from './case-type';
import type { PeriodRules } from './notice-period';
import type { Standing } from './standing-type';

/**
 * Where a case stands as lists show it: `standingOf`, and the reason of a case that would be asked for 0.00 yuan, so that
 * nobody is reminded day after day of what cannot be done. An audit that found something is known only when a batch is planned.
 *
 * @throws SetupError if a period runs into a year without a holiday arrangement
 */
export function shownStanding(one: EnforcementCase, day: IsoDay, rules: PeriodRules): Standing {
  const standing = standingOf(one, day, rules);
  const isOpen = standing.block === undefined || standing.block.code === 'deadlineNotPassed';
  if (!isOpen || (formerAmountFen(one) ?? screenedAmountFen(one)) !== 0) return standing;
  const block = { code: 'nothingToPay' } as const;
  return { ...standing, block, possibleFrom: undefined, timing: undefined };
}

import type { EnforcementCase } from '../enforcement/case-type';
import { isClosing } from '../enforcement/notice-period';
import { unitKey } from '../screening/units';
import type { AuditResultRow } from '../table/sheets/audit-results';

/**
 * 核定 premiums by case key: what 稽核结果 reckons for the unit, without the late fee, which runs on. An audit is about people
 * and bases, not about premiums declared and unpaid, and it is one figure per unit: where a unit has several such cases
 * open, it belongs to none of them, lest the same money be demanded twice.
 */
export function confirmedAmounts(
  cases: readonly EnforcementCase[],
  audits: readonly AuditResultRow[],
): ReadonlyMap<string, number> {
  const premiums = new Map<string, number>();
  for (const audit of audits) {
    const fen = premiumFen(audit);
    if (fen !== undefined) premiums.set(unitKey(audit), fen);
  }
  const audited = cases.filter(
    ({ violation, keyEmployer, notices }) =>
      violation !== 'arrears' && keyEmployer !== undefined && !notices.some(isClosing),
  );
  const perUnit = new Map<string, number>();
  for (const { unit } of audited) perUnit.set(unitKey(unit), (perUnit.get(unitKey(unit)) ?? 0) + 1);
  return new Map(
    audited.flatMap(({ key, unit }) => {
      const fen = premiums.get(unitKey(unit));
      return fen === undefined || perUnit.get(unitKey(unit)) !== 1 ? [] : [[key, fen] as const];
    }),
  );
}

function premiumFen({
  employerPremiumFen,
  employeePremiumFen,
}: AuditResultRow): number | undefined {
  if (employerPremiumFen === undefined && employeePremiumFen === undefined) return undefined;
  return (employerPremiumFen ?? 0) + (employeePremiumFen ?? 0);
}

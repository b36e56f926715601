import { yuanOfFen } from '../money/fen';
import { neutraliseFormula } from '../text/formula';
import { personMonthExplanation } from '../words/audit';
import type { UnitAudit } from './audit-units';

/** A row for a computed sheet, its texts safe to write, in the order of the sheet's columns. */
type Row = readonly (string | number)[];

/** 稽核结果: one row per unit, in the order of `auditResultColumns`. */
export function auditResultRows(units: readonly UnitAudit[]): Row[] {
  return units.map(({ unit, ...audit }) => [
    neutraliseFormula(unit.uscc ?? ''),
    neutraliseFormula(unit.name ?? ''),
    audit.omittedPeople,
    audit.underdeclaredPeople,
    yuanOfFen(audit.missingBaseFen),
    yuanOfFen(audit.employerPremiumFen),
    yuanOfFen(audit.employeePremiumFen),
    yuanOfFen(audit.lateFee.feeFen),
    yuanOfFen(audit.totalFen),
  ]);
}

/** 稽核计算: one row per person and month, in the order of `auditLineColumns`, unit by unit and person by person. */
export function auditLineRows(units: readonly UnitAudit[]): Row[] {
  return units.flatMap(({ unit, people }) =>
    people.flatMap(({ personMark, months }) =>
      [...months]
        .sort((one, other) => (one.period < other.period ? -1 : 1))
        .map((month) => [
          neutraliseFormula(unit.uscc ?? ''),
          neutraliseFormula(unit.name ?? ''),
          neutraliseFormula(personMark),
          month.period,
          month.finding,
          yuanOfFen(month.dueBaseFen),
          yuanOfFen(month.declaredBaseFen),
          yuanOfFen(month.missingBaseFen),
          yuanOfFen(month.employerPremiumFen),
          yuanOfFen(month.employeePremiumFen),
          neutraliseFormula(personMonthExplanation(month)),
        ]),
    ),
  );
}

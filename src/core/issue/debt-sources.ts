import type { Grid } from '../table/column';
import { parseTable } from '../table/parse-table';
import type { SheetDeclaration } from '../table/sheet-declaration';
import { auditLineColumns, auditLinesSheet } from '../table/sheets/audit-lines';
import { socialInsuranceSheet } from '../table/sheets/social-insurance';
import { unitKey } from '../screening/units';
import type { UnitIdentity } from '../screening/records';
import type { Debts, MonthlyDebt } from './owed-periods';

/** The sheets that only the text of notices needs; read when a batch is numbered. */
export const DEBT_SHEETS: readonly string[] = [socialInsuranceSheet.name, auditLinesSheet.name];

/** What those sheets say. */
export interface DebtSources extends Debts {
  /** 社保单位编号 of a unit, each once. */
  readonly socialInsuranceNumbersOf: (unit: UnitIdentity) => readonly string[];
}

const debtLinesSheet: SheetDeclaration<MonthlyDebt> = {
  ...auditLinesSheet,
  toRecord: (row) => {
    const period = row.get(auditLineColumns.period);
    const employer = row.get(auditLineColumns.employerPremium);
    const employee = row.get(auditLineColumns.employeePremium);
    if (period === undefined) return undefined;
    return {
      uscc: row.get(auditLineColumns.uscc),
      name: row.get(auditLineColumns.name),
      period,
      fen: (employer ?? 0) + (employee ?? 0),
    };
  },
};

/** A sheet that is missing knows nothing. */
export function debtSources(grids: ReadonlyMap<string, Grid | undefined>): DebtSources {
  const social = parseTable(socialInsuranceSheet, grids.get(socialInsuranceSheet.name)).records;
  const audited = parseTable(debtLinesSheet, grids.get(auditLinesSheet.name)).records;
  const numbers = new Map<string, Set<string>>();
  for (const { uscc, name, socialInsuranceNumber } of social) {
    if (socialInsuranceNumber === undefined) continue;
    const key = unitKey({ uscc, name });
    numbers.set(key, (numbers.get(key) ?? new Set<string>()).add(socialInsuranceNumber));
  }
  return {
    audited,
    arrears: social.flatMap(({ uscc, name, period, duePremiumFen, paidPremiumFen }) =>
      period === undefined || duePremiumFen === undefined || paidPremiumFen === undefined
        ? []
        : [{ uscc, name, period, fen: duePremiumFen - paidPremiumFen }],
    ),
    socialInsuranceNumbersOf: (unit) => [...(numbers.get(unitKey(unit)) ?? [])],
  };
}

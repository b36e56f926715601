import type { IsoDay, Period } from '../calendar/day';
import { lateFee, type LateFee, type LateFeeRules } from '../enforcement/late-fee';
import type { UnitIdentity } from '../screening/records';
import { unitKey } from '../screening/units';
import { keyOfParts, repetitions } from '../table/checks/duplicates';
import type { Column } from '../table/column';
import type { Problem } from '../table/problem';
import { shownContent } from '../table/shown-content';
import {
  auditDetailColumns,
  auditDetailsSheet,
  type AuditDetail,
} from '../table/sheets/audit-details';
import {
  judgePersonMonth,
  type AuditProblemCode,
  type AuditSettings,
  type PersonMonth,
} from './person-month';

/** What late fees are reckoned with. */
export interface AuditRules {
  readonly settings: AuditSettings;
  /** The last day on which a month's premium could be paid in time. */
  readonly dueOnOf: (period: Period) => IsoDay;
  readonly lateFee: LateFeeRules;
}

/** What one person's months add up to. */
export interface PersonAudit {
  readonly personMark: string;
  readonly months: readonly PersonMonth[];
  readonly missingBaseFen: number;
  readonly employerPremiumFen: number;
  readonly employeePremiumFen: number;
}

/** What one employer owes by its 稽核明细. Money in fen. */
export interface UnitAudit {
  readonly key: string;
  /** As the unit's first row spells it. */
  readonly unit: UnitIdentity;
  /** In the order of the rows. */
  readonly people: readonly PersonAudit[];
  /** People with at least one month without insurance. */
  readonly omittedPeople: number;
  /** People with at least one month on too low a base. */
  readonly underdeclaredPeople: number;
  readonly missingBaseFen: number;
  readonly employerPremiumFen: number;
  readonly employeePremiumFen: number;
  /** Per month on the premium of employer and employee together (若干规定 20: the employer bears it). */
  readonly lateFee: LateFee;
  /** Premiums and late fee. */
  readonly totalFen: number;
}

export interface Audit {
  /** In the order of their first rows. */
  readonly units: readonly UnitAudit[];
  /** Every row that gives no figure, with the reason: a unit's sums are without it. */
  readonly problems: readonly Problem[];
}

/**
 * Everything 稽核明细 says, added up per employer, person and month. The sums are the same whatever the order of the rows.
 * A person's month that stands there twice counts once, and the second row is a problem.
 */
export function auditUnits(details: readonly AuditDetail[], rules: AuditRules): Audit {
  const repeated = new Set(repetitions(details, keyOfDetail).map(({ record }) => record));
  const problems: Problem[] = [];
  const monthsByUnit = new Map<string, PersonMonth[]>();
  for (const detail of details) {
    const key = unitKey(detail);
    const { month, problem } = judgePersonMonth(detail, rules.settings);
    if (key === '') problems.push(problemOf(detail, 'auditUnitMissing'));
    else if (repeated.has(detail)) problems.push(problemOf(detail, 'auditRepeated'));
    else if (month === undefined) problems.push(problemOf(detail, problem));
    else addTo(monthsByUnit, key, month);
  }
  const units = [...monthsByUnit].map(([key, months]) => unitAudit(key, months, rules));
  return { units, problems };
}

function unitAudit(key: string, months: readonly PersonMonth[], rules: AuditRules): UnitAudit {
  const people = peopleOf(months);
  const employerPremiumFen = sum(people, (person) => person.employerPremiumFen);
  const employeePremiumFen = sum(people, (person) => person.employeePremiumFen);
  const fee = lateFee(owedPeriods(months, rules.dueOnOf), rules.lateFee);
  const having = (finding: PersonMonth['finding']) =>
    people.filter((person) => person.months.some((month) => month.finding === finding)).length;
  const [first] = months;
  return {
    key,
    unit: { uscc: first?.detail.uscc, name: first?.detail.name },
    people,
    omittedPeople: having('漏保'),
    underdeclaredPeople: having('少报'),
    missingBaseFen: sum(people, (person) => person.missingBaseFen),
    employerPremiumFen,
    employeePremiumFen,
    lateFee: fee,
    totalFen: employerPremiumFen + employeePremiumFen + fee.feeFen,
  };
}

function peopleOf(months: readonly PersonMonth[]): PersonAudit[] {
  const byMark = new Map<string, PersonMonth[]>();
  for (const month of months) addTo(byMark, month.personMark, month);
  return [...byMark].map(([personMark, own]) => ({
    personMark,
    months: own,
    missingBaseFen: sum(own, (month) => month.missingBaseFen),
    employerPremiumFen: sum(own, (month) => month.employerPremiumFen),
    employeePremiumFen: sum(own, (month) => month.employeePremiumFen),
  }));
}

/** The premium owed per month, rising by month; months with nothing owed are left out. */
function owedPeriods(months: readonly PersonMonth[], dueOnOf: AuditRules['dueOnOf']) {
  const principals = new Map<Period, number>();
  for (const { period, employerPremiumFen, employeePremiumFen } of months) {
    const before = principals.get(period) ?? 0;
    principals.set(period, before + employerPremiumFen + employeePremiumFen);
  }
  return [...principals]
    .filter(([, principalFen]) => principalFen > 0)
    .sort(([one], [other]) => (one < other ? -1 : 1))
    .map(([period, principalFen]) => ({ period, principalFen, dueOn: dueOnOf(period) }));
}

function keyOfDetail(detail: AuditDetail): string | undefined {
  const unit = unitKey(detail);
  return keyOfParts(unit === '' ? undefined : unit, detail.personMark, detail.period);
}

const COLUMN_OF: Readonly<Record<AuditProblemCode, Pick<Column<unknown>, 'heading'>>> = {
  auditUnitMissing: auditDetailColumns.uscc,
  auditPersonMissing: auditDetailColumns.personMark,
  auditPeriodMissing: auditDetailColumns.period,
  auditWageMissing: auditDetailColumns.wage,
  auditInsuredMissing: auditDetailColumns.isInsured,
  auditBaseMissing: auditDetailColumns.declaredBase,
  auditBaseContradicts: auditDetailColumns.declaredBase,
  auditYearMissing: auditDetailColumns.period,
  auditRepeated: auditDetailColumns.personMark,
};

function problemOf(detail: AuditDetail, code: AuditProblemCode): Problem {
  const content = code === 'auditYearMissing' ? shownContent(detail.period) : '';
  const { heading } = COLUMN_OF[code];
  const place = { sheet: auditDetailsSheet.name, row: detail.rowNumber, column: heading };
  return { ...place, content, code, detail: '' };
}

function addTo<T>(map: Map<string, T[]>, key: string, item: T): void {
  const items = map.get(key);
  if (items === undefined) map.set(key, [item]);
  else items.push(item);
}

function sum<T>(items: readonly T[], of: (item: T) => number): number {
  return items.reduce((total, item) => total + of(item), 0);
}

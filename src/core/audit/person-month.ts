import type { Period } from '../calendar/day';
import type { ContributionBase, Settings } from '../campaign/settings-type';
import { premiumFen } from '../money/premium';
import type { AuditDetail } from '../table/sheets/audit-details';

/** What the audit reckons with, from 参数. */
export type AuditSettings = Pick<Settings, 'rates' | 'contributionBases'>;

/** 漏保: not insured in the month; 少报: insured on less than the wage; 足额: nothing to pay. */
export type PersonMonthFinding = '漏保' | '少报' | '足额';

/** One person's month judged. Money in fen. */
export interface PersonMonth {
  readonly detail: AuditDetail;
  readonly personMark: string;
  readonly period: Period;
  readonly finding: PersonMonthFinding;
  /** 应报基数: the wage kept between the floor and the ceiling of the month's year (domain A4). */
  readonly dueBaseFen: number;
  /** 已报基数: 0 for a person who was not insured, because nothing was declared for them. */
  readonly declaredBaseFen: number;
  /** 应补基数: never negative; who declared more than due gets nothing back here. */
  readonly missingBaseFen: number;
  readonly employerPremiumFen: number;
  readonly employeePremiumFen: number;
}

/** Why a row of 稽核明细 gives no figure; sentences in `words/audit.ts`. */
export type AuditProblemCode =
  | 'auditUnitMissing'
  | 'auditPersonMissing'
  | 'auditPeriodMissing'
  | 'auditWageMissing'
  | 'auditInsuredMissing'
  | 'auditBaseMissing'
  | 'auditBaseContradicts'
  | 'auditYearMissing'
  | 'auditRepeated';

export type PersonMonthOrProblem =
  | { readonly month: PersonMonth; readonly problem: undefined }
  | { readonly month: undefined; readonly problem: AuditProblemCode };

/**
 * One row of 稽核明细 judged: who was not insured owes the whole base, who was insured on less than the wage owes the
 * difference (plan 四（三）: 没有按用工人数、职工收入足额缴纳; 社保法 60, 63). Blank is never 0: a row that lacks a fact gives a problem.
 * Each person's month is rounded to the fen before anything is added, as it will be collected.
 *
 * @example wage 5,000.00, not insured, limits 3,863.40–19,317.00 // => 应补基数 5,000.00, 单位 800.00, 个人 400.00
 */
export function judgePersonMonth(
  detail: AuditDetail,
  settings: AuditSettings,
): PersonMonthOrProblem {
  const { personMark, period, wageFen, isInsured, declaredBaseFen } = detail;
  if (personMark === undefined) return problem('auditPersonMissing');
  if (period === undefined) return problem('auditPeriodMissing');
  if (wageFen === undefined) return problem('auditWageMissing');
  if (isInsured === undefined) return problem('auditInsuredMissing');
  if (isInsured && declaredBaseFen === undefined) return problem('auditBaseMissing');
  const declaredFen = declaredBaseFen ?? 0;
  if (!isInsured && declaredFen > 0) return problem('auditBaseContradicts');
  const limits = limitsOfYear(period, settings.contributionBases);
  if (limits === undefined) return problem('auditYearMissing');
  const dueBaseFen = Math.min(Math.max(wageFen, limits.floorFen), limits.ceilingFen);
  const missingBaseFen = Math.max(0, dueBaseFen - declaredFen);
  const month = {
    ...{ detail, personMark, period, dueBaseFen, declaredBaseFen: declaredFen, missingBaseFen },
    finding: findingOf(isInsured, missingBaseFen),
    employerPremiumFen: premiumFen(missingBaseFen, settings.rates.employer),
    employeePremiumFen: premiumFen(missingBaseFen, settings.rates.employee),
  };
  return { month, problem: undefined };
}

function findingOf(isInsured: boolean, missingBaseFen: number): PersonMonthFinding {
  if (!isInsured) return '漏保';
  return missingBaseFen > 0 ? '少报' : '足额';
}

/** The limits of the month's own year: a figure that is asked for by law is never reckoned with another year's. */
function limitsOfYear(
  period: Period,
  bases: readonly ContributionBase[],
): ContributionBase | undefined {
  const year = Number(period.slice(0, 4));
  return bases.find((base) => base.year === year);
}

function problem(code: AuditProblemCode): PersonMonthOrProblem {
  return { month: undefined, problem: code };
}

import type { Period } from '../calendar/day';
import type { Settings } from '../campaign/settings-type';

/**
 * What screening reads, as plain records. Every field a person or an export may leave blank is `undefined` when blank:
 * blank is never 0 (design rule 1). Money is in fen. Whatever the sheet readers give fits, as long as it has these fields.
 */

/** How a unit is named in a row: either part may be missing. */
export interface UnitIdentity {
  readonly uscc: string | undefined;
  readonly name: string | undefined;
}

/** A row of 参保数据: one 社保单位编号 in one month. */
export interface SocialInsuranceRow extends UnitIdentity {
  readonly rowNumber: number;
  readonly socialInsuranceNumber: string | undefined;
  readonly township: string | undefined;
  readonly period: Period | undefined;
  /** 参保状态, as the export words it. */
  readonly status: string | undefined;
  readonly insuredPeople: number | undefined;
  readonly declaredBaseFen: number | undefined;
  readonly duePremiumFen: number | undefined;
  readonly paidPremiumFen: number | undefined;
}

/** A row of 税务数据: one tax code in one month. */
export interface TaxRow extends UnitIdentity {
  readonly rowNumber: number;
  readonly township: string | undefined;
  readonly period: Period | undefined;
  /** 登记职工人数: people with wages in the month's income tax return. */
  readonly registeredPeople: number | undefined;
  /** 工资薪金收入合计. */
  readonly wagesFen: number | undefined;
  /** 缴税状态, as the export words it. */
  readonly status: string | undefined;
}

/** A row of 单位台账, as far as screening needs it. */
export interface LedgerRow extends UnitIdentity {
  readonly township: string | undefined;
  readonly industry: string | undefined;
  /** 行动: its number, its name, or both. */
  readonly action: string | undefined;
  readonly exclusionReason: string | undefined;
}

/** A row of 行动, as far as screening needs it. */
export interface ActionRow {
  readonly number: number | undefined;
  readonly name: string | undefined;
  readonly keywords: readonly string[];
}

/**
 * What a person decided about a match by name. Without a social insurance unit it is about the absence of one:
 * confirmed means that this tax unit, whose code is missing or damaged, really has no record in 参保数据.
 */
export interface MatchDecision {
  readonly tax: UnitIdentity;
  readonly social: UnitIdentity | undefined;
  readonly verdict: 'confirmed' | 'rejected';
}

/** The settings screening needs, straight from the 参数 sheet. */
export type ScreeningSettings = Pick<Settings, 'rates' | 'contributionBases' | 'baseTolerance'>;

export type { PeriodRange } from '../campaign/settings-type';

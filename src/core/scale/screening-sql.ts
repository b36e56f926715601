import type { PeriodRange } from '../campaign/settings-type';
import type { ScreeningSettings } from '../screening/records';
import type { Dialect } from './dialect';
import { findingSteps } from './finding-sql';
import { type ScreeningTables, type Step, monthSteps } from './month-sql';

/** What the query is made from: the settings of 参数 that screening uses, and where the rows stand. */
export interface ScreeningQuery {
  readonly tables: ScreeningTables;
  readonly settings: ScreeningSettings;
  /** Undefined: the latest month that both tables have. */
  readonly range: PeriodRange | undefined;
}

/** The columns of the answer, one row for each 情形 of a unit; money in fen, NULL where `Finding` has undefined. */
export const HIT_COLUMNS = [
  ...(['kind', 'unit', 'first_period', 'last_period', 'registered', 'insured'] as const),
  ...(['missing_people', 'wages', 'base', 'missing_base', 'arrears', 'estimate'] as const),
] as const;

/**
 * The screening join as a script of SQL that ends in a SELECT: the plan's three rules (四（一）) and arrears (八大行动 8) over tables too large for a sheet. It says
 * what `screenEmployers` says of units that have a usable code; names, exclusions and 已消除 stay in the Sheet (docs/scale.md).
 *
 * @example screeningSql(SQLITE, { tables: { social: 'social', tax: 'tax' }, settings, range: undefined })
 */
export function screeningSql(dialect: Dialect, query: ScreeningQuery): string {
  return `${inTemporaryTables(screeningSteps(dialect, query))}
SELECT ${HIT_COLUMNS.join(', ')} FROM hit ORDER BY kind, unit;`;
}

/** The steps of the screening; the last is `hit`. */
export function screeningSteps(
  dialect: Dialect,
  { tables, settings, range }: ScreeningQuery,
): readonly Step[] {
  return [...monthSteps(dialect, tables, range), ...findingSteps(dialect, settings)];
}

/**
 * Each step as a temporary table, so that each is worked out once: BigQuery works a named part of a query out again for everyone
 * who reads it.
 */
export function inTemporaryTables(steps: readonly Step[]): string {
  return steps.map(({ name, sql }) => `CREATE TEMP TABLE ${name} AS\n    ${sql};`).join('\n');
}

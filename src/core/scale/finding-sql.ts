import { MILLIONTH_OF_A_FEN } from '../screening/rules';
import type { ScreeningSettings } from '../screening/records';
import type { Dialect } from './dialect';
import { clippedSql, premiumSql } from './limits-sql';
import type { Step } from './month-sql';
import { arrearsSql, comparableBaseSql, headCountSql, unregisteredSql } from './rules-sql';

/** The steps from each unit's months to what the rules find in them. */
export function findingSteps(dialect: Dialect, settings: ScreeningSettings): readonly Step[] {
  return [
    { name: 'judged', sql: JUDGED },
    { name: 'wage_total', sql: WAGE_TOTAL },
    { name: 'base_short', sql: baseShort(dialect, settings.baseTolerance) },
    { name: 'hit_month', sql: HIT_MONTH },
    { name: 'priced_month', sql: pricedMonth(dialect, settings) },
    { name: 'counted', sql: COUNTED },
    { name: 'open_month', sql: OPEN_MONTH },
    { name: 'hit', sql: `${ofThreeRules(dialect, settings)}\n    UNION ALL ${OF_ARREARS}` },
  ];
}

/** A month that rule ① hits is no business of the others. */
const JUDGED = `SELECT asked.*,
      CASE WHEN ${headCountSql()}
      THEN 1 - unregistered ELSE 0 END AS head_count,
      CASE WHEN ${comparableBaseSql()}
      THEN 1 - unregistered ELSE 0 END AS comparable
    FROM (SELECT compared.*, CASE WHEN ${unregisteredSql()}
      THEN 1 ELSE 0 END AS unregistered FROM compared) AS asked`;

/** Wages and people of the months that have both. */
const WAGE_TOTAL = `SELECT unit, SUM(wages) AS wages, NULLIF(SUM(registered), 0) AS people
    FROM compared WHERE wages IS NOT NULL AND registered <> 0 GROUP BY unit`;

/** Rule ③ on the totals of the comparable months: a shortfall of exactly the tolerance is let pass, of wages below 0 none. */
function baseShort(dialect: Dialect, tolerance: number): string {
  const passedOver = dialect.floor(`SUM(wages) * ${tolerance} + ${MILLIONTH_OF_A_FEN}`);
  return `SELECT unit FROM judged WHERE comparable = 1
    GROUP BY unit HAVING SUM(wages) - SUM(base) > ${passedOver} AND SUM(wages) > SUM(base)`;
}

/** The months each finding speaks of, with the people its estimate is for. */
const HIT_MONTH = `SELECT 'unregistered' AS kind, judged.*, registered - COALESCE(insured, 0) AS people
    FROM judged WHERE unregistered = 1
    UNION ALL SELECT 'headCount', judged.*, registered - insured FROM judged WHERE head_count = 1
    UNION ALL SELECT 'base', judged.*,
      CASE WHEN registered > insured THEN insured ELSE registered END
    FROM judged WHERE comparable = 1 AND unit IN (SELECT unit FROM base_short)`;

/** A person's wage is the unit's average wage, kept between the limits of the month's year. */
function pricedMonth({ fractionType }: Dialect, { contributionBases }: ScreeningSettings): string {
  const share = `(CAST(hit_month.people * wage_total.wages AS ${fractionType}) / wage_total.people)`;
  return `SELECT hit_month.*,
      ${clippedSql(share, 'hit_month.people', contributionBases)} AS should_be,
      MAX(period) OVER (PARTITION BY kind, hit_month.unit) AS last_period
    FROM hit_month LEFT JOIN wage_total ON wage_total.unit = hit_month.unit`;
}

/** Sums of the months; one that is blank in a month is unknown. People are those of the last month. */
const COUNTED = `SELECT kind, unit, MIN(period) AS first_period, MAX(period) AS last_period,
      MAX(CASE WHEN period = last_period THEN registered END) AS registered,
      MAX(CASE WHEN period = last_period THEN insured END) AS insured,
      ${sumIfAll('wages')} AS wages, ${sumIfAll('base')} AS base,
      ${sumIfAll('people')} AS people_months, ${sumIfAll('should_be')} AS should_be
    FROM priced_month GROUP BY kind, unit`;

function sumIfAll(column: string): string {
  return `CASE WHEN COUNT(${column}) = COUNT(*) THEN SUM(${column}) END`;
}

/** What the core calls `Finding`, with its estimate: 初步比对，以核定为准. */
function ofThreeRules({ fractionType }: Dialect, settings: ScreeningSettings): string {
  const gap = `CAST(CASE WHEN wages > base THEN wages - base ELSE 0 END AS ${fractionType})`;
  const toDeclare = 'CASE WHEN should_be > base THEN should_be - base ELSE 0.0 END';
  const forBase = `CASE WHEN should_be IS NULL THEN ${gap} ELSE ${toDeclare} END`;
  return `SELECT kind, unit, first_period, last_period, registered, insured,
      registered - CASE WHEN kind = 'base' THEN insured ELSE COALESCE(insured, 0) END AS missing_people,
      wages, base, CASE WHEN wages >= base THEN wages - base END AS missing_base,
      NULL AS arrears,
      ${premiumSql(`(CASE WHEN kind = 'base' THEN ${forBase} ELSE should_be END)`, settings)} AS estimate
    FROM counted`;
}

const OPEN_MONTH = `SELECT social_month.*, MAX(period) OVER (PARTITION BY unit) AS last_period
    FROM social_month WHERE ${arrearsSql()}`;

/** What is open in each month, added up. A month paid in advance does not pay for another. */
const OF_ARREARS = `SELECT 'arrears', unit, MIN(period), MAX(period), NULL,
      MAX(CASE WHEN period = last_period THEN people END), NULL, NULL, ${sumIfAll('base')}, NULL,
      SUM(due) - SUM(paid), SUM(due) - SUM(paid)
    FROM open_month GROUP BY unit`;

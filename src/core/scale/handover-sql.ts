import { isFullCode, oldTaxNumberSql } from './code-sql';
import type { Dialect } from './dialect';
import type { Step } from './month-sql';
import { type ScreeningQuery, inTemporaryTables, screeningSteps } from './screening-sql';

/**
 * The rows that a county's Sheet needs to find by itself what it would find with all rows: those of every unit but the ones
 * whose figures are all there and in order. Names, conclusions, exclusions and explanations then are the Sheet's, as ever.
 * `side` is `social` or `tax`; codes and names are as they were typed; columns of the other side are NULL.
 */
export function handoverSql(dialect: Dialect, query: ScreeningQuery): string {
  return `${inTemporaryTables([...screeningSteps(dialect, query), ...HANDOVER_STEPS])}
SELECT 'social' AS side, code, name, account, township, period, status, people, base, due, paid, NULL AS wages
    FROM social_unit WHERE unit IS NULL OR unit NOT IN (SELECT unit FROM left_out)
UNION ALL SELECT 'tax', code, name, NULL, township, period, status, people, NULL, NULL, NULL, wages
    FROM tax_unit WHERE unit IS NULL OR unit NOT IN (SELECT unit FROM left_out);`;
}

/** Both sides have the unit in each month, every figure is known, and no rule has anything to say. */
const IN_ORDER = `SELECT unit FROM compared
    WHERE unit NOT IN (SELECT unit FROM hit)
      AND unit NOT IN (SELECT unit FROM social_month WHERE state <> 'ofMonth' OR due IS NULL OR paid IS NULL)
    GROUP BY unit
    HAVING MIN(CASE WHEN state = 'ofMonth' AND registered IS NOT NULL AND wages IS NOT NULL
        AND insured > 0 AND base IS NOT NULL THEN 1 ELSE 0 END) = 1`;

/** One unit of each month goes along, so that the Sheet knows which months both sides have. */
const WITNESS = `SELECT MIN(unit) AS unit FROM compared WHERE unit IN (SELECT unit FROM in_order) GROUP BY period
    UNION ALL SELECT MIN(unit) FROM social_month WHERE unit IN (SELECT unit FROM in_order) GROUP BY period`;

/** Units with the name of a tax row without a usable code: it may be theirs. */
const NAMESAKE = `SELECT unit FROM social_unit WHERE unit IS NOT NULL
      AND name IN (SELECT name FROM tax_unit WHERE unit IS NULL)`;

/** Units that an old tax number stands inside without being one of theirs: two share it. */
const TWIN = `SELECT unit FROM in_order WHERE ${isFullCode('unit')} AND ${oldTaxNumberSql('unit')} IN (
      SELECT code FROM known_code WHERE NOT (${isFullCode('code')}))`;

const HANDOVER_STEPS: readonly Step[] = [
  { name: 'in_order', sql: IN_ORDER },
  { name: 'witness', sql: WITNESS },
  {
    name: 'left_out',
    sql: `SELECT unit FROM in_order
    WHERE unit NOT IN (SELECT unit FROM witness)
      AND unit NOT IN (${NAMESAKE})
      AND unit NOT IN (${TWIN})`,
  },
];

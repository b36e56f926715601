import type { PeriodRange } from '../campaign/settings-type';
import { NOBODY_INSURED_WORDS } from '../screening/month-figures';
import { NOT_NORMAL_TAX_WORDS } from '../screening/rules';
import { isFullCode, oldTaxNumberSql, respeltCode, usableCode } from './code-sql';
import type { Dialect } from './dialect';

/** Where the rows stand: tables with the columns of `SOCIAL_COLUMNS` and `TAX_COLUMNS`. */
export interface ScreeningTables {
  readonly social: string;
  readonly tax: string;
}

/** A named step of the script: a temporary table that later steps read. */
export interface Step {
  readonly name: string;
  readonly sql: string;
}

/** Columns of 参保数据: money in fen as whole numbers, `period` as 2023-09, a blank as NULL. */
export const SOCIAL_COLUMNS = [
  ...(['code', 'name', 'account', 'township', 'period', 'status'] as const),
  ...(['people', 'base', 'due', 'paid'] as const),
] as const;

/** Columns of 税务数据. */
export const TAX_COLUMNS = [
  ...(['code', 'name', 'township', 'period', 'status', 'people', 'wages'] as const),
] as const;

/** The steps from the rows as they are to each unit's months on both sides, beside each other. */
export function monthSteps(
  dialect: Dialect,
  tables: ScreeningTables,
  range: PeriodRange | undefined,
): readonly Step[] {
  return [
    ...rowSteps(dialect, tables),
    ...periodSteps(range),
    ...unitSteps(),
    { name: 'social_month', sql: SOCIAL_MONTH },
    { name: 'tax_month', sql: TAX_MONTH },
    { name: 'compared', sql: COMPARED },
  ];
}

/** Codes made comparable; a state such as 停保 turns blank figures into 0 unless people are insured. */
function rowSteps(dialect: Dialect, tables: ScreeningTables): readonly Step[] {
  const respelt = `${respeltCode(dialect, 'source.code')} AS respelt`;
  const usable = `${usableCode(dialect, 'code', 'respelt')} AS usable`;
  const nobody = `CASE WHEN COALESCE(people, 0) = 0 AND (${contains('status', NOBODY_INSURED_WORDS)}) THEN 1 ELSE 0 END`;
  const taxStatus = `CASE WHEN ${contains('status', NOT_NORMAL_TAX_WORDS)} THEN 'notNormal' ELSE 'normal' END`;
  const spelt = (table: string): string =>
    `SELECT source.*, ${respelt} FROM ${dialect.table(table)} AS source`;
  return [
    { name: 'social_spelt', sql: spelt(tables.social) },
    { name: 'tax_spelt', sql: spelt(tables.tax) },
    {
      name: 'social_row',
      sql: `SELECT social_spelt.*, ${usable}, ${nobody} AS nobody FROM social_spelt`,
    },
    {
      name: 'tax_row',
      sql: `SELECT tax_spelt.*, ${usable}, ${taxStatus} AS tax_status FROM tax_spelt`,
    },
  ];
}

/** The months both sides have, of the range or the latest; arrears need no tax data. */
function periodSteps(range: PeriodRange | undefined): readonly Step[] {
  const common =
    'SELECT DISTINCT period FROM social_row WHERE period IN (SELECT period FROM tax_row)';
  if (range !== undefined) {
    const inRange = `period >= '${range.from}' AND period <= '${range.to}'`;
    return [
      { name: 'compared_month', sql: `${common} AND ${inRange}` },
      {
        name: 'arrears_month',
        sql: `SELECT DISTINCT period FROM social_row WHERE ${inRange}`,
      },
    ];
  }
  return [
    { name: 'compared_month', sql: `SELECT MAX(period) AS period FROM (${common}) AS common` },
    {
      name: 'arrears_month',
      sql: `SELECT COALESCE((SELECT period FROM compared_month), (SELECT MAX(period) FROM social_row)) AS period`,
    },
  ];
}

/** Rows under an old tax number go to the one code of 18 that contains it; with two such codes they stay. */
function unitSteps(): readonly Step[] {
  const unit = (rows: string, where: string): string =>
    `SELECT ${rows}.*, COALESCE(full_code.code, ${rows}.usable) AS unit
    FROM ${rows} LEFT JOIN full_code ON full_code.old_number = ${rows}.usable${where}`;
  return [
    {
      name: 'known_code',
      sql: `SELECT DISTINCT usable AS code FROM (
      SELECT usable FROM social_row
      UNION ALL SELECT usable FROM tax_row WHERE period IN (SELECT period FROM compared_month)
    ) AS both_sides WHERE usable IS NOT NULL`,
    },
    {
      name: 'full_code',
      sql: `SELECT ${oldTaxNumberSql('code')} AS old_number, MIN(code) AS code
    FROM known_code WHERE ${isFullCode('code')}
    GROUP BY ${oldTaxNumberSql('code')} HAVING COUNT(*) = 1`,
    },
    { name: 'social_unit', sql: unit('social_row', '') },
    {
      name: 'tax_unit',
      sql: unit('tax_row', '\n    WHERE tax_row.period IN (SELECT period FROM compared_month)'),
    },
  ];
}

function contains(column: string, words: readonly string[]): string {
  return words.map((one) => `${column} LIKE '%${one}%'`).join(' OR ');
}

/** A figure of several 社保单位编号 added up: unknown if one of them is, and if rows of one number disagree. */
function added(figure: string, blankIs0: string): string {
  const isKnown = `MIN(CASE WHEN ${figure} IS NULL${blankIs0} THEN 0 ELSE 1 END) = 1`;
  return `CASE WHEN COUNT(*) = COUNT(DISTINCT account) AND ${isKnown} THEN SUM(COALESCE(${figure}, 0)) END`;
}

/** A row that stands there twice counts once. */
const SOCIAL_MONTH = `SELECT unit, period,
      CASE WHEN COUNT(*) > COUNT(DISTINCT account) THEN 'conflicting' ELSE 'ofMonth' END AS state,
      ${added('people', ' AND nobody = 0')} AS people,
      ${added('base', ' AND nobody = 0')} AS base,
      ${added('due', '')} AS due,
      ${added('paid', '')} AS paid
    FROM (
      SELECT DISTINCT unit, period, COALESCE(account, '') AS account, people, base, due, paid, nobody
      FROM social_unit
      WHERE unit IS NOT NULL AND period IN (SELECT period FROM arrears_month)
    ) AS once
    GROUP BY unit, period`;

const TAX_MONTH = `SELECT unit, period, COUNT(*) AS versions, MIN(tax_status) AS tax_status,
      CASE WHEN COUNT(*) = 1 THEN MIN(people) END AS people,
      CASE WHEN COUNT(*) = 1 THEN MIN(wages) END AS wages
    FROM (
      SELECT DISTINCT unit, period, COALESCE(status, '') AS status, tax_status, people, wages
      FROM tax_unit WHERE unit IS NOT NULL
    ) AS once
    GROUP BY unit, period`;

const COMPARED = `SELECT tax_month.unit AS unit, tax_month.period AS period,
      CASE WHEN tax_month.versions > 1 OR social_month.state = 'conflicting' THEN 'conflicting'
        WHEN social_month.unit IS NOT NULL THEN 'ofMonth'
        WHEN known.unit IS NOT NULL THEN 'otherMonths' ELSE 'none' END AS state,
      tax_month.tax_status AS tax_status, tax_month.people AS registered, tax_month.wages AS wages,
      social_month.people AS insured, social_month.base AS base
    FROM tax_month
    LEFT JOIN social_month
      ON social_month.unit = tax_month.unit AND social_month.period = tax_month.period
    LEFT JOIN (SELECT DISTINCT unit FROM social_unit WHERE unit IS NOT NULL) AS known
      ON known.unit = tax_month.unit`;

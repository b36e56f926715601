import { clippedSql, premiumSql } from '../../../src/core/scale/limits-sql';
import { arrearsSql, headCountSql } from '../../../src/core/scale/rules-sql';
import { order, ruleSql, sign } from '../../../src/core/scale/signatures';
import { SETTINGS } from '../screening/screening-records';
import { rowsOf, sqlEngine } from './sql-engine';

interface Pair {
  readonly one: number | undefined;
  readonly other: number | undefined;
}

const FIGURES = [undefined, -1, 0, 1, 2];
const PAIRS: readonly Pair[] = FIGURES.flatMap((one) => FIGURES.map((other) => ({ one, other })));
const ONE = sign<Pair>('one', ({ one }) => one);
const ORDER = order<Pair>(['one', 'other'], ({ one, other }) => [one, other]);

describe('ruleSql', () => {
  it('is true in SQL exactly where the rule says yes', async () => {
    const says = ({ one, other }: Pair): boolean => (one ?? 0) > 0 && one !== other;
    const sql = await sqlEngine();
    const database = new sql.Database();
    const value = (figure: number | undefined): string => String(figure ?? 'NULL');
    const answers = PAIRS.map(({ one, other }) => {
      const condition = ruleSql(PAIRS, [ONE, ORDER], says);
      const [row] = rowsOf(
        database,
        `SELECT ${condition} AS yes FROM (SELECT ${value(one)} AS one, ${value(other)} AS other)`,
      );
      return row?.['yes'] === 1;
    });
    database.close();
    expect(answers).toEqual(PAIRS.map(says));
  });

  it('refuses a rule that looks at more than the features say', () => {
    expect(() => ruleSql(PAIRS, [ONE], ({ one, other }) => one === other)).toThrow(
      'a rule answers both yes and no to',
    );
  });
});

describe('the rules in SQL', () => {
  it('say hit of more registered than insured, and of more due than paid, in a month with one record', () => {
    expect(headCountSql()).toContain("IN ('ofMonth more')");
    expect(arrearsSql()).toContain("IN ('ofMonth more')");
  });
});

describe('clippedSql', () => {
  it('is the share itself where 参数 has no limits', () => {
    expect(clippedSql('share', 'people', [])).toBe('share');
  });

  it('asks for the limits of the year, of the earliest before it', () => {
    const sql = clippedSql('share', 'people', SETTINGS.contributionBases);
    expect(sql).toContain("CASE WHEN period >= '2023' THEN 1931700 ELSE 1931700 END");
  });
});

describe('premiumSql', () => {
  it('takes both rates as a whole number of millionths', () => {
    expect(premiumSql('base', SETTINGS)).toBe('ROUND(base * 240000 / 1000000.0)');
  });
});

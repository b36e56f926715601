import fc from 'fast-check';
import type { SqlJsStatic } from 'sql.js';
import { SQLITE } from '../../../src/core/scale/dialect';
import { screeningSql } from '../../../src/core/scale/screening-sql';
import { answerOf, sqlEngine } from '../scale/sql-engine';
import { kinds, screen, SETTINGS, social, tax } from './screening-records';

/** Rule ③ on one month of one employer, in fen: what a clerk reads as 基数差. */
function shortfalls(wagesFen: number, declaredBaseFen: number, baseTolerance: number) {
  const { hits } = screen({
    social: [social({ declaredBaseFen })],
    tax: [tax({ wagesFen })],
    settings: { ...SETTINGS, baseTolerance },
  });
  return hits.map(({ finding }) => [finding.kind, finding.missingBaseFen]);
}

describe('the shortfall of a 基数不足', () => {
  it.each<[string, number, number, number, readonly (readonly [string, number])[]]>([
    ['nothing', 5_000_000, 5_000_000, 0, []],
    ['one fen', 5_000_000, 4_999_999, 0, [['base', 1]]],
    ['one fen too many declared', 5_000_000, 5_000_001, 0, []],
    ['nothing, in a month of corrections below 0', -100_000, -100_000, 0.05, []],
    ['one fen, in a month of corrections below 0', -100_000, -100_001, 0.05, [['base', 1]]],
    ['one fen too many declared, below 0', -100_000, -99_999, 0.05, []],
  ])('is %s', (_shortfall, wagesFen, declaredBaseFen, tolerance, expected) => {
    expect(shortfalls(wagesFen, declaredBaseFen, tolerance)).toEqual(expected);
  });

  it('is at least one fen, whatever the figures and the tolerance', () => {
    const fen = fc.integer({ min: -1_000, max: 1_000 });
    fc.assert(
      fc.property(fen, fen, fc.constantFrom(0, 0.01, 0.05, 0.5, 1), (wages, base, tolerance) => {
        for (const [, missingFen] of shortfalls(wages, base, tolerance)) {
          expect(missingFen).toBeGreaterThanOrEqual(1);
        }
      }),
    );
  });
});

describe('the shortfall of a 基数不足 in SQL', () => {
  let sql: SqlJsStatic;
  beforeAll(async () => {
    sql = await sqlEngine();
  });

  it.each([
    [-100_000, -100_000],
    [-100_000, -99_999],
    [-100_000, -100_001],
    [100_000, 95_000],
    [100_000, 94_999],
  ])('makes the same hits for wages of %d and a base of %d', (wagesFen, declaredBaseFen) => {
    const settings = { ...SETTINGS, baseTolerance: 0.05 };
    const rows = { social: [social({ declaredBaseFen })], tax: [tax({ wagesFen })] };
    const tables = { social: 'social', tax: 'tax' };
    const script = screeningSql(SQLITE, { tables, settings, range: undefined });
    const inSql = answerOf(sql, rows, script).map(({ kind }) => kind);
    expect(inSql).toEqual(kinds(screen({ ...rows, settings })));
  });
});

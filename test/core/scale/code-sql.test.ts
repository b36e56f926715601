import fc from 'fast-check';
import type { SqlJsStatic } from 'sql.js';
import { codeSpellings, respeltCode, usableCode } from '../../../src/core/scale/code-sql';
import { BIGQUERY, SQLITE } from '../../../src/core/scale/dialect';
import { comparableCode } from '../../../src/core/screening/unit-code';
import { rowsOf, sqlEngine } from './sql-engine';
import { anyCharacter } from '../text/any-character';

/** What SQL makes of each typed code, '' where it has none. */
function codesInSql(sql: SqlJsStatic, typed: readonly string[]): readonly string[] {
  const database = new sql.Database();
  database.run('CREATE TABLE typed (place, code)');
  database.run('BEGIN');
  typed.forEach((code, place) => database.run('INSERT INTO typed VALUES (?, ?)', [place, code]));
  database.run('COMMIT');
  const rows = rowsOf(
    database,
    `SELECT ${usableCode(SQLITE, 'code', 'respelt')} AS usable
     FROM (SELECT place, code, ${respeltCode(SQLITE, 'code')} AS respelt FROM typed) ORDER BY place`,
  );
  database.close();
  return rows.map(({ usable }) => String(usable ?? ''));
}

const character = fc.oneof(
  { weight: 12, arbitrary: fc.constantFrom(...Array.from('0123456789ABCDEFGHJKLMNPQRTUWXY')) },
  {
    weight: 3,
    arbitrary: fc.constantFrom(...Array.from('oOiIzａＢ９－- \u00a0\u3000\u200b\ufeff.+e')),
  },
  { weight: 1, arbitrary: anyCharacter },
);
const digits = (count: number) =>
  fc.string({
    unit: fc.constantFrom(...Array.from('0123456789')),
    minLength: count,
    maxLength: count,
  });
const code = fc.oneof(
  fc.string({ unit: character, minLength: 13, maxLength: 20 }),
  digits(16).map((first) => `${first}00`),
  fc.tuple(digits(1), digits(16)).map(([first, rest]) => `${first}E${rest}`),
  fc.tuple(digits(1), digits(13)).map(([first, rest]) => `${first}e${rest}`),
);

/** A text that SQLite keeps as it is, and that no ligature makes longer. */
const isPlain = (text: string): boolean =>
  !text.includes('\0') && !/[ßŉǰΐΰև\ufb00-\ufb17]/.test(text);

describe('a code in SQL', () => {
  it('is what comparableCode says of it', async () => {
    const sql = await sqlEngine();
    fc.assert(
      fc.property(fc.array(code.filter(isPlain), { minLength: 150, maxLength: 150 }), (typed) => {
        expect(codesInSql(sql, typed)).toEqual(typed.map(comparableCode));
      }),
      { numRuns: 12, seed: 18 },
    );
  });

  it.each([
    ['91450329MA5LO00012', '91450329MA5L000012'],
    [' ９１４５0329ma5l-000012', '91450329MA5L000012'],
    ['9.14503E+17', ''],
    ['914503290000000000', ''],
    ['', ''],
  ])('of %j is %j', async (typed, expected) => {
    expect(comparableCode(typed)).toBe(expected);
    expect(codesInSql(await sqlEngine(), [typed])).toEqual([expected]);
  });
});

describe('codeSpellings', () => {
  const meant = new Map(codeSpellings().map((one) => [one.typed, one.meant]));

  it.each([
    ['O', '0'],
    ['ｉ', '1'],
    ['a', 'A'],
    ['\u3000', ''],
    ['-', ''],
    ['A', undefined],
    ['.', undefined],
  ])('reads %j as %j', (typed, expected) => {
    expect(meant.get(typed)).toBe(expected);
  });
});

describe('a dialect', () => {
  it.each([BIGQUERY, SQLITE])('takes no table name that is more than a name', ({ table }) => {
    expect(() => table('a; DROP TABLE b')).toThrow('a table cannot be called');
    expect(table('project-1.data_set.social')).toContain('project-1.data_set.social');
  });

  it('says in BigQuery what SQLite says otherwise', () => {
    expect(BIGQUERY.isCode('code', [{ set: '0-9', count: 2 }])).toBe(
      "REGEXP_CONTAINS(code, r'^[0-9]{2}$')",
    );
    expect(
      BIGQUERY.respelt('code', [
        { typed: '-', meant: '' },
        { typed: 'o', meant: '0' },
      ]),
    ).toBe("TRANSLATE(code, '\\u006f\\u002d', '0')");
    expect(BIGQUERY.remainder('a', 31)).toBe('MOD(a, 31)');
    expect(BIGQUERY.floor('a')).toBe('FLOOR(a)');
  });

  it.each([-2, -1.5, -0.5, 0, 0.5, 1.5, 2])('rounds %d down in SQLite', async (value) => {
    const sql = await sqlEngine();
    const database = new sql.Database();
    const [row] = rowsOf(database, `SELECT ${SQLITE.floor(`(${value})`)} AS floor`);
    database.close();
    expect(row?.['floor']).toBe(Math.floor(value));
  });
});

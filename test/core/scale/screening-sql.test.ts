import fc from 'fast-check';
import type { SqlJsStatic } from 'sql.js';
import type { PeriodRange } from '../../../src/core/campaign/settings-type';
import { BIGQUERY, SQLITE } from '../../../src/core/scale/dialect';
import { HIT_COLUMNS, screeningSql } from '../../../src/core/scale/screening-sql';
import { type Hit, HIT_KINDS } from '../../../src/core/screening/hit';
import type { ScreeningSettings } from '../../../src/core/screening/records';
import { SETTINGS, screen, social, tax } from '../screening/screening-records';
import { counties } from './counties';
import { type CountyRows, type SqlRow, answerOf, sqlEngine } from './sql-engine';

const TABLES = { social: 'social', tax: 'tax' };
const TWO_YEARS: ScreeningSettings = {
  ...SETTINGS,
  contributionBases: [
    { year: 2023, floorFen: 386_340, ceilingFen: 1_931_700, source: undefined, verified: false },
    { year: 2024, floorFen: 405_360, ceilingFen: 2_026_800, source: undefined, verified: false },
  ],
};

/** A hit as SQL says it. */
function rowOf({ finding, uscc }: Hit): SqlRow {
  const { periods } = finding;
  return {
    ...{ kind: finding.kind, unit: uscc ?? null },
    ...{ first_period: periods[0] ?? null, last_period: periods[periods.length - 1] ?? null },
    registered: finding.registeredPeople ?? null,
    insured: finding.insuredPeople ?? null,
    missing_people: finding.missingPeople ?? null,
    wages: finding.wagesFen ?? null,
    base: finding.declaredBaseFen ?? null,
    missing_base: finding.missingBaseFen ?? null,
    arrears: finding.arrearsFen ?? null,
    estimate: finding.estimate.fen ?? null,
  };
}

function inOrder(rows: readonly SqlRow[]): readonly SqlRow[] {
  const key = (row: SqlRow): string => `${String(row['kind'])} ${String(row['unit'])}`;
  return [...rows].sort((one, other) => (key(one) < key(other) ? -1 : 1));
}

/** The core's hits of units that have a usable code: what SQL can speak of. */
function inCore(
  rows: CountyRows,
  settings: ScreeningSettings,
  range: PeriodRange | undefined,
): readonly SqlRow[] {
  const { hits } = screen({ ...rows, settings, range });
  return inOrder(hits.filter(({ uscc }) => uscc !== undefined).map(rowOf));
}

describe('the generated screening', () => {
  let sql: SqlJsStatic;
  beforeAll(async () => {
    sql = await sqlEngine();
  });

  /** The query is made once and asked of many counties. */
  function sqlFor(
    settings: ScreeningSettings,
    range: PeriodRange | undefined,
  ): (rows: CountyRows) => readonly SqlRow[] {
    const query = screeningSql(SQLITE, { tables: TABLES, settings, range });
    return (rows) => inOrder(answerOf(sql, rows, query));
  }

  it.each([0, 0.07])(
    'finds the units, kinds, gaps and estimates of screenEmployers in any small county (tolerance %d)',
    (baseTolerance) => {
      const settings = { ...SETTINGS, baseTolerance };
      const found = new Set<unknown>();
      const inSql = sqlFor(settings, undefined);
      fc.assert(
        fc.property(counties(['2023-09', '2023-09', '2023-09', '2023-08', undefined]), (rows) => {
          const expected = inCore(rows, settings, undefined);
          expected.forEach(({ kind }) => found.add(kind));
          expect(inSql(rows)).toEqual(expected);
        }),
        { numRuns: 40, seed: 2023 },
      );
      expect([...found].sort()).toEqual([...HIT_KINDS].sort());
    },
  );

  it('finds the same over a range of months in two years, each with its own floor and ceiling', () => {
    const range = { from: '2023-11', to: '2024-02' } as const;
    const inSql = sqlFor(TWO_YEARS, range);
    fc.assert(
      fc.property(counties(['2023-10', '2023-12', '2024-01', '2024-01', '2024-03']), (rows) => {
        const expected = inCore(rows, TWO_YEARS, range);
        const actual = inSql(rows);
        expect(actual.map(withoutEstimate)).toEqual(expected.map(withoutEstimate));
        // Sums of several months' fractions may round to the fen next to it.
        actual.forEach(({ estimate }, at) => {
          const other = expected[at]?.['estimate'] ?? null;
          if (other === null) expect(estimate).toBeNull();
          else expect(Math.abs(Number(estimate) - Number(other))).toBeLessThanOrEqual(1);
        });
      }),
      { numRuns: 40, seed: 2024 },
    );
  });

  it('finds the same units where no month is on both sides, which can only be in arrears', () => {
    const rows = {
      social: [social({ period: '2023-08', paidPremiumFen: 0 })],
      tax: [tax({ period: '2023-09', registeredPeople: 99 })],
    };
    const found = sqlFor(SETTINGS, undefined)(rows);
    expect(found).toEqual(inCore(rows, SETTINGS, undefined));
    expect(found.map(({ kind }) => kind)).toEqual(['arrears']);
  });

  it('takes a month with wages and nobody registered out of the average wage', () => {
    const range = { from: '2023-08', to: '2023-09' } as const;
    const rows = {
      social: [social({ period: '2023-08', insuredPeople: 8 }), social({ insuredPeople: 8 })],
      tax: [tax({ period: '2023-08', registeredPeople: 0, wagesFen: 9_000_000 }), tax()],
    };
    const found = sqlFor(SETTINGS, range)(rows);
    expect(found).toEqual(inCore(rows, SETTINGS, range));
    expect(found.map(({ kind }) => kind)).toEqual(['base', 'headCount']);
  });

  it.each([
    ['7 + 5 insured under two numbers against 12 registered', 12, []],
    ['one more than both numbers together', 13, ['headCount']],
  ])('compares %s', (_case, registeredPeople, kinds) => {
    const base = { declaredBaseFen: 3_000_000, duePremiumFen: 0, paidPremiumFen: 0 };
    const rows = {
      social: [
        social({ ...base, socialInsuranceNumber: '1', insuredPeople: 7 }),
        social({ ...base, socialInsuranceNumber: '2', insuredPeople: 5 }),
      ],
      tax: [tax({ registeredPeople, wagesFen: 6_000_000 })],
    };
    expect(sqlFor(SETTINGS, undefined)(rows).map(({ kind }) => kind)).toEqual(kinds);
  });

  it('of units that share names finds those matched by code exactly, and of the rest none too few', () => {
    const names = ['资源县甲厂', '资源县乙厂', '资源县丙厂'];
    const inSql = sqlFor(SETTINGS, undefined);
    let left = 0;
    fc.assert(
      fc.property(counties(['2023-09'], names), (rows) => {
        const { hits } = screen({ ...rows, settings: SETTINGS });
        const certain = hits.filter(({ match, uscc }) => match.by !== 'name' && uscc !== undefined);
        const expected = certain.map(rowOf);
        const actual = inSql(rows);
        for (const row of expected) expect(actual).toContainEqual(row);
        // What SQL has beyond that are tax units whose counterpart a person may still find by name.
        const more = actual.filter(
          ({ kind, unit }) => !expected.some((row) => row['kind'] === kind && row['unit'] === unit),
        );
        left += more.length;
        expect(more.every(({ kind, insured }) => kind === 'unregistered' && insured === null)).toBe(
          true,
        );
      }),
      { numRuns: 25, seed: 7 },
    );
    expect(left).toBeGreaterThan(0);
  });

  it('names its columns the same in both dialects', () => {
    const [one, other] = [BIGQUERY, SQLITE].map((dialect) =>
      screeningSql(dialect, { tables: TABLES, settings: SETTINGS, range: undefined }),
    );
    expect(one?.split('\n').length).toBe(other?.split('\n').length);
    for (const text of [one, other])
      expect(text).toContain(`SELECT ${HIT_COLUMNS.join(', ')} FROM hit`);
  });
});

function withoutEstimate(row: SqlRow): SqlRow {
  return { ...row, estimate: null };
}

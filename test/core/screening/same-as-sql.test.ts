import fc from 'fast-check';
import type { SqlJsStatic } from 'sql.js';
import type { Period } from '../../../src/core/calendar/day';
import { SQLITE } from '../../../src/core/scale/dialect';
import { screeningSql } from '../../../src/core/scale/screening-sql';
import { HIT_KINDS } from '../../../src/core/screening/hit';
import type { SocialInsuranceRow, TaxRow } from '../../../src/core/screening/records';
import { type CountyRows, answerOf, sqlEngine } from '../scale/sql-engine';
import { SETTINGS, screen } from './screening-records';

const UNITS = 1_500;

/** Rows of two months: some units on one side only, some figures blank, some rows twice, some units with two numbers. */
function generatedRows(seed: number): CountyRows {
  const pick = picker(seed);
  const social: SocialInsuranceRow[] = [];
  const tax: TaxRow[] = [];
  const addSocial = (row: Omit<SocialInsuranceRow, 'rowNumber'>): void => {
    social.push({ ...row, rowNumber: social.length + 2 });
  };
  for (let unit = 0; unit < UNITS; unit += 1) {
    for (const period of ['2023-08', '2023-09', undefined] as const) {
      if (pick([true, true, true, true, false])) addUnitMonth(unit, period);
    }
  }
  return { social, tax };

  function addUnitMonth(unit: number, period: Period | undefined): void {
    // No two units share a name, so that nothing can be matched but by code.
    const identity = { uscc: `91450329MA5X${100_000 + unit}W`.slice(0, 18), township: undefined };
    const side = pick(['social', 'tax', 'both', 'both', 'both', 'both', 'both']);
    const people = pick([0, 1, 5, 12, 30]);
    const base = people * 500_000;
    if (side !== 'tax') {
      const row = {
        ...identity,
        name: `参保${unit}`,
        socialInsuranceNumber: pick(['1', undefined]),
        period,
        status: pick(['参保缴费', '参保缴费', '停保', '暂停缴费', undefined]),
        insuredPeople: pick([
          people,
          people,
          people,
          Math.max(0, people - 1),
          people + 1,
          0,
          undefined,
        ]),
        declaredBaseFen: pick([base, base, base - 1, base + 1, 0, undefined]),
        duePremiumFen: pick([base / 4, base / 4, 0, undefined]),
        paidPremiumFen: pick([base / 4, base / 4, base / 4 + 1, 0, undefined]),
      };
      addSocial(row);
      if (pick(TENTH)) addSocial(row);
      if (pick(TENTH)) addSocial({ ...row, insuredPeople: 7 });
      if (pick(TENTH)) addSocial({ ...row, socialInsuranceNumber: '2' });
    }
    if (side === 'social') return;
    const row: TaxRow = {
      ...identity,
      rowNumber: tax.length + 2,
      name: `纳税${unit}`,
      period,
      status: pick(['正常', '正常', '正常', '非正常户', '注销', undefined]),
      registeredPeople: pick([people, people, people, people + 1, undefined]),
      wagesFen: pick([base, base, Math.round(base * 1.05), base * 2, 0, undefined]),
    };
    tax.push(row);
    if (pick(TENTH)) tax.push({ ...row, rowNumber: tax.length + 2 });
    if (pick(TENTH)) tax.push({ ...row, rowNumber: tax.length + 2, registeredPeople: 9 });
  }
}

const TENTH = [true, ...Array.from({ length: 9 }, () => false)];

/** The same picks for the same seed, everywhere. */
function picker(seed: number): <T>(from: readonly T[]) => T {
  let state = seed;
  return (from) => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return from[Math.floor((state / 2 ** 32) * from.length)]!;
  };
}

function hitsInSql(sql: SqlJsStatic, rows: CountyRows, baseTolerance: number): string[] {
  const settings = { ...SETTINGS, baseTolerance };
  const tables = { social: 'social', tax: 'tax' };
  const script = screeningSql(SQLITE, { tables, settings, range: undefined });
  return answerOf(sql, rows, script)
    .map((row) => `${String(row['kind'])} ${String(row['unit'])}`)
    .sort();
}

function hitsInCore(rows: CountyRows, baseTolerance: number): string[] {
  const { hits } = screen({ ...rows, settings: { ...SETTINGS, baseTolerance } });
  return hits.map(({ finding, uscc }) => `${finding.kind} ${uscc ?? ''}`).sort();
}

describe('a screening and the SQL generated from its rules', () => {
  let sql: SqlJsStatic;
  beforeAll(async () => {
    sql = await sqlEngine();
  });

  it.each([
    [1, 0],
    [2, 0.05],
    [3, 0.5],
  ])('find the same units under each rule (seed %i, tolerance %d)', (seed, tolerance) => {
    const rows = generatedRows(seed);
    expect(rows.social.length + rows.tax.length).toBeGreaterThan(6_000);
    const inCore = hitsInCore(rows, tolerance);
    expect(inCore).toEqual(hitsInSql(sql, rows, tolerance));
    for (const kind of HIT_KINDS) {
      expect(inCore.filter((hit) => hit.startsWith(kind)).length).toBeGreaterThan(30);
    }
  });

  it('find the same units when the two sides have no month in common', () => {
    const rows = generatedRows(4);
    const apart = {
      social: rows.social.filter(({ period }) => period === '2023-08'),
      tax: rows.tax.filter(({ period }) => period === '2023-09'),
    };
    const inCore = hitsInCore(apart, 0);
    expect(inCore).toEqual(hitsInSql(sql, apart, 0));
    expect(inCore.every((hit) => hit.startsWith('arrears'))).toBe(true);
    expect(inCore.length).toBeGreaterThan(30);
  });

  it('find the same units in any few rows of the generated ones', () => {
    const rows = generatedRows(5);
    fc.assert(
      fc.property(fc.nat(UNITS), fc.integer({ min: 1, max: 12 }), (from, count) => {
        const few = {
          social: rows.social.slice(from, from + count),
          tax: rows.tax.slice(from, from + count),
        };
        expect(hitsInCore(few, 0)).toEqual(hitsInSql(sql, few, 0));
      }),
      { numRuns: 20, seed: 2023 },
    );
  });
});

import fc from 'fast-check';
import { auditUnits, type AuditRules } from '../../../src/core/audit/audit-units';
import type { AuditDetail } from '../../../src/core/table/sheets/audit-details';

const RULES: AuditRules = {
  settings: {
    rates: { employer: 0.16, employee: 0.08 },
    contributionBases: [
      { year: 2023, floorFen: 386_340, ceilingFen: 1_931_700, source: undefined, verified: true },
    ],
  },
  dueOnOf: (period) => `${period}-28`,
  lateFee: { asOf: '2023-11-07', isCapped: true, exemptions: [] },
};

let rowNumber = 1;
function row(change: Partial<AuditDetail> = {}): AuditDetail {
  rowNumber += 1;
  return {
    ...{ rowNumber, uscc: '91450329MA5L000012', name: '甲公司', personMark: '职工01' },
    ...{ period: '2023-10', wageFen: 500_000, isInsured: false, declaredBaseFen: undefined },
    ...change,
  };
}

describe('auditUnits', () => {
  it('adds up people, bases, premiums and late fee per unit', () => {
    const { units, problems } = auditUnits(
      [
        row(),
        row({ period: '2023-09' }),
        row({ personMark: '职工02', isInsured: true, declaredBaseFen: 400_000 }),
        row({ personMark: '职工03', isInsured: true, declaredBaseFen: 500_000 }),
        row({ uscc: undefined, name: '乙公司', wageFen: 386_340 }),
      ],
      RULES,
    );
    expect(problems).toEqual([]);
    expect(units.map(({ unit }) => unit.name)).toEqual(['甲公司', '乙公司']);
    expect(units[0]).toMatchObject({
      omittedPeople: 1,
      underdeclaredPeople: 1,
      missingBaseFen: 1_100_000,
      employerPremiumFen: 176_000,
      employeePremiumFen: 88_000,
    });
    // September 1,200.00 × 40 days, October 1,440.00 × 10 days at 0.05 %: 24.00 + 7.20 yuan
    expect(
      units[0]?.lateFee.lines.map(({ period, days, feeFen }) => [period, days, feeFen]),
    ).toEqual([
      ['2023-09', 40, 2_400],
      ['2023-10', 10, 720],
    ]);
    expect(units[0]?.totalFen).toBe(176_000 + 88_000 + 3_120);
  });

  it('knows a unit by its code, however its name is spelled', () => {
    const { units } = auditUnits(
      [
        row({ name: '甲公司' }),
        row({ name: '甲 公司（新）', uscc: '91450329ma5l0OOO12', period: '2023-09' }),
      ],
      RULES,
    );
    expect(units).toHaveLength(1);
  });

  it('counts a person who was omitted in one month and underdeclared in another under both', () => {
    const { units } = auditUnits(
      [row(), row({ period: '2023-09', isInsured: true, declaredBaseFen: 400_000 })],
      RULES,
    );
    expect(units[0]).toMatchObject({ omittedPeople: 1, underdeclaredPeople: 1 });
  });

  it('counts a repeated month once and says so at its row', () => {
    const first = row();
    const second = row({ wageFen: 900_000 });
    const { units, problems } = auditUnits([first, second], RULES);
    expect(units[0]?.missingBaseFen).toBe(500_000);
    expect(problems).toEqual([
      expect.objectContaining({ row: second.rowNumber, code: 'auditRepeated', column: '人员标识' }),
    ]);
  });

  it('leaves a row out that lacks a fact and says so at its cell', () => {
    const bad = row({ wageFen: undefined });
    const nobody = row({ uscc: undefined, name: undefined });
    const { units, problems } = auditUnits([bad, nobody], RULES);
    expect(units).toEqual([]);
    expect(problems.map(({ row: at, column, code }) => [at, column, code])).toEqual([
      [bad.rowNumber, '工资(元)', 'auditWageMissing'],
      [nobody.rowNumber, '统一社会信用代码', 'auditUnitMissing'],
    ]);
  });

  it('owes no late fee for a month that is paid in full', () => {
    const { units } = auditUnits([row({ isInsured: true, declaredBaseFen: 500_000 })], RULES);
    expect(units[0]).toMatchObject({ totalFen: 0, omittedPeople: 0, underdeclaredPeople: 0 });
    expect(units[0]?.lateFee.lines).toEqual([]);
  });
});

const details = fc.array(
  fc.record({
    rowNumber: fc.integer({ min: 2, max: 9_999 }),
    uscc: fc.constantFrom('91450329MA5L000012', '91450329MA5L000020'),
    name: fc.constant('甲公司'),
    personMark: fc.constantFrom('职工01', '职工02', '职工03'),
    period: fc.constantFrom('2023-08' as const, '2023-09' as const, '2023-10' as const),
    wageFen: fc.option(fc.integer({ min: 0, max: 3_000_000 }), { nil: undefined }),
    isInsured: fc.boolean(),
    declaredBaseFen: fc.option(fc.integer({ min: 0, max: 3_000_000 }), { nil: undefined }),
  }),
  { maxLength: 30 },
);

/** Without repetitions, of which the first row wins. */
const distinct = details.map((rows) => [
  ...new Map(rows.map((one) => [`${one.uscc}${one.personMark}${one.period}`, one])).values(),
]);

describe('the sums of an audit', () => {
  it('are those of its people, and the total is premiums and late fee', () => {
    fc.assert(
      fc.property(details, (rows) => {
        for (const unit of auditUnits(rows, RULES).units) {
          const people = unit.people.reduce((sum, one) => sum + one.employerPremiumFen, 0);
          expect(unit.employerPremiumFen).toBe(people);
          expect(unit.lateFee.principalFen).toBe(unit.employerPremiumFen + unit.employeePremiumFen);
          expect(unit.totalFen).toBe(unit.lateFee.principalFen + unit.lateFee.feeFen);
        }
      }),
    );
  });

  it('do not depend on the order of the rows', () => {
    const sums = (rows: readonly AuditDetail[]) =>
      auditUnits(rows, RULES)
        .units.map(({ key, totalFen, omittedPeople }) => [key, totalFen, omittedPeople])
        .sort();
    fc.assert(
      fc.property(distinct, (rows) => {
        expect(sums([...rows].reverse())).toEqual(sums(rows));
      }),
    );
  });

  it('take every row into a unit or into a problem', () => {
    fc.assert(
      fc.property(details, (rows) => {
        const { units, problems } = auditUnits(rows, RULES);
        const months = units.flatMap(({ people }) => people.flatMap((person) => person.months));
        expect(months.length + problems.length).toBe(rows.length);
      }),
    );
  });
});

describe('auditUnits of a year without contribution bases', () => {
  it('shows the month that cannot be reckoned', () => {
    const { problems } = auditUnits([row({ period: '2019-03' })], RULES);

    expect(problems).toEqual([
      expect.objectContaining({ code: 'auditYearMissing', content: '2019-03' }),
    ]);
  });
});

import {
  type RepeatedRow,
  socialMonth,
  socialMonthsOf,
  taxMonth,
} from '../../../src/core/screening/month-figures';
import type { SocialInsuranceRow, TaxRow } from '../../../src/core/screening/records';
import type { Unit } from '../../../src/core/screening/units';
import { CODE_A, SEPTEMBER, social, tax } from './screening-records';

const NOBODY: Unit = { key: CODE_A, firstSocial: undefined, firstTax: undefined, more: undefined };
const ignore = (): void => undefined;

/** The unit with these rows of 参保数据. */
function socialUnit(first: SocialInsuranceRow, ...others: readonly SocialInsuranceRow[]): Unit {
  const more = others.length === 0 ? undefined : { social: [...others], tax: [] };
  return { ...NOBODY, firstSocial: first, more };
}

function taxUnit(first: TaxRow, ...others: readonly TaxRow[]): Unit {
  return { ...NOBODY, firstTax: first, more: { social: [], tax: [...others] } };
}

describe('taxMonth', () => {
  it('has none for a unit that 税务数据 does not know', () => {
    expect(taxMonth(NOBODY, SEPTEMBER, ignore)).toBeUndefined();
  });

  it.each([
    ['2023-09', 12],
    ['2023-08', undefined],
  ] as const)('has the row of %s: %p people', (period, people) => {
    const unit = { ...NOBODY, firstTax: tax({ registeredPeople: 12 }) };
    const month = taxMonth(unit, period, ignore);
    expect(month === 'conflicting' ? month : month?.registeredPeople).toBe(people);
  });

  it('has the first of two rows that say the same, and tells of the second', () => {
    const repeated: RepeatedRow[] = [];
    const [first, second] = [tax(), tax({ rowNumber: 9, name: '别的名字' })];
    const month = taxMonth(taxUnit(first, second), SEPTEMBER, (one) => repeated.push(one));
    expect(month).toBe(first);
    expect(repeated).toEqual([{ row: second, first, isIdentical: true }]);
  });

  it.each<Partial<TaxRow>>([{ registeredPeople: 11 }, { wagesFen: 1 }, { status: '欠税' }])(
    'is conflicting if one of two rows has %j',
    (fields) => {
      const repeated: RepeatedRow[] = [];
      const unit = taxUnit(tax(), tax(fields), tax());
      expect(taxMonth(unit, SEPTEMBER, (one) => repeated.push(one))).toBe('conflicting');
      expect(repeated.map(({ isIdentical }) => isIdentical)).toEqual([false, true]);
    },
  );
});

describe('socialMonthsOf', () => {
  const periods = { arrearsPeriods: ['2023-08', SEPTEMBER] } as const;

  it('has none for a unit that 参保数据 does not know', () => {
    expect(socialMonthsOf(NOBODY, periods, ignore)).toEqual([]);
  });

  it.each([
    ['one row', socialUnit(social({ insuredPeople: 9 }))],
    [
      'a row of another month too',
      socialUnit(social({ insuredPeople: 9 }), social({ period: '2023-07' })),
    ],
  ])('has the months in which the unit has a row: %s', (_, unit) => {
    const months = socialMonthsOf(unit, periods, ignore);
    expect(months.map(({ period, insuredPeople }) => [period, insuredPeople])).toEqual([
      [SEPTEMBER, 9],
    ]);
  });
});

describe('socialMonth', () => {
  const monthOf = (...rows: readonly [SocialInsuranceRow, ...SocialInsuranceRow[]]) =>
    socialMonth(socialUnit(...rows), SEPTEMBER, ignore);

  it.each<[string, Partial<SocialInsuranceRow>, readonly (number | undefined)[]]>([
    ['blank people of a unit in good order', { insuredPeople: undefined }, [undefined, 5_000_000]],
    ['a blank base of one in good order', { declaredBaseFen: undefined }, [10, undefined]],
    [
      'a blank number where no state stands',
      { status: undefined, insuredPeople: undefined },
      [undefined, 5_000_000],
    ],
    ['blank people beside 停保', { status: '停保', insuredPeople: undefined }, [0, 5_000_000]],
    [
      'a blank base beside 停保 and nobody',
      { status: '停保', insuredPeople: 0, declaredBaseFen: undefined },
      [0, 0],
    ],
    [
      'a blank base beside 停保 and people',
      { status: '停保', declaredBaseFen: undefined },
      [10, undefined],
    ],
  ])('reads %s', (_, fields, expected) => {
    const month = monthOf(social(fields));
    expect([month?.insuredPeople, month?.declaredBaseFen]).toEqual(expected);
  });

  it('adds up the numbers (社保单位编号) of a unit, and knows no sum with a blank', () => {
    const other = social({
      ...{ socialInsuranceNumber: '2', insuredPeople: 3, declaredBaseFen: 1 },
      ...{ duePremiumFen: 20, paidPremiumFen: 7 },
    });
    expect(monthOf(social(), other)).toEqual({
      ...{ period: SEPTEMBER, insuredPeople: 13, declaredBaseFen: 5_000_001 },
      ...{ duePremiumFen: 1_200_020, paidPremiumFen: 1_200_007 },
    });
    const blank = { ...other, insuredPeople: undefined };
    expect(monthOf(social(), blank)?.insuredPeople).toBeUndefined();
    expect(monthOf(blank, social())?.insuredPeople).toBeUndefined();
  });

  it.each(['4503290001', undefined])(
    'counts a row that repeats the number %p once, and tells of it',
    (socialInsuranceNumber) => {
      const repeated: RepeatedRow[] = [];
      const [first, second] = [
        social({ socialInsuranceNumber }),
        social({ socialInsuranceNumber }),
      ];
      const month = socialMonth(socialUnit(first, second), SEPTEMBER, (one) => repeated.push(one));
      expect(month?.insuredPeople).toBe(10);
      expect(repeated).toEqual([{ row: second, first, isIdentical: true }]);
    },
  );

  it.each<Partial<SocialInsuranceRow>>([
    { insuredPeople: 11 },
    { declaredBaseFen: 1 },
    { duePremiumFen: 1 },
    { paidPremiumFen: 1 },
  ])('has no figure if one of two rows has %j', (fields) => {
    expect(monthOf(social(), social(fields))).toEqual({ period: SEPTEMBER, isConflicting: true });
  });

  it('has no figure if one of two rows without one says that nobody is insured', () => {
    const rows = [
      social({ insuredPeople: undefined }),
      social({ insuredPeople: undefined, status: '停保' }),
    ] as const;
    expect(monthOf(...rows)?.isConflicting).toBe(true);
    expect(monthOf(rows[0], rows[0])?.isConflicting).toBeUndefined();
  });
});

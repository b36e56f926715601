import { socialMonthsOf, taxMonth } from '../../../src/core/screening/month-figures';
import type { Unit } from '../../../src/core/screening/units';
import { CODE_A, SEPTEMBER, social, tax } from './screening-records';

const NOBODY: Unit = { key: CODE_A, firstSocial: undefined, firstTax: undefined, more: undefined };
const ignore = (): void => undefined;

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
});

describe('socialMonthsOf', () => {
  const periods = { arrearsPeriods: ['2023-08', SEPTEMBER] } as const;

  it('has none for a unit that 参保数据 does not know', () => {
    expect(socialMonthsOf(NOBODY, periods, ignore)).toEqual([]);
  });

  it('has the months in which the unit has a row', () => {
    const unit = { ...NOBODY, firstSocial: social({ insuredPeople: 9 }) };
    const months = socialMonthsOf(unit, periods, ignore);
    expect(months.map(({ period, insuredPeople }) => [period, insuredPeople])).toEqual([
      [SEPTEMBER, 9],
    ]);
  });
});

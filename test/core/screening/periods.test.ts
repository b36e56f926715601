import type { Period } from '../../../src/core/calendar/day';
import { comparedPeriods } from '../../../src/core/screening/periods';

function rows(...periods: readonly (Period | undefined)[]): { period: Period | undefined }[] {
  return periods.map((period) => ({ period }));
}

describe('comparedPeriods', () => {
  it('returns the latest month that both have', () => {
    const social = rows('2023-09', '2023-07', '2023-08', '2023-09', undefined);
    const tax = rows('2023-08', '2023-09', '2023-10');
    expect(comparedPeriods(social, tax, undefined)).toEqual({
      periods: ['2023-09'],
      arrearsPeriods: ['2023-09'],
      onlyInSocial: [],
      onlyInTax: ['2023-10'],
    });
  });

  it('names a later month that only the social insurance data have', () => {
    const compared = comparedPeriods(rows('2023-09', '2023-10'), rows('2023-09'), undefined);
    expect(compared.onlyInSocial).toEqual(['2023-10']);
    expect(compared.arrearsPeriods).toEqual(['2023-09']);
  });

  it('compares nothing without a common month, and still looks for arrears in the last one', () => {
    expect(comparedPeriods(rows('2023-08', '2023-07'), rows('2023-09'), undefined)).toEqual({
      periods: [],
      arrearsPeriods: ['2023-08'],
      onlyInSocial: ['2023-07', '2023-08'],
      onlyInTax: ['2023-09'],
    });
  });

  it('returns the common months of a range, both ends included', () => {
    const social = rows('2023-06', '2023-07', '2023-08', '2023-09');
    const tax = rows('2023-06', '2023-07', '2023-09', '2023-10');
    const range = { from: '2023-07', to: '2023-10' } as const;
    expect(comparedPeriods(social, tax, range)).toEqual({
      periods: ['2023-07', '2023-09'],
      arrearsPeriods: ['2023-07', '2023-08', '2023-09'],
      onlyInSocial: ['2023-08'],
      onlyInTax: ['2023-10'],
    });
  });

  it('does not take rows without a month for rows of one', () => {
    const social = rows(undefined, '2023-09', undefined);
    expect(comparedPeriods(social, rows(undefined, '2023-08', undefined), undefined)).toEqual({
      periods: [],
      arrearsPeriods: ['2023-09'],
      onlyInSocial: ['2023-09'],
      onlyInTax: ['2023-08'],
    });
  });

  it('returns nothing for no rows', () => {
    expect(comparedPeriods([], [], undefined)).toEqual({
      periods: [],
      arrearsPeriods: [],
      onlyInSocial: [],
      onlyInTax: [],
    });
  });
});

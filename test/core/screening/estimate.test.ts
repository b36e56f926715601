import {
  baseGapEstimate,
  limitsOf,
  missingPeopleEstimate,
} from '../../../src/core/screening/estimate';
import type { Period } from '../../../src/core/calendar/day';
import { SETTINGS } from './screening-records';

const BASES = [2022, 2023, 2025].map((year) => ({
  year,
  floorFen: year,
  ceilingFen: year * 2,
  source: undefined,
  verified: true,
}));

describe('limitsOf', () => {
  it.each<[Period, number]>([
    ['2021-12', 2022],
    ['2022-01', 2022],
    ['2023-12', 2023],
    ['2024-06', 2023],
    ['2025-01', 2025],
    ['2026-01', 2025],
  ])('for %s returns the limits of %i', (period, year) => {
    expect(limitsOf(period, BASES).year).toBe(year);
  });

  it('returns limits that clip nothing where there are none', () => {
    expect(limitsOf('2023-09', [])).toEqual({ year: 2023, floorFen: 0, ceilingFen: Infinity });
  });
});

describe('missingPeopleEstimate', () => {
  const one = [{ period: '2023-09', people: 1 }] as const;

  it.each<[string, number, number]>([
    ['one fen under the floor', 386_339, 92_722],
    ['exactly the floor', 386_340, 92_722],
    ['one fen over the floor', 386_341, 92_722],
    ['well over the floor', 400_000, 96_000],
    ['one fen under the ceiling', 1_931_699, 463_608],
    ['exactly the ceiling', 1_931_700, 463_608],
    ['well over the ceiling', 3_000_000, 463_608],
  ])('with an average wage %s', (_situation, wagesFen, expected) => {
    const estimate = missingPeopleEstimate(one, { wagesFen, peopleMonths: 1 }, SETTINGS);
    expect(estimate.fen).toBe(expected);
  });

  it('adds up everybody’s average wage to the wages again', () => {
    const seven = [{ period: '2023-09', people: 7 }] as const;
    const totals = { wagesFen: 5_000_001, peopleMonths: 7 };
    // 50,000.01 yuan × 24 % = 12,000.0024 yuan
    expect(missingPeopleEstimate(seven, totals, SETTINGS).fen).toBe(1_200_000);
  });

  it('asks for nothing where nobody is missing in any month, by the latest limits', () => {
    const settings = { ...SETTINGS, contributionBases: BASES };
    const { fen, formula } = missingPeopleEstimate([], { wagesFen: 1, peopleMonths: 1 }, settings);
    expect(fen).toBe(0);
    expect(formula).toMatchObject({ peopleMonths: 0, wage: { limits: { year: 2025 } } });
  });

  it('adds the two rates as decimals', () => {
    const settings = { ...SETTINGS, rates: { employer: 0.1, employee: 0.2 } };
    const estimate = missingPeopleEstimate(one, { wagesFen: 500_000, peopleMonths: 1 }, settings);
    expect(estimate.formula).toMatchObject({ rate: 0.3 });
    expect(estimate.fen).toBe(150_000);
  });
});

describe('baseGapEstimate', () => {
  it('is 0, not below, when more was declared than the insured earn', () => {
    const insured = [{ period: '2023-09', people: 2 }] as const;
    const sums = { wagesFen: 2_000_000, declaredBaseFen: 1_500_000 };
    const totals = { wagesFen: 2_000_000, peopleMonths: 4 };
    expect(baseGapEstimate(insured, totals, sums, SETTINGS).fen).toBe(0);
  });
});

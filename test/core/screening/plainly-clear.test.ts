import type { SocialInsuranceRow, TaxRow } from '../../../src/core/screening/records';
import { clearLimits, clearPlaces } from '../../../src/core/screening/plainly-clear';
import { SEPTEMBER, social, tax } from './screening-records';

const LIMITS = { month: SEPTEMBER, baseTolerance: 0 };

/** Whether a unit of these rows is clear, the tax row told of last. */
function isClear(
  ofSocial: SocialInsuranceRow | undefined,
  ofTax: TaxRow | undefined,
  limits: typeof LIMITS | undefined = LIMITS,
): boolean {
  const places = clearPlaces(3, limits);
  if (ofSocial !== undefined) places.noteSocial(1, ofSocial);
  if (ofTax !== undefined) places.noteTax(1, ofTax);
  return places.isClear(1);
}

describe('a place', () => {
  it.each([
    ['everything in order', {}, {}, true],
    ['one insured more than registered', { insuredPeople: 11 }, {}, true],
    ['one insured too few', { insuredPeople: 9 }, {}, false],
    ['nobody insured and nobody registered', { insuredPeople: 0 }, { registeredPeople: 0 }, false],
    ['one insured and nobody registered', { insuredPeople: 1 }, { registeredPeople: 0 }, true],
    ['less than nobody insured', { insuredPeople: -1 }, { registeredPeople: -2 }, false],
    ['a base one fen above the wages', { declaredBaseFen: 5_000_001 }, {}, true],
    ['a base one fen too low', { declaredBaseFen: 4_999_999 }, {}, false],
    ['one fen overpaid', { paidPremiumFen: 1_200_001 }, {}, true],
    ['one fen unpaid', { paidPremiumFen: 1_199_999 }, {}, false],
    ['a blank number of insured', { insuredPeople: undefined }, {}, false],
    ['a blank number of registered', {}, { registeredPeople: undefined }, false],
    ['blank wages', {}, { wagesFen: undefined }, false],
    ['blank wages and no base', { declaredBaseFen: 0 }, { wagesFen: undefined }, false],
    ['a blank base', { declaredBaseFen: undefined }, {}, false],
    ['a blank base and no wages', { declaredBaseFen: undefined }, { wagesFen: 0 }, false],
    ['a blank due premium', { duePremiumFen: undefined }, {}, false],
    ['a blank paid premium', { paidPremiumFen: undefined }, {}, false],
    ['another month of 参保数据', { period: '2023-08' as const }, {}, false],
    ['another month of 税务数据', {}, { period: '2023-08' as const }, false],
  ])('with %s: clear is %p', (_, ofSocial, ofTax, expected) => {
    expect(isClear(social(ofSocial), tax(ofTax))).toBe(expected);
  });

  it.each([
    [4_762_001, true],
    [4_762_000, false],
  ])(
    'of wages of 50126.32 yuan and a base of %p fen, 5 %% passed over: clear is %p',
    (base, ok) => {
      const [ofSocial, ofTax] = [social({ declaredBaseFen: base }), tax({ wagesFen: 5_012_632 })];
      expect(isClear(ofSocial, ofTax, { month: SEPTEMBER, baseTolerance: 0.05 })).toBe(ok);
    },
  );

  it('without a row on either side is not clear', () => {
    expect([isClear(undefined, tax()), isClear(social(), undefined)]).toEqual([false, false]);
  });

  it('beside a clear one is not clear', () => {
    const places = clearPlaces(3, LIMITS);
    places.noteSocial(1, social());
    places.noteTax(1, tax());
    expect([0, 1, 2, 3].map(places.isClear)).toEqual([false, true, false, false]);
  });

  it('is never clear without limits', () => {
    const places = clearPlaces(3, undefined);
    places.noteSocial(1, social());
    places.noteTax(1, tax());
    expect(places.isClear(1)).toBe(false);
  });
});

describe('clearLimits', () => {
  it.each([
    [['2023-09'], ['2023-09'], '2023-09'],
    [['2023-08', '2023-09'], ['2023-08', '2023-09'], undefined],
    [['2023-08', '2023-09'], ['2023-08'], undefined],
    [['2023-09'], ['2023-09', '2023-10'], undefined],
    [['2023-09'], ['2023-10'], undefined],
    [[], [], undefined],
  ] as const)('of %j compared and %j for arrears are of %s', (periods, arrearsPeriods, month) => {
    const compared = { periods, arrearsPeriods, onlyInSocial: [], onlyInTax: [] };
    const settings = { baseTolerance: 0.05, rates: { employer: 0, employee: 0 } };
    expect(clearLimits(compared, { ...settings, contributionBases: [] })).toEqual(
      month === undefined ? undefined : { month, baseTolerance: 0.05 },
    );
  });
});

import { isPlainlyClear, onlyMonth } from '../../../src/core/screening/plainly-clear';
import { SEPTEMBER, social, tax } from './screening-records';

describe('isPlainlyClear', () => {
  it.each([
    ['everything in order', {}, {}, true],
    ['one insured more than registered', { insuredPeople: 11 }, {}, true],
    ['one insured too few', { insuredPeople: 9 }, {}, false],
    ['nobody insured and nobody registered', { insuredPeople: 0 }, { registeredPeople: 0 }, false],
    ['a base one fen above the wages', { declaredBaseFen: 5_000_001 }, {}, true],
    ['a base one fen too low', { declaredBaseFen: 4_999_999 }, {}, false],
    ['one fen overpaid', { paidPremiumFen: 1_200_001 }, {}, true],
    ['one fen unpaid', { paidPremiumFen: 1_199_999 }, {}, false],
    ['a blank number of insured', { insuredPeople: undefined }, {}, false],
    ['a blank number of registered', {}, { registeredPeople: undefined }, false],
    ['blank wages', {}, { wagesFen: undefined }, false],
    ['a blank base', { declaredBaseFen: undefined }, {}, false],
    ['a blank due premium', { duePremiumFen: undefined }, {}, false],
    ['a blank paid premium', { paidPremiumFen: undefined }, {}, false],
    ['another month of 参保数据', { period: '2023-08' as const }, {}, false],
    ['another month of 税务数据', {}, { period: '2023-08' as const }, false],
  ])('answers for %s', (_, ofSocial, ofTax, expected) => {
    const options = { month: SEPTEMBER, baseTolerance: 0 };
    expect(isPlainlyClear(social(ofSocial), tax(ofTax), options)).toBe(expected);
  });

  it('is false without a row on either side', () => {
    const options = { month: SEPTEMBER, baseTolerance: 0 };
    expect(isPlainlyClear(undefined, tax(), options)).toBe(false);
    expect(isPlainlyClear(social(), undefined, options)).toBe(false);
  });
});

describe('onlyMonth', () => {
  it.each([
    [['2023-09'], ['2023-09'], '2023-09'],
    [['2023-08', '2023-09'], ['2023-08', '2023-09'], undefined],
    [['2023-09'], ['2023-09', '2023-10'], undefined],
    [['2023-09'], ['2023-10'], undefined],
    [[], [], undefined],
  ] as const)('of %j compared and %j for arrears is %s', (periods, arrearsPeriods, expected) => {
    expect(onlyMonth({ periods, arrearsPeriods, onlyInSocial: [], onlyInTax: [] })).toBe(expected);
  });
});

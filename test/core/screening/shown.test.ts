import { NO_TAX, socialName, taxName, townshipsOf } from '../../../src/core/screening/shown';
import type { SocialSide, TaxSide } from '../../../src/core/screening/units';
import type { TaxRow } from '../../../src/core/screening/records';
import { social, tax } from './screening-records';

function taxSide(...[firstTax, ...rest]: readonly Partial<TaxRow>[]): TaxSide {
  const more = { social: [], tax: rest.map((row) => tax(row)) };
  return { firstTax: tax(firstTax), more: rest.length === 0 ? undefined : more };
}

describe('taxName', () => {
  it.each<[string, readonly Partial<TaxRow>[], string | undefined]>([
    ['its only row', [{ name: '甲' }], '甲'],
    ['its last month', [{ name: '甲' }, { name: '乙', period: '2023-10' }], '乙'],
    ['its last month above', [{ name: '乙', period: '2023-10' }, { name: '甲' }], '乙'],
    ['its last month with a name', [{ name: '甲' }, { name: undefined, period: '2023-10' }], '甲'],
    ['the first by character code', [{ name: 'B' }, { name: 'A' }, { name: 'C' }], 'A'],
    ['a row with a month', [{ name: 'A', period: undefined }, { name: 'B' }], 'B'],
    ['a row without a month', [{ name: 'A', period: undefined }, { name: undefined }], 'A'],
    ['rows without a name', [{ name: undefined }, { name: undefined }], undefined],
  ])('is that of %s', (_, rows, expected) => {
    expect(taxName(taxSide(...rows))).toBe(expected);
  });

  it('is none of a unit that 税务数据 does not have', () => {
    expect(taxName(NO_TAX)).toBeUndefined();
  });
});

describe('socialName and townshipsOf', () => {
  const unit: SocialSide = {
    firstSocial: social({ name: '甲', township: '资源镇' }),
    more: { social: [social({ name: '乙', township: undefined, period: '2023-10' })], tax: [] },
  };

  it('go by 参保数据, then by 税务数据', () => {
    expect(socialName(unit)).toBe('乙');
    expect(socialName({ firstSocial: undefined, more: undefined })).toBeUndefined();
    expect(townshipsOf(unit, taxSide({ township: '梅溪镇' }))).toEqual(['资源镇', '梅溪镇']);
    expect(townshipsOf(unit, NO_TAX)).toEqual(['资源镇', undefined]);
  });
});

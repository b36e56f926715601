import fc from 'fast-check';
import { rmbUpper } from '../../../src/core/money/rmb-upper';

describe('rmbUpper', () => {
  it.each([
    [0, '零元整'],
    [5, '伍分'],
    [10, '壹角整'],
    [55, '伍角伍分'],
    [100, '壹元整'],
    [105, '壹元零伍分'],
    [1050, '壹拾元伍角整'],
    [10_000, '壹佰元整'],
    [10_005, '壹佰元零伍分'],
    [10_010, '壹佰元壹角整'],
    [11_000, '壹佰壹拾元整'],
    [100_101, '壹仟零壹元零壹分'],
    [101_000, '壹仟零壹拾元整'],
    [168_032, '壹仟陆佰捌拾元叁角贰分'],
    [10_000_000, '壹拾万元整'],
    [10_700_053, '壹拾万柒仟元伍角叁分'],
    [1_000_000_100, '壹仟万零壹元整'],
    [1_000_100_000, '壹仟万壹仟元整'],
    [1_000_000_000_000, '壹佰亿元整'],
    [10_000_000_100, '壹亿零壹元整'],
    [10_000_000_000, '壹亿元整'],
    [10_001_000_000, '壹亿零壹万元整'],
    [20_300_000_000, '贰亿零叁佰万元整'],
    [123_456_789_012_345, '壹万贰仟叁佰肆拾伍亿陆仟柒佰捌拾玖万零壹佰贰拾叁元肆角伍分'],
  ])('of %d fen is %s', (fen, expected) => {
    expect(rmbUpper(fen)).toBe(expected);
  });

  it.each([[-1], [0.5], [NaN], [Infinity], [Number.MAX_SAFE_INTEGER + 1]])('refuses %d', (fen) => {
    expect(() => rmbUpper(fen)).toThrow(new RangeError(`no capitals for ${fen} fen`));
  });

  it('has capitals for the largest amount that is still exact', () => {
    expect(rmbUpper(Number.MAX_SAFE_INTEGER)).toBe(
      '玖拾万零柒佰壹拾玖亿玖仟贰佰伍拾肆万柒仟肆佰零玖元玖角壹分',
    );
  });

  it('never repeats 零, and ends in 整 or 分', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: Number.MAX_SAFE_INTEGER }), (fen) => {
        expect(rmbUpper(fen)).toMatch(/^(?!.*零零).*[整分]$/);
      }),
    );
  });

  it('tells different amounts apart', () => {
    // Every amount up to 200 yuan, and as many more up to ten thousand million, a prime apart.
    const small = Array.from({ length: 20_000 }, (_, fen) => rmbUpper(fen));
    const large = Array.from({ length: 20_000 }, (_, index) =>
      rmbUpper(20_000 + index * 49_999_991),
    );
    expect(new Set([...small, ...large]).size).toBe(40_000);
  });
});

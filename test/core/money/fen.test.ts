import fc from 'fast-check';
import {
  roundHalfAwayFromZero,
  shiftDecimal,
  wanYuanOfFen,
  wanYuanText,
  yuanOfFen,
  yuanText,
} from '../../../src/core/money/fen';

describe('shiftDecimal', () => {
  it.each([
    [1.005, 2, 100.5],
    [0.285, 2, 28.5],
    [1e-7, 2, 1e-5],
    [-1.005, 2, -100.5],
  ])('moves %d by %i places', (value, places, expected) => {
    expect(shiftDecimal(value, places)).toBeCloseTo(expected, 12);
  });

  it('is exact where multiplying is not', () => {
    expect(1.005 * 100).not.toBe(100.5);
    expect(shiftDecimal(1.005, 2)).toBe(100.5);
  });
});

describe('roundHalfAwayFromZero', () => {
  it.each([
    [2.4, 2],
    [2.5, 3],
    [-2.4, -2],
    [-2.5, -3],
    [0, 0],
    [-0.4, 0],
  ])('makes %d %d', (value, expected) => {
    expect(roundHalfAwayFromZero(value)).toBe(expected);
  });
});

describe('yuanOfFen and wanYuanOfFen', () => {
  it.each([
    [123_450, 1234.5, 0.12345],
    [101, 1.01, 0.000101],
    [-101, -1.01, -0.000101],
    [0, 0, 0],
  ])('of %d fen are %d and %d', (fen, yuan, wanYuan) => {
    expect(yuanOfFen(fen)).toBe(yuan);
    expect(wanYuanOfFen(fen)).toBe(wanYuan);
  });

  it('lose no fen', () => {
    fc.assert(
      fc.property(fc.integer({ min: -1e12, max: 1e12 }), (fen) => {
        expect(roundHalfAwayFromZero(shiftDecimal(yuanOfFen(fen), 2))).toBe(fen);
        expect(roundHalfAwayFromZero(shiftDecimal(wanYuanOfFen(fen), 6))).toBe(fen);
      }),
    );
  });
});

describe('yuanText', () => {
  it.each([
    [0, '0.00'],
    [5, '0.05'],
    [50, '0.50'],
    [123_450, '1,234.50'],
    [99_999, '999.99'],
    [100_000, '1,000.00'],
    [-123_456_789, '-1,234,567.89'],
  ])('of %d fen is %s', (fen, expected) => {
    expect(yuanText(fen)).toBe(expected);
  });
});

describe('wanYuanText', () => {
  it.each([
    [1_234_567_890, 2, '1,234.57'],
    [12_300_000, 2, '12.30'],
    [5_000, 2, '0.01'],
    [4_999, 2, '0.00'],
    [-5_000, 2, '-0.01'],
    [1_234_567_890, 0, '1,235'],
    [1, 6, '0.000001'],
  ])('of %d fen with %i decimals is %s', (fen, decimals, expected) => {
    expect(wanYuanText(fen, decimals)).toBe(expected);
  });

  it('has two decimals unless told otherwise', () => {
    expect(wanYuanText(1_000_000)).toBe('1.00');
  });
});

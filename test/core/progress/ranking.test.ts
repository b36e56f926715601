import fc from 'fast-check';
import { compareFractions, type Fraction } from '../../../src/core/progress/fraction';
import { inRankOrder, ranksByName, type Rated } from '../../../src/core/progress/ranking';

function lines(rates: readonly (Fraction | undefined)[]): Rated[] {
  return rates.map((rate, index) => ({ name: String(index), rate }));
}

function ranksOf(rates: readonly (Fraction | undefined)[]): (number | undefined)[] {
  const ranks = ranksByName(lines(rates));
  return rates.map((_, index) => ranks.get(String(index)));
}

function of(numerator: number, denominator: number): Fraction {
  return { numerator, denominator };
}

describe('ranksByName', () => {
  it.each<[string, (Fraction | undefined)[], (number | undefined)[]]>([
    ['100 %, 100 %, 80 %', [of(5, 5), of(70, 70), of(80, 100)], [1, 1, 3]],
    ['level at the end', [of(8, 10), of(9, 10), of(80, 100)], [2, 1, 2]],
    ['all level', [of(1, 3), of(2, 6), of(3, 9)], [1, 1, 1]],
    ['one without a target', [of(1, 2), undefined, of(1, 3)], [1, undefined, 2]],
    ['level only when rounded', [of(9999, 10_000), of(99_990_001, 100_000_000)], [2, 1]],
    ['above 100 % and below 0', [of(-1, 10), of(15, 10)], [2, 1]],
    ['nobody', [], []],
  ])('of %s', (_, rates, expected) => {
    expect(ranksOf(rates)).toEqual(expected);
  });

  it('agrees with the rates: better is before, level is level, and the best is first', () => {
    const anyRate = fc.record({
      numerator: fc.integer({ min: -20, max: 200 }),
      denominator: fc.integer({ min: 1, max: 40 }),
    });
    fc.assert(
      fc.property(fc.array(anyRate, { minLength: 1, maxLength: 9 }), (rates) => {
        const ranks = ranksOf(rates).map((rank) => rank ?? Number.NaN);
        expect(Math.min(...ranks)).toBe(1);
        const byRank = ranks.map((left) => ranks.map((right) => Math.sign(left - right) + 0));
        const byRate = rates.map((left) =>
          rates.map((right) => Math.sign(compareFractions(right, left)) + 0),
        );
        expect(byRank).toEqual(byRate);
      }),
    );
  });
});

describe('inRankOrder', () => {
  it('lists the ranked by rank, level ones as they came, and leaves out the others', () => {
    const ranked = [
      { name: '资源镇', rank: 3 },
      { name: '中峰镇', rank: undefined },
      { name: '梅溪镇', rank: 1 },
      { name: '瓜里乡', rank: 1 },
    ];
    expect(inRankOrder(ranked).map(({ name }) => name)).toEqual(['梅溪镇', '瓜里乡', '资源镇']);
  });
});

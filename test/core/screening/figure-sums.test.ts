import { difference, ratio, shortfall, sumOf } from '../../../src/core/screening/figure-sums';

const figure = (one: number | undefined): number | undefined => one;

describe('sumOf', () => {
  it.each([
    [[], 0],
    [[3], 3],
    [[3, 0, -1], 2],
    [[3, undefined], undefined],
    [[undefined], undefined],
  ])('of %j is %p', (figures, sum) => {
    expect(sumOf(figures, figure)).toBe(sum);
  });
});

describe.each([
  [10, 4, 6, 6, 2.5],
  [4, 4, 0, 0, 1],
  [4, 10, -6, undefined, 0.4],
  [4, 0, 4, 4, undefined],
  [0, 4, -4, undefined, 0],
  [undefined, 4, undefined, undefined, undefined],
  [4, undefined, undefined, undefined, undefined],
  [undefined, undefined, undefined, undefined, undefined],
])('of %p and %p', (one, other, expectedDifference, expectedShortfall, expectedRatio) => {
  it('difference, shortfall and ratio are as they should be', () => {
    expect([difference(one, other), shortfall(one, other), ratio(one, other)]).toEqual([
      expectedDifference,
      expectedShortfall,
      expectedRatio,
    ]);
  });
});

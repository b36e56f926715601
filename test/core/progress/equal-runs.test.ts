import fc from 'fast-check';
import { equalRuns } from '../../../src/core/progress/equal-runs';

describe('equalRuns', () => {
  it('puts equal neighbours together', () => {
    expect(equalRuns([20, 20, 30, 20])).toEqual([
      { start: 0, count: 2, value: 20 },
      { start: 2, count: 1, value: 30 },
      { start: 3, count: 1, value: 20 },
    ]);
  });

  it('gives back the list when its runs are written out', () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: 0, max: 3 })), (values) => {
        const written = equalRuns(values).flatMap(({ count, value }) =>
          Array.from({ length: count }, () => value),
        );
        expect(written).toEqual(values);
      }),
    );
  });
});

import fc from 'fast-check';
import {
  ENDING_MILLISECONDS,
  LONGEST_RUN_MILLISECONDS,
  mayBeginVolume,
} from '../../../src/core/issue/run-time';

describe('mayBeginVolume', () => {
  it.each([
    ['one millisecond under', 239_999, true],
    ['exactly', 240_000, true],
    ['one millisecond over', 240_001, false],
  ])('%s 4.5 minutes', (_, elapsed, mayBegin) => {
    expect(mayBeginVolume(elapsed, 15_000)).toBe(mayBegin);
  });

  it('keeps a run of volumes that take no longer than its longest within 4.5 minutes', () => {
    const durations = fc.array(
      fc.integer({ min: 1, max: 1 }).chain(() => fc.integer({ min: 1_000, max: 60_000 })),
      {
        minLength: 1,
        maxLength: 40,
      },
    );
    fc.assert(
      fc.property(durations, (volumes) => {
        const longest = Math.max(...volumes);
        let elapsed = longest;
        for (const volume of volumes) {
          if (!mayBeginVolume(elapsed, longest)) break;
          elapsed += volume;
        }
        expect(elapsed + ENDING_MILLISECONDS).toBeLessThanOrEqual(LONGEST_RUN_MILLISECONDS);
      }),
    );
  });
});

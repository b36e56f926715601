import { progressStatus, type ProgressStatus } from '../../../src/core/progress/status';

/** 80 % of the time is over. */
const timeRate = { numerator: 292, denominator: 365 };

describe('progressStatus', () => {
  it.each<[number, number, ProgressStatus]>([
    [1200, 1000, 'completed'],
    [1000, 1000, 'completed'],
    [999, 1000, 'onTime'],
    [800, 1000, 'onTime'],
    [799, 1000, 'behind'],
    [700, 1000, 'behind'],
    [699, 1000, 'severelyBehind'],
    [0, 1000, 'severelyBehind'],
    [-5, 1000, 'severelyBehind'],
  ])('of %i done from %i is %s', (numerator, denominator, expected) => {
    expect(progressStatus({ numerator, denominator }, timeRate, 10)).toBe(expected);
  });

  it.each<[number, ProgressStatus]>([
    [10.1, 'behind'],
    [10, 'severelyBehind'],
    [0, 'severelyBehind'],
  ])('goes by %d points exactly, in money too', (points, expected) => {
    // 69.9 % of 5,000 万元, 10.1 points behind
    const rate = { numerator: 3_495_000_000, denominator: 5_000_000_000 };
    expect(progressStatus(rate, timeRate, points)).toBe(expected);
  });

  it('goes by parts of a point exactly', () => {
    // 1.005 points behind; in binary 1.005 × 1000 is a little less than 1005
    const rate = { numerator: 78_995, denominator: 100_000 };
    expect(progressStatus(rate, timeRate, 1.005)).toBe('behind');
    expect(progressStatus(rate, timeRate, 1.004)).toBe('severelyBehind');
  });

  it('without a rate is without a target', () => {
    expect(progressStatus(undefined, timeRate, 10)).toBe('noTarget');
  });

  it('is on time with nothing done before the time begins', () => {
    const rate = { numerator: 0, denominator: 100 };
    expect(progressStatus(rate, { numerator: 0, denominator: 61 }, 10)).toBe('onTime');
  });
});

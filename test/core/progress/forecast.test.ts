import type { IsoDay } from '../../../src/core/calendar/day';
import { forecast, type Forecast } from '../../../src/core/progress/forecast';
import type { SnapshotPoint } from '../../../src/core/progress/snapshot-history';
import type { Tally } from '../../../src/core/progress/tally';

const YEAR_END: IsoDay = '2023-12-31';

function expected(
  tally: Tally,
  points: readonly SnapshotPoint[] = [],
  asOf: IsoDay = '2023-10-20',
): Forecast {
  return forecast(tally, points, asOf, YEAR_END);
}

const tooLittle: Forecast = { kind: 'tooLittleKnown' };

describe('forecast from the log', () => {
  it.each<[string, IsoDay, Forecast]>([
    ['13 days', '2023-10-08', tooLittle],
    // 14 people in 14 days are one a day, for 72 days more
    ['14 days', '2023-10-07', { kind: 'expected', amount: 14 + 72 }],
    ['15 days', '2023-10-06', { kind: 'expected', amount: 14 + Math.round((14 * 72) / 15) }],
  ])('of %s', (_, firstDay, result) => {
    expect(expected({ done: 14, firstDay })).toEqual(result);
  });

  it('needs a log', () => {
    expect(expected({ done: 0, firstDay: undefined })).toEqual(tooLittle);
  });

  it('does not let corrections undo what is done', () => {
    expect(expected({ done: -3, firstDay: '2023-09-01' })).toEqual({
      kind: 'expected',
      amount: -3,
    });
  });
});

describe('forecast from snapshots', () => {
  const logged: Tally = { done: 30, firstDay: '2023-10-18' };

  it('needs two of them', () => {
    expect(expected(logged, [{ day: '2023-10-10', amount: 10 }])).toEqual(tooLittle);
  });

  it('takes the pace since the oldest', () => {
    const points = [
      { day: '2023-10-10', amount: 10 },
      { day: '2023-10-17', amount: 28 },
    ] as const;
    // 20 people in 10 days are two a day, for 72 days more
    expect(expected(logged, points)).toEqual({ kind: 'expected', amount: 30 + 144 });
  });

  it('counts one of the as-of day itself', () => {
    const points = [
      { day: '2023-10-10', amount: 10 },
      { day: '2023-10-20', amount: 30 },
    ] as const;
    expect(expected(logged, points)).toEqual({ kind: 'expected', amount: 30 + 144 });
  });

  it('comes before the log, which may begin with all that was done earlier', () => {
    const points = [
      { day: '2023-10-10', amount: 500 },
      { day: '2023-10-17', amount: 505 },
    ] as const;
    const tally: Tally = { done: 510, firstDay: '2023-10-01' };
    expect(expected(tally, points)).toEqual({ kind: 'expected', amount: 510 + 72 });
  });

  it('does not let corrections undo what is done', () => {
    const points = [
      { day: '2023-10-10', amount: 40 },
      { day: '2023-10-17', amount: 35 },
    ] as const;
    expect(expected(logged, points)).toEqual({ kind: 'expected', amount: 30 });
  });
});

describe('forecast at the end', () => {
  it.each<[IsoDay]>([['2023-12-31'], ['2024-02-01']])('on %s is what is done', (asOf) => {
    const result = expected({ done: 7, firstDay: undefined }, [], asOf);
    expect(result).toEqual({ kind: 'expected', amount: 7 });
  });

  it('is still a forecast the day before', () => {
    const result = expected({ done: 364, firstDay: '2023-01-01' }, [], '2023-12-30');
    expect(result).toEqual({ kind: 'expected', amount: 365 });
  });
});

import type { IsoDay } from '../../../src/core/calendar/day';
import { workingCalendar } from '../../../src/core/calendar/working-calendar';
import {
  timePosition,
  yearSpan,
  type TimeBaseSettings,
} from '../../../src/core/progress/time-position';
import { SetupError } from '../../../src/core/text/setup-error';

const calendar = workingCalendar([]);

function settings(changes: Partial<TimeBaseSettings> = {}): TimeBaseSettings {
  const drive = { start: '2023-10-01', end: '2023-11-30' } as const;
  return { year: 2023, timeBase: '年度', drive, ...changes };
}

describe('timePosition by the year', () => {
  it.each<[number, IsoDay, number, number]>([
    [2023, '2023-01-01', 1, 365],
    [2023, '2023-10-20', 293, 365],
    [2023, '2023-12-31', 365, 365],
    [2023, '2022-12-31', 0, 365],
    [2023, '2022-06-01', 0, 365],
    [2023, '2024-01-05', 365, 365],
    [2024, '2024-02-29', 60, 366],
    [2024, '2024-12-31', 366, 366],
    [2023, '2023-03-01', 60, 365],
  ])('of %i on %s has %i of %i days behind it', (year, asOf, elapsedDays, totalDays) => {
    const time = timePosition(settings({ year }), asOf, calendar);
    expect(time).toMatchObject({ base: '年度', ...yearSpan(year), elapsedDays, totalDays });
    expect(time.rate).toEqual({ numerator: elapsedDays, denominator: totalDays });
  });

  it.each<[IsoDay, number]>([
    ['2022-06-01', 249],
    ['2022-12-31', 249],
    ['2023-01-03', 248],
    ['2023-12-28', 1],
    ['2023-12-29', 0],
    ['2023-12-31', 0],
    ['2024-03-01', 0],
  ])('leaves working days after %s: %i', (asOf, expected) => {
    expect(timePosition(settings(), asOf, calendar).remainingWorkingDays).toBe(expected);
  });

  it('asks for no working day beyond the year, whose arrangement may not be known yet', () => {
    const time = timePosition(settings({ year: 2026 }), '2027-01-08', calendar);
    expect(time.remainingWorkingDays).toBe(0);
  });

  it('asks for none on the last day either', () => {
    const asked: string[] = [];
    const spy = {
      ...calendar,
      workingDaysBetween: (from: IsoDay, to: IsoDay) => {
        asked.push(from, to);
        return 0;
      },
    };
    timePosition(settings(), '2023-12-31', spy);
    expect(asked).toEqual([]);
    timePosition(settings(), '2022-06-01', spy);
    expect(asked).toEqual(['2022-12-31', '2023-12-31']);
  });

  it('cannot be told in a year without an arrangement', () => {
    const ask = (): unknown => timePosition(settings({ year: 2027 }), '2027-03-01', calendar);
    expect(ask).toThrow(SetupError);
  });
});

describe('timePosition by the drive', () => {
  it.each<[IsoDay, number, number]>([
    ['2023-09-30', 0, 41],
    ['2023-10-01', 1, 41],
    ['2023-10-20', 20, 29],
    ['2023-11-29', 60, 1],
    ['2023-11-30', 61, 0],
    ['2023-12-20', 61, 0],
  ])('on %s has %i of 61 days behind it and %i working days ahead', (asOf, elapsed, ahead) => {
    const time = timePosition(settings({ timeBase: '集中行动' }), asOf, calendar);
    expect(time).toMatchObject({ base: '集中行动', start: '2023-10-01', end: '2023-11-30' });
    expect(time.rate).toEqual({ numerator: elapsed, denominator: 61 });
    expect(time.remainingWorkingDays).toBe(ahead);
  });

  it('may be a single day', () => {
    const drive = { start: '2023-10-11', end: '2023-10-11' } as const;
    const time = timePosition(settings({ timeBase: '集中行动', drive }), '2023-10-11', calendar);
    expect(time.rate).toEqual({ numerator: 1, denominator: 1 });
  });

  it('refuses a drive that ends before it starts', () => {
    const drive = { start: '2023-10-11', end: '2023-10-10' } as const;
    const ask = (): unknown =>
      timePosition(settings({ timeBase: '集中行动', drive }), '2023-10-11', calendar);
    expect(ask).toThrow(SetupError);
    expect(ask).toThrow('「参数」');
  });
});

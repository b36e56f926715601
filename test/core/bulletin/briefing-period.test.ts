import { monthBefore, monthSoFar, weekSoFar } from '../../../src/core/bulletin/briefing-period';

describe('the period of a briefing', () => {
  it.each([
    ['2023-10-09', '2023-10-09'],
    ['2023-10-11', '2023-10-09'],
    ['2023-10-15', '2023-10-09'],
    ['2023-10-01', '2023-09-25'],
  ] as const)('is the week of %s from %s on', (day, start) => {
    expect(weekSoFar(day)).toEqual({ start, end: day });
  });

  it('is the month so far', () => {
    expect(monthSoFar('2023-10-11')).toEqual({ start: '2023-10-01', end: '2023-10-11' });
    expect(monthSoFar('2023-10-01')).toEqual({ start: '2023-10-01', end: '2023-10-01' });
  });

  it('is the month before, over a year too', () => {
    expect(monthBefore('2023-12-02')).toEqual({ start: '2023-11-01', end: '2023-11-30' });
    expect(monthBefore('2024-01-31')).toEqual({ start: '2023-12-01', end: '2023-12-31' });
  });
});

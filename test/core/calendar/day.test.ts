import fc from 'fast-check';
import {
  addDays,
  chinaDayOf,
  chineseDay,
  chineseMonth,
  dayOfMonthOf,
  dayOfSerial,
  daysBetween,
  isoDay,
  monthOf,
  serialOfDay,
  weekdayOf,
  yearOf,
  type IsoDay,
} from '../../../src/core/calendar/day';

const anyDay = fc
  .integer({ min: -30_000, max: 300_000 })
  .map((offset) => addDays('2000-01-01', offset));

describe('isoDay', () => {
  it.each<[number, number, number, IsoDay | undefined]>([
    [2023, 10, 1, '2023-10-01'],
    [2024, 2, 29, '2024-02-29'],
    [2023, 2, 29, undefined],
    [2100, 2, 29, undefined],
    [2023, 4, 31, undefined],
    [2023, 0, 1, undefined],
    [2023, 13, 1, undefined],
    [2023, 1, 0, undefined],
    [2023, 1, 366, undefined], // 366 days on it is January again
    [2023, 1, 1.5, undefined],
    [2023, 1.5, 1, undefined],
    [2023.5, 1, 1, undefined],
    [NaN, 1, 1, undefined],
    [2023, NaN, 1, undefined],
    [2023, 1, NaN, undefined],
    [1900, 1, 1, '1900-01-01'],
    [1899, 12, 31, undefined],
    [2999, 12, 31, '2999-12-31'],
    [3000, 1, 1, undefined],
  ])('of %d, %d, %d is %s', (year, month, dayOfMonth, expected) => {
    expect(isoDay(year, month, dayOfMonth)).toBe(expected);
  });
});

describe('chinaDayOf', () => {
  it.each([
    ['2023-10-10T15:59:59Z', '2023-10-10'],
    ['2023-10-10T16:00:00Z', '2023-10-11'],
    ['2023-12-31T16:00:00Z', '2024-01-01'],
  ])('of %s is %s', (moment, expected) => {
    expect(chinaDayOf(new Date(moment))).toBe(expected);
  });
});

describe('addDays', () => {
  it.each<[IsoDay, number, IsoDay]>([
    ['2023-10-11', 0, '2023-10-11'],
    ['2023-12-31', 1, '2024-01-01'],
    ['2024-03-01', -1, '2024-02-29'],
    ['2023-03-01', -1, '2023-02-28'],
  ])('%s and %i days give %s', (day, count, expected) => {
    expect(addDays(day, count)).toBe(expected);
  });

  it('is undone by daysBetween', () => {
    fc.assert(
      fc.property(anyDay, fc.integer({ min: -3000, max: 3000 }), (day, count) => {
        expect(daysBetween(day, addDays(day, count))).toBe(count);
      }),
    );
  });

  it('keeps the order of texts the order of days', () => {
    fc.assert(
      fc.property(anyDay, fc.integer({ min: 1, max: 3000 }), (day, count) => {
        expect(day < addDays(day, count)).toBe(true);
      }),
    );
  });
});

describe('the parts of a day', () => {
  it('are those it was made of', () => {
    fc.assert(
      fc.property(anyDay, (day) => {
        expect(isoDay(yearOf(day), monthOf(day), dayOfMonthOf(day))).toBe(day);
      }),
    );
  });
});

describe('weekdayOf', () => {
  it.each<[IsoDay, number]>([
    ['2023-10-08', 0],
    ['2023-10-11', 3],
    ['2023-10-14', 6],
  ])('of %s is %i', (day, expected) => {
    expect(weekdayOf(day)).toBe(expected);
  });
});

describe('dayOfSerial', () => {
  it.each<[number, IsoDay | undefined]>([
    [45_210, '2023-10-11'],
    [45_210.999, '2023-10-11'],
    [2, '1900-01-01'],
    [1, undefined],
    [-5, undefined],
    [1e12, undefined],
    [Number.NaN, undefined],
    [Number.POSITIVE_INFINITY, undefined],
  ])('of %d is %s', (serial, expected) => {
    expect(dayOfSerial(serial)).toBe(expected);
  });
});

describe('serialOfDay', () => {
  it('is what dayOfSerial reads back', () => {
    expect(serialOfDay('2023-10-11')).toBe(45_210);
    fc.assert(
      fc.property(fc.integer({ min: 2, max: 400_000 }), (serial) => {
        expect(serialOfDay(dayOfSerial(serial)!)).toBe(serial);
      }),
    );
  });
});

describe('chineseDay', () => {
  it('writes no leading zeros', () => {
    expect(chineseDay('2023-10-01')).toBe('2023年10月1日');
    expect(chineseDay('2023-01-11')).toBe('2023年1月11日');
  });
});

describe('chineseMonth', () => {
  it('writes no leading zeros', () => {
    expect(chineseMonth('2023-09')).toBe('2023年9月');
    expect(chineseMonth('2022-12')).toBe('2022年12月');
  });
});

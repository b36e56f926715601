import fc from 'fast-check';
import { addDays } from '../../../src/core/calendar/day';
import type { IsoDay } from '../../../src/core/calendar/day';
import { arrangedDays } from '../../../src/core/calendar/day-kinds';
import { workingCalendar } from '../../../src/core/calendar/working-calendar';
import type { HolidayOverride } from '../../../src/core/campaign/records';
import { SetupError } from '../../../src/core/text/setup-error';

const calendar = workingCalendar([]);

function off(day: IsoDay): HolidayOverride {
  return { rowNumber: 2, day, kind: '休' };
}

function worked(day: IsoDay): HolidayOverride {
  return { rowNumber: 2, day, kind: '班' };
}

/** Days from which 60 working days back and twice 60 on stay inside the vendored years. */
const anyDay = fc.integer({ min: 120, max: 1200 }).map((offset) => addDays('2023-01-01', offset));
const anyCount = fc.integer({ min: 0, max: 60 });

describe('isWorkingDay', () => {
  it.each<[IsoDay, boolean, string]>([
    ['2023-10-09', true, 'a Monday'],
    ['2023-10-14', false, 'a Saturday'],
    ['2023-10-15', false, 'a Sunday'],
    ['2023-09-29', false, '中秋, a Friday'],
    ['2023-10-06', false, 'the last day of 国庆, a Friday'],
    ['2023-10-07', true, 'a Saturday worked instead'],
    ['2023-10-08', true, 'a Sunday worked instead'],
  ])('%s is %s: %s', (day, expected) => {
    expect(calendar.isWorkingDay(day)).toBe(expected);
  });
});

describe('addWorkingDays', () => {
  it.each<[IsoDay, number, IsoDay]>([
    ['2023-09-28', 5, '2023-10-11'],
    ['2023-10-11', 3, '2023-10-16'],
    ['2023-10-11', 5, '2023-10-18'],
    ['2023-10-11', 10, '2023-10-25'],
    ['2023-12-29', 5, '2024-01-08'],
    ['2023-10-11', 0, '2023-10-11'],
    ['2023-10-01', 0, '2023-10-01'],
    ['2023-10-01', 1, '2023-10-07'],
    ['2023-10-11', -5, '2023-09-28'],
    ['2024-02-28', 1, '2024-02-29'],
  ])('%s and %i working days give %s', (day, count, expected) => {
    expect(calendar.addWorkingDays(day, count)).toBe(expected);
  });

  it('refuses a part of a day', () => {
    expect(() => calendar.addWorkingDays('2023-10-11', 1.5)).toThrow(
      new RangeError('not a whole number of days: 1.5'),
    );
  });

  it('ends on a working day, with as many working days on the way', () => {
    fc.assert(
      fc.property(anyDay, anyCount, (day, count) => {
        const end = calendar.addWorkingDays(day, count);
        expect(calendar.workingDaysBetween(day, end)).toBe(count);
        if (count > 0) expect(calendar.isWorkingDay(end)).toBe(true);
      }),
    );
  });

  it('comes back to a working day from which it went', () => {
    fc.assert(
      fc.property(anyDay, anyCount, (day, count) => {
        const start = calendar.rollForward(day);
        const end = calendar.addWorkingDays(start, count);
        expect(calendar.addWorkingDays(end, -count)).toBe(start);
      }),
    );
  });

  it('goes the same way in two parts as in one', () => {
    fc.assert(
      fc.property(anyDay, anyCount, anyCount, (day, first, second) => {
        const inParts = calendar.addWorkingDays(calendar.addWorkingDays(day, first), second);
        expect(inParts).toBe(calendar.addWorkingDays(day, first + second));
      }),
    );
  });
});

describe('workingDaysBetween', () => {
  it.each<[IsoDay, IsoDay, number]>([
    ['2023-10-11', '2023-10-11', 0],
    ['2023-10-11', '2023-10-12', 1],
    ['2023-10-13', '2023-10-16', 1],
    ['2023-09-28', '2023-10-11', 5],
    ['2023-10-11', '2023-09-28', -5],
    ['2022-12-31', '2023-12-31', 249],
  ])('from %s to %s are %i', (from, to, expected) => {
    expect(calendar.workingDaysBetween(from, to)).toBe(expected);
  });

  it('adds up over a day in between', () => {
    fc.assert(
      fc.property(anyDay, anyDay, anyDay, (from, over, to) => {
        const parts =
          calendar.workingDaysBetween(from, over) + calendar.workingDaysBetween(over, to);
        expect(parts).toBe(calendar.workingDaysBetween(from, to));
      }),
    );
  });
});

describe('rollForward', () => {
  it.each<[IsoDay, IsoDay]>([
    ['2023-10-11', '2023-10-11'],
    ['2023-10-14', '2023-10-16'],
    ['2023-09-29', '2023-10-07'],
    ['2023-12-30', '2024-01-02'],
  ])('%s goes to %s', (day, expected) => {
    expect(calendar.rollForward(day)).toBe(expected);
  });
});

describe('deadline', () => {
  it.each<[IsoDay, number, '工作日' | '日', IsoDay]>([
    ['2023-09-28', 5, '工作日', '2023-10-11'],
    ['2023-10-11', 3, '工作日', '2023-10-16'],
    ['2023-10-11', 10, '工作日', '2023-10-25'],
    ['2023-12-29', 5, '工作日', '2024-01-08'],
    ['2023-10-11', 5, '日', '2023-10-16'],
    ['2023-10-11', 3, '日', '2023-10-16'],
    ['2023-09-28', 5, '日', '2023-10-07'],
    ['2023-10-11', 60, '日', '2023-12-11'],
    ['2023-10-14', 0, '日', '2023-10-16'],
    ['2023-10-14', 0, '工作日', '2023-10-16'],
  ])('%s with %i %s ends on %s', (from, count, unit, expected) => {
    expect(calendar.deadline(from, count, unit)).toBe(expected);
  });

  it.each([
    [-1, 'a period cannot be negative: -1'],
    [0.5, 'not a whole number of days: 0.5'],
    [Number.NaN, 'not a whole number of days: NaN'],
  ])('refuses a period of %d days', (count, words) => {
    expect(() => calendar.deadline('2023-10-11', count, '日')).toThrow(new RangeError(words));
  });

  it('never ends on a day off, and never before the period is over', () => {
    fc.assert(
      fc.property(anyDay, anyCount, fc.constantFrom('工作日', '日'), (from, count, unit) => {
        const end = calendar.deadline(from, count, unit);
        expect(calendar.isWorkingDay(end)).toBe(true);
        expect(end >= addDays(from, count)).toBe(true);
      }),
    );
  });
});

describe('the 节假日 sheet', () => {
  it('makes a working day a day off', () => {
    expect(workingCalendar([off('2023-10-11')]).isWorkingDay('2023-10-11')).toBe(false);
  });

  it('makes a holiday a working day', () => {
    expect(workingCalendar([worked('2023-10-06')]).isWorkingDay('2023-10-06')).toBe(true);
  });

  it('goes by the lower of two rows for one day', () => {
    const corrected = workingCalendar([off('2023-10-11'), worked('2023-10-11')]);
    expect(corrected.isWorkingDay('2023-10-11')).toBe(true);
  });

  it.each<[string, HolidayOverride]>([
    ['day', { rowNumber: 2, day: undefined, kind: '休' }],
    ['kind', { rowNumber: 2, day: '2023-10-11', kind: undefined }],
  ])('leaves out a row without its %s', (_, row) => {
    expect(workingCalendar([row]).isWorkingDay('2023-10-11')).toBe(true);
  });

  it('leaves a holiday as it is where a row names no kind', () => {
    const calendarOfSheet = workingCalendar([{ rowNumber: 2, day: '2023-10-06', kind: undefined }]);
    expect(calendarOfSheet.isWorkingDay('2023-10-06')).toBe(false);
  });

  it('may make a fixed holiday of a known year a working day', () => {
    const strict = workingCalendar([worked('2023-10-01')]);
    expect(strict.isWorkingDay('2023-10-01')).toBe(true);
    expect(strict.isWorkingDay('2023-10-02')).toBe(false);
  });
});

describe('a year that the table does not hold', () => {
  const fixed: HolidayOverride[] = [off('2027-01-01'), off('2027-05-01'), off('2027-10-01')];

  it('is an error that says which year to fill in where', () => {
    const ask = (): boolean => calendar.isWorkingDay('2027-03-01');
    expect(ask).toThrow(SetupError);
    expect(ask).toThrow('没有完整的2027年放假安排');
    expect(ask).toThrow('「节假日」');
    expect(ask).toThrow('现在还缺：2027年1月1日、2027年5月1日、2027年10月1日。');
  });

  it('is an error on the way to a deadline too', () => {
    expect(() => calendar.deadline('2026-12-30', 5, '工作日')).toThrow(SetupError);
    expect(calendar.deadline('2026-12-30', 1, '工作日')).toBe('2026-12-31');
  });

  it('is known once the sheet gives its three fixed holidays', () => {
    const extended = workingCalendar([...fixed, off('2027-02-08'), worked('2027-02-13')]);
    expect(extended.isWorkingDay('2027-03-01')).toBe(true);
    expect(extended.isWorkingDay('2027-01-01')).toBe(false);
    expect(extended.isWorkingDay('2027-02-08')).toBe(false);
    expect(extended.isWorkingDay('2027-02-13')).toBe(true);
  });

  it.each([0, 1, 2])('is not known while fixed holiday %i is missing', (index) => {
    const incomplete = workingCalendar(fixed.filter((_, position) => position !== index));
    expect(() => incomplete.isWorkingDay('2027-03-01')).toThrow(SetupError);
  });

  it('is not known through a fixed holiday given as worked', () => {
    const contradictory = workingCalendar([...fixed, worked('2027-05-01')]);
    expect(() => contradictory.isWorkingDay('2027-03-01')).toThrow('现在还缺：2027年5月1日。');
  });
});

describe('arrangedDays', () => {
  it('gives the National Day holiday of 2023 and its make-up days in the order of the calendar', () => {
    const autumn = arrangedDays(2023).filter(
      ({ day }) => day >= '2023-09-29' && day <= '2023-10-08',
    );
    expect(autumn.map(({ day, kind, name }) => [day.slice(5), kind, name])).toEqual([
      ['09-29', '休', '中秋'],
      ...['09-30', '10-01', '10-02', '10-03', '10-04', '10-05', '10-06'].map((day) => [
        day,
        '休',
        '国庆节',
      ]),
      ['10-07', '班', ''],
      ['10-08', '班', ''],
    ]);
  });

  it('gives the make-up days of spring before the holidays of autumn, and each day once', () => {
    const days = arrangedDays(2023).map(({ day }) => day);
    expect(days).toEqual([...new Set(days)].sort());
    expect(days[0]).toBe('2023-01-01');
    expect(days.at(-1)).toBe('2023-10-08');
  });

  it('gives nothing for a year that is not in the table', () => {
    expect(arrangedDays(2030)).toEqual([]);
  });
});

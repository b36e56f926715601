import { execFileSync } from 'node:child_process';
import { addDays, daysBetween, isoDay } from '../../../src/core/calendar/day';
import type { IsoDay } from '../../../src/core/calendar/day';
import { workingCalendar } from '../../../src/core/calendar/working-calendar';
import { WORKING_DAYS_TABLE } from '../../../src/core/calendar/working-days-table';

function daysOfYear(year: number): IsoDay[] {
  const first = isoDay(year, 1, 1)!;
  const count = daysBetween(first, isoDay(year + 1, 1, 1)!);
  return Array.from({ length: count }, (_, index) => addDays(first, index));
}

/** chinese-days gives the wrong day in a zone west of Greenwich, so it is asked in China's own. */
function workingDaysByChineseDays(year: number): string[] {
  const question = `console.log(require('chinese-days').getWorkdaysInRange('${year}-01-01', '${year}-12-31').join())`;
  const env = { ...process.env, TZ: 'Asia/Shanghai' };
  return execFileSync(process.execPath, ['-e', question], { env, encoding: 'utf8' })
    .trim()
    .split(',');
}

describe('working days table', () => {
  it.each([
    [2023, 365, 249],
    [2024, 366, 251],
    [2025, 365, 248],
    [2026, 365, 248],
  ])('agrees with chinese-days on each day of %i', (year, dayCount, workingDayCount) => {
    const days = daysOfYear(year);
    const calendar = workingCalendar([]);
    const ours = days.filter((day) => calendar.isWorkingDay(day));
    const theirs = workingDaysByChineseDays(year);
    expect(days).toHaveLength(dayCount);
    expect(ours).toEqual(theirs);
    expect(ours).toHaveLength(workingDayCount);
  });

  it('holds the years 2023 to 2026 and nothing more', () => {
    expect(WORKING_DAYS_TABLE.map(({ year }) => year)).toEqual([2023, 2024, 2025, 2026]);
  });

  it('keeps every holiday and make-up day inside its own year', () => {
    for (const { year, holidays, makeUpDays } of WORKING_DAYS_TABLE) {
      const days = [...holidays.flatMap(({ from, to }) => [from, to]), ...makeUpDays];
      expect(days.filter((day) => !day.startsWith(`${year}-`))).toEqual([]);
    }
  });
});

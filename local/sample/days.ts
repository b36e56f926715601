import type { IsoDay, Period } from '../../src/core/calendar/day';

/** A spreadsheet's number for a day: days since 1899-12-30. */
export type DaySerial = number;

const MILLISECONDS_PER_DAY = 86_400_000;
const EPOCH = Date.UTC(1899, 11, 30);

/** The demonstration's own "today": inside the campaign, ten days before its concentrated stage ends. */
export const sampleToday: IsoDay = '2023-11-20';

/** 参保数据 and 税务数据 cover the year's base month and the months around the campaign. */
const BASE_PERIOD: Period = '2022-12';
export const SAMPLE_PERIODS: readonly Period[] = [
  BASE_PERIOD,
  '2023-07',
  '2023-08',
  '2023-09',
  '2023-10',
  '2023-11',
];

/** The number of a day. @example serialOf('2023-10-11') // => 45210 */
export function serialOf(day: IsoDay): DaySerial {
  return (Date.parse(`${day}T00:00:00Z`) - EPOCH) / MILLISECONDS_PER_DAY;
}

/** Year, month and day of the month of a serial number. */
export function partsOf(serial: DaySerial): { year: number; month: number; dayOfMonth: number } {
  const date = new Date(EPOCH + serial * MILLISECONDS_PER_DAY);
  return {
    year: date.getUTCFullYear(),
    month: date.getUTCMonth() + 1,
    dayOfMonth: date.getUTCDate(),
  };
}

/** ISO text of a serial number, such as `2023-10-11`. */
export function isoOf(serial: DaySerial): string {
  return new Date(EPOCH + serial * MILLISECONDS_PER_DAY).toISOString().slice(0, 10);
}

/** Monday to Friday. Public holidays are not looked at: a made-up log may have entries on them. */
export function isWeekday(serial: DaySerial): boolean {
  const daysAfterSaturday = serial % 7;
  return daysAfterSaturday >= 2;
}

/** The last day of a month. */
export function lastSerialOf(period: Period): DaySerial {
  const [year = 0, month = 0] = period.split('-').map(Number);
  return (Date.UTC(year, month, 0) - EPOCH) / MILLISECONDS_PER_DAY;
}

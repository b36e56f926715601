/**
 * A calendar day as ISO text, such as `2023-10-11`. Days never carry a time or a time zone: the campaign's days are the
 * days of the county's wall calendar. Text keeps them readable in tests and sortable with `<`.
 */
export type IsoDay = `${number}-${string}-${string}`;

/** A month (费款所属期) as ISO text, such as `2023-10`. */
export type Period = `${number}-${string}`;

const MILLISECONDS_PER_DAY = 86_400_000;

/** China's one time zone, without daylight saving since 1992. */
const CHINA_OFFSET_MILLISECONDS = 8 * 3_600_000;

/**
 * The day with these parts, or undefined if there is no such day.
 *
 * @example isoDay(2023, 2, 29) // => undefined (2023 is no leap year)
 */
export function isoDay(year: number, month: number, dayOfMonth: number): IsoDay | undefined {
  if (!Number.isInteger(year) || year < 1900 || year > 2999) return undefined;
  const date = new Date(Date.UTC(year, month - 1, dayOfMonth));
  const exists = date.getUTCMonth() === month - 1 && date.getUTCDate() === dayOfMonth;
  return exists ? isoDayOfUtc(date) : undefined;
}

/** The day of a moment on China's wall clock (UTC+8), whatever the machine's own time zone. */
export function chinaDayOf(moment: Date): IsoDay {
  return isoDayOfUtc(new Date(moment.getTime() + CHINA_OFFSET_MILLISECONDS));
}

/** The day `count` days after (before, if negative). */
export function addDays(day: IsoDay, count: number): IsoDay {
  return isoDayOfUtc(new Date(utcMilliseconds(day) + count * MILLISECONDS_PER_DAY));
}

/** Days from `from` to `to`: 0 on the same day, negative if `to` is earlier. */
export function daysBetween(from: IsoDay, to: IsoDay): number {
  return Math.round((utcMilliseconds(to) - utcMilliseconds(from)) / MILLISECONDS_PER_DAY);
}

export function yearOf(day: IsoDay): number {
  return Number(day.slice(0, 4));
}

export function monthOf(day: IsoDay): number {
  return Number(day.slice(5, 7));
}

export function dayOfMonthOf(day: IsoDay): number {
  return Number(day.slice(8, 10));
}

/** 0 for Sunday … 6 for Saturday. */
export function weekdayOf(day: IsoDay): number {
  return new Date(utcMilliseconds(day)).getUTCDay();
}

/**
 * The day a spreadsheet's serial number stands for (days since 1899-12-30; the fraction is a time of day and is
 * dropped), or undefined outside 1900–2999.
 *
 * @example dayOfSerial(45210) // => '2023-10-11'
 */
export function dayOfSerial(serial: number): IsoDay | undefined {
  const date = new Date(Date.UTC(1899, 11, 30) + Math.floor(serial) * MILLISECONDS_PER_DAY);
  return isoDay(date.getUTCFullYear(), date.getUTCMonth() + 1, date.getUTCDate());
}

/**
 * The serial number a spreadsheet keeps for the day: what `dayOfSerial` reads back.
 *
 * @example serialOfDay('2023-10-11') // => 45210
 */
export function serialOfDay(day: IsoDay): number {
  return daysBetween('1899-12-30', day);
}

/** As people write it in official documents (GB/T 9704 7.3.5.4): no leading zeros, such as `2023年10月1日`. */
export function chineseDay(day: IsoDay): string {
  return `${yearOf(day)}年${monthOf(day)}月${dayOfMonthOf(day)}日`;
}

/** A month as people write it in official documents. @example chineseMonth('2023-09') // => '2023年9月' */
export function chineseMonth(period: Period): string {
  return `${Number(period.slice(0, 4))}年${Number(period.slice(5, 7))}月`;
}

/** Milliseconds of the day's midnight in UTC, for arithmetic only. */
function utcMilliseconds(day: IsoDay): number {
  return Date.UTC(yearOf(day), monthOf(day) - 1, dayOfMonthOf(day));
}

function isoDayOfUtc(date: Date): IsoDay {
  const month = String(date.getUTCMonth() + 1).padStart(2, '0');
  const dayOfMonth = String(date.getUTCDate()).padStart(2, '0');
  return `${date.getUTCFullYear()}-${month}-${dayOfMonth}`;
}

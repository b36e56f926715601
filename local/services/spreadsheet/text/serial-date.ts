import { momentOfWallTime, zoneOffsetMilliseconds } from '../../time-zone';

/** The Date constructor of the realm that scripts run in. */
export type DateMaker = new (timeMs: number) => Date;

const MS_PER_DAY = 86_400_000;
/** 1970-01-01 counted in days since 1899-12-30. */
const UNIX_EPOCH_DAYS = 25_569;

/** China has kept UTC+8 without exception since the last summer time ended. */
const BEIJING = 'Asia/Shanghai';
const BEIJING_OFFSET_MS = 8 * 3_600_000;
const BEIJING_STEADY_SINCE_MS = Date.UTC(1991, 8, 15);

/** The day number (days since 1899-12-30, local) of a moment in a time zone, to the millisecond. */
export function serialOfTime(timeMs: number, timeZone: string): number {
  return (timeMs + offsetMs(timeMs, timeZone)) / MS_PER_DAY + UNIX_EPOCH_DAYS;
}

/** The moment (ms since 1970 UTC) of a day number in a time zone. */
export function timeOfSerial(serial: number, timeZone: string): number {
  const localMs = Math.round((serial - UNIX_EPOCH_DAYS) * MS_PER_DAY);
  const isSteady = timeZone === BEIJING && localMs > BEIJING_STEADY_SINCE_MS;
  return isSteady ? localMs - BEIJING_OFFSET_MS : momentOfWallTime(localMs, timeZone);
}

function offsetMs(timeMs: number, timeZone: string): number {
  const isSteady = timeZone === BEIJING && timeMs > BEIJING_STEADY_SINCE_MS;
  return isSteady ? BEIJING_OFFSET_MS : zoneOffsetMilliseconds(timeMs, timeZone);
}

/** The day number of a calendar date and time of day. */
export function serialOfCalendar(
  year: number,
  month: number,
  day: number,
  dayFraction = 0,
): number {
  return Date.UTC(year, month - 1, day) / MS_PER_DAY + UNIX_EPOCH_DAYS + dayFraction;
}

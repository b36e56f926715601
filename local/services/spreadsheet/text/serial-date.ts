/** The Date constructor of the realm that scripts run in. */
export type DateMaker = new (timeMs: number) => Date;

const MS_PER_DAY = 86_400_000;
/** 1970-01-01 counted in days since 1899-12-30. */
const UNIX_EPOCH_DAYS = 25_569;
const BEIJING_OFFSET_MS = 8 * 3_600_000;
const BEIJING_ZONES = new Set(['Asia/Shanghai', 'Asia/Chongqing', 'Asia/Harbin', 'PRC']);

/** The day number (days since 1899-12-30, local) of a moment in a time zone, to the millisecond. */
export function serialOfTime(timeMs: number, timeZone: string): number {
  return (timeMs + zoneOffsetMs(timeMs, timeZone)) / MS_PER_DAY + UNIX_EPOCH_DAYS;
}

/** The moment (ms since 1970 UTC) of a day number in a time zone. */
export function timeOfSerial(serial: number, timeZone: string): number {
  const localMs = Math.round((serial - UNIX_EPOCH_DAYS) * MS_PER_DAY);
  const guess = localMs - zoneOffsetMs(localMs, timeZone);
  return localMs - zoneOffsetMs(guess, timeZone);
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

/** Difference to UTC. China is UTC+8 throughout here, so a date of birth in the summers of 1986–1991 keeps its day. */
function zoneOffsetMs(timeMs: number, timeZone: string): number {
  if (BEIJING_ZONES.has(timeZone)) return BEIJING_OFFSET_MS;
  const parts = clockOf(timeZone).formatToParts(timeMs);
  const part = (type: string): number =>
    Number(parts.find((candidate) => candidate.type === type)?.value);
  const [year, month, day] = [part('year'), part('month'), part('day')];
  const localMs = Date.UTC(year, month - 1, day, part('hour'), part('minute'), part('second'));
  return localMs - Math.floor(timeMs / 1000) * 1000;
}

const clocks = new Map<string, Intl.DateTimeFormat>();

function clockOf(timeZone: string): Intl.DateTimeFormat {
  const known = clocks.get(timeZone);
  if (known) return known;
  const clock = new Intl.DateTimeFormat('en-US', {
    timeZone,
    hourCycle: 'h23',
    year: 'numeric',
    month: 'numeric',
    day: 'numeric',
    hour: 'numeric',
    minute: 'numeric',
    second: 'numeric',
  });
  clocks.set(timeZone, clock);
  return clock;
}

/** True for a time zone name this machine knows. */
export function isTimeZone(name: string): boolean {
  try {
    clockOf(name);
    return true;
  } catch {
    return false;
  }
}

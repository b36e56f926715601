const MINUTE = 60_000;
const QUARTER_HOUR = 15 * MINUTE;
const MOST_REMEMBERED = 100_000;

const FORMATS = new Map<string, Intl.DateTimeFormat | undefined>();
const OFFSETS = new Map<string, Map<number, number>>();

/**
 * How far a zone's clocks are ahead of UTC at a moment, in milliseconds.
 *
 * As in Java, a zone nobody knows is GMT; `GMT+8` and `GMT+08:00` are understood.
 *
 * @example zoneOffsetMilliseconds(Date.UTC(2023, 8, 1), 'Asia/Shanghai') // => 28800000
 */
export function zoneOffsetMilliseconds(moment: number, timeZone: string): number {
  const custom = /^GMT([+-])(\d{1,2})(?::?(\d{2}))?$/.exec(timeZone);
  if (custom) {
    const minutes = Number(custom[2]) * 60 + Number(custom[3] ?? '0');
    return (custom[1] === '-' ? -minutes : minutes) * MINUTE;
  }
  const format = formatOf(timeZone);
  if (!format || !Number.isFinite(moment)) return 0;
  const known = OFFSETS.get(timeZone) ?? new Map<number, number>();
  OFFSETS.set(timeZone, known);
  // Zones change their clocks on quarter hours, so one answer serves the whole quarter.
  const quarter = Math.floor(moment / QUARTER_HOUR);
  const remembered = known.get(quarter);
  if (remembered !== undefined) return remembered;
  if (known.size >= MOST_REMEMBERED) known.clear();
  const offset = measuredOffset(moment, format);
  known.set(quarter, offset);
  return offset;
}

/** Whether the host knows the zone. */
export function isKnownTimeZone(timeZone: string): boolean {
  return formatOf(timeZone) !== undefined;
}

/** The moment at which a zone's clocks show the given wall time (milliseconds as if the wall time were UTC). */
export function momentOfWallTime(wallTime: number, timeZone: string): number {
  const guess = wallTime - zoneOffsetMilliseconds(wallTime, timeZone);
  return wallTime - zoneOffsetMilliseconds(guess, timeZone);
}

function measuredOffset(moment: number, format: Intl.DateTimeFormat): number {
  const parts = new Map(format.formatToParts(moment).map(({ type, value }) => [type, value]));
  const part = (type: Intl.DateTimeFormatPartTypes): number => Number(parts.get(type));
  const era = parts.get('era') === 'BC' ? -1 : 1;
  const wall = new Date(0);
  wall.setUTCFullYear(era === 1 ? part('year') : 1 - part('year'), part('month') - 1, part('day'));
  wall.setUTCHours(part('hour'), part('minute'), part('second'));
  return wall.getTime() - Math.floor(moment / 1000) * 1000;
}

function formatOf(timeZone: string): Intl.DateTimeFormat | undefined {
  if (!FORMATS.has(timeZone)) FORMATS.set(timeZone, newFormat(timeZone));
  return FORMATS.get(timeZone);
}

function newFormat(timeZone: string): Intl.DateTimeFormat | undefined {
  try {
    return new Intl.DateTimeFormat('en-US', {
      timeZone,
      hourCycle: 'h23',
      era: 'short',
      year: 'numeric',
      month: 'numeric',
      day: 'numeric',
      hour: 'numeric',
      minute: 'numeric',
      second: 'numeric',
    });
  } catch {
    return undefined;
  }
}

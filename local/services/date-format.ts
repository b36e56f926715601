import { notSupported, ScriptException } from './script-error';
import { isKnownTimeZone, zoneOffsetMilliseconds } from './time-zone';

const MONTHS = [
  'January',
  'February',
  'March',
  'April',
  'May',
  'June',
  'July',
  'August',
  'September',
  'October',
  'November',
  'December',
];
const WEEKDAYS = ['Sunday', 'Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday'];
const DAY_MILLISECONDS = 86_400_000;

/** Java prints names of its own where the host only has offsets. */
const JAVA_ZONE_NAMES: Readonly<Record<string, string>> = {
  'Asia/Shanghai': 'CST',
  'Asia/Chongqing': 'CST',
  'Asia/Urumqi': 'XJT',
  'Asia/Hong_Kong': 'HKT',
  'Asia/Tokyo': 'JST',
  'Etc/UTC': 'UTC',
  UTC: 'UTC',
  GMT: 'GMT',
};

interface Moment {
  /** The zone's wall time, readable with the UTC getters. */
  readonly wall: Date;
  readonly moment: number;
  readonly timeZone: string;
}

/**
 * A date as Java's SimpleDateFormat writes it, which is what `Utilities.formatDate` does; month and weekday names are English.
 * Letters of weeks (Y w W F) are refused: `YYYY` for `yyyy` is a classic slip.
 *
 * @example formatJavaDate(new Date(Date.UTC(2023, 11, 19, 16)), 'Asia/Shanghai', "yyyy'年'M'月'd'日'") // => '2023年12月20日'
 */
export function formatJavaDate(date: Date, timeZone: string, pattern: string): string {
  const moment = date.getTime();
  const offset = zoneOffsetMilliseconds(moment, timeZone);
  const at: Moment = { wall: new Date(moment + offset), moment, timeZone };
  return tokens(pattern)
    .map((token) => (token.literal ? token.text : field(token.text, at)))
    .join('');
}

interface Token {
  readonly text: string;
  readonly literal: boolean;
}

/** Runs of one letter are fields, text in quotes and everything else stands for itself; two quotes are one. */
function tokens(pattern: string): readonly Token[] {
  const found: Token[] = [];
  const matcher = /''|'((?:[^']|'')*)'|([A-Za-z])\2*|[^A-Za-z']+|'/g;
  for (const match of pattern.matchAll(matcher)) {
    const [text, quoted, letter] = match;
    if (text === "''") found.push({ text: "'", literal: true });
    else if (quoted !== undefined)
      found.push({ text: quoted.replaceAll("''", "'"), literal: true });
    else if (text === "'") throw new ScriptException('Unterminated quote');
    else found.push({ text, literal: letter === undefined });
  }
  return found;
}

type FieldWriter = (at: Moment, width: number) => string;

const number =
  (read: (wall: Date) => number): FieldWriter =>
  ({ wall }, width) =>
    String(read(wall)).padStart(width, '0');

const FIELDS: Readonly<Record<string, FieldWriter>> = {
  G: ({ wall }) => (wall.getUTCFullYear() > 0 ? 'AD' : 'BC'),
  y: ({ wall }, width) => year(wall, width),
  M: ({ wall }, width) => month(wall, width),
  L: ({ wall }, width) => month(wall, width),
  d: number((wall) => wall.getUTCDate()),
  D: number(dayOfYear),
  E: ({ wall }, width) => shortened(WEEKDAYS[wall.getUTCDay()] ?? '', width),
  u: number((wall) => wall.getUTCDay() || 7),
  a: ({ wall }) => (wall.getUTCHours() < 12 ? 'AM' : 'PM'),
  H: number((wall) => wall.getUTCHours()),
  k: number((wall) => wall.getUTCHours() || 24),
  K: number((wall) => wall.getUTCHours() % 12),
  h: number((wall) => wall.getUTCHours() % 12 || 12),
  m: number((wall) => wall.getUTCMinutes()),
  s: number((wall) => wall.getUTCSeconds()),
  S: number((wall) => wall.getUTCMilliseconds()),
  z: (at, width) => zoneName(at, width),
  Z: (at) => offsetText(at, ''),
  X: (at, width) => isoOffset(at, width),
};

function field(text: string, at: Moment): string {
  const letter = text.charAt(0);
  const write = FIELDS[letter];
  if (write) return write(at, text.length);
  if ('YwWF'.includes(letter)) throw notSupported(`Utilities.formatDate pattern letter ${letter}`);
  throw new ScriptException(`Illegal pattern character '${letter}'`);
}

function year(wall: Date, width: number): string {
  const text = String(Math.abs(wall.getUTCFullYear()));
  return width === 2 ? text.slice(-2).padStart(2, '0') : text.padStart(width, '0');
}

function month(wall: Date, width: number): string {
  const position = wall.getUTCMonth();
  return width < 3
    ? String(position + 1).padStart(width, '0')
    : shortened(MONTHS[position] ?? '', width);
}

function shortened(name: string, width: number): string {
  return width > 3 ? name : name.slice(0, 3);
}

function dayOfYear(wall: Date): number {
  return (
    Math.floor((wall.getTime() - Date.UTC(wall.getUTCFullYear(), 0, 1)) / DAY_MILLISECONDS) + 1
  );
}

function zoneName(at: Moment, width: number): string {
  const { timeZone, moment } = at;
  if (/^GMT[+-]/.test(timeZone)) return `GMT${offsetText(at, ':')}`;
  if (!isKnownTimeZone(timeZone)) return 'GMT';
  const java = JAVA_ZONE_NAMES[timeZone];
  if (width < 4 && java !== undefined) return java;
  const timeZoneName = width < 4 ? 'short' : 'long';
  const parts = new Intl.DateTimeFormat('en-US', { timeZone, timeZoneName }).formatToParts(moment);
  return parts.find(({ type }) => type === 'timeZoneName')?.value ?? timeZone;
}

function offsetText({ moment, timeZone }: Moment, separator: string): string {
  const minutes = zoneOffsetMilliseconds(moment, timeZone) / 60_000;
  const digits = (value: number): string => String(value).padStart(2, '0');
  const ahead = Math.abs(minutes);
  const sign = minutes < 0 ? '-' : '+';
  return `${sign}${digits(Math.floor(ahead / 60))}${separator}${digits(ahead % 60)}`;
}

function isoOffset(at: Moment, width: number): string {
  if (zoneOffsetMilliseconds(at.moment, at.timeZone) === 0) return 'Z';
  if (width === 1) return offsetText(at, '').slice(0, 3);
  return offsetText(at, width === 2 ? '' : ':');
}

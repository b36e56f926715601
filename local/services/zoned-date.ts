import { momentOfWallTime, zoneOffsetMilliseconds } from './time-zone';

/** The getters and setters of Date that speak of local time, by the part of the name after `get`/`set`. */
const READ_PARTS = [
  'FullYear',
  'Month',
  'Date',
  'Day',
  'Hours',
  'Minutes',
  'Seconds',
  'Milliseconds',
];
const WRITTEN_PARTS = ['FullYear', 'Month', 'Date', 'Hours', 'Minutes', 'Seconds', 'Milliseconds'];

/**
 * A Date whose local time is that of a given zone, whatever the host's own zone is: for a script whose time zone the
 * host does not share. Getters, setters, the constructor with calendar parts, parsing of texts without a zone and the
 * printed forms follow the zone; everything in UTC is untouched.
 */
export function zonedDateClass(timeZone: string): DateConstructor {
  const wallOf = (date: Date): Date =>
    new Date(date.getTime() + zoneOffsetMilliseconds(date.getTime(), timeZone));

  class ZonedDate extends Date {
    constructor(...args: readonly unknown[]) {
      super(momentOf(args, timeZone));
    }

    static override parse(text: string): number {
      return parseInZone(text, timeZone);
    }

    override getTimezoneOffset(): number {
      return -zoneOffsetMilliseconds(this.getTime(), timeZone) / 60_000;
    }

    override toDateString(): string {
      const [weekday, day, month, year] = wallOf(this).toUTCString().split(/,? /);
      return `${weekday ?? ''} ${month ?? ''} ${day ?? ''} ${year ?? ''}`;
    }

    override toTimeString(): string {
      const time = wallOf(this).toUTCString().split(' ')[4] ?? '';
      return `${time} ${zoneSuffix(this, timeZone)}`;
    }

    override toString(): string {
      if (Number.isNaN(this.getTime())) return 'Invalid Date';
      return `${this.toDateString()} ${this.toTimeString()}`;
    }
  }

  defineLocalParts(ZonedDate.prototype, wallOf, timeZone);
  defineLocaleForms(ZonedDate.prototype, timeZone);
  return ZonedDate as unknown as DateConstructor;
}

function defineLocalParts(prototype: Date, wallOf: (date: Date) => Date, timeZone: string): void {
  for (const part of READ_PARTS) {
    const utcGetter = Reflect.get(Date.prototype, `getUTC${part}`) as (this: Date) => number;
    define(prototype, `get${part}`, function get(this: Date) {
      return utcGetter.call(wallOf(this));
    });
  }
  for (const part of WRITTEN_PARTS) {
    const utcSetter = Reflect.get(Date.prototype, `setUTC${part}`) as (...a: number[]) => number;
    define(prototype, `set${part}`, function set(this: Date, ...values: number[]) {
      const wall = wallOf(this);
      utcSetter.apply(wall, values);
      return this.setTime(momentOfWallTime(wall.getTime(), timeZone));
    });
  }
}

function defineLocaleForms(prototype: Date, timeZone: string): void {
  for (const name of ['toLocaleString', 'toLocaleDateString', 'toLocaleTimeString']) {
    const native = Reflect.get(Date.prototype, name) as (...a: unknown[]) => string;
    define(prototype, name, function localeForm(this: Date, locales?: unknown, options?: object) {
      return native.call(this, locales, { timeZone, ...options });
    });
  }
}

function define(prototype: Date, name: string, method: (...args: never[]) => unknown): void {
  Object.defineProperty(prototype, name, { value: method, writable: true, configurable: true });
}

function momentOf(args: readonly unknown[], timeZone: string): number {
  const [first] = args;
  if (args.length === 0) return Date.now();
  if (args.length > 1) {
    const wallTime = Date.UTC(...(args.map(Number) as [number, number]));
    return momentOfWallTime(wallTime, timeZone);
  }
  if (typeof first === 'string') return parseInZone(first, timeZone);
  return new Date(first as number).getTime();
}

/** A text with a zone, or a bare ISO date (UTC by the language's rule), means one moment; any other is local time. */
function parseInZone(text: string, timeZone: string): number {
  const trimmed = text.trim();
  const isBareDate = /^\d{4}(-\d{2}(-\d{2})?)?$/.test(trimmed);
  const namesZone = /(Z|GMT|UTC|[+-]\d{2}:?\d{2})(\s*\([^)]*\))?$/i.test(trimmed);
  if (isBareDate || namesZone) return Date.parse(trimmed);
  const isIso = /^\d{4}-\d{2}-\d{2}T/.test(trimmed);
  return momentOfWallTime(Date.parse(isIso ? `${trimmed}Z` : `${trimmed} UTC`), timeZone);
}

function zoneSuffix(date: Date, timeZone: string): string {
  const minutes = -date.getTimezoneOffset();
  const digits = (value: number): string => String(value).padStart(2, '0');
  const ahead = Math.abs(minutes);
  const offset = `${minutes < 0 ? '-' : '+'}${digits(Math.floor(ahead / 60))}${digits(ahead % 60)}`;
  const parts = new Intl.DateTimeFormat('en-US', { timeZone, timeZoneName: 'long' });
  const name = parts.formatToParts(date).find(({ type }) => type === 'timeZoneName')?.value ?? '';
  return `GMT${offset} (${name})`;
}

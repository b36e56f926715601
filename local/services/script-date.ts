import { types } from 'node:util';
import type { DeskClock } from './clock';
import { zonedDateClass } from './zoned-date';

/**
 * The `Date` a script gets: `new Date()` and `Date.now()` tell the desk's clock, every Date of the host is an instance of
 * it, and local time is the script's time zone.
 *
 * Where the host's zone is the script's own (the command line sets it so), it is the host's Date itself. Elsewhere it
 * is a Date that counts in the script's zone; only `Intl` without a `timeZone` then still tells the host's.
 */
export function createScriptDate(clock: DeskClock, timeZone: string): DateConstructor {
  const base = hostTimeZone() === timeZone ? Date : zonedDateClass(timeZone);
  const isDate = (value: unknown): boolean => types.isDate(value);
  return new Proxy(base, {
    apply: () => new base(clock.now()).toString(),
    construct: (target, args: unknown[]) =>
      Reflect.construct(target, args.length === 0 ? [clock.now()] : args) as Date,
    get(target, key): unknown {
      if (key === 'now') return clock.now;
      if (key === 'name') return 'Date';
      if (key === Symbol.hasInstance) return isDate;
      return Reflect.get(target, key);
    },
  });
}

function hostTimeZone(): string {
  return new Intl.DateTimeFormat().resolvedOptions().timeZone;
}

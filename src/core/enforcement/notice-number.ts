import { comparisonKey } from '../text/comparison-key';
import { removeGhosts, removeSpaces } from '../text/spaces';
import { halfWidth } from '../text/width';
import { numberText } from '../words/enforcement';

/** 文号 taken apart. */
export interface NoticeNumber {
  /** 机关代字, half-width and without spaces. */
  readonly prefix: string;
  readonly year: number;
  readonly serial: number;
}

const NUMBER = /^(.+?)[[(〔【〖﹝{](\d{4})年?[\])〕】〗﹞}]第?0*(\d{1,7})号?$/;

/**
 * 文号 as people write it: any brackets, half or full width, spaces, 第 and leading noughts. Undefined if it is none.
 *
 * @example parseNumber('资社保【2023】第0041号') // => { prefix: '资社保', year: 2023, serial: 41 }
 */
export function parseNumber(text: string): NoticeNumber | undefined {
  const match = NUMBER.exec(plain(text));
  const [, prefix, year, serial] = match ?? [];
  if (prefix === undefined || Number(serial) < 1) return undefined;
  return { prefix, year: Number(year), serial: Number(serial) };
}

/** What the register says about numbers that were given, void rows among them (design rule 9). */
export interface NumberRegister {
  /** The highest serial of a series; 0 if it has none. */
  readonly lastOf: (prefix: string, year: number) => number;
  /** Serials below the highest that no row has: for people to look into, never given again. */
  readonly missing: readonly string[];
  /** Numbers that two rows have. */
  readonly repeated: readonly string[];
  /** Contents of 文号 that are no number. */
  readonly unreadable: readonly string[];
}

interface Series {
  readonly prefix: string;
  readonly year: number;
  readonly serials: Set<number>;
  last: number;
}

/** More gaps than this in one series say that somebody typed a wrong number; they are not listed one by one. */
const MOST_MISSING_LISTED = 100;

/** Reads the 文号 of every row of the register, in any order. */
export function readNumbers(numbers: readonly (string | undefined)[]): NumberRegister {
  const series = new Map<string, Series>();
  const repeated = new Set<string>();
  const unreadable: string[] = [];
  for (const text of numbers) {
    if (text === undefined || plain(text) === '') continue;
    const number = parseNumber(text);
    if (number === undefined) {
      unreadable.push(text);
      continue;
    }
    const { prefix, year, serial } = number;
    const key = seriesKey(prefix, year);
    const one = series.get(key) ?? { prefix, year, serials: new Set<number>(), last: 0 };
    if (one.serials.has(serial)) repeated.add(numberText(prefix, year, serial));
    one.serials.add(serial);
    one.last = Math.max(one.last, serial);
    series.set(key, one);
  }
  return {
    lastOf: (prefix, year) => series.get(seriesKey(prefix, year))?.last ?? 0,
    missing: [...series.values()].flatMap(missingOf),
    repeated: [...repeated],
    unreadable,
  };
}

/**
 * Gives the numbers that follow those of the register, one at a time; each series goes up by one without gaps. A joint
 * notice takes its lead office's series: the caller gives that office's 机关代字.
 */
export function numberGiver(
  register: Pick<NumberRegister, 'lastOf'>,
): (prefix: string, year: number) => string {
  const given = new Map<string, number>();
  return (prefix, year) => {
    const key = seriesKey(prefix, year);
    const serial = (given.get(key) ?? register.lastOf(prefix, year)) + 1;
    given.set(key, serial);
    return numberText(removeSpaces(removeGhosts(prefix)), year, serial);
  };
}

/**
 * The contents of 文号 that may be numbers of this series although nobody can read them: no number is given in it before
 * they are put right, lest one be given twice.
 */
export function doubtfulNumbers(
  prefix: string,
  { unreadable }: Pick<NumberRegister, 'unreadable'>,
): readonly string[] {
  const start = comparisonKey(prefix);
  return unreadable.filter((text) => comparisonKey(text).startsWith(start));
}

function missingOf({ prefix, year, serials, last }: Series): string[] {
  const missing: string[] = [];
  for (let serial = 1; serial < last && missing.length < MOST_MISSING_LISTED; serial += 1) {
    if (!serials.has(serial)) missing.push(numberText(prefix, year, serial));
  }
  return missing;
}

function seriesKey(prefix: string, year: number): string {
  return `${comparisonKey(prefix)}\u0001${year}`;
}

function plain(text: string): string {
  return removeSpaces(removeGhosts(halfWidth(text)));
}

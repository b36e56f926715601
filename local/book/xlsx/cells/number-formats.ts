/** Number formats that a file names by number only, and which formats stand for days of the calendar. */
import { readsAsDate } from '../hucre-adapter';

/**
 * The numbered formats of a Chinese Excel (ECMA-376 part 1, 18.8.30, zh-cn). 27 to 36 and 50 to 58 exist only by
 * number: a date cell without one of these texts would show as a bare number.
 */
const NUMBERED_FORMATS: Readonly<Record<number, string>> = {
  1: '0',
  2: '0.00',
  3: '#,##0',
  4: '#,##0.00',
  9: '0%',
  10: '0.00%',
  11: '0.00E+00',
  12: '# ?/?',
  13: '# ??/??',
  14: 'yyyy/m/d',
  15: 'd-mmm-yy',
  16: 'd-mmm',
  17: 'mmm-yy',
  18: 'h:mm AM/PM',
  19: 'h:mm:ss AM/PM',
  20: 'h:mm',
  21: 'h:mm:ss',
  22: 'yyyy/m/d h:mm',
  27: 'yyyy"年"m"月"',
  28: 'm"月"d"日"',
  29: 'm"月"d"日"',
  30: 'm-d-yy',
  31: 'yyyy"年"m"月"d"日"',
  32: 'h"时"mm"分"',
  33: 'h"时"mm"分"ss"秒"',
  34: 'AM/PMh"时"mm"分"',
  35: 'AM/PMh"时"mm"分"ss"秒"',
  36: 'yyyy"年"m"月"',
  37: '#,##0 ;(#,##0)',
  38: '#,##0 ;[Red](#,##0)',
  39: '#,##0.00;(#,##0.00)',
  40: '#,##0.00;[Red](#,##0.00)',
  45: 'mm:ss',
  46: '[h]:mm:ss',
  47: 'mm:ss.0',
  48: '##0.0E+0',
  49: '@',
  50: 'yyyy"年"m"月"',
  51: 'm"月"d"日"',
  52: 'yyyy"年"m"月"',
  53: 'm"月"d"日"',
  54: 'm"月"d"日"',
  55: 'AM/PMh"时"mm"分"',
  56: 'AM/PMh"时"mm"分"ss"秒"',
  57: 'yyyy"年"m"月"',
  58: 'm"月"d"日"',
};

/** The format a number stands for; undefined for General and for numbers without a meaning of their own. */
export function numberedFormat(id: number): string | undefined {
  return NUMBERED_FORMATS[id];
}

/** The number of a format that needs no text in the file. */
export function formatNumber(code: string): number | undefined {
  if (code === 'General') return 0;
  const found = Object.entries(NUMBERED_FORMATS).find(([, text]) => text === code);
  return found && Number(found[0]);
}

/** Days from 1899-12-30 to 1904-01-01, the day 0 of workbooks that began on a Macintosh. */
export const DAYS_TO_1904 = 1462;

/** What a format shows as it stands, leaves free or fills up with, and its colours, conditions and languages. */
const NO_LETTERS_OF_A_FORMAT = /\\.|"[^"]*"|\[[^\]]*\]|[*_]./g;

/** Hours, minutes or seconds that are counted on beyond a day. */
const DURATION = /\[(h+|m+|s+)\]/i;

/**
 * True when numbers of this format are days of the calendar, false for plain numbers, hours and durations.
 *
 * @example isCalendarFormat('yyyy/m/d h:mm') // => true
 * @example isCalendarFormat('[mm]:ss') // => false
 */
export function isCalendarFormat(code: string | undefined): boolean {
  // Where the reader sees no date, days are not moved when they are read, so they must not be when they are written.
  if (code === undefined || !readsAsDate(code) || DURATION.test(code)) return false;
  const letters = code.replace(NO_LETTERS_OF_A_FORMAT, '').toLowerCase();
  return /[yd]/.test(letters) || (letters.includes('m') && !/[hs]/.test(letters));
}

import {
  formatNumber,
  isCalendarFormat,
  numberedFormat,
} from '../../../../../local/book/xlsx/cells/number-formats';

describe('a number format', () => {
  it.each([
    'yyyy/m/d',
    'yyyy"年"m"月"d"日"',
    'm"月"d"日"',
    'mmm-yy',
    'd-mmm',
    'yyyy/m/d h:mm',
    '[$-804]yyyy-mm-dd',
    '[DBNum1][$-804]m"月"d"日"',
    '[Red]yyyy/m/d',
  ])('%s is of days of the calendar', (code) => {
    expect(isCalendarFormat(code)).toBe(true);
  });

  it.each([
    ['hours of a day', 'h:mm'],
    ['hours and seconds', 'h:mm:ss'],
    ['minutes and seconds', 'mm:ss'],
    ['a duration in hours', '[h]:mm'],
    ['a duration in hours and seconds', '[h]:mm:ss'],
    ['a duration in minutes', '[mm]'],
    ['a duration in seconds', '[ss]'],
    ['hours written in words', 'h"时"mm"分"'],
    ['half a day', 'h:mm AM/PM'],
    ['a number', '0.00'],
    ['a number as it comes', 'General'],
    ['a number in powers of ten', '0.00E+00'],
    ['a text', '@'],
    ['a number of days', '0"d"'],
    ['an amount of money in red', '#,##0.00;[Red](#,##0.00)'],
    ['nothing of its own', undefined],
  ])('of %s is not (%s)', (_what, code) => {
    expect(isCalendarFormat(code)).toBe(false);
  });

  it('named by its number has the text of a Chinese Excel, and the number of that text', () => {
    expect(numberedFormat(31)).toBe('yyyy"年"m"月"d"日"');
    expect(formatNumber('yyyy"年"m"月"d"日"')).toBe(31);
    expect(formatNumber('General')).toBe(0);
  });

  it('of a number without a meaning has no text, and a text of its own has no number', () => {
    expect(numberedFormat(0)).toBeUndefined();
    expect(numberedFormat(163)).toBeUndefined();
    expect(formatNumber('yyyy-mm-dd hh:mm')).toBeUndefined();
  });
});

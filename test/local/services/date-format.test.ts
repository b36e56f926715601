import * as fc from 'fast-check';
import { formatJavaDate } from '../../../local/services/date-format';

const CHINA = 'Asia/Shanghai';
/** Wednesday 2023-12-20 00:05:09.042 in Beijing, still Tuesday in London. */
const MOMENT = new Date(Date.UTC(2023, 11, 19, 16, 5, 9, 42));

describe('formatJavaDate', () => {
  it.each([
    ['yyyy-MM-dd', '2023-12-20'],
    ['yyyy/M/d', '2023/12/20'],
    ['yy', '23'],
    ['y', '2023'],
    ['yyyyMMddHHmmssSSS', '20231220000509042'],
    ['H:m:s', '0:5:9'],
    ['hh:mm a', '12:05 AM'],
    ['KK kk', '00 24'],
    ['EEE EEEE', 'Wed Wednesday'],
    ['MMM MMMM', 'Dec December'],
    ['u D', '3 354'],
    ['z', 'CST'],
    ['zzzz', 'China Standard Time'],
    ['Z', '+0800'],
    ['X XX XXX', '+08 +0800 +08:00'],
    ["yyyy'年'M'月'd'日'", '2023年12月20日'],
    ['yyyy年M月d日', '2023年12月20日'],
    ["hh 'o''clock'", "12 o'clock"],
    ["''yy''", "'23'"],
    ['G', 'AD'],
  ])('writes %s as %s in Beijing', (pattern, expected) => {
    expect(formatJavaDate(MOMENT, CHINA, pattern)).toBe(expected);
  });

  it.each([
    ['UTC', '2023-12-19 16:05 UTC +0000'],
    ['GMT', '2023-12-19 16:05 GMT +0000'],
    ['GMT+8', '2023-12-20 00:05 GMT+08:00 +0800'],
    ['GMT-05:30', '2023-12-19 10:35 GMT-05:30 -0530'],
    ['America/New_York', '2023-12-19 11:05 EST -0500'],
    ['Nowhere/Else', '2023-12-19 16:05 GMT +0000'],
  ])('counts in %s', (zone, expected) => {
    expect(formatJavaDate(MOMENT, zone, 'yyyy-MM-dd HH:mm z Z')).toBe(expected);
  });

  it('follows summer time', () => {
    const summer = new Date(Date.UTC(2023, 6, 1, 12));
    expect(formatJavaDate(summer, 'America/New_York', 'HH:mm Z')).toBe('08:00 -0400');
  });

  it.each(['YYYY', 'w', 'W', 'F'])('refuses the week letter %s instead of guessing', (pattern) => {
    expect(() => formatJavaDate(MOMENT, CHINA, pattern)).toThrow(
      /not supported in the desk edition: Utilities.formatDate pattern letter/,
    );
  });

  it('refuses a letter Java does not know', () => {
    expect(() => formatJavaDate(MOMENT, CHINA, 'b')).toThrow("Illegal pattern character 'b'");
  });

  it('refuses a quote that never closes', () => {
    expect(() => formatJavaDate(MOMENT, CHINA, "yyyy'年")).toThrow('Unterminated quote');
  });

  it('writes a moment that reads back as itself', () => {
    const day = fc.date({
      min: new Date(Date.UTC(1992, 0, 1)),
      max: new Date(Date.UTC(2100, 0, 1)),
      noInvalidDate: true,
    });
    fc.assert(
      fc.property(day, (moment) => {
        const text = formatJavaDate(moment, CHINA, "yyyy-MM-dd'T'HH:mm:ss.SSSXXX");
        expect(new Date(text).getTime()).toBe(moment.getTime());
      }),
    );
  });
});

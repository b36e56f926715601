import * as fc from 'fast-check';
import { createClock } from '../../../local/services/clock';
import { createScriptDate } from '../../../local/services/script-date';
import { zonedDateClass } from '../../../local/services/zoned-date';

const MOMENT = Date.UTC(2023, 11, 19, 16, 30);

describe('createScriptDate', () => {
  const ScriptDate = createScriptDate(createClock({ now: MOMENT }), 'Asia/Shanghai');

  it('tells the desk clock', () => {
    expect(new ScriptDate().getTime()).toBe(MOMENT);
    expect(ScriptDate.now()).toBe(MOMENT);
    expect(ScriptDate()).toBe(new ScriptDate().toString());
  });

  it('counts every date of the host as its own', () => {
    expect(new Date(0) instanceof ScriptDate).toBe(true);
    expect(new ScriptDate() instanceof Date).toBe(true);
    expect({} instanceof ScriptDate).toBe(false);
  });

  it('shows local time of its zone', () => {
    const date = new ScriptDate();
    expect([date.getDate(), date.getHours(), date.getMinutes()]).toEqual([20, 0, 30]);
    expect(new ScriptDate(2023, 11, 20).getTime()).toBe(Date.UTC(2023, 11, 19, 16));
    expect(date.getTimezoneOffset()).toBe(-480);
  });
});

describe('zonedDateClass', () => {
  const China = zonedDateClass('Asia/Shanghai');
  const NewYork = zonedDateClass('America/New_York');

  it('prints as a Date of that zone', () => {
    expect(new China(MOMENT).toString()).toBe(
      'Wed Dec 20 2023 00:30:00 GMT+0800 (China Standard Time)',
    );
    expect(new China(NaN).toString()).toBe('Invalid Date');
    expect(new China(MOMENT).toLocaleDateString('zh-CN')).toBe('2023/12/20');
  });

  it.each([
    ['2023-12-20', Date.UTC(2023, 11, 20)],
    ['2023-12-20T00:00', Date.UTC(2023, 11, 19, 16)],
    ['2023/12/20', Date.UTC(2023, 11, 19, 16)],
    ['2023-12-20T00:00Z', Date.UTC(2023, 11, 20)],
    ['2023-12-20T00:00+02:00', Date.UTC(2023, 11, 19, 22)],
    ['nonsense', NaN],
  ])('reads %s as the language does', (text, expected) => {
    expect(new China(text).getTime()).toBe(expected);
    expect(China.parse(text)).toBe(expected);
  });

  it('sets parts of local time, with months and days carried over', () => {
    const date = new China(2023, 0, 31);
    date.setMonth(1);
    expect([date.getMonth(), date.getDate()]).toEqual([2, 3]);
    date.setHours(25, 0, 0, 0);
    expect([date.getDate(), date.getHours()]).toEqual([4, 1]);
    date.setFullYear(2024, 1, 29);
    expect([date.getFullYear(), date.getMonth(), date.getDate()]).toEqual([2024, 1, 29]);
  });

  it('keeps local time through a change of clocks', () => {
    const date = new NewYork(2023, 2, 11, 9);
    date.setDate(12);
    expect([date.getHours(), date.toISOString()]).toEqual([9, '2023-03-12T13:00:00.000Z']);
  });

  it('gives back the parts it was made of', () => {
    const parts = fc.tuple(
      fc.integer({ min: 1992, max: 2100 }),
      fc.integer({ min: 0, max: 11 }),
      fc.integer({ min: 1, max: 28 }),
      fc.integer({ min: 0, max: 23 }),
    );
    fc.assert(
      fc.property(parts, ([year, month, day, hour]) => {
        const date = new China(year, month, day, hour);
        expect([date.getFullYear(), date.getMonth(), date.getDate(), date.getHours()]).toEqual([
          year,
          month,
          day,
          hour,
        ]);
      }),
    );
  });
});

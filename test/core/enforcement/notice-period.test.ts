import fc from 'fast-check';
import { type IsoDay, addDays } from '../../../src/core/calendar/day';
import type { RegisteredNotice } from '../../../src/core/enforcement/case-type';
import { LADDER_ORDER, noticeCodeOf, noticeName } from '../../../src/core/enforcement/ladder';
import { deadlineOf, noticeStateOf, termOf } from '../../../src/core/enforcement/notice-period';
import { NOTICE_TYPES } from '../../../src/core/campaign/notice-types';
import { termText } from '../../../src/core/words/enforcement';
import { calendar, notice, rules } from './case-records';

describe('termOf', () => {
  it.each([
    ['5个工作日', 5, '工作日'],
    [' ５ 个 工作日 ', 5, '工作日'],
    ['10工作日内', 10, '工作日'],
    ['10日', 10, '日'],
    ['10天', 10, '日'],
    ['15个自然日', 15, '日'],
  ] as const)('reads %p', (text, count, unit) => {
    expect(termOf(text)).toEqual({ count, unit });
  });

  it.each([undefined, '', '五日', '5', '-5日', '5.5日', '1000日', '5个月', '5日以上', '约5日'])(
    'reads none in %p',
    (text) => {
      expect(termOf(text)).toBeUndefined();
    },
  );

  it.each([
    { count: 5, unit: '工作日' },
    { count: 15, unit: '日' },
  ] as const)('reads back what is printed: %p', (term) => {
    expect(termOf(termText(term))).toEqual(term);
  });
});

describe('deadlineOf', () => {
  it.each<[IsoDay, string, IsoDay]>([
    ['2023-09-28', '5个工作日', '2023-10-11'],
    ['2023-10-11', '3个工作日', '2023-10-16'],
    ['2023-10-11', '5个工作日', '2023-10-18'],
    ['2023-10-11', '10个工作日', '2023-10-25'],
    ['2023-12-29', '5个工作日', '2024-01-08'],
    ['2023-09-28', '5日', '2023-10-07'],
  ])('served %s with %s ends %s', (servedOn, term, expected) => {
    expect(deadlineOf(notice({ servedOn, term }), rules)).toBe(expected);
  });

  it.each<[string, Partial<RegisteredNotice>]>([
    ['is not served', { servedOn: undefined }],
    ['sets no period', { kind: '移交函' }],
    ['is of no kind', { kind: undefined }],
  ])('is unknown for a notice that %s', (_, parts) => {
    expect(deadlineOf(notice(parts), rules)).toBeUndefined();
  });
});

describe('deadlineOf any notice', () => {
  const servedDay = fc
    .integer({ min: 0, max: 1200 })
    .map((offset) => addDays('2023-01-01', offset));
  const anyTerm = fc.record({
    count: fc.integer({ min: 1, max: 30 }),
    unit: fc.constantFrom('工作日' as const, '日' as const),
  });
  const method = fc.constantFrom('直接送达', '公告送达', undefined);

  it('ends on a working day, and gives every day of its period', () => {
    fc.assert(
      fc.property(servedDay, anyTerm, method, (servedOn, term, serviceMethod) => {
        const served = notice({ servedOn, term: termText(term), serviceMethod });
        const deadline = deadlineOf(served, rules) ?? servedOn;
        const start = serviceMethod === '公告送达' ? addDays(servedOn, 30) : servedOn;
        expect(calendar.isWorkingDay(deadline)).toBe(true);
        const given =
          term.unit === '日'
            ? deadline >= addDays(start, term.count)
            : calendar.workingDaysBetween(start, deadline) === term.count;
        expect(given).toBe(true);
      }),
    );
  });
});

describe('noticeStateOf', () => {
  it.each<[Partial<RegisteredNotice>, IsoDay, string]>([
    [{ servedOn: undefined }, '2023-10-01', '待送达'],
    [{}, '2023-10-10', '期限内'],
    [{}, '2023-10-11', '期限内'],
    [{}, '2023-10-12', '期限已满'],
    [{ kind: '移交函' }, '2023-10-12', '已送达'],
    [{ closedBy: '异议成立' }, '2023-10-12', '已办结'],
    [{ closedOn: '2023-10-09' }, '2023-10-12', '已办结'],
    [{ state: '制作中' }, '2023-10-12', '制作中'],
    [{ state: '制作中', closedBy: '异议成立' }, '2023-10-12', '制作中'],
    [{ closedBy: '异议成立', state: '作废' }, '2023-10-12', '作废'],
  ])('of %p on %s is %s', (parts, today, expected) => {
    expect(noticeStateOf(notice(parts), today, rules)).toBe(expected);
  });
});

describe('noticeCodeOf', () => {
  it('knows every kind, and the ladder has each once', () => {
    const codes = NOTICE_TYPES.map(({ code }) => code);
    expect(codes.map((code) => noticeCodeOf(` ${noticeName(code)} `))).toEqual(codes);
    expect(LADDER_ORDER).toEqual(codes);
  });

  it.each([undefined, '', '通知书'])('knows no kind in %p', (kind) => {
    expect(noticeCodeOf(kind)).toBeUndefined();
  });
});

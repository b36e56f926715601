import { NOTICE_TYPES } from '../../../src/core/campaign/notice-types';
import { legalData } from '../../../src/core/document/notice-legal';
import { HIT_KINDS } from '../../../src/core/screening/hit';
import { citationText } from '../../../src/core/words/enforcement-citations';
import { noticeContext, plannedNotice } from '../../templates/planned-notices';

const context = noticeContext();
const PURPOSES = [
  ...['法律依据', '义务依据', '后果依据', '回避依据', '拒绝依据', '陈述依据'],
  ...['上缴依据', '执行时间依据', '复议依据', '诉讼依据'],
];

describe('legalData', () => {
  const every = NOTICE_TYPES.flatMap(({ code, name }) =>
    HIT_KINDS.map((violation) => [name, violation, code] as const),
  );

  it.each(every)('%s for %s cites each of its provisions for one purpose', (_name, kind, code) => {
    const planned = plannedNotice(code, kind);
    const data = legalData(planned, context);
    const cited = PURPOSES.map((purpose) => data[purpose]).join('、');
    for (const one of planned.citations) {
      expect(cited).toContain(one.article);
      expect(cited).toContain(`《${one.law}》`);
    }
    const articles = (cited.match(/第[^、《》]+条/g) ?? []).length;
    expect(articles).toBe(planned.citations.length);
  });

  it('threatens the fine for not registering only the unregistered', () => {
    const penalty = (violation: (typeof HIT_KINDS)[number]) =>
      legalData(plannedNotice('reminder', violation), context)['后果依据'];
    expect(penalty('unregistered')).toBe('《中华人民共和国社会保险法》第八十四条');
    expect(penalty('arrears')).toBe('《中华人民共和国社会保险法》第八十六条');
  });

  it.each([
    ['2023-12-31', '第九条第一款'],
    ['2024-01-02', '第二十条第一款'],
  ] as const)('on %s tells of review under %s of 行政复议法', (issuedOn, article) => {
    const planned = plannedNotice('rectificationOrder', 'headCount', { issuedOn });
    expect(legalData(planned, context)['复议依据']).toBe(`《中华人民共和国行政复议法》${article}`);
  });

  it('cites 经办条例 from 2023-12-01 on', () => {
    const order = (issuedOn: '2023-11-30' | '2023-12-01') =>
      legalData(plannedNotice('rectificationOrder', 'headCount', { issuedOn }), context)[
        '法律依据'
      ];
    expect(order('2023-11-30')).not.toContain('社会保险经办条例');
    expect(order('2023-12-01')).toContain('《社会保险经办条例》第四十四条');
  });

  it('cites what 送达回证 rests on', () => {
    expect(legalData(plannedNotice('reminder'), context)['送达依据']).toBe(
      '《中华人民共和国民事诉讼法》第八十七条、第八十九条',
    );
  });

  it('speaks of laws in general rather than of nothing', () => {
    const planned = plannedNotice('deductionAssistance', 'arrears', { citations: [] });
    expect(citationText([])).toBe('');
    expect(legalData(planned, context)['上缴依据']).toBe('有关法律法规');
  });
});

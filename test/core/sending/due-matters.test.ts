import { dueByTeam } from '../../../src/core/issue/due-steps';
import { dueMatters, matterCells } from '../../../src/core/sending/due-matters';
import { townshipDirectory } from '../../../src/core/campaign/township-directory';
import { caseWith, notice, row, rules } from '../enforcement/case-records';

/** Served on 2023-09-28: the next step is possible from 2023-10-12. */
const served = caseWith([notice(), notice({ number: '资税〔2023〕2号', state: '作废' })], {
  keyEmployer: row({ township: '中峰', team: undefined }),
});
const unserved = caseWith([notice({ number: '资税〔2023〕3号', servedOn: undefined })], {
  ...{ key: 'unserved', keyEmployer: row({ team: '二组', township: '别处' }) },
});
const resolver = townshipDirectory([{ name: '中峰镇', aliases: [] }]);
const teamOf = (township: string) => (township === '中峰镇' ? '一组' : undefined);
const mattersOn = (
  day: '2023-10-09' | '2023-10-12' | '2023-10-13',
  ...cases: Parameters<typeof dueByTeam>[0]
) => dueMatters(dueByTeam(cases, day, rules), resolver, teamOf);

describe('dueMatters', () => {
  it('tells by number, kind and dates, the most urgent first, and never by the employer’s name', () => {
    const matters = mattersOn('2023-10-13', unserved, served);

    expect(matters.map(matterCells)).toEqual([
      [
        '资税〔2023〕1号',
        '催缴通知书',
        '中峰镇',
        '已逾期：下一步稽核检查通知书，自2023年10月12日起可以办理',
      ],
      ['资税〔2023〕3号', '催缴通知书', '别处', '已制发，尚未登记送达日期'],
    ]);
    expect(matters.map(({ team }) => team)).toEqual(['一组', '二组']);
    expect(JSON.stringify(matters)).not.toContain('兴旺');
  });

  it.each([
    ['2023-10-09', 'soon', '即将到期：下一步稽核检查通知书，自2023年10月12日起可以办理'],
    ['2023-10-12', 'today', '今天可以办理：下一步稽核检查通知书'],
  ] as const)('says on %s how urgent it is: %s', (day, urgency, text) => {
    expect(mattersOn(day, served)).toMatchObject([{ urgency, text }]);
  });

  it('names the next notice, and no number, of a case that has got none yet', () => {
    const fresh = caseWith([], { keyEmployer: undefined });
    const [group] = dueByTeam([served], '2023-10-13', rules);
    const steps = (group?.overdue ?? []).map((step) => ({
      ...step,
      one: fresh,
      notices: ['reminder'] as const,
    }));
    const none = { team: undefined, overdue: steps, today: [], soon: [], unserved: [] };

    expect(dueMatters([none], resolver, teamOf).map(matterCells)).toEqual([
      ['—', '催缴通知书', '', expect.stringContaining('已逾期')],
    ]);
  });
});

import { dueByTeam } from '../../../src/core/issue/due-steps';
import { dueState, MOST_DUE_LINES } from '../../../src/core/panel/due-state';
import { caseWith, notice, row, rules } from '../enforcement/case-records';

/** Served on 2023-09-28: the next step is possible from 2023-10-12. */
const served = caseWith([notice()]);
const unserved = caseWith([notice({ servedOn: undefined })], {
  ...{ key: 'unserved', keyEmployer: row({ team: '二组' }) },
});
const DAY = '2023-10-13';

describe('dueState', () => {
  it('lists by team what is overdue and what waits for service, the most urgent team first', () => {
    const { teams, total } = dueState(dueByTeam([unserved, served], DAY, rules));
    expect(teams.map(({ team }) => team)).toEqual(['一组', '二组']);
    expect(total).toEqual({ overdue: 1, today: 0, unserved: 1, soon: 0 });
    expect(teams[0]?.lines).toEqual([
      {
        ...{ timing: 'overdue', employer: '资源县兴旺矿业有限公司', township: '中峰镇' },
        ...{ step: '《稽核检查通知书》', day: '10月12日起可办，还没有办' },
      },
    ]);
    expect(teams[1]?.lines[0]).toMatchObject({ step: '《催缴通知书》待送达', day: '' });
  });

  it('lists so many lines of a team and counts the others', () => {
    const cases = Array.from({ length: MOST_DUE_LINES + 1 }, (_, index) =>
      caseWith([notice()], { key: String(index) }),
    );
    const [team] = dueState(dueByTeam(cases, DAY, rules)).teams;
    expect(team?.lines).toHaveLength(MOST_DUE_LINES);
    expect(team?.furtherCount).toBe(1);
    expect(team?.counts.overdue).toBe(MOST_DUE_LINES + 1);
  });

  it('has a name for cases of no team', () => {
    const one = caseWith([notice()], { keyEmployer: row({ team: undefined }) });
    expect(dueState(dueByTeam([one], DAY, rules)).teams[0]?.team).toBe('未分工作组');
  });
});

import { dueByTeam } from '../../../src/core/issue/due-steps';
import { caseWith, notice, row, rules } from '../enforcement/case-records';

/** Served on 2023-09-28: the five working days end on 2023-10-11, the next step is possible from the 12th. */
const served = caseWith([notice()]);
const unserved = caseWith([notice({ servedOn: undefined })], {
  ...{ key: 'unserved', keyEmployer: row({ team: '二组' }) },
});

describe('dueByTeam', () => {
  it.each([
    ['2023-10-08', 'none'],
    ['2023-10-09', 'soon'],
    ['2023-10-11', 'soon'],
    ['2023-10-12', 'today'],
    ['2023-10-13', 'overdue'],
  ] as const)('on %s counts the step as %s', (day, timing) => {
    const [team] = dueByTeam([served], day, rules);
    const lists = { overdue: team?.overdue, today: team?.today, soon: team?.soon };
    const found = Object.entries(lists).filter(([, steps]) => (steps ?? []).length > 0);
    expect(found.map(([name]) => name)).toEqual(timing === 'none' ? [] : [timing]);
  });

  it('lists by team what nobody has served', () => {
    const teams = dueByTeam([served, unserved], '2023-10-12', rules);
    expect(teams.map(({ team }) => team)).toEqual(['一组', '二组']);
    expect(teams[1]?.unserved).toMatchObject([{ notices: ['reminder'], timing: 'unserved' }]);
  });

  it('leaves out what is over', () => {
    const closed = caseWith([notice({ closedBy: '已足额补缴', closedOn: '2023-10-01' })]);
    expect(dueByTeam([closed], '2023-10-12', rules)).toEqual([]);
  });
});

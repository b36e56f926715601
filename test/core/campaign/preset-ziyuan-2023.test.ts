import { ZIYUAN_2023 } from '../../../src/core/campaign/preset-ziyuan-2023';
import { isoDay } from '../../../src/core/calendar/day';

const { townships, teams, actions, leadingGroup, legalBases, recipients, facts } = ZIYUAN_2023;

describe('the preset ziyuan-2023', () => {
  it('has the seven townships in the order of the plan, 2 + 2 + 3 by team', () => {
    expect(townships.map(({ name, team }) => [name, team])).toEqual([
      ['资源镇', '一组'],
      ['中峰镇', '一组'],
      ['梅溪镇', '二组'],
      ['瓜里乡', '二组'],
      ['车田苗族乡', '三组'],
      ['两水苗族乡', '三组'],
      ['河口瑶族乡', '三组'],
    ]);
  });

  it.each([
    ['一组', '胡小国', 2, 5],
    ['二组', '蒋青春', 1, 5],
    ['三组', '邹卫', 1, 5],
  ])('has %s under %s with %i deputies and %i members', (name, leader, deputies, members) => {
    const team = teams.find((each) => each.name === name);
    expect(team).toMatchObject({ leader });
    expect(team?.deputies).toHaveLength(deputies);
    expect(team?.members).toHaveLength(members);
  });

  it('says the same about who looks after which township on both sheets', () => {
    const bySheetOfTeams = teams.flatMap(({ name, townships: names }) =>
      names.map((each) => [each, name]),
    );
    expect(bySheetOfTeams).toEqual(townships.map(({ name, team }) => [name, team]));
  });

  it('gives no spelling to two townships', () => {
    const spellings = townships.flatMap(({ name, aliases }) => [name, ...aliases]);
    expect(new Set(spellings).size).toBe(spellings.length);
  });

  it('has the eight actions, all during the concentrated stage', () => {
    expect(actions.map(({ number }) => number)).toEqual([1, 2, 3, 4, 5, 6, 7, 8]);
    for (const action of actions) expect(action).toMatchObject(facts.stages.drive);
  });

  it.each([
    ['资源县丽景宾馆有限公司', '宾馆酒店娱乐'],
    ['资源县大药房连锁店', '药店与政府采购'],
    ['资源县健民药店', '药店与政府采购'],
    ['资源县五里水电站', '电站水库'],
    ['资源县锦鑫矿业有限公司', '矿山冶炼'],
    ['资源县八角寨矿泉水厂', undefined],
  ])('places %s by its name in %s', (employer, expected) => {
    const found = actions.find(({ keywords }) => keywords.some((word) => employer.includes(word)));
    expect(found?.name).toBe(expected);
  });

  it('has the 31 places of the leading group, then the three teams', () => {
    const group = leadingGroup.filter(({ role }) => ['组长', '副组长', '成员'].includes(role));
    expect(group).toHaveLength(31);
    expect(leadingGroup.slice(0, group.length)).toEqual(group);
    expect(group[0]).toEqual({ role: '组长', name: '陶日桂', post: '县委常委、副县长' });
    expect(group.filter(({ role }) => role === '副组长')).toHaveLength(4);
  });

  it.each(['一组', '二组', '三组'])('lists the same people of %s as the team sheet', (name) => {
    const listed = leadingGroup
      .filter(({ role }) => role.startsWith(name))
      .map((each) => each.name);
    const team = teams.find((each) => each.name === name);
    const people = [team?.leader, ...(team?.deputies ?? []), ...(team?.members ?? [])];
    expect(people.filter((each) => !each?.startsWith('各乡'))).toEqual(listed);
  });

  it('sends the bulletin to every township first', () => {
    expect(recipients.slice(0, 7).map(({ name }) => name)).toEqual(
      townships.map(({ name }) => `${name}人民政府`),
    );
    expect(recipients.filter(({ category }) => category === '抄送')).toHaveLength(1);
  });
});

describe('the legal bases', () => {
  const citable = (code: string, day: string) => {
    const basis = legalBases.find((each) => each.code === code);
    if (basis === undefined) throw new Error(`no ${code}`);
    return basis.firstDay <= day && (basis.lastDay === undefined || day <= basis.lastDay);
  };

  it('have a code each', () => {
    const codes = legalBases.map(({ code }) => code);
    expect(new Set(codes).size).toBe(codes.length);
  });

  it('have days that exist, the last not before the first', () => {
    for (const { firstDay, lastDay = '2999-12-31' } of legalBases) {
      const [year, month, day] = firstDay.split('-').map(Number);
      expect(isoDay(year ?? 0, month ?? 0, day ?? 0)).toBe(firstDay);
      expect(lastDay >= firstDay).toBe(true);
    }
  });

  it.each([
    ['经办条例44', '2023-11-30', false],
    ['经办条例44', '2023-12-01', true],
    ['复议法2017-9', '2023-12-31', true],
    ['复议法2017-9', '2024-01-01', false],
    ['复议法2023-20', '2023-12-31', false],
    ['复议法2023-20', '2024-01-01', true],
    ['民诉法2021-89', '2023-12-31', true],
    ['民诉法2023-89', '2024-01-01', true],
    ['社保法63-1', '2023-10-11', true],
  ])('%s on %s is citable: %s', (code, day, expected) => {
    expect(citable(code, day)).toBe(expected);
  });

  it('never offer the 2‰ late fee of 征缴暂行条例 13', () => {
    const rates = legalBases.filter(({ summary }) => /2‰|千分之二/.test(summary));
    expect(rates).toEqual([]);
    expect(legalBases.map(({ code }) => code)).not.toContain('征缴条例13');
  });

  it('mark days that are known only at second hand', () => {
    const doubtful = legalBases.filter(({ code }) => code.startsWith('民诉法'));
    expect(doubtful).toHaveLength(14);
    for (const { summary } of doubtful) expect(summary).toContain('待核对');
  });
});

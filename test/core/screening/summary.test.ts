import { summariseKeyEmployers } from '../../../src/core/screening/summary';
import { CODE_A, CODE_B, CODE_C, keyEmployer } from './screening-records';

const ORDER = { townships: ['资源镇', '梅溪镇'], teams: ['一组', '二组'], actions: ['电站水库'] };

const ROWS = [
  keyEmployer({ situations: ['人数不足'], missingPeople: 5, estimatedPremiumFen: 600 }),
  keyEmployer({ situations: ['基数不足'], missingPeople: 5, estimatedPremiumFen: 200 }),
  keyEmployer({
    uscc: CODE_B,
    township: '梅溪镇',
    team: '二组',
    action: '电站水库',
    situations: ['未申报'],
    missingPeople: 3,
    explanation: '【待人工确认】……',
  }),
  keyEmployer({
    uscc: CODE_C,
    township: undefined,
    team: undefined,
    situations: ['欠费'],
    estimatedPremiumFen: 50,
  }),
  keyEmployer({ uscc: 'X', situations: ['欠费'], estimatedPremiumFen: 7, exclusionReason: '误判' }),
  keyEmployer({ uscc: 'Y', estimatedPremiumFen: 9, explanation: '【已消除 2023年11月2日】' }),
  keyEmployer({ uscc: 'Z', situations: ['其他'], estimatedPremiumFen: 9 }),
];

const EMPTY = {
  units: 0,
  hits: 0,
  missingPeople: 0,
  estimateFen: 0,
  hitsWithoutEstimate: 0,
  awaitingConfirmation: 0,
  excludedUnits: 0,
};

describe('summariseKeyEmployers', () => {
  const summary = summariseKeyEmployers(ROWS, ORDER);

  it('counts units once, people by rules ① and ② only, and neither excluded nor gone hits', () => {
    expect(summary.total).toEqual({
      name: '',
      units: 3,
      hits: 4,
      missingPeople: 8,
      estimateFen: 850,
      hitsWithoutEstimate: 1,
      awaitingConfirmation: 1,
      excludedUnits: 1,
    });
  });

  it('counts by rule, in the order of the plan', () => {
    expect(summary.byKind.map(({ kind, units }) => [kind, units])).toEqual([
      ['unregistered', 1],
      ['headCount', 1],
      ['base', 1],
      ['arrears', 1],
    ]);
  });

  it('lists the known townships first and a line for those without', () => {
    expect(summary.byTownship.map(({ name, units }) => [name, units])).toEqual([
      ['资源镇', 1],
      ['梅溪镇', 1],
      ['未填乡镇', 1],
    ]);
  });

  it('counts by team and by action', () => {
    expect(summary.byTeam.map(({ name, units }) => [name, units])).toEqual([
      ['一组', 1],
      ['二组', 1],
      ['未分组', 1],
    ]);
    expect(summary.byAction.map(({ name, units }) => [name, units])).toEqual([
      ['电站水库', 1],
      ['未归入行动', 2],
    ]);
  });

  it('gives a township without hits a line of noughts', () => {
    const { byTownship, total } = summariseKeyEmployers([], ORDER);
    expect(byTownship[1]).toEqual({ name: '梅溪镇', ...EMPTY });
    expect(total).toEqual({ name: '', ...EMPTY });
  });

  it('counts a unit of code A once even if it is written in small letters', () => {
    const rows = [keyEmployer(), keyEmployer({ uscc: CODE_A.toLowerCase(), situations: ['欠费'] })];
    expect(summariseKeyEmployers(rows, ORDER).total.units).toBe(1);
  });
});

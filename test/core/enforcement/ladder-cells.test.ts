import type { IsoDay } from '../../../src/core/calendar/day';
import { standingOf } from '../../../src/core/enforcement/case-standing';
import type { EnforcementCase } from '../../../src/core/enforcement/case-type';
import { ladderCells } from '../../../src/core/words/enforcement-standing';
import { AUDITED, INFORMED, SERVED, caseWith, notice, rules } from './case-records';

const cellsOf = (one: EnforcementCase, day: IsoDay) => {
  const { currentNotice, nextStep, possibleFrom } = ladderCells(standingOf(one, day, rules));
  return [currentNotice, nextStep, possibleFrom];
};

describe('ladderCells', () => {
  it.each<[string, EnforcementCase, IsoDay, readonly (string | undefined)[]]>([
    ['the first notice', caseWith([]), '2023-10-11', [undefined, '《催缴通知书》', '2023-10-11']],
    [
      'a period that is running',
      SERVED,
      '2023-10-11',
      ['催缴通知书', '《稽核检查通知书》', '2023-10-12'],
    ],
    [
      'two notices of one day',
      caseWith([notice(), AUDITED, INFORMED]),
      '2023-11-02',
      ['稽核情况告知书', '《稽核责令整改书》和《移交函》', '2023-11-02'],
    ],
    [
      'a notice that is not served',
      caseWith([notice({ servedOn: undefined })]),
      '2023-10-11',
      [
        '催缴通知书',
        '《稽核检查通知书》：《催缴通知书》（资税〔2023〕1号）还没有送达，' +
          '请送达后在「文书登记」填写送达日期；公告送达的，满30日视为送达。',
        undefined,
      ],
    ],
    [
      'a closed case',
      caseWith([notice({ closedBy: '异议成立' })]),
      '2023-10-11',
      ['催缴通知书', '该案件已办结（异议成立），不再制发文书。', undefined],
    ],
  ])('show %s', (_, one, day, expected) => {
    expect(cellsOf(one, day)).toEqual(expected);
  });
});

import type { IsoDay } from '../../../src/core/calendar/day';
import type { EnforcementCase } from '../../../src/core/enforcement/case-type';
import { planBatch } from '../../../src/core/enforcement/plan-batch';
import { warningSentence } from '../../../src/core/words/enforcement-plan';
import {
  AUDITED,
  INFORMED,
  ORDERED,
  caseWith,
  context,
  employer,
  notice,
  request,
  row,
  settings,
} from './case-records';

describe('planBatch warns', () => {
  const warningsOf = (one: EnforcementCase, day: IsoDay, code: string, given = context()) => {
    const { planned } = planBatch([one], request(day), given);
    const found = planned.find((each) => each.code === code);
    return found?.warnings ?? [];
  };
  const codes = (warnings: readonly { readonly code: string }[]) =>
    warnings.map(({ code }) => code);
  const contacts = { contact: '张三', phone: '0773-4311234' };
  const complete = context([], {
    settings: {
      ...settings,
      contributionBases: settings.contributionBases.map((base) => ({ ...base, verified: true })),
      signing: {
        ...settings.signing,
        reminder: { offices: [{ ...settings.offices.税务, ...contacts }], seal: '' },
      },
    },
  });

  it('of nothing where everything is in order', () => {
    expect(warningsOf(caseWith([]), '2023-10-11', 'reminder', complete)).toEqual([]);
  });

  it.each<[string, EnforcementCase, IsoDay, string, string]>([
    ['addressMissing', caseWith([], { employer: undefined }), '2023-10-11', 'reminder', '地址'],
    [
      'addressMissing',
      caseWith([], { employer: employer({ address: undefined }) }),
      '2023-10-11',
      'reminder',
      '地址',
    ],
    [
      'codeMissing',
      caseWith([], { unit: { uscc: undefined, name: '甲' } }),
      '2023-10-11',
      'reminder',
      '信用代码',
    ],
    [
      'oldArrears',
      caseWith([], {
        violation: 'arrears',
        periods: '2022-12至2023-02',
        keyEmployer: row({ periods: '2022-12至2023-02' }),
      }),
      '2023-10-11',
      'reminder',
      '2022-12至2023-02',
    ],
    [
      'periodsChanged',
      caseWith([], { keyEmployer: row({ periods: '2023-10' }) }),
      '2023-10-11',
      'reminder',
      '2023-10',
    ],
    [
      'notCompared',
      caseWith([], {
        keyEmployer: row({ explanation: '【本次未能比对，以下为上次结果 2023年10月1日】旧' }),
      }),
      '2023-10-11',
      'reminder',
      '以前的数字',
    ],
  ])('%s alone', (code, one, day, kind, words) => {
    const warnings = warningsOf(one, day, kind, complete);
    expect(codes(warnings)).toEqual([code]);
    expect(warnings.map(warningSentence)[0]).toContain(words);
  });

  it.each([
    ['2023-01', []],
    ['2022-12', ['oldArrears']],
  ])('of arrears since %s in a notice of 2023: %p', (periods, expected) => {
    const keyEmployer = row({ periods });
    const one = caseWith([], { violation: 'arrears', periods, keyEmployer });
    expect(codes(warningsOf(one, '2023-10-11', 'reminder', complete))).toEqual(expected);
  });

  it('that the base of the year of the notice is not 已核对 where the case names no month', () => {
    const one = caseWith([], { periods: undefined });
    expect(warningsOf(one, '2023-10-11', 'reminder')).toContainEqual({
      ...{ code: 'baseUnverified', year: 2023 },
    });
  });

  it('that the base is not 已核对 and the contact is blank, as in a new workbook', () => {
    const warnings = warningsOf(caseWith([]), '2023-10-11', 'reminder');
    expect(warnings.map(warningSentence)).toEqual([
      '「参数」没有填写国家税务总局资源县税务局的联系人或者电话。',
      '2023年缴费基数上下限尚未与文件核对，请核对后再用于文书。',
    ]);
  });

  it('that an order is the tax authority’s matter and its amount is not 核定', () => {
    const one = caseWith([notice(), AUDITED, INFORMED]);
    const warnings = warningsOf(one, '2023-11-02', 'rectificationOrder', complete);
    expect(codes(warnings)).toEqual(
      expect.arrayContaining(['taxAuthorityMatter', 'amountUnconfirmed']),
    );
    expect(warnings.map(warningSentence)).toContain(
      '征收机构为税务机关，请确认《稽核责令整改书》由谁署名。',
    );
  });

  it('that a 移交函 made up for is not of the same day', () => {
    const one = caseWith([notice(), AUDITED, INFORMED, ORDERED]);
    expect(codes(warningsOf(one, '2023-11-03', 'transferLetter'))).toContain('notSameDay');
    expect(codes(warningsOf(one, '2023-11-02', 'transferLetter'))).not.toContain('notSameDay');
  });
});

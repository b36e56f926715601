import type { IsoDay } from '../../../src/core/calendar/day';
import type { EnforcementCase } from '../../../src/core/enforcement/case-type';
import type { NoticeCode } from '../../../src/core/campaign/notice-types';
import { planBatch } from '../../../src/core/enforcement/plan-batch';
import { warningsFor } from '../../../src/core/enforcement/plan-warnings';
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

  it('that the amount is 核定 of nothing', () => {
    const one = caseWith([notice(), AUDITED, INFORMED]);
    const confirmed = request('2023-11-02', { confirmedAmountFenOf: () => 9 });
    const { planned } = planBatch([one], confirmed, complete);
    expect(codes(planned[0]?.warnings ?? [])).not.toContain('amountUnconfirmed');
  });

  it('that nobody says who inspected, on the notice of what an inspection found and on no other', () => {
    const unknown = request('2023-10-18', { namedInspectorsOf: () => undefined });
    const codesOf = (notices: EnforcementCase['notices'], given = unknown) =>
      planBatch([caseWith(notices)], given, complete).planned.map(({ code, warnings }) => [
        code,
        codes(warnings).includes('inspectorsUnknown'),
      ]);
    expect(codesOf([notice(), AUDITED])).toEqual([['auditFindings', true]]);
    expect(codesOf([notice(), AUDITED], request('2023-10-18'))).toEqual([['auditFindings', false]]);
    expect(codesOf([notice()])).toEqual([['auditNotice', false]]);
  });

  it.each([
    ['contact', { ...contacts, contact: undefined }],
    ['phone', { ...contacts, phone: undefined }],
  ])('that the office’s %s is blank', (_, known) => {
    const reminder = { offices: [{ ...settings.offices.税务, ...known }], seal: '' } as const;
    const given = { ...complete.settings, signing: { ...complete.settings.signing, reminder } };
    const warnings = warningsOf(caseWith([]), '2023-10-11', 'reminder', {
      ...complete,
      settings: given,
    });
    expect(codes(warnings)).toEqual(['contactMissing']);
  });

  it.each<[string, NoticeCode, 'taxAuthorityMatter' | 'decidingOffice' | undefined]>([
    ['reminder', 'reminder', 'taxAuthorityMatter'],
    ['auditNotice', 'auditNotice', undefined],
    ['rectificationOrder', 'rectificationOrder', 'taxAuthorityMatter'],
    ['deductionApplication', 'deductionApplication', 'taxAuthorityMatter'],
    ['finalDemand', 'finalDemand', 'decidingOffice'],
    ['deductionDecision', 'deductionDecision', 'decidingOffice'],
    ['deductionAssistance', 'deductionAssistance', 'decidingOffice'],
  ])('that %s signed by the social insurance office needs a look', (_, code, expected) => {
    const office = { ...settings.offices.社保, ...contacts };
    const signing = { ...settings.signing, [code]: { offices: [office], seal: '' } };
    const given = context([], { settings: { ...complete.settings, signing } });
    const confirmed = request('2023-10-11', { confirmedAmountFenOf: () => 9 });
    const warnings = codes(warningsFor(code, caseWith([]), confirmed, given, undefined));
    expect(warnings).toEqual(expected === undefined ? [] : [expected]);
  });

  it.each([
    ['2022-12', 2022],
    ['2023-01', undefined],
    ['2021-12', 2023], // not in the sheet: the last one is used
  ])('that the base of the year of %s is not 已核对: %p', (periods, year) => {
    const bases = [2022, 2023].map((each) => ({
      ...{ year: each, floorFen: 1, ceilingFen: 2, source: undefined },
      verified: each === 2023 && periods !== '2021-12',
    }));
    const given = context([], { settings: { ...complete.settings, contributionBases: bases } });
    const one = caseWith([], { periods, keyEmployer: row({ periods }) });
    const expected = year === undefined ? [] : [{ code: 'baseUnverified', year }];
    expect(warningsOf(one, '2023-10-11', 'reminder', given)).toEqual(expected);
    const arrears = { ...one, violation: 'arrears' } as const;
    expect(codes(warningsOf(arrears, '2023-10-11', 'reminder', given))).not.toContain(
      'baseUnverified',
    );
  });

  it('of no base where 参数 has none', () => {
    const given = context([], { settings: { ...complete.settings, contributionBases: [] } });
    expect(warningsOf(caseWith([]), '2023-10-11', 'reminder', given)).toEqual([]);
  });

  it('of old arrears only where they are arrears and have months', () => {
    const old = { periods: '2022-12', keyEmployer: row({ periods: '2022-12' }) };
    const arrears = { violation: 'arrears', periods: undefined } as const;
    const found = [caseWith([], old), caseWith([], arrears)].map((one) =>
      codes(warningsOf(one, '2023-10-11', 'reminder', complete)),
    );
    expect(found).toEqual([[], []]);
  });

  it('that a 移交函 made up for is not of the same day', () => {
    const one = caseWith([notice(), AUDITED, INFORMED, ORDERED]);
    expect(codes(warningsOf(one, '2023-11-03', 'transferLetter'))).toContain('notSameDay');
    expect(codes(warningsOf(one, '2023-11-02', 'transferLetter'))).not.toContain('notSameDay');
  });
});

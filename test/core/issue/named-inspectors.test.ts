import { noticeData } from '../../../src/core/document/notice-data';
import { planBatch } from '../../../src/core/enforcement/plan-batch';
import { warningSentence } from '../../../src/core/words/enforcement-plan';
import { namedInspectors } from '../../../src/core/issue/named-inspectors';
import type { StoredNotice } from '../../../src/core/issue/notice-content';
import { AUDITED, SERVED, caseWith, context, request } from '../enforcement/case-records';
import { noticeContext, plannedNotice, settings } from '../../templates/planned-notices';

const NAMED = [
  { name: '王五', certificate: '桂B1' },
  { name: '赵六', certificate: '桂B2' },
];
const PRESENT = [
  { name: '新人甲', certificate: '桂C1' },
  { name: '新人乙', certificate: '桂C2' },
];

/** A filed 稽核检查通知书 as 文书内容 keeps it. */
function filed(number: string, parts: Partial<StoredNotice['document']> = {}): StoredNotice {
  const inspection = { day: '2023-11-08', inspectors: NAMED } as const;
  const data = noticeData(
    plannedNotice('auditNotice', 'headCount', { inspection }),
    noticeContext(),
  );
  return {
    ...{ batch: '20231025-01', volume: 1, number, delivery: [] },
    files: { printFileId: 'p', archiveFileId: 'a', printLink: 'l' },
    document: { template: 'auditNotice', fileName: 'x.docx', data, ...parts },
  };
}

const NAMED_THERE = [{ 姓名: '赵六', 证件号: '桂B2' }];

describe('namedInspectors', () => {
  it('are those of the 稽核检查通知书 by its number', () => {
    const found = namedInspectors([filed('资社保〔2023〕1号'), filed('资社保〔2023〕2号')]);
    expect([...found]).toEqual([
      ['资社保〔2023〕1号', NAMED],
      ['资社保〔2023〕2号', NAMED],
    ]);
  });

  it.each([
    ['another kind of notice', { template: 'rectificationOrder' as const }],
    ['a content that names nobody', { data: {} }],
    [
      'a content whose names are left to be filled in',
      { data: { 稽核人员: [{ 姓名: '________', 证件号: '桂B1' }] } },
    ],
    ['a content that somebody spoiled', { data: { 稽核人员: '王五' } }],
    [
      'a content that lacks a certificate',
      { data: { 稽核人员: [...NAMED_THERE, { 姓名: '王五' }] } },
    ],
    ['a content that lacks a name', { data: { 稽核人员: [{ 证件号: '桂B1' }] } }],
  ])('are unknown from %s', (_, parts) => {
    expect([...namedInspectors([filed('资社保〔2023〕1号', parts)])]).toEqual([]);
  });
});

describe('a 稽核情况告知书', () => {
  const inspected = caseWith([...SERVED.notices, AUDITED]);
  const plan = (known: typeof NAMED | undefined) =>
    planBatch([inspected], request('2023-10-18', { namedInspectorsOf: () => known }), context());
  const sentences = (known: typeof NAMED | undefined) =>
    plan(known).planned.flatMap(({ warnings }) => warnings.map(warningSentence));
  const present = noticeContext({
    settings: { ...settings, inspection: { ...settings.inspection, inspectors: PRESENT } },
  });

  it('names who was announced, whoever stands in 参数 today', () => {
    const [planned] = plan(NAMED).planned;
    const data = planned && noticeData(planned, present);
    expect(data?.['稽核人员姓名']).toBe('王五、赵六');
    expect(sentences(NAMED).join()).not.toContain('稽核人员');
  });

  it('falls back to 参数 with a warning where nobody knows who was announced', () => {
    const [planned] = plan(undefined).planned;
    const data = planned && noticeData(planned, present);
    expect(data?.['稽核人员姓名']).toBe('新人甲、新人乙');
    expect(sentences(undefined)).toContain(
      '找不到《稽核检查通知书》写明的稽核人员，改用「参数」中现在的稽核人员（没有的留空），请核对。',
    );
  });

  it('is the only notice that takes them from there', () => {
    const { planned } = planBatch(
      [SERVED],
      request('2023-10-12', { namedInspectorsOf: () => NAMED }),
      context(),
    );
    expect(planned.map(({ code, inspectors }) => [code, inspectors])).toEqual([
      ['auditNotice', undefined],
    ]);
  });
});

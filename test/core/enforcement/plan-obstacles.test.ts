import type { IsoDay } from '../../../src/core/calendar/day';
import type { EnforcementCase } from '../../../src/core/enforcement/case-type';
import { planBatch } from '../../../src/core/enforcement/plan-batch';
import { obstacleTo } from '../../../src/core/enforcement/plan-obstacles';
import type { BatchRequest } from '../../../src/core/enforcement/plan-type';
import { planBlockSentence } from '../../../src/core/words/enforcement-plan';
import {
  AUDITED,
  INFORMED,
  INSPECTORS,
  ORDERED,
  SERVED,
  TRANSFERRED,
  caseWith,
  context,
  legalBases,
  notice,
  request,
  row,
} from './case-records';

const plan = (
  cases: readonly EnforcementCase[],
  day: IsoDay,
  parts: Partial<BatchRequest> = {},
  numbers: readonly (string | undefined)[] = [],
) => planBatch(cases, request(day, parts), context(numbers));

describe('planBatch refuses', () => {
  const reasonOf = (...args: Parameters<typeof plan>) => {
    const { planned, blocked } = plan(...args);
    expect(planned).toEqual([]);
    return blocked.map(({ block }) => [block.code, planBlockSentence(block)]);
  };

  it('a kind that is not the next', () => {
    expect(reasonOf([SERVED], '2023-10-12', { kind: 'finalDemand' })).toEqual([
      ['otherStep', '现在不能制发《催告书》，该案件下一步是《稽核检查通知书》。'],
    ]);
  });

  it('the next kind on the last day that is still in time', () => {
    expect(reasonOf([SERVED], '2023-10-11', { kind: 'auditNotice' })).toEqual([
      ['deadlineNotPassed', expect.stringContaining('2023年10月12日起')],
    ]);
  });

  it.each([
    ...([
      'deductionApplication',
      'finalDemand',
      'deductionDecision',
      'deductionAssistance',
    ] as const),
  ])('%s without a sum, or with nothing or less to pay', (code) => {
    const one = caseWith([], { keyEmployer: row({ estimatedPremiumFen: undefined }) });
    const desk = { ...context(), citationsOf: () => ({ citations: [], problems: [] }) };
    const obstacle = (fen: number | undefined) =>
      obstacleTo([code], one, request('2023-12-04', { confirmedAmountFenOf: () => fen }), desk);
    expect([undefined, -1, 0, 0.5, 1].map((fen) => obstacle(fen)?.code)).toEqual([
      ...['amountMissing', 'amountImpossible', 'amountImpossible', 'amountImpossible', undefined],
    ]);
  });

  it.each(['reminder', 'auditFindings', 'rectificationOrder', 'transferLetter'] as const)(
    '%s with nothing or less to pay, but not without a sum',
    (code) => {
      const one = caseWith([], { keyEmployer: row({ estimatedPremiumFen: undefined }) });
      const desk = { ...context(), citationsOf: () => ({ citations: [], problems: [] }) };
      const obstacle = (fen: number | undefined) =>
        obstacleTo([code], one, request('2023-12-04', { confirmedAmountFenOf: () => fen }), desk);
      expect([undefined, -1, 0, 1].map((fen) => obstacle(fen)?.code)).toEqual([
        ...[undefined, 'amountImpossible', 'nothingToPay', undefined],
      ]);
    },
  );

  it('a whole rung for what only its second notice lacks', () => {
    const problems = [{ code: 'unknownCitation', citation: '监察条例10' }] as const;
    const citationsOf = (code: string) => ({
      ...{ citations: [], problems: code === 'transferLetter' ? problems : [] },
    });
    const obstacle = obstacleTo(
      ...([['rectificationOrder', 'transferLetter'], caseWith([]), request('2023-11-02')] as const),
      { ...context(), citationsOf },
    );
    expect(obstacle).toEqual({ code: 'citations', problems });
  });

  it('a closed case', () => {
    const closed = caseWith([notice({ closedBy: '已足额补缴' })]);
    expect(reasonOf([closed], '2023-12-29')).toEqual([
      ['closed', '该案件已办结（已足额补缴），不再制发文书。'],
    ]);
  });

  it('a citation that is not in force', () => {
    const late = legalBases.map((basis) =>
      basis.code === '社保法84' ? ({ ...basis, firstDay: '2023-12-01' } as const) : basis,
    );
    const { blocked } = planBatch(
      [caseWith([], { violation: 'unregistered' })],
      request('2023-11-20'),
      context([], { legalBases: late }),
    );
    expect(blocked.map(({ block }) => planBlockSentence(block))).toEqual([
      '“社保法84”自2023年12月1日起施行，成文日期为2023年11月20日的文书不能引用。',
    ]);
  });

  it('an inspection nobody has arranged', () => {
    expect(reasonOf([SERVED], '2023-10-12', { inspectionOf: () => undefined })).toEqual([
      ['inspectionMissing', '请先在「参数」的“稽核人员”填写两名以上稽核人员的姓名和执法证件号。'],
    ]);
  });

  it('an inspection too early, on a day off, by one person', () => {
    const inspection = { day: '2023-10-14', inspectors: INSPECTORS.slice(0, 1) } as const;
    const [[code, sentence] = []] = reasonOf([SERVED], '2023-10-12', {
      inspectionOf: () => inspection,
    });
    expect([code, sentence]).toEqual([
      'inspection',
      '检查日期2023年10月14日过早，通知书至少要提前3个工作日送达，最早2023年10月17日。' +
        '检查日期2023年10月14日是休息日，请改为2023年10月16日或以后的工作日。' +
        '稽核人员至少2人，现在只有1人，请补填。',
    ]);
  });

  it('a deduction without an amount, or of nothing', () => {
    const keyEmployer = row({ estimatedPremiumFen: undefined });
    const notices = [
      notice(),
      AUDITED,
      { ...INFORMED, amountFen: undefined },
      ORDERED,
      TRANSFERRED,
    ];
    const one = caseWith(notices, { keyEmployer });
    const codes = (fen: number | undefined) =>
      reasonOf([one], '2023-11-17', { confirmedAmountFenOf: () => fen }).map(([code]) => code);
    expect([undefined, 0, -1, 0.5].map(codes)).toEqual([
      ['amountMissing'],
      ['amountImpossible'],
      ['amountImpossible'],
      ['amountImpossible'],
    ]);
    const { planned } = plan([one], '2023-11-17', { confirmedAmountFenOf: () => 1 });
    expect(planned.map(({ code }) => code)).toEqual(['deductionApplication']);
  });

  it('to number in a series with a number it cannot read', () => {
    expect(reasonOf([caseWith([])], '2023-10-11', {}, ['资税2023第8'])).toEqual([
      ['numberUnreadable', '「文书登记」中的文号“资税2023第8”无法识别，为免重号，请先改正。'],
    ]);
    expect(plan([caseWith([])], '2023-10-11', {}, ['旧编号8']).planned).toHaveLength(1);
  });
});

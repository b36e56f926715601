import {
  dueDay,
  lateFeeFinder,
  type Debts,
  type LateFeeSettings,
} from '../../../src/core/issue/owed-periods';
import type { PlannedNotice } from '../../../src/core/enforcement/plan-type';
import { planBatch } from '../../../src/core/enforcement/plan-batch';
import { CODE, NAME, caseWith, context, notice, request, row } from '../enforcement/case-records';

const UNCAPPED: LateFeeSettings = {
  ...{ lateFeeCapped: false, premiumDueDayOfMonth: undefined, lateFeeExemptions: [] },
};

const NO_DEBTS: Debts = { arrears: [], audited: [] };

const debt = (period: `${number}-${string}`, fen: number) => ({
  uscc: CODE,
  name: NAME,
  period,
  fen,
});

function arrearsNotice(periods: string, arrearsFen: number): PlannedNotice {
  const keyEmployer = row({ situations: ['欠费'], periods, arrearsFen });
  const one = caseWith([], { violation: 'arrears', periods, keyEmployer });
  const [planned] = planBatch([one], request('2023-11-20'), context()).planned;
  if (planned === undefined) throw new Error('nothing planned');
  return planned;
}

describe('dueDay', () => {
  it.each([
    ['2023-10', undefined, '2023-11-30'],
    ['2023-12', undefined, '2024-01-31'],
    ['2023-01', undefined, '2023-02-28'],
    ['2024-01', undefined, '2024-02-29'],
    ['2023-10', 15, '2023-11-15'],
    ['2023-01', 30, '2023-02-28'],
    ['2023-11', 1, '2023-12-01'],
  ] as const)('of %s with day %s is %s', (period, day, due) => {
    expect(dueDay(period, day)).toBe(due);
  });
});

describe('lateFeeFinder', () => {
  it('reckons each month from the day after it was due to the 成文日期', () => {
    const debts = { ...NO_DEBTS, arrears: [debt('2023-08', 100_000), debt('2023-09', 200_000)] };
    const fee = lateFeeFinder(debts, UNCAPPED)(arrearsNotice('2023-08至2023-09', 300_000));
    expect(
      fee?.lines.map(({ period, from, days, feeFen }) => [period, from, days, feeFen]),
    ).toEqual([
      ['2023-08', '2023-10-01', 51, 2_550],
      ['2023-09', '2023-11-01', 20, 2_000],
    ]);
    expect(fee?.feeFen).toBe(4_550);
  });

  it('takes the case’s single month where the sheets say nothing', () => {
    const fee = lateFeeFinder(NO_DEBTS, UNCAPPED)(arrearsNotice('2023-09', 200_000));
    expect(fee?.lines).toMatchObject([{ period: '2023-09', principalFen: 200_000, days: 20 }]);
  });

  it('says nothing before the first day late', () => {
    const find = lateFeeFinder(NO_DEBTS, { ...UNCAPPED, premiumDueDayOfMonth: 20 });
    expect(find(arrearsNotice('2023-10', 200_000))).toBeUndefined();
  });

  it('says nothing where nobody can tell which months are owed', () => {
    const debts = { ...NO_DEBTS, arrears: [debt('2023-08', 100_000), debt('2023-09', 100_000)] };
    const planned = arrearsNotice('2023-08至2023-09', 300_000);
    expect(lateFeeFinder(debts, UNCAPPED)(planned)).toBeUndefined();
  });

  it('leaves out the days of 缓缴', () => {
    const lateFeeExemptions = [{ start: '2023-11-01', end: '2023-11-10' }] as const;
    const settings = { ...UNCAPPED, lateFeeExemptions };
    const fee = lateFeeFinder(NO_DEBTS, settings)(arrearsNotice('2023-09', 200_000));
    expect(fee?.lines).toMatchObject([{ days: 10, exemptDays: 10, feeFen: 1_000 }]);
  });

  it('never runs on an estimate: not before the order', () => {
    const [reminder] = planBatch([caseWith([])], request('2023-11-20'), context()).planned;
    const [order] = planBatch(
      [
        caseWith([
          notice(),
          notice({
            number: '资社保〔2023〕1号',
            kind: '稽核检查通知书',
            issuedOn: '2023-10-12',
            servedOn: '2023-10-12',
            term: '3个工作日',
          }),
          notice({
            number: '资社保〔2023〕2号',
            kind: '稽核情况告知书',
            issuedOn: '2023-10-18',
            servedOn: '2023-10-18',
            term: '10个工作日',
          }),
        ]),
      ],
      request('2023-11-20'),
      context(),
    ).planned;
    const find = lateFeeFinder(NO_DEBTS, UNCAPPED);
    expect(reminder && find(reminder)).toBeUndefined();
    expect(order?.code).toBe('rectificationOrder');
    expect(order && find(order)?.lines).toHaveLength(1);
  });
});

describe('lateFeeFinder where little is known', () => {
  const planned = arrearsNotice('2023-09', 200_000);
  const blank = { ...planned.one, periods: undefined, keyEmployer: undefined };

  it('puts the months in order, whatever the order of the sheet', () => {
    const debts = {
      ...NO_DEBTS,
      arrears: [debt('2023-09', 200_000), debt('2023-07', 50_000), debt('2023-08', 100_000)],
    };
    const fee = lateFeeFinder(debts, UNCAPPED)(arrearsNotice('2023-07至2023-09', 350_000));

    expect(fee?.lines.map(({ period }) => period)).toEqual(['2023-07', '2023-08', '2023-09']);
  });

  it.each([
    ['no month is named', { ...planned, one: blank }],
    ['the month cannot be read', { ...planned, one: { ...planned.one, periods: '三季度' } }],
    ['the notice demands no money', { ...planned, code: 'auditNotice' as const }],
  ])('says nothing where %s', (_, notice) => {
    expect(lateFeeFinder(NO_DEBTS, UNCAPPED)(notice)).toBeUndefined();
  });
});

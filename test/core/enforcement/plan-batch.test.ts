import type { IsoDay } from '../../../src/core/calendar/day';
import type { EnforcementCase } from '../../../src/core/enforcement/case-type';
import { planBatch } from '../../../src/core/enforcement/plan-batch';
import type { BatchRequest } from '../../../src/core/enforcement/plan-type';
import { HIT_KIND_WORDS } from '../../../src/core/words/screening';
import {
  AUDITED,
  CODE,
  INFORMED,
  INSPECTORS,
  caseWith,
  context,
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

const numbersOf = (planned: readonly { readonly number: string }[]) =>
  planned.map(({ number }) => number);
describe('planBatch', () => {
  it('plans a first 催缴 with number, offices, period, amount and citations', () => {
    const { planned, blocked, totals } = plan([caseWith([])], '2023-10-11', {}, [
      '资税〔2023〕7号',
    ]);
    expect(blocked).toEqual([]);
    expect(planned[0]).toMatchObject({
      number: '资税〔2023〕8号',
      code: 'reminder',
      caseKey: `${CODE}|headCount|2023-09`,
      violation: 'headCount',
      issuedOn: '2023-10-11',
      offices: [{ role: '税务' }, { role: '社保' }],
      term: { count: 5, unit: '工作日' },
      amount: { fen: 240_000, basis: '初步比对' },
      former: [],
      inspection: undefined,
      closedBy: undefined,
    });
    expect(planned[0]?.citations.map(({ code }) => code)).toContain('社保法63-1');
    expect(totals).toEqual([{ code: 'reminder', count: 1, amountFen: 240_000 }]);
  });

  it('issues 责令整改书 and 移交函 together, in the lead office’s series', () => {
    const { planned } = plan([caseWith([notice(), AUDITED, INFORMED])], '2023-11-02', {}, [
      '资社保〔2023〕2号',
    ]);
    expect(planned.map(({ code, number, term }) => [code, number, term?.count])).toEqual([
      ['rectificationOrder', '资社保〔2023〕3号', 10],
      ['transferLetter', '资社保〔2023〕4号', undefined],
    ]);
    expect(planned[1]?.former.map(({ kind }) => kind)).toEqual([
      '催缴通知书',
      '稽核检查通知书',
      '稽核情况告知书',
    ]);
  });

  it('gives no number to a blocked case', () => {
    const unserved = caseWith([notice({ servedOn: undefined })], { key: 'unserved' });
    const others = [caseWith([], { key: 'a' }), unserved, caseWith([], { key: 'b' })];
    const { planned, blocked } = plan(others, '2023-10-11');
    expect(numbersOf(planned)).toEqual(['资税〔2023〕1号', '资税〔2023〕2号']);
    expect(blocked.map(({ caseKey, block }) => [caseKey, block.code])).toEqual([
      ['unserved', 'notServed'],
    ]);
  });

  it('keeps the numbers of void rows', () => {
    const voided = notice({ number: '资税〔2023〕9号', state: '作废' });
    const { planned } = plan([caseWith([voided])], '2023-10-11', {}, [voided.number]);
    expect(numbersOf(planned)).toEqual(['资税〔2023〕10号']);
  });

  it('begins each year at 1, by the 成文日期', () => {
    const numbers = ['资税〔2023〕9号'];
    expect(numbersOf(plan([caseWith([])], '2024-01-02', {}, numbers).planned)).toEqual([
      '资税〔2024〕1号',
    ]);
  });

  it.each<[string, Partial<BatchRequest>, number]>([
    ['its township', { selection: { townships: ['中峰镇'] } }, 1],
    ['another township', { selection: { townships: ['梅溪镇'] } }, 0],
    ['its team and action', { selection: { teams: ['一组'], actions: ['矿山冶炼'] } }, 1],
    ['its team, another action', { selection: { teams: ['一组'], actions: ['电站水库'] } }, 0],
    ['its row', { selection: { rowNumbers: [2] } }, 1],
    ['another row', { selection: { rowNumbers: [3] } }, 0],
    ['an empty list', { selection: { rowNumbers: [] } }, 0],
  ])('selects by %s', (_, parts, count) => {
    expect(plan([caseWith([])], '2023-10-11', parts).planned).toHaveLength(count);
  });

  it('passes over a case without a row where something is selected', () => {
    const gone = caseWith([], { keyEmployer: undefined });
    expect(plan([gone], '2023-10-11', { selection: { teams: ['一组'] } }).blocked).toEqual([]);
  });
});

describe('planBatch for 稽核检查通知书', () => {
  it('announces the inspection, which no other notice carries', () => {
    const inspection = { day: '2023-10-20', inspectors: INSPECTORS } as const;
    const inspectionOf = () => inspection;
    const [audit] = plan([caseWith([notice()])], '2023-10-12', { inspectionOf }).planned;
    expect([audit?.code, audit?.inspection]).toEqual(['auditNotice', inspection]);
    const [reminder] = plan([caseWith([])], '2023-10-12', { inspectionOf }).planned;
    expect([reminder?.code, reminder?.inspection]).toEqual(['reminder', undefined]);
  });

  it('names the kind that is asked for where another is next', () => {
    const { blocked } = plan([caseWith([])], '2023-10-12', { kind: 'finalDemand' });
    expect(blocked.map(({ notices }) => notices)).toEqual([['finalDemand']]);
  });
});

describe('planBatch for any other notice', () => {
  it('asks nothing of an inspection: neither its day and people nor what it found', () => {
    const parts = { inspectionOf: () => undefined, wasFound: () => false };
    const [reminder] = plan([caseWith([])], '2023-10-12', parts).planned;
    expect(reminder).toMatchObject({
      code: 'reminder',
      term: { count: 5 },
      amount: { fen: 240_000 },
      inspectors: undefined,
      closedBy: undefined,
    });
  });
});

describe('planBatch for 稽核情况告知书', () => {
  const one = caseWith([notice(), AUDITED]);

  it('sets a period where a violation was found', () => {
    const [planned] = plan([one], '2023-10-18').planned;
    expect([planned?.term?.count, planned?.closedBy]).toEqual([10, undefined]);
  });

  it('names who inspected', () => {
    expect(plan([one], '2023-10-18').planned[0]?.inspectors).toEqual(INSPECTORS);
  });

  it('closes the case, without period and amount, where nothing was found', () => {
    const [planned] = plan([one], '2023-10-18', { wasFound: () => false }).planned;
    expect([planned?.code, planned?.term, planned?.amount, planned?.closedBy]).toEqual([
      'auditFindings',
      undefined,
      undefined,
      '稽核未发现问题',
    ]);
  });
});

describe('planBatch amounts', () => {
  const CONFIRMED = { confirmedAmountFenOf: () => 9 };
  it.each([
    ['核定', [notice(), AUDITED, INFORMED], CONFIRMED, { fen: 9, basis: '核定' }],
    ['the last notice', [notice(), AUDITED, INFORMED], {}, { fen: 300_000, basis: '前一文书' }],
    ['screening', [], {}, { fen: 240_000, basis: '初步比对' }],
  ])('come from %s', (_, notices, parts, amount) => {
    expect(plan([caseWith(notices)], '2023-11-02', parts).planned[0]?.amount).toEqual(amount);
  });

  it('come from the highest notice that carries one, wherever it stands in the register', () => {
    const reminder = notice({ amountFen: 240_000 });
    const audited = { ...AUDITED, amountFen: undefined };
    const notices = [INFORMED, audited, reminder];
    expect(plan([caseWith(notices)], '2023-11-02').planned[0]?.amount).toEqual({
      ...{ fen: 300_000, basis: '前一文书' },
    });
  });

  it('are the arrears in a case of 欠费', () => {
    const keyEmployer = row({ situations: [HIT_KIND_WORDS.arrears], arrearsFen: 5 });
    const one = caseWith([], { violation: 'arrears', keyEmployer });
    expect(plan([one], '2023-10-11').planned[0]?.amount?.fen).toBe(5);
  });
});

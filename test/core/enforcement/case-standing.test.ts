import type { IsoDay } from '../../../src/core/calendar/day';
import type { RegisteredNotice } from '../../../src/core/enforcement/case-type';
import { standingOf } from '../../../src/core/enforcement/case-standing';
import { blockSentence } from '../../../src/core/words/enforcement-blocks';
import { caseWith, notice, rules } from './case-records';

/** The ladder served without delay: each notice the day after the former period's last day. */
const REMINDER = notice({ issuedOn: '2023-09-27', servedOn: '2023-09-28' });
const AUDIT = notice({
  ...{ number: '资社保〔2023〕1号', kind: '稽核检查通知书', term: '3个工作日' },
  ...{ issuedOn: '2023-10-12', servedOn: '2023-10-12' },
});
const FINDINGS = notice({
  ...{ number: '资社保〔2023〕2号', kind: '稽核情况告知书', term: '10个工作日' },
  ...{ issuedOn: '2023-10-18', servedOn: '2023-10-18' },
});
const ORDER = notice({
  ...{ number: '资社保〔2023〕3号', kind: '稽核责令整改书', term: '10个工作日' },
  ...{ issuedOn: '2023-11-02', servedOn: '2023-11-02' },
});
const TRANSFER = notice({
  ...{ number: '资社保〔2023〕4号', kind: '移交函', term: undefined },
  ...{ issuedOn: '2023-11-02', servedOn: undefined },
});
const APPLICATION = notice({
  ...{ number: '资税〔2023〕2号', kind: '划拨申请书', term: undefined },
  ...{ issuedOn: '2023-11-17', servedOn: '2023-11-17' },
});
const DEMAND = notice({
  ...{ number: '资人社〔2023〕1号', kind: '催告书', term: '10个工作日' },
  ...{ issuedOn: '2023-11-17', servedOn: '2023-11-17' },
});
const DECISION = notice({
  ...{ number: '资人社〔2023〕2号', kind: '划拨决定书', term: undefined },
  ...{ issuedOn: '2023-12-04', servedOn: undefined },
});
const ASSISTANCE = notice({
  ...{ number: '资人社〔2023〕3号', kind: '协助划拨通知书', term: undefined },
  ...{ issuedOn: '2023-12-04', servedOn: undefined },
});
const LADDER = [REMINDER, AUDIT, FINDINGS, ORDER, TRANSFER, APPLICATION, DEMAND, DECISION];

const standing = (notices: readonly RegisteredNotice[], day: IsoDay) =>
  standingOf(caseWith(notices), day, rules);

describe('the findings of an inspection', () => {
  // The notice gives ten working days, more than an inspection needs to be announced ahead: 26 October is the last.
  const announced = { ...AUDIT, term: '10个工作日' };
  const inspected = (inspectedOn: IsoDay | undefined, day: IsoDay) =>
    standing([REMINDER, { ...announced, inspectedOn }], day);

  it.each<[string, IsoDay | undefined, IsoDay]>([
    ['an inspection before the period has run out', '2023-10-18', '2023-10-27'],
    ['one on its last day', '2023-10-26', '2023-10-27'],
    ['one after it', '2023-11-01', '2023-11-01'],
    ['one of a day nobody noted', undefined, '2023-10-27'],
  ])('are told after the period of the notice and the day of it: %s', (_, inspectedOn, from) => {
    expect(inspected(inspectedOn, '2023-10-20').possibleFrom).toBe(from);
    expect(inspected(inspectedOn, from).block).toBeUndefined();
  });
});

describe('standingOf along the ladder', () => {
  it.each([
    ['nothing yet', 0, '2023-09-27', ['reminder'], '2023-09-27'],
    ['催缴', 1, '2023-10-12', ['auditNotice'], '2023-10-12'],
    ['稽核检查通知', 2, '2023-10-18', ['auditFindings'], '2023-10-18'],
    ['情况告知', 3, '2023-11-02', ['rectificationOrder', 'transferLetter'], '2023-11-02'],
    ['责令整改 without 移交', 4, '2023-11-02', ['transferLetter'], '2023-11-02'],
    ['责令整改 and 移交', 5, '2023-11-17', ['deductionApplication'], '2023-11-17'],
    ['划拨申请', 6, '2023-11-17', ['finalDemand'], '2023-11-17'],
    ['催告', 7, '2023-12-04', ['deductionDecision', 'deductionAssistance'], '2023-12-04'],
    ['决定 without 协助', 8, '2023-12-04', ['deductionAssistance'], '2023-12-04'],
  ] as const)('after %s comes the next rung', (_, count, day, next, possibleFrom) => {
    expect(standing(LADDER.slice(0, count), day)).toMatchObject({
      next,
      possibleFrom,
      block: undefined,
      timing: 'today',
    });
  });

  it('ends behind 协助划拨', () => {
    const { next, block } = standing([...LADDER, ASSISTANCE], '2023-12-05');
    expect([next, block?.code]).toEqual([[], 'completed']);
  });
});

describe('standingOf around a deadline', () => {
  // Served 2023-09-28 with 5 working days: the last day is 2023-10-11, because 7 and 8 October are worked.
  it.each<[string, IsoDay, string | undefined, string]>([
    ['the day before the last day', '2023-10-10', 'deadlineNotPassed', 'soon'],
    ['the last day itself', '2023-10-11', 'deadlineNotPassed', 'soon'],
    ['the day after', '2023-10-12', undefined, 'today'],
    ['two days after', '2023-10-13', undefined, 'overdue'],
    ['four working days before', '2023-10-07', 'deadlineNotPassed', 'later'],
    ['three working days before', '2023-10-09', 'deadlineNotPassed', 'soon'],
  ])('on %s', (_, day, code, timing) => {
    const found = standing([REMINDER], day);
    expect([found.block?.code, found.timing, found.deadline, found.possibleFrom]).toEqual([
      code,
      timing,
      '2023-10-11',
      '2023-10-12',
    ]);
  });

  it('says until when the employer has time', () => {
    const { block } = standing([REMINDER], '2023-10-11');
    expect(block && blockSentence(block)).toBe(
      '《催缴通知书》（资税〔2023〕1号）的期限到2023年10月11日（含当天），2023年10月12日起可以办理下一步。',
    );
  });

  it('counts the period printed on the notice, not the one now in 参数', () => {
    expect(standing([{ ...REMINDER, term: '3个工作日' }], '2023-10-09').deadline).toBe(
      '2023-10-09',
    );
  });

  it.each([undefined, '', '另行通知'])(
    'counts the period of 参数 where the row says %p',
    (term) => {
      expect(standing([{ ...REMINDER, term }], '2023-10-09').deadline).toBe('2023-10-11');
    },
  );

  it('rolls calendar days forward from a day off', () => {
    expect(standing([{ ...REMINDER, term: '5日' }], '2023-10-07')).toMatchObject({
      deadline: '2023-10-07',
      possibleFrom: '2023-10-08',
    });
  });

  it('tells an announced notice from one that was handed over', () => {
    const announced = standing([{ ...REMINDER, serviceMethod: '公告送达' }], '2023-10-30').block;
    expect(announced).toMatchObject({ code: 'deadlineNotPassed', isAnnounced: true });
    expect(standing([REMINDER], '2023-10-11').block).toMatchObject({
      ...{ code: 'deadlineNotPassed', isAnnounced: false },
    });
  });

  it('takes nobody’s money from a bank on a day off', () => {
    const decided = [...LADDER, { ...DECISION, issuedOn: '2023-12-02' as const }];
    expect(standing(decided, '2023-12-02')).toMatchObject({
      ...{ next: ['deductionAssistance'], possibleFrom: '2023-12-04' },
      block: { code: 'dayOff', possibleFrom: '2023-12-04' },
    });
  });

  it('adds thirty days to an announcement in public', () => {
    const announced = { ...REMINDER, serviceMethod: '公告送达' };
    expect(standing([announced], '2023-10-30').deadline).toBe('2023-11-03');
  });

  it('waits for the receipt of 划拨申请书, which sets no period', () => {
    const steps = LADDER.slice(0, 5);
    const unserved = { ...APPLICATION, servedOn: undefined };
    expect(standing([...steps, unserved], '2023-11-20').block?.code).toBe('notServed');
    const announced = { ...APPLICATION, serviceMethod: '公告送达' };
    expect(standing([...steps, announced], '2023-12-16').block?.code).toBe('notServed');
    expect(standing([...steps, announced], '2023-12-17').block).toBeUndefined();
  });

  it('never decides on a day off', () => {
    const demand = { ...DEMAND, servedOn: '2023-11-17', term: '14日' } as const; // last day Friday 1 December
    const steps = [...LADDER.slice(0, 6), demand];
    expect(standing(steps, '2023-12-01')).toMatchObject({
      possibleFrom: '2023-12-04',
      block: { code: 'deadlineNotPassed', possibleFrom: '2023-12-04' },
    });
    expect(standing(steps, '2023-12-02').block).toEqual({
      ...{ code: 'dayOff', day: '2023-12-02', possibleFrom: '2023-12-04' },
    });
    expect(standing(steps, '2023-12-04').block).toBeUndefined();
  });

  it('is open at once for 移交函 beside an order without 成文日期', () => {
    const steps = [REMINDER, AUDIT, FINDINGS, { ...ORDER, issuedOn: undefined }];
    expect(standing(steps, '2023-11-03')).toMatchObject({
      ...{ next: ['transferLetter'], possibleFrom: '2023-11-03', block: undefined },
    });
  });

  it('is unknown in a year nobody has arranged', () => {
    const late = notice({ issuedOn: '2026-12-28', servedOn: '2026-12-29' });
    expect(() => standing([late], '2026-12-30')).toThrow('2027年');
  });
});

describe('standingOf around an inspection', () => {
  const audited = (inspectedOn: IsoDay) => [REMINDER, { ...AUDIT, inspectedOn }];
  it.each<[string, IsoDay, IsoDay, string | undefined]>([
    ['two working days after service', '2023-10-16', '2023-10-25', 'inspectionTooEarly'],
    ['three working days after service', '2023-10-17', '2023-10-18', undefined],
    ['later, before it is held', '2023-10-20', '2023-10-19', 'inspectionNotHeld'],
    ['later, on its day', '2023-10-20', '2023-10-20', undefined],
    ['later, on the last day of the period', '2023-10-20', '2023-10-17', 'deadlineNotPassed'],
    ['later, on the first day after the period', '2023-10-20', '2023-10-18', 'inspectionNotHeld'],
  ])('held %s', (_, inspectedOn, day, code) => {
    expect(standing(audited(inspectedOn), day).block?.code).toBe(code);
  });
});

describe('standingOf after a notice of inspection in calendar days', () => {
  it('waits three working days all the same', () => {
    const friday = { ...AUDIT, servedOn: '2023-10-13', term: '3日' } as const;
    expect(standing([REMINDER, friday], '2023-10-18')).toMatchObject({
      possibleFrom: '2023-10-19',
      block: { code: 'deadlineNotPassed', deadline: '2023-10-18' },
    });
  });
});

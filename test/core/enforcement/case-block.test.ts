import type { IsoDay } from '../../../src/core/calendar/day';
import { knownViolation } from '../../../src/core/enforcement/case-block';
import { standingOf } from '../../../src/core/enforcement/case-standing';
import type { RegisteredNotice } from '../../../src/core/enforcement/case-type';
import { blockSentence } from '../../../src/core/words/enforcement-blocks';
import { AWAITING_CONFIRMATION_MARK } from '../../../src/core/words/screening';
import {
  AUDITED,
  CODE,
  INFORMED,
  ORDERED,
  caseWith,
  employer,
  notice,
  row,
  rules,
} from './case-records';

const REMINDER = notice();
const APPLICATION = notice({
  ...{ number: '资税〔2023〕2号', kind: '划拨申请书', term: undefined },
  ...{ issuedOn: '2023-11-17', servedOn: '2023-11-17' },
});

const standing = (notices: readonly RegisteredNotice[], day: IsoDay) =>
  standingOf(caseWith(notices), day, rules);

describe('standingOf of a case that is stopped', () => {
  const DAY = '2023-12-29';
  it.each([
    ['not served', caseWith([{ ...REMINDER, servedOn: undefined }]), 'notServed', '还没有送达'],
    [
      'closed with a reason',
      caseWith([{ ...REMINDER, closedOn: '2023-10-09', closedBy: '已足额补缴' }]),
      'closed',
      '该案件已办结（已足额补缴，2023年10月9日），不再制发文书。',
    ],
    [
      'closed with a day alone',
      caseWith([{ ...REMINDER, closedOn: '2023-10-09' }]),
      'closed',
      '。',
    ],
    [
      'closed on a row made void',
      caseWith([{ ...REMINDER, closedBy: '异议成立', state: '作废' }]),
      'closed',
      '异议成立',
    ],
    [
      'excluded on 重点企业',
      caseWith([], { keyEmployer: row({ exclusionReason: '退休返聘' }) }),
      'excluded',
      '退休返聘',
    ],
    [
      'excluded in 单位台账',
      caseWith([], { employer: employer({ exclusionReason: '当月离职' }) }),
      'excluded',
      '当月离职',
    ],
    [
      'deregistered',
      caseWith([], { employer: employer({ state: '注销' }) }),
      'deregistered',
      '转人工',
    ],
    [
      'awaiting confirmation',
      caseWith([], {
        keyEmployer: row({ explanation: `${AWAITING_CONFIRMATION_MARK}按名称匹配` }),
      }),
      'matchUnconfirmed',
      '「名称确认」',
    ],
    [
      'resolved',
      caseWith([], { keyEmployer: row({ explanation: '【已消除 2023年11月1日】原来' }) }),
      'resolved',
      '已消除',
    ],
    [
      'without its row',
      caseWith([REMINDER], { keyEmployer: undefined }),
      'notOnKeyEmployers',
      '重新比对',
    ],
    [
      'without a unit',
      caseWith([], { unit: { uscc: undefined, name: ' ' } }),
      'unitUnknown',
      '补填',
    ],
    [
      'of an unknown 情形',
      caseWith([], { violation: undefined, keyEmployer: row({ situations: ['其他'] }) }),
      'situationUnknown',
      '“其他”',
    ],
    [
      'with a notice of an unknown 文种',
      caseWith([{ ...REMINDER, kind: '通知' }]),
      'noticeUnreadable',
      '资税〔2023〕1号',
    ],
    [
      'with a notice that may be another case’s',
      caseWith([], { unassigned: [REMINDER] }),
      'noticeUnassigned',
      '资税〔2023〕1号',
    ],
    [
      'with a notice that may be another case’s and has no number',
      caseWith([], { unassigned: [{ ...REMINDER, number: undefined }] }),
      'noticeUnassigned',
      '文书登记',
    ],
    [
      'with a void notice that may have closed another case',
      caseWith([], { unassigned: [{ ...REMINDER, state: '作废', closedBy: '异议成立' }] }),
      'noticeUnassigned',
      '资税〔2023〕1号',
    ],
    [
      'with a void notice under a later one',
      caseWith([{ ...REMINDER, state: '作废' }, AUDITED]),
      'voided',
      '《催缴通知书》（资税〔2023〕1号）已作废',
    ],
    [
      'with a rung left out',
      caseWith([REMINDER, INFORMED]),
      'formerMissing',
      '缺少《稽核检查通知书》',
    ],
    [
      'served before it was written',
      caseWith([{ ...REMINDER, servedOn: '2023-09-26' }]),
      'serviceDateImpossible',
      '早于成文日期2023年9月27日',
    ],
    [
      'served on a day to come',
      caseWith([{ ...REMINDER, servedOn: '2023-12-30' }]),
      'serviceDateImpossible',
      '还没有到',
    ],
  ])('%s', (_, one, code, words) => {
    const { block, next, timing, possibleFrom } = standingOf(one, DAY, rules);
    expect([block?.code, timing, possibleFrom]).toEqual([code, undefined, undefined]);
    expect(next).toEqual(code === 'notServed' ? ['auditNotice'] : []);
    expect(block && blockSentence(block)).toContain(words);
  });

  it('stops for a unit whose licence is revoked', () => {
    const one = caseWith([], { employer: employer({ state: '吊销' }) });
    expect(standingOf(one, DAY, rules).block).toEqual({ code: 'deregistered', state: '吊销' });
  });

  it('names the numbers of doubtful notices that have one', () => {
    const unassigned = [{ ...REMINDER, number: undefined }, REMINDER];
    expect(standingOf(caseWith([], { unassigned }), DAY, rules).block).toEqual({
      ...{ code: 'noticeUnassigned', numbers: ['资税〔2023〕1号'] },
    });
  });

  it('does not mind an unreadable or misdated notice that is void', () => {
    const voids = [
      { ...REMINDER, state: '作废', kind: '通知' },
      { ...REMINDER, state: '作废', servedOn: '2023-12-30' },
    ] as const;
    expect(standing([...voids, REMINDER], DAY).block).toBeUndefined();
  });

  it('finds a day that cannot be behind a notice that is not served yet', () => {
    const later = { ...AUDITED, servedOn: '2023-12-30' } as const;
    expect(standing([{ ...REMINDER, servedOn: undefined }, later], DAY).block).toMatchObject({
      ...{ code: 'serviceDateImpossible', servedOn: '2023-12-30' },
    });
  });

  it.each(['在营', '停业', '迁出', '查无下落'])('goes on for a unit that is %s', (state) => {
    const one = caseWith([], { employer: employer({ state }) });
    expect(standingOf(one, DAY, rules).block).toBeUndefined();
  });

  it('goes on beside a void notice that may be another case’s', () => {
    const one = caseWith([], { unassigned: [{ ...REMINDER, state: '作废' }] });
    expect(standingOf(one, DAY, rules).block).toBeUndefined();
  });

  it('issues a notice made void once more', () => {
    expect(standing([{ ...REMINDER, state: '作废' }], DAY)).toMatchObject({
      current: undefined,
      next: ['reminder'],
      block: undefined,
    });
  });

  it('counts from the later of two notices of a kind', () => {
    const again = { ...REMINDER, issuedOn: '2023-10-20', servedOn: '2023-10-23' } as const;
    expect(standing([again, REMINDER], '2023-10-30').deadline).toBe('2023-10-30');
  });

  it('takes a notice without 成文日期 for the earlier one, and the lower row of two of one day', () => {
    const undated = { ...REMINDER, issuedOn: undefined, servedOn: '2023-10-23' } as const;
    expect(standing([REMINDER, undated], '2023-10-30').deadline).toBe('2023-10-11');
    expect(standing([undated, REMINDER], '2023-10-30').deadline).toBe('2023-10-11');
    const sameDay = { ...REMINDER, servedOn: '2023-10-23' } as const;
    expect(standing([REMINDER, sameDay], '2023-10-30').deadline).toBe('2023-10-30');
    expect(standing([undated, { ...undated, servedOn: '2023-09-28' }], '2023-10-30').deadline).toBe(
      '2023-10-11',
    );
  });

  it('makes up for a 移交函 that was left out under later notices', () => {
    const without = [REMINDER, AUDITED, INFORMED, ORDERED, APPLICATION];
    expect(standing(without, '2023-11-20')).toMatchObject({
      next: ['transferLetter'],
      block: undefined,
      timing: 'overdue',
    });
  });
});

describe('knownViolation', () => {
  it('is the case’s 情形', () => {
    expect(knownViolation(caseWith([]))).toBe('headCount');
  });

  it('is an error where it is unknown', () => {
    expect(() => knownViolation(caseWith([], { violation: undefined }))).toThrow(
      `the case ${CODE}|headCount|2023-09 is blocked: its 情形 is unknown`,
    );
  });
});

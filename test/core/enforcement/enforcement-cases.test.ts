import { enforcementCases } from '../../../src/core/enforcement/enforcement-cases';
import type { CaseSources } from '../../../src/core/enforcement/enforcement-cases';
import { standingOf } from '../../../src/core/enforcement/case-standing';
import { CODE, employer, notice, row, rules } from './case-records';

const casesOf = (parts: Partial<CaseSources>) =>
  enforcementCases({ keyEmployers: [], notices: [], employers: [], ...parts });

const summary = (parts: Partial<CaseSources>) =>
  casesOf(parts).map(({ violation, periods, keyEmployer, notices, unassigned }) => [
    violation,
    periods,
    keyEmployer?.rowNumber,
    notices.map(({ number }) => number),
    unassigned.length,
  ]);

describe('enforcementCases', () => {
  it('gives every row of 重点企业 a case, in the order of the sheet', () => {
    const rows = [row({ rowNumber: 2 }), row({ rowNumber: 3, situations: ['欠费'] })];
    expect(summary({ keyEmployers: rows })).toEqual([
      ['headCount', '2023-09', 2, [], 0],
      ['arrears', '2023-09', 3, [], 0],
    ]);
  });

  it('gives a unit’s only row the notices without 情形, found by code whatever the name', () => {
    const other = notice({ name: '旧名称', number: 'A〔2023〕1号' });
    const stranger = notice({ uscc: '91450329MA5L000020', number: 'A〔2023〕2号' });
    expect(summary({ keyEmployers: [row()], notices: [other, stranger] })).toEqual([
      ['headCount', '2023-09', 2, ['A〔2023〕1号'], 0],
      [undefined, undefined, undefined, ['A〔2023〕2号'], 0],
    ]);
  });

  it('finds notices by name where one side has no code', () => {
    const byName = notice({ uscc: undefined, name: '资源县兴旺矿业有限责任公司' });
    expect(summary({ keyEmployers: [row()], notices: [byName] })).toEqual([
      ['headCount', '2023-09', 2, ['资税〔2023〕1号'], 0],
    ]);
  });

  it('finds a coded notice by name where 重点企业 has no code', () => {
    const keyEmployers = [row({ uscc: undefined })];
    const named = notice({ name: '资源县兴旺矿业有限责任公司' });
    expect(summary({ keyEmployers, notices: [named] })).toEqual([
      ['headCount', '2023-09', 2, ['资税〔2023〕1号'], 0],
    ]);
  });

  it('keeps the notices of one unit and 情形 that only the register knows in one case', () => {
    const notices = [
      notice({ number: 'A〔2023〕1号', situation: '欠费', periods: '2023-09' }),
      notice({ number: 'A〔2023〕2号', situation: '欠费', periods: '2023-09' }),
      notice({ number: 'A〔2023〕3号', situation: '人数不足', periods: '2023-09' }),
    ];
    expect(summary({ notices })).toEqual([
      ['arrears', '2023-09', undefined, ['A〔2023〕1号', 'A〔2023〕2号'], 0],
      ['headCount', '2023-09', undefined, ['A〔2023〕3号'], 0],
    ]);
  });

  it('shares notices out by 情形, and leaves those without one to none of several rows', () => {
    const rows = [row({ rowNumber: 2 }), row({ rowNumber: 3, situations: ['欠费'] })];
    const notices = [
      notice({ number: 'A〔2023〕1号', situation: '欠费' }),
      notice({ number: 'A〔2023〕2号' }),
    ];
    const cases = casesOf({ keyEmployers: rows, notices });
    expect(cases.map((one) => [one.notices.length, one.unassigned.length])).toEqual([
      [0, 1],
      [1, 1],
    ]);
    expect(cases.map((one) => standingOf(one, '2023-10-20', rules).block?.code)).toEqual([
      'noticeUnassigned',
      'noticeUnassigned',
    ]);
  });

  it('goes on with an open case although screening has written a later 所属期', () => {
    const [one] = casesOf({
      keyEmployers: [row({ periods: '2023-10' })],
      notices: [notice({ periods: '2023-09' })],
    });
    expect([one?.periods, one?.notices.length, one?.keyEmployer?.periods]).toEqual([
      '2023-09',
      1,
      '2023-10',
    ]);
  });

  it.each([
    ['the same month', '2023-09', '2023-09', 'closed'],
    ['months that overlap', '2023-07至2023-09', '2023-09至2023-10', 'closed'],
    ['the month after', '2023-07至2023-09', '2023-10', undefined],
    ['an earlier month', '2023-09', '2023-08', 'closed'],
    ['a closed case that names no month', undefined, '2023-10', 'closed'],
    ['a row that names no month', '2023-09', undefined, 'closed'],
  ])('opens no second case for %s', (_, closed, now, code) => {
    const [one] = casesOf({
      keyEmployers: [row({ periods: now })],
      notices: [notice({ periods: closed, closedOn: '2023-10-10' })],
    });
    expect(one && standingOf(one, '2023-11-01', rules).block?.code).toBe(code);
  });

  it('keeps the closed case beside the new one', () => {
    expect(
      summary({
        keyEmployers: [row({ periods: '2023-10' })],
        notices: [notice({ periods: '2023-09', situation: '人数不足', closedOn: '2023-10-10' })],
      }),
    ).toEqual([
      ['headCount', '2023-10', 2, [], 0],
      ['headCount', '2023-09', 2, ['资税〔2023〕1号'], 0],
    ]);
  });

  it('goes on with the open case of its own months before another open one', () => {
    const notices = [
      notice({ number: 'A〔2023〕1号', periods: '2023-08' }),
      notice({ number: 'A〔2023〕2号', periods: '2023-09' }),
    ];
    expect(summary({ keyEmployers: [row()], notices })[0]).toEqual([
      ...['headCount', '2023-09', 2, ['A〔2023〕2号'], 0],
    ]);
  });

  it('is closed by one closing notice among several', () => {
    const notices = [
      notice({ number: 'A〔2023〕1号', periods: '2023-09', closedOn: '2023-10-10' }),
      notice({ number: 'A〔2023〕2号', periods: '2023-09' }),
    ];
    expect(summary({ keyEmployers: [row({ periods: '2023-10' })], notices })).toEqual([
      ['headCount', '2023-10', 2, [], 0],
      ['headCount', '2023-09', 2, ['A〔2023〕1号', 'A〔2023〕2号'], 0],
    ]);
  });

  it('compares months however they are ordered in 所属期', () => {
    const closed = notice({ periods: '2023-10、2023-08', closedOn: '2023-10-10' });
    expect(summary({ keyEmployers: [row({ periods: '2023-09' })], notices: [closed] })).toEqual([
      ['headCount', '2023-10、2023-08', 2, ['资税〔2023〕1号'], 0],
    ]);
  });

  it('brings what 单位台账 says to a case that only the register knows', () => {
    const [one] = casesOf({ notices: [notice()], employers: [employer({ state: '吊销' })] });
    expect(one?.employer?.state).toBe('吊销');
  });

  it('leaves a notice without 所属期 to none of several cases in different months', () => {
    const notices = [
      notice({ number: 'A〔2023〕1号', periods: '2023-08', closedOn: '2023-09-30' }),
      notice({ number: 'A〔2023〕2号', periods: '2023-09' }),
      notice({ number: 'A〔2023〕3号' }),
    ];
    expect(summary({ keyEmployers: [row()], notices })).toEqual([
      ['headCount', '2023-09', 2, ['A〔2023〕2号'], 1],
      ['headCount', '2023-08', 2, ['A〔2023〕1号'], 1],
    ]);
  });

  it('gives two copies of a row one case', () => {
    const cases = casesOf({ keyEmployers: [row(), row({ rowNumber: 3 })] });
    expect(cases.map(({ keyEmployer }) => keyEmployer?.rowNumber)).toEqual([2]);
  });

  it('brings nobody without code and name together with another such', () => {
    const nobody = { uscc: undefined, name: undefined };
    const cases = casesOf({ keyEmployers: [row(nobody)], notices: [notice(nobody)] });
    expect(
      cases.map(({ keyEmployer, notices }) => [keyEmployer?.rowNumber, notices.length]),
    ).toEqual([
      [2, 0],
      [undefined, 1],
    ]);
  });

  it('keeps a case that only the register knows', () => {
    const [one] = casesOf({ notices: [notice({ situation: '欠费', periods: '2023-09' })] });
    expect([one?.violation, one?.key]).toEqual(['arrears', `${CODE}|arrears|2023-09`]);
  });

  it('brings what 单位台账 says', () => {
    const [one] = casesOf({ keyEmployers: [row()], employers: [employer({ state: '吊销' })] });
    expect(one?.employer?.state).toBe('吊销');
  });
});

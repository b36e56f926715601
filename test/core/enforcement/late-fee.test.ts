import fc from 'fast-check';
import { type IsoDay, addDays } from '../../../src/core/calendar/day';
import {
  type LateFeeRules,
  MOST_LATE_DAYS,
  MOST_PRINCIPAL_FEN,
  lateFee,
} from '../../../src/core/enforcement/late-fee';
import { lateFeeSentence } from '../../../src/core/words/enforcement-late-fee';

const DUE: IsoDay = '2013-01-31';

const feeOf = (
  principalFen: number,
  days: number,
  rules: Partial<LateFeeRules> = {},
  dueOn: IsoDay = DUE,
) =>
  lateFee([{ period: '2013-01', principalFen, dueOn }], {
    ...{ asOf: addDays(dueOn, days), isCapped: false, exemptions: [] },
    ...rules,
  });

describe('lateFee', () => {
  it.each([
    [10_000_000, 10, false, 50_000, '100,000.00 yuan, ten days'],
    [10_000, 3000, true, 10_000, '100.00 yuan, 3,000 days, capped'],
    [10_000, 3000, false, 15_000, '100.00 yuan, 3,000 days, uncapped'],
    [10_000, 1999, true, 9_995, 'one day under the cap'],
    [10_000, 2000, true, 10_000, 'exactly at the cap'],
    [10_000, 2001, true, 10_000, 'one day over the cap'],
    [10_000_000, 0, false, 0, 'the day it is due'],
    [10_000_000, 1, false, 5_000, 'the first day'],
    [10_000_000, -5, false, 0, 'before it is due'],
    [999, 1, false, 0, 'just under half a fen'],
    [1_000, 1, false, 1, 'half a fen goes up'],
    [0, 100, true, 0, 'nothing owed'],
    [MOST_PRINCIPAL_FEN, MOST_LATE_DAYS, false, 9_131_000_000_000, 'the most there may be'],
  ])('%d fen, %d days, capped %p gives %d: %s', (principal, days, isCapped, expected) => {
    expect(feeOf(principal, days, { isCapped })).toMatchObject({ feeFen: expected, problems: [] });
  });

  it('says when the principal held the fee down, not when it only reached it', () => {
    expect(feeOf(10_000, 2000, { isCapped: true }).lines[0]?.isHeldDown).toBe(false);
    expect(feeOf(10_000, 2001, { isCapped: true }).lines[0]?.isHeldDown).toBe(true);
  });

  it('shows from which day to which it was reckoned', () => {
    const [line] = feeOf(10_000_000, 10).lines;
    expect(line).toMatchObject({
      ...{ period: '2013-01', from: '2013-02-01', to: '2013-02-10' },
      ...{ days: 10, feeFen: 50_000, principalFen: 10_000_000 },
    });
  });

  it('rounds each period before adding', () => {
    const owed = ['2023-01', '2023-02'].map((period) => ({
      period,
      principalFen: 1_000,
      dueOn: DUE,
    }));
    const fee = lateFee(owed, { asOf: addDays(DUE, 1), isCapped: false, exemptions: [] });
    expect([fee.feeFen, fee.principalFen]).toEqual([2, 2_000]);
  });

  it.each<[string, readonly (readonly [IsoDay, IsoDay])[], number]>([
    ['a span inside', [['2013-02-02', '2013-02-04']], 7],
    ['a span from before', [['2012-12-01', '2013-02-01']], 9],
    ['a span to beyond', [['2013-02-10', '2013-12-31']], 9],
    ['a span over everything', [['2012-01-01', '2014-01-01']], 0],
    ['a span before', [['2012-01-01', '2013-01-31']], 10],
    ['a span after', [['2013-02-11', '2013-03-31']], 10],
    [
      'spans that overlap, in any order',
      [
        ['2013-02-04', '2013-02-06'],
        ['2013-02-02', '2013-02-04'],
      ],
      5,
    ],
    [
      'a span inside another',
      [
        ['2013-02-02', '2013-02-08'],
        ['2013-02-03', '2013-02-04'],
      ],
      3,
    ],
  ])('takes out the days of %s', (_, spans, days) => {
    const exemptions = spans.map(([from, to]) => ({ from, to }));
    const [line] = feeOf(10_000_000, 10, { exemptions }).lines;
    expect([line?.days, line?.exemptDays, line?.feeFen]).toEqual([days, 10 - days, days * 5_000]);
  });

  it.each([
    ['a negative principal', -1, DUE, 'principalImpossible'],
    ['a fraction of a fen', 0.5, DUE, 'principalImpossible'],
    ['no number', Number.NaN, DUE, 'principalImpossible'],
    ['one fen too much', MOST_PRINCIPAL_FEN + 1, DUE, 'principalImpossible'],
    ['a day before the law', 100, '2011-06-30', 'dueBeforeLaw'],
    ['a day that is none', 100, '2013-02-30', 'dayImpossible'],
  ] as const)('refuses %s', (_, principalFen, dueOn, code) => {
    const owed = [{ period: '2013-01', principalFen, dueOn }];
    const fee = lateFee(owed, { asOf: '2013-12-31', isCapped: true, exemptions: [] });
    expect(fee).toMatchObject({ lines: [], feeFen: 0, problems: [{ code }] });
    expect(fee.problems.map(lateFeeSentence)[0]).toContain('2013-01');
  });

  it('takes the law’s first day, and refuses more than fifty years', () => {
    expect(feeOf(100, 1, {}, '2011-07-01').problems).toEqual([]);
    expect(feeOf(100, MOST_LATE_DAYS + 1).problems).toMatchObject([{ code: 'dayImpossible' }]);
  });

  it('refuses an exemption that ends before it begins', () => {
    const exemptions = [{ from: '2013-02-04', to: '2013-02-03' }] as const;
    expect(feeOf(10_000_000, 10, { exemptions })).toMatchObject({
      feeFen: 50_000,
      problems: [{ code: 'exemptionReversed' }],
    });
  });

  it.each<[IsoDay, IsoDay]>([
    ['2012-02-30', '2013-02-03'],
    ['2013-02-01', '2013-02-30'],
  ])('takes no days out for a span from %s to %s, which no calendar has', (from, to) => {
    expect(feeOf(10_000_000, 10, { exemptions: [{ from, to }] })).toMatchObject({
      ...{ feeFen: 50_000, problems: [{ code: 'exemptionReversed', from, to }] },
    });
  });

  it('is exact, never falls with time, and capped never exceeds the principal', () => {
    const principal = fc.integer({ min: 0, max: MOST_PRINCIPAL_FEN });
    fc.assert(
      fc.property(principal, fc.integer({ min: 0, max: 10_000 }), (fen, days) => {
        const exact = (BigInt(fen) * BigInt(days) * 5n + 5_000n) / 10_000n;
        const { feeFen } = feeOf(fen, days);
        expect(BigInt(feeFen)).toBe(exact);
        expect(feeOf(fen, days + 1).feeFen).toBeGreaterThanOrEqual(feeFen);
        expect(feeOf(fen, days, { isCapped: true }).feeFen).toBe(Math.min(feeFen, fen));
      }),
    );
  });
});

import { COLLECTION, ENROLMENT } from '../../../src/core/progress/measure';
import { sumOfTallies, sumOfKnown, tallyOf } from '../../../src/core/progress/tally';
import { entry } from './situations';

describe('tallyOf', () => {
  const rows = [
    entry('2023-10-11', '资源镇', 5, 120_000),
    entry('2023-10-09', '资源镇', undefined, 80_000),
    entry('2023-10-12', '资源镇', -2, undefined),
  ];

  it('adds people, corrections included, from the first day with a figure', () => {
    expect(tallyOf(rows, ENROLMENT)).toEqual({ done: 3, firstDay: '2023-10-11' });
  });

  it('adds fen of the same rows', () => {
    expect(tallyOf(rows, COLLECTION)).toEqual({ done: 200_000, firstDay: '2023-10-09' });
  });

  it('has no first day when no row has a figure', () => {
    expect(tallyOf([entry('2023-10-11', '资源镇', undefined)], ENROLMENT)).toEqual({
      done: 0,
      firstDay: undefined,
    });
  });

  it('counts a 0 as a figure', () => {
    expect(tallyOf([entry('2023-10-11', '资源镇', 0)], ENROLMENT).firstDay).toBe('2023-10-11');
  });
});

describe('sumOfTallies', () => {
  it('adds and keeps the earliest day', () => {
    const sum = sumOfTallies([
      { done: 3, firstDay: '2023-10-11' },
      { done: -1, firstDay: '2023-10-09' },
      { done: 0, firstDay: undefined },
    ]);
    expect(sum).toEqual({ done: 2, firstDay: '2023-10-09' });
  });

  it('of none is nothing', () => {
    expect(sumOfTallies([])).toEqual({ done: 0, firstDay: undefined });
  });
});

describe('sumOfKnown', () => {
  it.each<[(number | undefined)[], number | undefined]>([
    [[100, 50], 150],
    [[100, undefined], 100],
    [[0, undefined], 0],
    [[undefined, undefined], undefined],
    [[], undefined],
  ])('of %j is %j', (targets, expected) => {
    expect(sumOfKnown(targets)).toBe(expected);
  });
});

import { COLLECTION, ENROLMENT } from '../../../src/core/progress/measure';
import { lastPointBefore, snapshotHistory } from '../../../src/core/progress/snapshot-history';
import { AS_OF, snapshot } from './situations';

const scope = { year: 2023, asOf: AS_OF };

describe('snapshotHistory', () => {
  it('lists each name from the oldest day on', () => {
    const rows = [
      snapshot('2023-10-13', '资源镇', 40),
      snapshot('2023-10-06', '资源镇', 30),
      snapshot('2023-10-06', '全县', 90),
    ];
    const history = snapshotHistory(rows, ENROLMENT, scope);
    expect(history.get('资源镇')).toEqual([
      { day: '2023-10-06', amount: 30 },
      { day: '2023-10-13', amount: 40 },
    ]);
    expect(history.get('全县')).toEqual([{ day: '2023-10-06', amount: 90 }]);
  });

  it('goes by the lower of two rows for one name and day', () => {
    const rows = [
      snapshot('2023-10-06', '资源镇', 35, undefined, 9),
      snapshot('2023-10-06', '资源镇', 30, undefined, 3),
    ];
    const history = snapshotHistory(rows, ENROLMENT, scope);
    expect(history.get('资源镇')).toEqual([{ day: '2023-10-06', amount: 35 }]);
  });

  it('takes the measure it is asked for', () => {
    const rows = [snapshot('2023-10-06', '资源镇', 30, 5_000)];
    expect(snapshotHistory(rows, COLLECTION, scope).get('资源镇')).toEqual([
      { day: '2023-10-06', amount: 5_000 },
    ]);
  });

  it.each([
    ['without a day', snapshot(undefined, '资源镇', 30)],
    ['without a name', snapshot('2023-10-06', undefined, 30)],
    ['without the figure', snapshot('2023-10-06', '资源镇', undefined)],
    ['of the year before', snapshot('2022-12-30', '资源镇', 30)],
    ['after the as-of day', snapshot('2023-10-21', '资源镇', 30)],
  ])('leaves out a row %s', (_, row) => {
    expect(snapshotHistory([row], ENROLMENT, scope).size).toBe(0);
  });

  it('takes a row of the as-of day itself, and a figure of 0', () => {
    const history = snapshotHistory([snapshot(AS_OF, '资源镇', 0)], ENROLMENT, scope);
    expect(history.get('资源镇')).toEqual([{ day: AS_OF, amount: 0 }]);
  });
});

describe('lastPointBefore', () => {
  const points = [
    { day: '2023-10-06', amount: 30 },
    { day: '2023-10-13', amount: 40 },
  ] as const;

  it.each([
    ['2023-10-14', 40],
    ['2023-10-13', 30],
    ['2023-10-06', undefined],
  ] as const)('before %s is %s', (day, expected) => {
    expect(lastPointBefore(points, day)?.amount).toBe(expected);
  });
});

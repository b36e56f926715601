import {
  allTicked,
  commonWarnings,
  ownWarnings,
  tickedCount,
  tickedKeys,
  withTicks,
} from '../../../src/core/panel/batch-ticks';

const rows = [
  { caseKey: '甲', kind: '稽核责令整改书' },
  { caseKey: '甲', kind: '移交函' },
  { caseKey: '乙', kind: '催缴通知书' },
];

describe('ticks', () => {
  it('take the notices of a case together', () => {
    const ticks = withTicks(allTicked(rows), rows.slice(1, 2), false);
    expect(tickedKeys(rows, ticks)).toEqual(['乙']);
    expect(tickedCount(rows, ticks, rows)).toEqual({
      ...{ notices: 1, cases: 1, hidden: 0 },
      kinds: [{ kind: '催缴通知书', count: 1 }],
    });
  });

  it('stay on rows that the filter hides, and are counted there', () => {
    const count = tickedCount(rows, allTicked(rows), rows.slice(2));
    expect(count).toMatchObject({ notices: 3, cases: 2, hidden: 2 });
  });

  it('leave the ones that were given as they are', () => {
    const before = allTicked(rows);
    withTicks(before, rows, false);
    expect(before.size).toBe(2);
  });
});

describe('warnings', () => {
  const warned = [['没有联系人'], ['没有联系人', '没有地址'], ['没有联系人'], []].map(
    (warnings) => ({
      warnings,
    }),
  );

  it('that three rows have are told once, with their number', () => {
    expect(commonWarnings(warned)).toEqual([{ sentence: '没有联系人', count: 3 }]);
    expect(commonWarnings(warned.slice(0, 2))).toEqual([]);
  });

  it('of a single row stay on it', () => {
    const own = ownWarnings(warned, commonWarnings(warned));
    expect(own.map(({ warnings }) => warnings)).toEqual([[], ['没有地址'], [], []]);
  });
});

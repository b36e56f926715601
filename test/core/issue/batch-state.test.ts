import { nextBatchName, unfinishedBatch } from '../../../src/core/issue/batch-state';
import type { NoticeRow } from '../../../src/core/table/sheets/notices';
import { notice } from '../enforcement/case-records';

function rowOf(rowNumber: number, parts: Partial<NoticeRow>): NoticeRow {
  return {
    ...notice(),
    ...{ rowNumber, township: undefined, situation: undefined, periods: undefined },
    ...{ inspectedOn: undefined, deadline: undefined, batch: undefined, file: undefined },
    voidReason: undefined,
    ...parts,
  };
}

describe('unfinishedBatch', () => {
  it('is the first batch with rows 制作中, and those rows', () => {
    const rows = [
      rowOf(2, { state: '待送达', batch: '20231120-01' }),
      rowOf(3, { state: '制作中', batch: '20231120-02' }),
      rowOf(4, { state: '制作中', batch: '20231120-02' }),
      rowOf(5, { state: '制作中', batch: '20231121-01' }),
    ];
    const open = unfinishedBatch(rows);
    expect(open?.batch).toBe('20231120-02');
    expect(open?.rows.map(({ rowNumber }) => rowNumber)).toEqual([3, 4]);
  });

  it('is none when every row is made or void', () => {
    expect(unfinishedBatch([rowOf(2, { state: '作废' }), rowOf(3, { state: '期限内' })])).toBe(
      undefined,
    );
  });
});

describe('nextBatchName', () => {
  it.each([
    [[], '20231120-01'],
    [['20231120-01', '20231119-07'], '20231120-02'],
    [['20231120-09'], '20231120-10'],
    [['20231120-99'], '20231120-100'],
    [['第一批', '20231120'], '20231120-01'],
  ])('after %j is %s', (batches, name) => {
    const rows = batches.map((batch, index) => rowOf(index + 2, { batch }));
    expect(nextBatchName(rows, '2023-11-20')).toBe(name);
  });
});

describe('a batch whose name somebody deleted', () => {
  const rows = [
    rowOf(2, { state: '制作中' }),
    rowOf(3, { state: '制作中' }),
    rowOf(4, { state: '制作中', batch: '20231120-01' }),
  ];

  it('is one batch without a name', () => {
    expect(unfinishedBatch(rows)).toEqual({ batch: '', rows: rows.slice(0, 2) });
  });

  it('does not count for the next name', () => {
    expect(nextBatchName(rows, '2023-11-20')).toBe('20231120-02');
  });
});

import { snapshotBlocks } from '../../../src/core/progress/snapshot-blocks';
import type { SnapshotFigures } from '../../../src/core/progress/snapshot-plan';

const POSITIONS = new Map([
  ['日期', 0],
  ['名称', 1],
  ['已完成(人)', 2],
  ['征缴(万元)', 3],
]);

const figures = (name: string, enrolledPeople: number): SnapshotFigures => ({
  ...{ day: '2023-10-11', name, enrolledPeople, collectedFen: 123_456_700 },
});

describe('snapshotBlocks', () => {
  it('puts new rows below the last one of the sheet: day, name, people, 万元', () => {
    const plan = { overwrite: [], append: [figures('资源镇', 5), figures('全县', 9)] };
    const [block, ...others] = snapshotBlocks(plan, { positions: POSITIONS }, 7);
    expect(others).toEqual([]);
    expect(block).toMatchObject({ row: 8, column: 1 });
    expect(block?.values).toEqual([
      [45_210, '资源镇', 5, 123.4567],
      [45_210, '全县', 9, 123.4567],
    ]);
  });

  it('writes over rows where they stand', () => {
    const overwrite = [{ rowNumber: 3, figures: figures('资源镇', 5) }];
    const blocks = snapshotBlocks({ overwrite, append: [] }, { positions: POSITIONS }, 7);
    expect(blocks.map(({ row, values }) => [row, values])).toEqual([
      [3, [[45_210, '资源镇', 5, 123.4567]]],
    ]);
  });

  it('has nothing to write for an empty plan', () => {
    expect(snapshotBlocks({ overwrite: [], append: [] }, { positions: POSITIONS }, 1)).toEqual([]);
  });
});

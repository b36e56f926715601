import fc from 'fast-check';
import { recordBlocks } from '../../../src/core/table/record-blocks';

const HEADINGS = ['日期', '名称', '人数'];

describe('recordBlocks', () => {
  it('writes rows next to each other under columns next to each other as one rectangle', () => {
    const positions = new Map([
      ['日期', 0],
      ['名称', 1],
      ['人数', 2],
    ]);
    expect(
      recordBlocks(positions, HEADINGS, [
        { rowNumber: 5, cells: [1, '资源镇', 3] },
        { rowNumber: 6, cells: [1, '中峰镇', 4] },
      ]),
    ).toEqual([
      {
        row: 5,
        column: 1,
        values: [
          [1, '资源镇', 3],
          [1, '中峰镇', 4],
        ],
      },
    ]);
  });

  it("leaves a column of other people's in between untouched", () => {
    const positions = new Map([
      ['日期', 0],
      ['名称', 2],
      ['人数', 3],
    ]);
    expect(recordBlocks(positions, HEADINGS, [{ rowNumber: 2, cells: [1, '资源镇', 3] }])).toEqual([
      { row: 2, column: 1, values: [[1]] },
      { row: 2, column: 3, values: [['资源镇', 3]] },
    ]);
  });

  it('follows the columns where they stand, in whatever order', () => {
    const positions = new Map([
      ['人数', 0],
      ['日期', 1],
      ['名称', 2],
    ]);
    expect(recordBlocks(positions, HEADINGS, [{ rowNumber: 2, cells: [1, '资源镇', 3] }])).toEqual([
      { row: 2, column: 1, values: [[3, 1, '资源镇']] },
    ]);
  });

  it('leaves out a heading that is not on the sheet', () => {
    const blocks = recordBlocks(new Map([['名称', 4]]), HEADINGS, [
      { rowNumber: 2, cells: [1, '资源镇', 3] },
    ]);
    expect(blocks).toEqual([{ row: 2, column: 5, values: [['资源镇']] }]);
  });

  it('blanks the cells of a row that has none', () => {
    const blocks = recordBlocks(new Map([['名称', 0]]), HEADINGS, [{ rowNumber: 9, cells: [] }]);
    expect(blocks).toEqual([{ row: 9, column: 1, values: [['']] }]);
  });

  it('writes every cell of every row exactly once, whatever the order of the rows', () => {
    const rowNumbers = fc.uniqueArray(fc.integer({ min: 1, max: 40 }), { maxLength: 20 });
    const places = fc.uniqueArray(fc.integer({ min: 0, max: 8 }), { minLength: 3, maxLength: 3 });
    fc.assert(
      fc.property(rowNumbers, places, (numbers, columns) => {
        const positions = new Map(HEADINGS.map((heading, index) => [heading, columns[index] ?? 0]));
        const rows = numbers.map((rowNumber) => ({
          rowNumber,
          cells: HEADINGS.map((heading) => `${rowNumber}${heading}`),
        }));
        const written = recordBlocks(positions, HEADINGS, rows).flatMap(({ row, column, values }) =>
          values.flatMap((cells, down) =>
            cells.map((cell, across) => `${row + down}/${column + across}=${cell}`),
          ),
        );
        const expected = rows.flatMap(({ rowNumber, cells }) =>
          cells.map((cell, index) => `${rowNumber}/${(columns[index] ?? 0) + 1}=${cell}`),
        );
        expect([...written].sort()).toEqual([...expected].sort());
      }),
    );
  });
});

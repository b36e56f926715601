import { text } from '../../../src/core/table/columns';
import type { SheetDeclaration } from '../../../src/core/table/sheet-declaration';
import { contentCells } from '../../../src/core/workbook/content-cells';
import { columnFinder } from '../../../src/core/workbook/dress-columns';

const declaration: SheetDeclaration<unknown> = {
  ...{ name: '乡镇', writtenBy: 'staff', purpose: '', tabColor: '#5b8db8' },
  columns: [text('乡镇', ''), text('邮箱', '')],
  toRecord: () => undefined,
};
const layout = {
  standing: 'inUse',
  headingRow: 2,
  columns: [1, 3],
  added: [],
  lastRow: 9,
} as const;

describe('columnFinder', () => {
  const find = columnFinder([declaration], new Map([['乡镇', layout]]));

  it.each([
    ['乡镇', '邮 箱', 3],
    ['乡镇', '电话', undefined],
    ['工作组', '邮箱', undefined],
  ])('finds %s “%s” in column %s', (sheet, heading, column) => {
    expect(find(sheet, heading)?.column).toBe(column);
  });
});

describe('contentCells', () => {
  it('has a cell for each column up to the last, and none for a heading the sheet lacks', () => {
    const content = {
      sheet: '乡镇',
      mixed: undefined,
      headings: ['邮箱', '电话', '乡镇'],
      rows: [['a@b.cn', '12345', '资源镇']],
    };

    expect(contentCells({ declaration, layout, content })).toEqual([['资源镇', '', 'a@b.cn']]);
  });
});

describe('contentCells of a column whose cells differ in kind', () => {
  it('takes a row of which nothing is said for text', () => {
    const cells = [{ kind: 'count', choices: undefined, note: '' }] as const;
    const content = {
      sheet: '乡镇',
      headings: ['邮箱'],
      rows: [[12], ['甲']],
      mixed: { heading: '邮箱', cells },
    };

    expect(contentCells({ declaration, layout, content }).map((row) => row[2])).toEqual([12, '甲']);
  });
});

import { writtenCell, writtenCells } from '../../../src/core/issue/written-cell';
import { code, day, text, yuan } from '../../../src/core/table/columns';

describe('writtenCell', () => {
  it.each([
    ['text', undefined, ''],
    ['yuan', 12.5, 12.5],
    ['day', '2023-11-20', '2023-11-20'],
    ['code', '450329000123', '450329000123'],
    ['code', '=A1', "'=A1"],
    ['text', '2023-09', "'2023-09"],
    ['text', '甲厂', '甲厂'],
  ] as const)('writes into a column of %s %j as %j', (kind, value, cell) => {
    expect(writtenCell({ kind }, value)).toBe(cell);
  });
});

describe('writtenCells', () => {
  it('has a cell for every column in its order, blank where the record says nothing', () => {
    const columns = {
      number: code('文号', ''),
      name: text('单位名称', ''),
      on: day('日期', ''),
      amount: yuan('金额(元)', ''),
    };

    expect(writtenCells(columns, { amount: 3, number: '1号' })).toEqual(['1号', '', '', 3]);
  });
});

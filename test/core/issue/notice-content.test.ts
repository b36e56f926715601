import fc from 'fast-check';
import {
  contentCells,
  fileCells,
  readContents,
  type StoredNotice,
} from '../../../src/core/issue/notice-content';
import { CELL_CAPACITY_CHARACTERS } from '../../../src/core/text/cell-capacity';

const STORED: StoredNotice = {
  ...{ batch: '20231120-01', volume: 1, number: '资税〔2023〕1号', files: undefined },
  delivery: ['催缴通知书', '', '甲公司'],
  document: {
    template: 'reminder',
    fileName: '资税〔2023〕1号 甲公司.docx',
    data: { 文号: '资税〔2023〕1号', 人数不足: true, 材料清单: [{ 材料名称: '账簿' }] },
  },
};

describe('the kept content of a notice', () => {
  it('comes back as it was kept, with its row', () => {
    expect(readContents([['批次'], contentCells(STORED)])).toEqual([{ ...STORED, rowNumber: 2 }]);
  });

  it('comes back whatever texts it holds', () => {
    fc.assert(
      fc.property(fc.dictionary(fc.string(), fc.string()), (texts) => {
        const data = Object.fromEntries(
          Object.entries(texts).filter(([key]) => key !== '__proto__'),
        );
        const stored = { ...STORED, document: { ...STORED.document, data } };
        expect(readContents([contentCells(stored)])[0]?.document.data).toEqual(data);
      }),
    );
  });

  it('goes on in the next cell where one is full', () => {
    const data = { 说明: '长'.repeat(2 * CELL_CAPACITY_CHARACTERS) };
    const stored = { ...STORED, document: { ...STORED.document, data } };
    const cells = contentCells(stored);
    expect(Math.max(...cells.map(({ length }) => length))).toBe(CELL_CAPACITY_CHARACTERS);
    // What a cell of an .xlsx file holds; Google's holds more.
    expect(CELL_CAPACITY_CHARACTERS).toBeLessThanOrEqual(32_767);
    expect(readContents([cells])).toEqual([{ ...stored, rowNumber: 1 }]);
  });

  it('has its files once they are made', () => {
    const files = { printFileId: 'a', archiveFileId: 'b', printLink: 'https://example.invalid' };
    expect(fileCells(files)).toEqual(['a', 'b', 'https://example.invalid']);
    expect(readContents([contentCells({ ...STORED, files })])[0]?.files).toEqual(files);
  });

  it.each([
    ['the batch', 0, ''],
    ['the volume', 1, '零'],
    ['the number', 2, ''],
    ['the delivery', 6, '{'],
    ['the content', 7, '{"template":"reminder"'],
    ['the template', 7, '{"template":"fine","fileName":"a","data":{}}'],
    ['the data', 7, '{"template":"reminder","fileName":"a","data":{"a":1}}'],
  ])('is left out when somebody spoiled %s', (_, column, cell) => {
    const cells = contentCells(STORED).map((each, index) => (index === column ? cell : each));
    expect(readContents([cells])).toEqual([]);
  });
});

describe('rows of 文书内容 that say nothing or something else', () => {
  const spoiled = (column: number, cell: unknown) =>
    readContents([contentCells(STORED).map((each, index) => (index === column ? cell : each))]);

  it.each([
    ['a row without cells', readContents([[]])],
    ['a delivery that is no list', spoiled(6, '{}')],
    ['a delivery of numbers', spoiled(6, '[1]')],
    ['a content that is null', spoiled(7, 'null')],
    ['data that are a list', spoiled(7, '{"template":"reminder","fileName":"a","data":[]}')],
    [
      'a list of texts among the data',
      spoiled(7, '{"template":"reminder","fileName":"a","data":{"清单":["甲"]}}'),
    ],
    ['a file name that is none', spoiled(7, '{"template":"reminder","fileName":1,"data":{}}')],
    ['a date for a batch', spoiled(0, new Date(0))],
  ])('are left out: %s', (_, contents) => {
    expect(contents).toEqual([]);
  });
});

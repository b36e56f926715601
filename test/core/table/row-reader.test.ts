import { count, text } from '../../../src/core/table/columns';
import type { Problem } from '../../../src/core/table/problem';
import type { SheetDeclaration } from '../../../src/core/table/sheet-declaration';
import { movingRowReader } from '../../../src/core/table/row-reader';
import { columnLetters } from '../../../src/core/table/sheet-headings';

const name = text('乡镇', '', { required: true });
const people = count('人数', '');
const sheet: SheetDeclaration<undefined> = {
  ...{ name: '表', purpose: '', writtenBy: 'staff', tabColor: '#000000' },
  ...{ columns: [name, people], toRecord: () => undefined },
};

function readerOf(cells: readonly unknown[], places = [0, 1]) {
  const problems: Problem[] = [];
  const reader = movingRowReader(
    sheet,
    places.map((position) => ({ position, otherUnit: undefined })),
    (problem) => problems.push(problem),
  );
  reader.moveTo(cells, 5);
  return { reader, problems };
}

describe('movingRowReader', () => {
  it('tells blank from unreadable', () => {
    const { reader } = readerOf(['资源镇', '三人']);
    expect(reader.get(people)).toBeUndefined();
    expect(reader.reading(people).problem?.code).toBe('notNumber');
    expect(readerOf(['资源镇', '']).reader.reading(people).problem).toBeUndefined();
  });

  it('notes a problem once, however often the cell is read, and again in the next row', () => {
    const { reader, problems } = readerOf(['', '三人']);
    reader.get(people);
    reader.get(people);
    reader.readRest();
    expect(problems.map(({ row, code }) => [row, code])).toEqual([
      [5, 'notNumber'],
      [5, 'missingValue'],
    ]);
    reader.moveTo(['资源镇', '三人'], 6);
    reader.readRest();
    expect(problems.map(({ row }) => row)).toEqual([5, 5, 6]);
  });

  it('reads nothing where the sheet lacks the column, required or not', () => {
    const { reader, problems } = readerOf(['资源镇'], []);
    expect(reader.get(name)).toBeUndefined();
    expect(problems).toEqual([]);
  });

  it('pins what the record reports to the column', () => {
    const { reader, problems } = readerOf(['资源镇', 3]);
    reader.report(people, 'daysReversed', 'x');
    expect(problems).toEqual([
      { sheet: '表', row: 5, column: '人数', content: '3', code: 'daysReversed', detail: 'x' },
    ]);
  });

  it('refuses a column of another sheet', () => {
    const { reader } = readerOf(['资源镇', 3]);
    expect(() => reader.get(text('别处', ''))).toThrow('别处 is no column of 表');
  });
});

describe('columnLetters', () => {
  it.each([
    [0, 'A'],
    [25, 'Z'],
    [26, 'AA'],
    [27, 'AB'],
    [701, 'ZZ'],
    [702, 'AAA'],
  ])('of column %i are %s', (position, letters) => {
    expect(columnLetters(position)).toBe(letters);
  });
});

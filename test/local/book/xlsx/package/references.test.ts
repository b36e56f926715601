import fc from 'fast-check';
import {
  absoluteReference,
  areaOf,
  areaReference,
  areasOf,
  columnLetters,
  columnNumber,
  sheetReference,
} from '../../../../../local/book/xlsx/package/references';

describe('columns', () => {
  it.each([
    [0, 'A'],
    [25, 'Z'],
    [26, 'AA'],
    [701, 'ZZ'],
    [702, 'AAA'],
    [16_383, 'XFD'],
  ])('%d is %s', (number, letters) => {
    expect(columnLetters(number)).toBe(letters);
    expect(columnNumber(letters)).toBe(number);
  });
});

describe('areas', () => {
  it.each([
    ['B2', { startRow: 1, startColumn: 1, endRow: 1, endColumn: 1 }],
    ['$A$1:C3', { startRow: 0, startColumn: 0, endRow: 2, endColumn: 2 }],
    ['A:C', { startRow: 0, startColumn: 0, endRow: 1_048_575, endColumn: 2 }],
    ['$2:$5', { startRow: 1, startColumn: 0, endRow: 4, endColumn: 16_383 }],
  ])('%s is read', (text, area) => {
    expect(areaOf(text)).toEqual(area);
  });

  it.each(['', '费率', 'SUM(A1)', '0.16'])('%j is no area of cells', (text) => {
    expect(areaOf(text)).toBeUndefined();
  });

  it('are read back as they were written', () => {
    const line = fc.integer({ min: 0, max: 8191 });
    fc.assert(
      fc.property(line, line, line, line, (a, b, c, d) => {
        const area = { startRow: a, startColumn: b, endRow: a + c, endColumn: b + d };
        expect(areaOf(areaReference(area))).toEqual(area);
      }),
    );
  });

  it('stand side by side in a list', () => {
    expect(areasOf(' A1  B2:C3 ').map(areaReference)).toEqual(['A1', 'B2:C3']);
  });
});

describe('references with a sheet', () => {
  it.each(['表', "O'Neil & 表", '2023 年', 'a!b'])('keep the name %s', (name) => {
    const area = { startRow: 0, startColumn: 0, endRow: 2, endColumn: 1 };
    expect(sheetReference(absoluteReference(name, area))).toEqual({ sheetName: name, area });
  });

  it.each(['乡镇!$A$1:$A$7', '=乡镇!A1:A7'])('are read without quotes: %s', (text) => {
    expect(sheetReference(text)?.sheetName).toBe('乡镇');
  });

  it.each(['A1:B2', 'OFFSET(乡镇!A1,1,1)', '甲!A1,乙!B2', '0.16'])('%s is none', (text) => {
    expect(sheetReference(text)).toBeUndefined();
  });
});

import { openAppWith } from './open-app';

describe('sorting', () => {
  const rows = [
    ['名称', '人数'],
    ['丙', 3],
    ['甲', 1],
    ['', ''],
    ['乙', 2],
  ];

  it('Sheet.sort takes the heading row along', () => {
    const { sheet } = openAppWith(rows);
    sheet.sort(2);
    expect(sheet.getRange('B1:B5').getValues().flat()).toEqual([1, 2, 3, '人数', '']);
  });

  it('Sheet.sort leaves frozen rows alone', () => {
    const { sheet } = openAppWith(rows);
    sheet.setFrozenRows(1);
    sheet.sort(2, false);
    expect(sheet.getRange('B1:B5').getValues().flat()).toEqual(['人数', 3, 2, 1, '']);
  });

  it('Range.sort counts columns from A, not from the range', () => {
    const { sheet } = openAppWith(rows);
    sheet.getRange('B2:B5').sort({ column: 2, ascending: false });
    expect(sheet.getRange('A2:B5').getValues()).toEqual([
      ['丙', 3],
      ['甲', 2],
      ['', 1],
      ['乙', ''],
    ]);
    expect(() => sheet.getRange('B2:B5').sort(1)).toThrow(/outside of the range/);
  });

  it('Filter.sort keeps the heading row', () => {
    const { sheet } = openAppWith(rows);
    sheet.getRange('A1:B5').createFilter().sort(2, true);
    expect(sheet.getRange('B1:B5').getValues().flat()).toEqual(['人数', 1, 2, 3, '']);
  });

  it('orders Chinese by pinyin, numbers before texts before truth values', () => {
    const { sheet } = openAppWith([['中峰'], [true], ['梅溪'], [10], ['资源'], [2], ['车田']]);
    sheet.getRange('A1:A7').sort(1);
    expect(sheet.getRange('A1:A7').getValues().flat()).toEqual([
      2,
      10,
      '车田',
      '梅溪',
      '中峰',
      '资源',
      true,
    ]);
  });

  it('by several columns keeps equal rows in their order', () => {
    const { sheet } = openAppWith([
      ['b', 1, 'x'],
      ['a', 1, 'y'],
      ['a', 2, 'z'],
      ['a', 1, 'w'],
    ]);
    sheet.getRange('A1:C4').sort([{ column: 1 }, { column: 2, ascending: false }]);
    expect(sheet.getRange('C1:C4').getValues().flat()).toEqual(['z', 'y', 'w', 'x']);
  });

  it('takes looks, notes and formulas along', () => {
    const { sheet } = openAppWith([[2], [1]]);
    sheet.getRange('A1').setBackground('#ff0000').setNote('two');
    sheet.getRange('B1').setFormula('=A1*2');
    sheet.getRange('A1:B2').sort(1);
    expect(sheet.getRange('A2').getBackground()).toBe('#ff0000');
    expect(sheet.getRange('A1:A2').getNotes()).toEqual([[''], ['two']]);
    expect(sheet.getRange('B1:B2').getFormulas()).toEqual([[''], ['=A2*2']]);
  });
});

describe('tidying a range', () => {
  it('trims whitespace', () => {
    const { sheet } = openAppWith([['  a   b ', "' "]]);
    sheet.getRange('A1:B1').trimWhitespace();
    expect(sheet.getRange('A1:B1').getValues()).toEqual([['a b', '']]);
  });

  it('removes duplicate rows and closes the gaps', () => {
    const { sheet } = openAppWith([
      ['a', 1],
      ['A', 1],
      ['b', 1],
      ['a', 2],
    ]);
    expect(sheet.getRange('A1:B4').removeDuplicates().getA1Notation()).toBe('A1:B3');
    expect(sheet.getRange('A1:B4').getValues()).toEqual([
      ['a', 1],
      ['b', 1],
      ['a', 2],
      ['', ''],
    ]);
    expect(sheet.getRange('A1:B3').removeDuplicates([1]).getNumRows()).toBe(2);
  });
});

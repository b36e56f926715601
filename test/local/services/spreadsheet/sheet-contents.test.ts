import { callUntyped, openApp, openAppWith } from './open-app';

describe('a sheet with contents, looks, a note and a validation', () => {
  function dressed() {
    const opened = openAppWith([['甲', 1]]);
    const { app, sheet } = opened;
    const rule = app.newDataValidation().requireNumberGreaterThan(0).build();
    sheet.getRange('A1').setBackground('#ff0000').setNote('注').setDataValidation(rule);
    const facts = () => {
      const cell = sheet.getRange('A1');
      return {
        value: cell.getValue() as unknown,
        background: cell.getBackground(),
        note: cell.getNote(),
        validated: cell.getDataValidation() !== null,
      };
    };
    return { ...opened, facts };
  }
  const everything = { value: '甲', background: '#ff0000', note: '注', validated: true };

  it('loses contents and looks by clear, but neither notes nor validations', () => {
    const { sheet, facts } = dressed();
    sheet.clear();
    expect(facts()).toEqual({ ...everything, value: '', background: '#ffffff' });
  });

  it('keeps looks under clearContents', () => {
    const { sheet, facts } = dressed();
    sheet.clearContents();
    expect(facts()).toEqual({ ...everything, value: '' });
  });

  it('keeps values under clearFormats', () => {
    const { sheet, facts } = dressed();
    sheet.clearFormats();
    expect(facts()).toEqual({ ...everything, background: '#ffffff' });
  });

  it('loses only notes by clearNotes', () => {
    const { sheet, facts } = dressed();
    sheet.clearNotes();
    expect(facts()).toEqual({ ...everything, note: '' });
  });

  it.each([
    [{}, { ...everything, value: '', background: '#ffffff' }],
    [{ contentsOnly: true }, { ...everything, value: '' }],
    [{ formatOnly: true }, { ...everything, background: '#ffffff' }],
    [{ commentsOnly: true }, { ...everything, note: '' }],
    [{ validationsOnly: true }, { ...everything, validated: false }],
    [
      { contentsOnly: true, commentsOnly: true },
      { ...everything, value: '', note: '' },
    ],
  ])('Range.clear(%j) takes just that', (options, left) => {
    const { sheet, facts } = dressed();
    sheet.getRange('A1').clear(options);
    expect(facts()).toEqual(left);
  });

  it('keeps the number format under clearFormat, so a date stays a date', () => {
    const { sheet } = openAppWith([['2023-10-11']]);
    sheet.getRange('A1').setFontWeight('bold').clearFormat();
    expect(sheet.getRange('A1').getFontWeight()).toBe('normal');
    expect(sheet.getRange('A1').getDisplayValue()).toBe('2023-10-11');
  });

  it('has an empty data range after clear, which can be sorted', () => {
    const { sheet } = dressed();
    sheet.clear();
    expect(sheet.getDataRange().getValues()).toEqual([['']]);
    expect(() => sheet.sort(1)).not.toThrow();
  });
});

describe('Sheet.getLastRow and getLastColumn', () => {
  it('are 0 on an empty sheet', () => {
    const { sheet } = openApp();
    expect([sheet.getLastRow(), sheet.getLastColumn()]).toEqual([0, 0]);
  });

  it('count contents, not looks or notes', () => {
    const { sheet } = openAppWith([['a', 'b']]);
    sheet.getRange('D9').setBackground('red').setNote('n');
    expect([sheet.getLastRow(), sheet.getLastColumn()]).toEqual([1, 2]);
  });

  it('count a formula without a result', () => {
    const { sheet } = openApp();
    sheet.getRange('C4').setFormula('=A1');
    expect([sheet.getLastRow(), sheet.getLastColumn()]).toEqual([4, 3]);
  });

  it('are not changed by blank rows below the data and grow by columns inside', () => {
    const { sheet } = openAppWith([['a', 'b']]);
    sheet.insertRowsAfter(1, 3);
    expect(sheet.getLastRow()).toBe(1);
    sheet.insertColumnsAfter(1, 2);
    expect(sheet.getLastColumn()).toBe(4);
  });
});

describe('Sheet.appendRow', () => {
  it('writes the first row of a fresh sheet', () => {
    const { sheet } = openApp();
    sheet.appendRow(['2023-10-11', '=A1', "'=x", '']);
    expect(sheet.getLastRow()).toBe(1);
    expect(sheet.getRange('A1').getNumberFormat()).toBe('yyyy-mm-dd');
    expect(sheet.getRange('A1:C1').getFormulas()).toEqual([['', '=A1', '']]);
    expect(sheet.getRange('C1').getValue()).toBe('=x');
  });

  it('goes below the last row with content and makes the sheet larger', () => {
    const { sheet, model } = openApp();
    sheet.getRange('B1000').setValue('last');
    sheet.appendRow(Array.from({ length: 28 }, (_cell, index) => index));
    expect([model.maxRows, model.maxColumns]).toEqual([1001, 28]);
    expect(sheet.getRange(1001, 28).getValue()).toBe(27);
  });

  it('refuses what is no list', () => {
    const { sheet } = openApp();
    expect(() => callUntyped(sheet, 'appendRow', 'a')).toThrow(
      "The parameters (String) don't match the method signature for SpreadsheetApp.Sheet.appendRow.",
    );
  });
});

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

describe('TextFinder', () => {
  const rows = [
    ['资源镇', '梅溪镇'],
    ['资源镇政府', 12],
  ];

  it('finds what cells show', () => {
    const { sheet } = openAppWith(rows);
    const found = (finder: GoogleAppsScript.Spreadsheet.TextFinder) =>
      finder.findAll().map((range) => range.getA1Notation());
    expect(found(sheet.createTextFinder('资源镇'))).toEqual(['A1', 'A2']);
    expect(found(sheet.createTextFinder('资源镇').matchEntireCell(true))).toEqual(['A1']);
    expect(found(sheet.createTextFinder('镇$').useRegularExpression(true))).toEqual(['A1', 'B1']);
    expect(found(sheet.getRange('B1:B2').createTextFinder('1'))).toEqual(['B2']);
  });

  it('walks through the matches and back', () => {
    const finder = openAppWith(rows).sheet.createTextFinder('资源');
    expect(finder.findNext()?.getA1Notation()).toBe('A1');
    expect(finder.findNext()?.getA1Notation()).toBe('A2');
    expect(finder.findNext()).toBeNull();
    expect(finder.getCurrentMatch()?.getA1Notation()).toBe('A2');
    expect(finder.findPrevious()?.getA1Notation()).toBe('A1');
  });

  it('replaces and counts', () => {
    const { sheet } = openAppWith(rows);
    expect(sheet.createTextFinder('资源').replaceAllWith('梅溪')).toBe(2);
    expect(sheet.getRange('A2').getValue()).toBe('梅溪镇政府');
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

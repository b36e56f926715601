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

import { callUntyped, openApp, openAppWith } from './open-app';

describe('Range.getValues', () => {
  it("returns [['']] for the data range of an empty sheet", () => {
    expect(openApp().sheet.getDataRange().getValues()).toEqual([['']]);
  });

  it("returns '' for every cell after clearContent", () => {
    const { sheet } = openAppWith([
      [1, 'a'],
      [true, new Date(0)],
    ]);
    expect(sheet.getRange('A1:B2').clearContent().getValues()).toEqual([
      ['', ''],
      ['', ''],
    ]);
  });

  it('returns numbers, texts and truth values as they are', () => {
    const { sheet } = openAppWith([[1.5, '资源县', true, -0]]);
    expect(sheet.getRange('A1:D1').getValues()).toEqual([[1.5, '资源县', true, 0]]);
  });
});

describe('Range.setValues', () => {
  it('writes null and undefined as empty cells', () => {
    const { sheet } = openAppWith([[null, undefined, '']]);
    expect(sheet.getRange('A1:C1').getValues()).toEqual([['', '', '']]);
    expect(sheet.getLastRow()).toBe(0);
  });

  it('refuses data with another number of rows in the words of Google', () => {
    const range = openApp().sheet.getRange(1, 1, 526, 1);
    expect(() => range.setValues([['x']])).toThrow(
      'The number of rows in the data does not match the number of rows in the range. The data has 1 but the range has 526.',
    );
  });

  it('refuses data with another number of columns, also in a later row', () => {
    const range = openApp().sheet.getRange(1, 1, 2, 2);
    expect(() => range.setValues([[1, 2], [3]])).toThrow(
      'The number of columns in the data does not match the number of columns in the range. The data has 1 but the range has 2.',
    );
  });

  it('writes nothing when the shape is wrong', () => {
    const { sheet } = openApp();
    expect(() => sheet.getRange(1, 1, 2, 1).setValues([['x']])).toThrow();
    expect(sheet.getLastRow()).toBe(0);
  });

  it.each([
    [[[1, 2, 3]], '(number[])'],
    [['text'], '(String)'],
    [[null], '(null)'],
    [[[['a']], 2], '(String[][],number)'],
  ])('refuses %j, which is no grid', (args, shown) => {
    const range = openApp().sheet.getRange('A1');
    expect(() => callUntyped(range, 'setValues', ...args)).toThrow(
      `The parameters ${shown} don't match the method signature for SpreadsheetApp.Range.setValues.`,
    );
  });

  it('throws errors named Exception', () => {
    const range = openApp().sheet.getRange('A1');
    let name = '';
    try {
      range.setValues([[1, 2]]);
    } catch (error) {
      name = (error as Error).name;
    }
    expect(name).toBe('Exception');
  });

  it('writes and reads 100,000 rows of 10 columns', () => {
    const { sheet, model } = openApp();
    model.maxRows = 100_000;
    const rows = Array.from({ length: 100_000 }, (_row, row) =>
      Array.from({ length: 10 }, (_cell, column) => (column % 2 ? row : `单位${row}`)),
    );
    const range = sheet.getRange(1, 1, 100_000, 10);
    range.setValues(rows);
    const read = range.getValues();
    expect(read[99_999]).toEqual(rows[99_999]);
  });
});

describe('Range.getDisplayValue', () => {
  it.each([
    [0.9876, '0.0%', '98.8%'],
    [1234.567, '#,##0', '1,235'],
    [1234.567, '#,##0.00', '1,234.57'],
    [1234.567, '0', '1235'],
    [1234.567, '0.0', '1234.6'],
    [45210, 'yyyy-mm-dd', '2023-10-11'],
    [45210, 'yyyy-mm', '2023-10'],
    [45210, 'yyyy"年"m"月"d"日"', '2023年10月11日'],
    [45210.75, 'yyyy-mm-dd hh:mm:ss', '2023-10-11 18:00:00'],
    [0, '0;-0;"无"', '无'],
    [-5, '0;[Red](0)', '(5)'],
    ['无记录', '0;-0;0;"（"@"）"', '（无记录）'],
    [7, '@', '7'],
    [0.1 + 0.2, 'General', '0.3'],
    [1 / 3, 'General', '0.3333333333'],
    [1e20, 'General', '1E+20'],
    [123456789012, 'General', '123456789012'],
    [0.000001, 'General', '1E-06'],
    [0, 'General', '0'],
  ])('shows %p under %s as %s', (value, format, shown) => {
    const { sheet, model } = openApp();
    model.values = [[value]];
    expect(sheet.getRange('A1').setNumberFormat(format).getDisplayValue()).toBe(shown);
  });
});

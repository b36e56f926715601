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

  it('writes and reads 100,000 rows of 10 columns in well under a second each', () => {
    const { sheet, model } = openApp();
    model.maxRows = 100_000;
    const rows = Array.from({ length: 100_000 }, (_row, row) =>
      Array.from({ length: 10 }, (_cell, column) => (column % 2 ? row : `单位${row}`)),
    );
    const range = sheet.getRange(1, 1, 100_000, 10);
    const start = performance.now();
    range.setValues(rows);
    const written = performance.now();
    const read = range.getValues();
    const done = performance.now();
    expect(read[99_999]).toEqual(rows[99_999]);
    expect(written - start).toBeLessThan(1500);
    expect(done - written).toBeLessThan(1000);
  });
});

describe('a value set into a cell without a format', () => {
  it.each([
    ['12', 12, '0.###############', '12'],
    ['-1.50', -1.5, '0.###############', '-1.5'],
    ['007', 7, '0.###############', '7'],
    ['1,234', 1234, '#,##0', '1,234'],
    ['1,234.5', 1234.5, '#,##0.00', '1,234.50'],
    ['1,23', '1,23', '0.###############', '1,23'],
    ['5%', 0.05, '0%', '5%'],
    ['5.55%', 0.0555, '0.00%', '5.55%'],
    ['¥12', 12, '¥#,##0', '¥12'],
    ['1e3', 1000, '0.00E+00', '1.00E+03'],
    ['TRUE', true, '0.###############', 'TRUE'],
    ['false', false, '0.###############', 'FALSE'],
    [' 12 ', 12, '0.###############', '12'],
    ["'0123", '0123', '0.###############', '0123'],
    ["'=1+1", '=1+1', '0.###############', '=1+1'],
    ["'", '', '0.###############', ''],
    ['-', '-', '0.###############', '-'],
    ['.', '.', '0.###############', '.'],
    ['资源县', '资源县', '0.###############', '资源县'],
    ['12人', '12人', '0.###############', '12人'],
    ['2023-13-01', '2023-13-01', '0.###############', '2023-13-01'],
    ['2023-02-29', '2023-02-29', '0.###############', '2023-02-29'],
    ['25:00', '25:00', '0.###############', '25:00'],
  ])('%j becomes %j with format %s, shown %j', (given, value, format, shown) => {
    const cell = openApp().sheet.getRange('B2').setValue(given);
    expect(cell.getValue()).toEqual(value);
    expect(cell.getNumberFormat()).toBe(format);
    expect(cell.getDisplayValue()).toBe(shown);
  });

  it.each([
    ['2023-10-11', '2023-10-10T16:00:00Z', 'yyyy-mm-dd'],
    ['2023/1/5', '2023-01-04T16:00:00Z', 'yyyy-mm-dd'],
    ['2023年10月11日', '2023-10-10T16:00:00Z', 'yyyy"年"m"月"d"日"'],
    ['2023-10', '2023-09-30T16:00:00Z', 'yyyy-mm'],
    ['2023-10-11 08:30', '2023-10-11T00:30:00Z', 'yyyy-mm-dd hh:mm:ss'],
    ['10/11', '2023-10-10T16:00:00Z', 'yyyy-mm-dd'],
    ['10月11日', '2023-10-10T16:00:00Z', 'm"月"d"日"'],
  ])('%j becomes the date %s with format %s', (given, moment, format) => {
    const cell = openApp().sheet.getRange('A1').setValue(given);
    expect(cell.getValue()).toEqual(new Date(moment));
    expect(cell.getNumberFormat()).toBe(format);
  });

  it('an 18-digit identity number loses its last digits, as on Google', () => {
    const cell = openApp().sheet.getRange('A1').setValue('450329199001011234');
    expect(cell.getValue()).toBe(Number('450329199001011264'));
  });

  it('a text with = becomes a formula without a result', () => {
    const cell = openApp().sheet.getRange('A1').setValue('=SUM(B1:B2)');
    expect(cell.getFormula()).toBe('=SUM(B1:B2)');
    expect(cell.getValue()).toBe('');
    expect(cell.isBlank()).toBe(false);
  });

  it('keeps a format the cell has', () => {
    const cell = openApp().sheet.getRange('A1').setNumberFormat('0.00').setValue('5%');
    expect(cell.getValue()).toBe(0.05);
    expect(cell.getNumberFormat()).toBe('0.00');
  });

  it('replaces a formula', () => {
    const cell = openApp().sheet.getRange('A1').setFormula('=B1').setValue(3);
    expect([cell.getFormula(), cell.getValue()]).toEqual(['', 3]);
  });

  it.each([
    [Number.NaN, '#NUM!'],
    [Number.POSITIVE_INFINITY, '#NUM!'],
  ])('%p is the error %s', (given, shown) => {
    expect(openApp().sheet.getRange('A1').setValue(given).getValue()).toBe(shown);
  });
});

describe('a value set into a cell with the text format', () => {
  it.each(['0123', '91450329MA5K1234X5', '2023-09', '5%', 'TRUE', '=1+1', '450329199001011234'])(
    '%j stays text',
    (given) => {
      const cell = openApp().sheet.getRange('A1').setNumberFormat('@').setValue(given);
      expect(cell.getValue()).toBe(given);
      expect(cell.getFormula()).toBe('');
    },
  );

  it('a Date is written as the text of its day', () => {
    const cell = openApp().sheet.getRange('A1').setNumberFormat('@');
    cell.setValue(new Date('2023-10-10T16:00:00Z'));
    expect(cell.getValue()).toBe('2023-10-11');
  });
});

describe('a Date', () => {
  const noonInBeijing = new Date('2023-10-11T04:00:00Z');
  const midnightInBeijing = new Date('2023-10-10T16:00:00Z');

  it.each([
    ['at midnight', midnightInBeijing, 'yyyy-mm-dd', '2023-10-11', 45210],
    ['at another time', noonInBeijing, 'yyyy-mm-dd hh:mm:ss', '2023-10-11 12:00:00', 45210.5],
  ])('%s comes back equal', (_when, date, format, shown, stored) => {
    const { sheet, model } = openAppWith([[date]]);
    const cell = sheet.getRange('A1');
    expect(cell.getValue()).toEqual(date);
    expect([cell.getNumberFormat(), cell.getDisplayValue()]).toEqual([format, shown]);
    expect(model.values[0]).toEqual([stored]);
  });

  it('of a summer before 1992, when China had summer time, keeps its day', () => {
    const born = new Date('1988-06-30T15:00:00Z');
    const { sheet, model } = openAppWith([[born]]);
    expect(sheet.getRange('A1').getDisplayValue()).toBe('1988-07-01');
    expect(sheet.getRange('A1').getValue()).toEqual(born);
    expect(model.values[0]).toEqual([32325]);
  });

  it('is read in the time zone of the workbook', () => {
    const { sheet, spreadsheet } = openAppWith([[midnightInBeijing]]);
    spreadsheet.setSpreadsheetTimeZone('America/New_York');
    expect(sheet.getRange('A1').getValue()).toEqual(new Date('2023-10-11T04:00:00Z'));
  });

  it('is made with the Date of the script', () => {
    class ScriptDate extends Date {}
    const { sheet } = openAppWith([['2023-10-11']], { DateClass: ScriptDate });
    expect(sheet.getRange('A1').getValue()).toBeInstanceOf(ScriptDate);
  });

  it('is a number again under a number format', () => {
    const { sheet } = openAppWith([['2023-10-11']]);
    expect(sheet.getRange('A1').setNumberFormat('0').getValue()).toBe(45210);
  });

  it('that is none is the error #NUM!', () => {
    const { sheet } = openAppWith([[new Date(Number.NaN)]]);
    expect(sheet.getRange('A1').getValue()).toBe('#NUM!');
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

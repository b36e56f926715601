import { openApp, openAppWith } from './open-app';

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

  it('shares one style with the other dates of the grid', () => {
    const { model } = openAppWith([['2023-10-11'], ['2023-10-12'], ['2023-10-13']]);
    expect(new Set(model.styles.flat()).size).toBe(1);
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

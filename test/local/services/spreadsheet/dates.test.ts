import { openAppWith } from './open-app';

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

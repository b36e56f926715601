import { emptySheet, type CellStyle, type SheetModel } from '../../../../../local/book/model';
import { fittedHeight } from '../../../../../local/book/xlsx/frame/fitted-heights';

function sheetWith(value: string, style: CellStyle, widthPixels = 208): SheetModel {
  const sheet = emptySheet(1, '表');
  sheet.values = [[value]];
  sheet.styles = [[style]];
  sheet.columnWidthsPixels.set(0, widthPixels);
  return sheet;
}

// 200 pixels of room hold 15 squares of 10 points.
describe('fittedHeight', () => {
  it.each([
    ['one line', '甲'.repeat(15), {}],
    ['two lines, one square over', '甲'.repeat(16), { ht: 28.5 }],
    ['a line end', '甲\n乙', { ht: 28.5 }],
    ['narrow letters', 'a'.repeat(24), {}],
    ['three lines', '甲'.repeat(45), { ht: 42 }],
  ])('fits %s', (_case, text, height) => {
    expect(fittedHeight(sheetWith(text, { wrap: 'WRAP' }), 0)).toEqual(height);
  });

  it('does not grow for text that is not wrapped', () => {
    expect(fittedHeight(sheetWith('甲'.repeat(90), {}), 0)).toEqual({});
  });

  it('grows with the letters', () => {
    expect(fittedHeight(sheetWith('甲', { fontSizePoints: 18 }), 0)).toEqual({ ht: 26 });
  });

  it('leaves a row of its own height alone', () => {
    const sheet = sheetWith('甲'.repeat(90), { wrap: 'WRAP' });
    sheet.rowHeightsPixels.set(0, 20);
    expect(fittedHeight(sheet, 0)).toEqual({});
  });

  it('leaves merged cells out, as spreadsheets do', () => {
    const sheet = sheetWith('甲'.repeat(90), { wrap: 'WRAP' });
    sheet.merges = [{ startRow: 0, startColumn: 0, endRow: 0, endColumn: 3 }];
    expect(fittedHeight(sheet, 0)).toEqual({});
  });

  it('never passes the highest a row may be', () => {
    expect(fittedHeight(sheetWith('甲'.repeat(9000), { wrap: 'WRAP' }), 0)).toEqual({ ht: 409 });
  });
});

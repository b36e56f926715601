import { callUntyped, openApp, openAppWith } from './open-app';

const square = [
  [1, 2],
  [3, 4],
];

describe('Range.copyTo', () => {
  it('gives a smaller target the whole source', () => {
    const { sheet } = openAppWith(square);
    sheet.getRange('A1:B2').copyTo(sheet.getRange('D1'));
    expect(sheet.getRange('D1:E2').getValues()).toEqual(square);
  });

  it('fills a larger target with whole repeats only', () => {
    const { sheet } = openAppWith(square);
    sheet.getRange('A1:B2').copyTo(sheet.getRange('D1:F5'));
    expect(sheet.getRange('D1:F5').getValues()).toEqual([
      [1, 2, ''],
      [3, 4, ''],
      [1, 2, ''],
      [3, 4, ''],
      ['', '', ''],
    ]);
  });

  it('clears the target when the source is empty', () => {
    const { sheet } = openAppWith(square);
    sheet.getRange('D1:E2').copyTo(sheet.getRange('A1'));
    expect(sheet.getRange('A1:B2').isBlank()).toBe(true);
  });

  it.each([
    [[], '()'],
    [['A1'], '(String)'],
    [[null], '(null)'],
  ])('refuses the arguments %j', (args, shown) => {
    const range = openApp().sheet.getRange('A1');
    expect(() => callUntyped(range, 'copyTo', ...args)).toThrow(
      `The parameters ${shown} don't match the method signature for SpreadsheetApp.Range.copyTo.`,
    );
  });

  it('takes looks, notes, validations, merges and shifted formulas along', () => {
    const { app, sheet } = openApp();
    const rule = app.newDataValidation().requireDate().build();
    sheet.getRange('A1').setFormula('=B1').setBackground('#123456').setNote('n');
    sheet.getRange('A1').setDataValidation(rule);
    sheet.getRange('A2:B2').merge();
    sheet.getRange('A1:B2').copyTo(sheet.getRange('D4'));
    const copy = sheet.getRange('D4');
    expect([copy.getFormula(), copy.getBackground(), copy.getNote()]).toEqual([
      '=E4',
      '#123456',
      'n',
    ]);
    expect(copy.getDataValidation()?.getCriteriaType()).toBe(
      app.DataValidationCriteria.DATE_IS_VALID_DATE,
    );
    expect(sheet.getRange('D5').getMergedRanges()[0]?.getA1Notation()).toBe('D5:E5');
  });

  it('copies only what is asked for', () => {
    const { app, sheet, model } = openApp();
    model.values = [[6]];
    model.formulas.set('0,0', '=B1*2');
    sheet.getRange('A1').setBackground('#ff0000');
    const facts = (cell: string): unknown[] => {
      const range = sheet.getRange(cell);
      return [range.getFormula(), range.getValue(), range.getBackground()];
    };
    const { PASTE_VALUES, PASTE_FORMAT, PASTE_FORMULA } = app.CopyPasteType;
    sheet.getRange('A1').copyTo(sheet.getRange('A2'), PASTE_VALUES, false);
    sheet.getRange('A1').copyTo(sheet.getRange('A3'), PASTE_FORMAT, false);
    sheet.getRange('A1').copyTo(sheet.getRange('A4'), PASTE_FORMULA, false);
    sheet.getRange('A1').copyTo(sheet.getRange('A5'), { contentsOnly: true });
    sheet.getRange('A1').copyTo(sheet.getRange('A6'), { formatOnly: true });
    expect(['A2', 'A3', 'A4', 'A5', 'A6'].map(facts)).toEqual([
      ['', 6, '#ffffff'],
      ['', '', '#ff0000'],
      ['=B4*2', 6, '#ffffff'],
      ['=B5*2', 6, '#ffffff'],
      ['', '', '#ff0000'],
    ]);
  });

  it('turns rows into columns', () => {
    const { app, sheet } = openAppWith([[1, 2, 3]]);
    sheet.getRange('A1:C1').copyTo(sheet.getRange('A3'), app.CopyPasteType.PASTE_NORMAL, true);
    expect(sheet.getRange('A3:A5').getValues()).toEqual([[1], [2], [3]]);
  });

  it('copies column widths and the colours of rules', () => {
    const { app, sheet } = openApp();
    sheet.setColumnWidth(1, 50);
    const rule = app.newConditionalFormatRule().whenCellEmpty().setBold(true);
    sheet.setConditionalFormatRules([rule.setRanges([sheet.getRange('A1:A9')]).build()]);
    const { PASTE_COLUMN_WIDTHS, PASTE_CONDITIONAL_FORMATTING } = app.CopyPasteType;
    sheet.getRange('A1').copyTo(sheet.getRange('C1'), PASTE_COLUMN_WIDTHS, false);
    sheet.getRange('A1:A2').copyTo(sheet.getRange('C1'), PASTE_CONDITIONAL_FORMATTING, false);
    expect(sheet.getColumnWidth(3)).toBe(50);
    const [, copied] = sheet.getConditionalFormatRules();
    expect(copied?.getRanges()[0]?.getA1Notation()).toBe('C1:C2');
  });

  it('refuses to leave the sheet', () => {
    const { sheet } = openAppWith(square);
    expect(() => {
      sheet.getRange('A1:B2').copyTo(sheet.getRange('Z1'));
    }).toThrow(/outside the dimensions/);
  });
});

describe('Range.moveTo', () => {
  it('moves contents and looks and leaves nothing, also onto itself', () => {
    const { sheet } = openAppWith(square);
    sheet.getRange('A1:B2').setBackground('#ff0000').moveTo(sheet.getRange('B1'));
    expect(sheet.getRange('A1:C2').getValues()).toEqual([
      ['', 1, 2],
      ['', 3, 4],
    ]);
    expect(sheet.getRange('A1:C1').getBackgrounds()).toEqual([['#ffffff', '#ff0000', '#ff0000']]);
  });
});

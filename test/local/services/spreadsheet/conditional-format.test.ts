import { openApp } from './open-app';

describe('ConditionalFormatRuleBuilder', () => {
  it('reads a relative date back under the criteria of relative dates', () => {
    const { app } = openApp();
    const builder = app.newConditionalFormatRule().whenDateEqualTo(app.RelativeDate.TODAY);
    const condition = builder.getBooleanCondition();
    expect(condition?.getCriteriaType()).toBe(app.BooleanCriteria.DATE_EQUAL_TO_RELATIVE);
    expect(condition?.getCriteriaValues()).toEqual([app.RelativeDate.TODAY]);
  });

  it('reads numbers, formulas and dates back as they came', () => {
    const { app } = openApp();
    const values = (builder: GoogleAppsScript.Spreadsheet.ConditionalFormatRuleBuilder) =>
      builder.getBooleanCondition()?.getCriteriaValues() as unknown[];
    const day = new Date('2023-10-10T16:00:00Z');
    expect(values(app.newConditionalFormatRule().whenNumberBetween(1, 2))).toEqual([1, 2]);
    expect(values(app.newConditionalFormatRule().whenFormulaSatisfied('=A1'))).toEqual(['=A1']);
    expect(values(app.newConditionalFormatRule().whenDateAfter(day))).toEqual([day]);
  });

  it('writes colours in lower case', () => {
    const { app } = openApp();
    const builder = app.newConditionalFormatRule().whenCellEmpty();
    const condition = builder.setBackground('#FFEEDD').setFontColor('RED').getBooleanCondition();
    expect([condition?.getBackground(), condition?.getFontColor()]).toEqual(['#ffeedd', '#ff0000']);
  });

  it('keeps bold in a copy with another condition', () => {
    const { app, sheet } = openApp();
    const rule = app
      .newConditionalFormatRule()
      .whenTextContains('x')
      .setBold(true)
      .setItalic(false)
      .setRanges([sheet.getRange('A1')])
      .build();
    const condition = rule.copy().whenCellEmpty().build().getBooleanCondition();
    expect(condition?.getBold()).toBe(true);
    expect(condition?.getItalic()).toBe(false);
    expect(condition?.getUnderline()).toBeNull();
    expect(condition?.getCriteriaType()).toBe(app.BooleanCriteria.CELL_EMPTY);
    expect(rule.getBooleanCondition()?.getCriteriaType()).toBe(app.BooleanCriteria.TEXT_CONTAINS);
    expect(rule.getGradientCondition()).toBeNull();
  });

  it('takes a look back with null', () => {
    const { app } = openApp();
    const builder = app.newConditionalFormatRule().whenCellEmpty().setBackground('red');
    expect(builder.setBackground(null).getBooleanCondition()?.getBackground()).toBeNull();
  });

  it('cannot build without a range or without a condition', () => {
    const { app, sheet } = openApp();
    expect(() => app.newConditionalFormatRule().whenCellEmpty().build()).toThrow(/needs at least/);
    const ranges = [sheet.getRange('A1')];
    expect(() => app.newConditionalFormatRule().setRanges(ranges).build()).toThrow(
      /needs at least/,
    );
  });
});

describe('Sheet.setConditionalFormatRules', () => {
  it('replaces all rules, getConditionalFormatRules returns them, clear… takes them away', () => {
    const { app, sheet } = openApp();
    const rule = (text: string) =>
      app
        .newConditionalFormatRule()
        .whenTextEqualTo(text)
        .setBackground('#ff0000')
        .setRanges([sheet.getRange('A1:A5'), sheet.getRange('C1')])
        .build();
    sheet.setConditionalFormatRules([rule('a')]);
    sheet.setConditionalFormatRules([...sheet.getConditionalFormatRules(), rule('b')]);
    const texts = sheet
      .getConditionalFormatRules()
      .map((one) => one.getBooleanCondition()?.getCriteriaValues()[0] as unknown);
    expect(texts).toEqual(['a', 'b']);
    expect(
      sheet
        .getConditionalFormatRules()[0]
        ?.getRanges()
        .map((range) => range.getA1Notation()),
    ).toEqual(['A1:A5', 'C1']);
    sheet.clearConditionalFormatRules();
    expect(sheet.getConditionalFormatRules()).toEqual([]);
  });

  it('keeps a rule of the file that has no words here', () => {
    const { sheet, model } = openApp();
    const scale = { areas: [], criteria: 'UNKNOWN', values: [], style: {}, foreign: { x: 1 } };
    const area = { startRow: 0, startColumn: 0, endRow: 3, endColumn: 0 };
    model.conditionalFormats = [{ ...scale, areas: [area] }];
    sheet.setConditionalFormatRules(sheet.getConditionalFormatRules());
    expect(model.conditionalFormats).toEqual([{ ...scale, areas: [area] }]);
    expect(sheet.getConditionalFormatRules()[0]?.getBooleanCondition()).toBeNull();
  });

  it('refuses ranges of another sheet', () => {
    const { app, sheet, spreadsheet } = openApp();
    const other = spreadsheet.insertSheet('别处').getRange('A1');
    const rule = app.newConditionalFormatRule().whenCellEmpty().setRanges([other]).build();
    expect(() => {
      sheet.setConditionalFormatRules([rule]);
    }).toThrow(/different sheet/);
  });
});

import { openApp, openAppWith, printed } from './open-app';

type Builder = GoogleAppsScript.Spreadsheet.DataValidationBuilder;

describe('DataValidationBuilder', () => {
  it('starts with no criteria and lets invalid data in', () => {
    const builder = openApp().app.newDataValidation();
    expect([
      builder.getCriteriaType(),
      builder.getCriteriaValues(),
      builder.getHelpText(),
      builder.getAllowInvalid(),
    ]).toEqual([null, [], null, true]);
    expect(printed(builder)).toBe('DataValidationBuilder');
  });

  it('turns what is in a list into texts', () => {
    const { app } = openApp();
    const list = [9, false, 'z'] as unknown as string[];
    const builder = app.newDataValidation().requireValueInList(list);
    expect(builder.getCriteriaValues()).toEqual([['9', 'false', 'z'], true]);
    expect(String(builder.getCriteriaType())).toBe('VALUE_IN_LIST');
  });

  it('builds a rule that can be copied and does not change afterwards', () => {
    const builder = openApp().app.newDataValidation().requireCheckbox('A', 'B').setHelpText('foo');
    const rule = builder.build();
    builder.requireDate();
    expect([printed(rule), String(rule.getCriteriaType()), rule.getCriteriaValues()]).toEqual([
      'DataValidation',
      'CHECKBOX',
      ['A', 'B'],
    ]);
    expect(rule.copy().setAllowInvalid(false).build().getAllowInvalid()).toBe(false);
    expect([rule.getAllowInvalid(), rule.getHelpText()]).toEqual([true, 'foo']);
  });

  it('cannot build without criteria', () => {
    expect(() => openApp().app.newDataValidation().build()).toThrow('Invalid argument: criteria');
  });

  it('takes criteria by their enumeration', () => {
    const { app } = openApp();
    const builder = app.newDataValidation();
    builder.withCriteria(app.DataValidationCriteria.NUMBER_BETWEEN, [1, 5]);
    expect(String(builder.getCriteriaType())).toBe('NUMBER_BETWEEN');
    expect(builder.getCriteriaValues()).toEqual([1, 5]);
  });

  it('gives dates and ranges back as they came', () => {
    const { app, sheet, book } = openApp();
    const day = new Date('2023-10-10T16:00:00Z');
    const dates = app.newDataValidation().requireDateOnOrAfter(day);
    expect(dates.getCriteriaValues()).toEqual([day]);
    const listed = app.newDataValidation().requireValueInRange(sheet.getRange('A2:A9'), false);
    const [range, dropdown] = listed.getCriteriaValues() as [
      GoogleAppsScript.Spreadsheet.Range,
      boolean,
    ];
    expect([range.getA1Notation(), dropdown]).toEqual(['A2:A9', false]);
    sheet.getRange('C1').setDataValidation(listed.build());
    expect(book.sheets[0]?.validations[0]?.rule.values).toEqual(["'台账'!A2:A9", false]);
  });
});

describe('a strict validation', () => {
  const violation = (cell: string) =>
    `The data you entered in cell ${cell} violates the data validation rules set on this cell.`;

  it('refuses a value in the words of Google, and then writes nothing of the grid', () => {
    const { app, sheet } = openApp();
    const rule = app.newDataValidation().requireValueInList(['是', '否']).setAllowInvalid(false);
    sheet.getRange('F1:F9').setDataValidation(rule.build());
    expect(() => sheet.getRange('F1').setValue('也许')).toThrow(violation('F1'));
    expect(() =>
      sheet.getRange('E1:F2').setValues([
        ['a', '是'],
        ['b', '无'],
      ]),
    ).toThrow(violation('F2'));
    expect(sheet.getLastRow()).toBe(0);
    sheet.getRange('F1:F2').setValues([['是'], ['']]);
    expect(() => sheet.appendRow(['', '', '', '', '', 'x'])).toThrow(violation('F2'));
  });

  it('that allows invalid data lets everything in', () => {
    const { app, sheet } = openApp();
    const rule = app.newDataValidation().requireValueInList(['是']).setAllowInvalid(true).build();
    expect(sheet.getRange('A1').setDataValidation(rule).setValue('否').getValue()).toBe('否');
  });

  const day = (text: string) => new Date(`${text}T00:00:00+08:00`);

  it.each<[string, (builder: Builder) => Builder, unknown[], unknown[]]>([
    ['a list', (b) => b.requireValueInList(['1', '是']), [1, '1', '是', ''], [2, '否']],
    ['a number between', (b) => b.requireNumberBetween(1, 3), [1, 3, '2'], [0.99, 3.01, 'x', true]],
    ['no number between', (b) => b.requireNumberNotBetween(1, 3), [0.99, 3.01], [1, 2, 3]],
    ['a number equal to', (b) => b.requireNumberEqualTo(5), [5], [5.01]],
    ['a number not equal to', (b) => b.requireNumberNotEqualTo(5), [5.01], [5]],
    ['a larger number', (b) => b.requireNumberGreaterThan(0), [0.01], [0]],
    ['a number at least', (b) => b.requireNumberGreaterThanOrEqualTo(0), [0], [-0.01]],
    ['a smaller number', (b) => b.requireNumberLessThan(0), [-0.01], [0]],
    ['a number at most', (b) => b.requireNumberLessThanOrEqualTo(0), [0], [0.01]],
    ['a date', (b) => b.requireDate(), ['2023-10-11'], ['昨天']],
    [
      'a date on or after',
      (b) => b.requireDateOnOrAfter(day('2023-10-11')),
      ['2023-10-11', '2023-10-11 08:00'],
      ['2023-10-10'],
    ],
    [
      'a date after',
      (b) => b.requireDateAfter(day('2023-10-11')),
      ['2023-10-12'],
      ['2023-10-11 23:59'],
    ],
    [
      'a date before',
      (b) => b.requireDateBefore(day('2023-10-11')),
      ['2023-10-10 23:59'],
      ['2023-10-11'],
    ],
    [
      'a date on or before',
      (b) => b.requireDateOnOrBefore(day('2023-10-11')),
      ['2023-10-11 23:59'],
      ['2023-10-12'],
    ],
    [
      'a date between',
      (b) => b.requireDateBetween(day('2023-10-01'), day('2023-12-31')),
      ['2023-10-01', '2023-12-31'],
      ['2023-09-30', '2024-01-01'],
    ],
    ['text with', (b) => b.requireTextContains('镇'), ['资源镇'], ['中峰']],
    ['text without', (b) => b.requireTextDoesNotContain('镇'), ['中峰'], ['资源镇']],
    ['the very text', (b) => b.requireTextEqualTo('a'), ['a'], ['A', 'ab']],
    ['an e-mail address', (b) => b.requireTextIsEmail(), ['a@b.cn'], ['a@b', 'a b@c.cn']],
    ['an address on the web', (b) => b.requireTextIsUrl(), ['https://a.cn/b'], ['a.cn b']],
    ['a checkbox', (b) => b.requireCheckbox(), [true, false, 'TRUE'], ['x', 1]],
    ['a checkbox with values', (b) => b.requireCheckbox('是', '否'), ['是', '否'], [true]],
    ['a formula, which is not calculated', (b) => b.requireFormulaSatisfied('=A1>1'), [0, 'x'], []],
  ])('for %s', (_what, require, allowed, refused) => {
    const { app, sheet } = openApp();
    const rule = require(app.newDataValidation()).setAllowInvalid(false).build();
    const cell = sheet.getRange('A1').setDataValidation(rule);
    for (const value of allowed) expect(() => cell.setValue(value)).not.toThrow();
    for (const value of refused) expect(() => cell.setValue(value)).toThrow(violation('A1'));
  });

  it('for values of a range looks at what stands there now', () => {
    const { app, sheet, spreadsheet } = openApp();
    const towns = spreadsheet.insertSheet('乡镇');
    towns.getRange('A1:A2').setValues([['资源镇'], ['梅溪镇']]);
    const rule = app.newDataValidation().requireValueInRange(towns.getRange('A1:A9'));
    const cell = sheet.getRange('B1').setDataValidation(rule.setAllowInvalid(false).build());
    expect(() => cell.setValue('中峰镇')).toThrow(violation('B1'));
    towns.getRange('A3').setValue('中峰镇');
    expect(cell.setValue('中峰镇').getValue()).toBe('中峰镇');
  });
});

describe('Range.setDataValidation', () => {
  it('replaces rules where they overlap and leaves the rest', () => {
    const { app, sheet } = openApp();
    const first = app.newDataValidation().requireNumberEqualTo(1).build();
    const second = app.newDataValidation().requireNumberEqualTo(2).build();
    sheet.getRange('A1:C3').setDataValidation(first);
    sheet.getRange('B2').setDataValidation(second);
    const values = sheet
      .getRange('A1:D3')
      .getDataValidations()
      .map((row) => row.map((rule) => rule?.getCriteriaValues()[0] as unknown));
    expect(values).toEqual([
      [1, 1, 1, undefined],
      [1, 2, 1, undefined],
      [1, 1, 1, undefined],
    ]);
    sheet.getRange('A1:C3').clearDataValidations();
    expect(sheet.getRange('A1').getDataValidation()).toBeNull();
  });

  it('takes a grid of rules and null for none', () => {
    const { app, sheet } = openApp();
    const rule = app.newDataValidation().requireDate().build();
    sheet.getRange('A1:B1').setDataValidations([[rule, null]]);
    const found = sheet.getRange('A1:B1').getDataValidations();
    expect(found[0]?.map((one) => one !== null)).toEqual([true, false]);
  });

  it('refuses a rule that is not built', () => {
    const { app, sheet } = openApp();
    const builder = app.newDataValidation().requireDate();
    const set = (rule: unknown) => sheet.getRange('A1').setDataValidation(rule as never);
    expect(() => set(builder)).toThrow(
      "The parameters (SpreadsheetApp.DataValidationBuilder) don't match the method signature for SpreadsheetApp.Range.setDataValidation.",
    );
  });
});

describe('checkboxes', () => {
  it('come with their values and replace another rule', () => {
    const { app, sheet } = openApp();
    sheet.getRange('A1').setDataValidation(app.newDataValidation().requireDate().build());
    sheet.getRange('A1:A2').insertCheckboxes();
    sheet.getRange('B1').insertCheckboxes('YES', 'NO');
    expect(sheet.getRange('A1:B1').getValues()).toEqual([[false, 'NO']]);
    expect(sheet.getRange('A1').getDataValidation()?.getCriteriaValues()).toEqual([]);
    expect(sheet.getRange('B1').getDataValidation()?.getCriteriaValues()).toEqual(['YES', 'NO']);
  });

  it('are ticked and unticked, other cells left alone', () => {
    const { sheet } = openAppWith([['x', 'text']]);
    sheet.getRange('A1').insertCheckboxes('YES', 'NO');
    const range = sheet.getRange('A1:B1');
    expect(range.check().getValues()).toEqual([['YES', 'text']]);
    expect(sheet.getRange('A1').isChecked()).toBe(true);
    expect(range.isChecked()).toBeNull();
    expect(range.uncheck().getValues()).toEqual([['NO', 'text']]);
  });

  it("leave '' and no rule when they are removed", () => {
    const { sheet } = openApp();
    const range = sheet.getRange('A1:B1').insertCheckboxes();
    range.setValues([[true, null]]).removeCheckboxes();
    expect(range.getValues()).toEqual([['', '']]);
    expect(range.getDataValidations()).toEqual([[null, null]]);
  });
});

import { callUntyped, openApp, openAppWith } from './open-app';

describe('Spreadsheet.insertSheet', () => {
  const names = (spreadsheet: GoogleAppsScript.Spreadsheet.Spreadsheet) =>
    spreadsheet.getSheets().map((sheet) => sheet.getName());

  it('takes a 0-based index, while getIndex is 1-based', () => {
    const { spreadsheet } = openApp();
    const sheet = spreadsheet.insertSheet('首页', 0);
    expect(sheet.getIndex()).toBe(1);
    expect(names(spreadsheet)).toEqual(['首页', '台账']);
  });

  it('puts the new sheet behind the active one and activates it', () => {
    const { spreadsheet, sheet } = openApp();
    spreadsheet.insertSheet('二');
    sheet.activate();
    spreadsheet.insertSheet('三');
    expect(names(spreadsheet)).toEqual(['台账', '三', '二']);
    expect(spreadsheet.getActiveSheet().getName()).toBe('三');
    expect([spreadsheet.getNumSheets(), spreadsheet.getSheetName()]).toEqual([3, '三']);
  });

  it('names a sheet itself in the language of the workbook', () => {
    const { spreadsheet } = openApp();
    expect(spreadsheet.insertSheet().getName()).toBe('工作表1');
    expect(spreadsheet.insertSheet(0).getName()).toBe('工作表2');
    spreadsheet.setSpreadsheetLocale('en_US');
    expect(spreadsheet.insertSheet().getName()).toBe('Sheet1');
  });

  it('starts with 1,000 rows and 26 columns', () => {
    const sheet = openApp().spreadsheet.insertSheet('新');
    expect([sheet.getMaxRows(), sheet.getMaxColumns(), sheet.getLastRow()]).toEqual([1000, 26, 0]);
  });

  it('copies a template without its protections', () => {
    const { spreadsheet, sheet, app } = openAppWith([['a', '=A1']]);
    sheet.getRange('A1').setNote('n').setBackground('red');
    sheet.protect();
    const copy = spreadsheet.insertSheet('副', 1, { template: sheet });
    expect(copy.getRange('A1').getNote()).toBe('n');
    expect(copy.getRange('B1').getFormula()).toBe('=A1');
    expect(copy.getProtections(app.ProtectionType.SHEET)).toHaveLength(0);
    copy.getRange('A1').setValue('changed').setBackground('blue').setNote('');
    expect(sheet.getRange('A1').getValue()).toBe('a');
    expect([sheet.getRange('A1').getBackground(), sheet.getRange('A1').getNote()]).toEqual([
      '#ff0000',
      'n',
    ]);
  });

  it('refuses a name that is taken', () => {
    const { spreadsheet, sheet } = openApp();
    const message = 'A sheet with the name "台账" already exists. Please enter another name.';
    expect(() => spreadsheet.insertSheet('台账')).toThrow(message);
    const other = spreadsheet.insertSheet('二');
    expect(() => other.setName('台账')).toThrow(message);
    expect(sheet.setName('台账').getName()).toBe('台账');
    expect(() => spreadsheet.insertSheet('')).toThrow('Invalid argument: name');
    expect(() => spreadsheet.insertSheet('长'.repeat(101))).toThrow('Invalid argument: name');
  });
});

describe('Spreadsheet.deleteSheet', () => {
  it('refuses the last sheet', () => {
    const { spreadsheet, sheet } = openApp();
    expect(() => {
      spreadsheet.deleteSheet(sheet);
    }).toThrow("You can't remove all the sheets in a document.");
  });

  it('breaks references and takes names with it', () => {
    const { spreadsheet, sheet } = openApp();
    const other = spreadsheet.insertSheet('二');
    spreadsheet.setNamedRange('名', other.getRange('A1'));
    sheet.getRange('A1').setFormula("=SUM('二'!A1:A2)+A2");
    spreadsheet.deleteSheet(other);
    expect(sheet.getRange('A1').getFormula()).toBe('=SUM(#REF!)+A2');
    expect(spreadsheet.getNamedRanges()).toEqual([]);
    expect(spreadsheet.getActiveSheet().getSheetId()).toBe(sheet.getSheetId());
    expect(() => other.getName()).toThrow(/^Sheet \d+ not found$/);
  });
});

describe('sheets', () => {
  it('are found by name and id, or are null', () => {
    const { spreadsheet } = openApp();
    expect(spreadsheet.getSheetByName('台账')?.getSheetId()).toBe(1);
    expect(spreadsheet.getSheetById(1)?.getName()).toBe('台账');
    expect(spreadsheet.getSheetByName('无')).toBeNull();
    expect(spreadsheet.getSheetById(9)).toBeNull();
    expect(() => callUntyped(spreadsheet, 'getSheetByName', 2023)).toThrow(
      "The parameters (number) don't match the method signature for SpreadsheetApp.Spreadsheet.getSheetByName.",
    );
  });

  it('move and are duplicated', () => {
    const { spreadsheet, sheet } = openAppWith([['a']]);
    spreadsheet.insertSheet('二');
    spreadsheet.moveActiveSheet(1);
    expect(sheet.getIndex()).toBe(2);
    sheet.activate();
    expect(spreadsheet.duplicateActiveSheet().getName()).toBe('台账的副本');
    sheet.activate();
    const second = spreadsheet.duplicateActiveSheet();
    expect([second.getName(), second.getIndex()]).toEqual(['台账的副本 2', 3]);
    expect(second.getRange('A1').getValue()).toBe('a');
    const copy = sheet.copyTo(spreadsheet);
    expect(copy.getIndex()).toBe(spreadsheet.getNumSheets());
  });

  it('rename themselves in formulas and rules', () => {
    const { app, spreadsheet, sheet } = openApp();
    const other = spreadsheet.insertSheet('二');
    other.getRange('A1').setFormula('=台账!A1&"台账!"');
    const rule = app.newDataValidation().requireValueInRange(sheet.getRange('A:A')).build();
    other.getRange('B1').setDataValidation(rule);
    sheet.setName("新 '名'");
    expect(other.getRange('A1').getFormula()).toBe(`='新 ''名'''!A1&"台账!"`);
    const [range] = other.getRange('B1').getDataValidation()?.getCriteriaValues() as [
      GoogleAppsScript.Spreadsheet.Range,
    ];
    expect([range.getSheet().getSheetId(), range.getA1Notation()]).toEqual([1, 'A:A']);
  });

  it('are hidden, but not the last one', () => {
    const { spreadsheet, sheet } = openApp();
    expect(() => sheet.hideSheet()).toThrow("You can't hide all the sheets in a document.");
    spreadsheet.insertSheet('二');
    sheet.activate();
    expect(sheet.hideSheet().isSheetHidden()).toBe(true);
    expect(spreadsheet.getActiveSheet().getName()).toBe('二');
    expect(sheet.showSheet().isSheetHidden()).toBe(false);
  });

  it('have a tab colour and gridlines', () => {
    const { sheet, app } = openApp();
    expect(sheet.getTabColor()).toBeNull();
    expect(sheet.setTabColor('#FF0000').getTabColor()).toBe('#ff0000');
    expect(sheet.setTabColor(null).getTabColor()).toBeNull();
    expect(sheet.setHiddenGridlines(true).hasHiddenGridlines()).toBe(true);
    expect(sheet.getType()).toBe(app.SheetType.GRID);
  });
});

describe('the spreadsheet', () => {
  it('tells and changes its name, language and time zone', () => {
    const { spreadsheet } = openApp();
    expect([
      spreadsheet.getName(),
      spreadsheet.getSpreadsheetLocale(),
      spreadsheet.getSpreadsheetTimeZone(),
    ]).toEqual(['测试', 'zh_CN', 'Asia/Shanghai']);
    spreadsheet.rename('扩面征缴');
    spreadsheet.setSpreadsheetTimeZone('Asia/Tokyo');
    expect([spreadsheet.getName(), spreadsheet.getSpreadsheetTimeZone()]).toEqual([
      '扩面征缴',
      'Asia/Tokyo',
    ]);
    expect(() => {
      spreadsheet.setSpreadsheetTimeZone('Mars/Olympus');
    }).toThrow('Invalid argument: timezone');
    expect(spreadsheet.getUrl()).toContain(spreadsheet.getId());
  });

  it('does to the active sheet what it has in common with sheets', () => {
    const { spreadsheet, sheet } = openApp();
    spreadsheet.appendRow(['a', 'b']);
    expect([spreadsheet.getLastRow(), spreadsheet.getLastColumn()]).toEqual([1, 2]);
    expect(spreadsheet.getDataRange().getValues()).toEqual([['a', 'b']]);
    spreadsheet.insertRowBefore(1);
    expect(sheet.getRange('A2').getValue()).toBe('a');
    spreadsheet.setFrozenRows(1);
    expect(sheet.getFrozenRows()).toBe(1);
  });

  it('knows the person at the desk', () => {
    const { spreadsheet } = openApp({ operator: 'li@ziyuan.gov.cn' });
    expect(spreadsheet.getOwner()?.getEmail()).toBe('li@ziyuan.gov.cn');
    expect(spreadsheet.getEditors().map((user) => user.getEmail())).toEqual(['li@ziyuan.gov.cn']);
    expect(openApp().spreadsheet.getOwner()).toBeNull();
  });

  it('shows short messages', () => {
    const toasts: unknown[] = [];
    const { spreadsheet } = openApp({ onToast: (...toast) => toasts.push(toast) });
    spreadsheet.toast('完成');
    spreadsheet.toast('完成', '扩面通', 5);
    expect(toasts).toEqual([
      ['完成', '', undefined],
      ['完成', '扩面通', 5],
    ]);
  });
});

describe('the selection', () => {
  it('follows activate and setActive…', () => {
    const { app, sheet, spreadsheet } = openApp();
    sheet.getRange('B2:C3').activate();
    expect(app.getActiveRange().getA1Notation()).toBe('B2:C3');
    expect(app.getCurrentCell().getA1Notation()).toBe('B2');
    const other = spreadsheet.insertSheet('二');
    expect(app.getActiveSheet().getName()).toBe('二');
    expect(app.getActiveRange().getA1Notation()).toBe('A1');
    expect(sheet.getActiveRange()).toBeNull();
    app.setActiveRange(sheet.getRange('D4'));
    expect(spreadsheet.getActiveSheet().getName()).toBe('台账');
    other.setActiveSelection('A5:B6');
    const selection = app.getSelection();
    expect(selection.getActiveSheet().getName()).toBe('二');
    expect(selection.getActiveRange()?.getA1Notation()).toBe('A5:B6');
    expect(selection.getActiveRangeList()?.getRanges()).toHaveLength(1);
  });
});

import { createContext, runInContext } from 'node:vm';
import { ScriptException } from '../../../../local/services/script-error';
import { callUntyped, openApp } from './open-app';

type Call = readonly [string, string];

describe('a round trip', () => {
  function counted() {
    const calls: Call[] = [];
    const opened = openApp({}, (service, method) => calls.push([service, method]));
    calls.length = 0;
    return { ...opened, calls };
  }

  it('is announced once for each call that reads or writes', () => {
    const { app, spreadsheet, sheet, calls } = counted();
    spreadsheet.getSheetByName('台账');
    sheet.getRange('A1').setValue(1).getValues();
    sheet.getDataRange().getValues();
    sheet.getLastRow();
    spreadsheet.appendRow([1]);
    sheet.getRangeList(['A1', 'B1']).setValue(2);
    spreadsheet.toast('x');
    app.flush();
    app.getActiveSheet();
    expect(calls).toEqual([
      ['Spreadsheet', 'getSheetByName'],
      ['Range', 'setValue'],
      ['Range', 'getValues'],
      ['Range', 'getValues'],
      ['Sheet', 'getLastRow'],
      ['Spreadsheet', 'appendRow'],
      ['RangeList', 'setValue'],
      ['Spreadsheet', 'toast'],
      ['SpreadsheetApp', 'flush'],
      ['SpreadsheetApp', 'getActiveSheet'],
    ]);
  });

  it('is not announced for builders, lazy handles and facts they hold', () => {
    const { app, spreadsheet, sheet, calls } = counted();
    app.newDataValidation().requireDate().build().copy();
    app
      .newConditionalFormatRule()
      .whenCellEmpty()
      .setRanges([sheet.getRange('A1')])
      .build();
    app.newRichTextValue().setText('a').build().getText();
    sheet.newChart().addRange(sheet.getRange('A1')).build().getChartId();
    const range = app.getActive().getRange('A1:B2').offset(1, 1).getCell(1, 1);
    range.getRow();
    range.getA1Notation();
    range.getSheet().getSheetId();
    spreadsheet.getId();
    String(app.WrapStrategy.WRAP);
    expect(calls).toEqual([]);
  });

  it('of a wrong call is not made', () => {
    const { sheet, calls } = counted();
    expect(() => callUntyped(sheet.getRange('A1'), 'setValues', 1)).toThrow();
    expect(calls).toEqual([]);
  });

  it('that fails leaves the sheet as it was', () => {
    const opened = openApp({}, (_service, method) => {
      if (method === 'setValue') throw new ScriptException('Service Spreadsheets failed');
    });
    expect(() => opened.sheet.getRange('A1').setValue(1)).toThrow('Service Spreadsheets failed');
    expect(opened.model.values).toEqual([]);
  });

  it('passes the arguments on', () => {
    const seen: unknown[] = [];
    const { sheet } = openApp({}, (_service, method, args) => {
      if (method === 'setNote') seen.push(args);
    });
    sheet.getRange('A1').setNote('n');
    expect(seen).toEqual([['n']]);
  });
});

describe('a member the desk edition lacks', () => {
  it.each<[string, (opened: ReturnType<typeof openApp>) => unknown]>([
    ['Range.randomize', ({ sheet }) => sheet.getRange('A1').randomize()],
    ['Range.setTextRotation', ({ sheet }) => sheet.getRange('A1').setTextRotation(90)],
    ['Sheet.insertImage', ({ sheet }) => sheet.insertImage('u', 1, 1)],
    ['Spreadsheet.addEditor', ({ spreadsheet }) => spreadsheet.addEditor('a@b.cn')],
    ['SpreadsheetApp.newCellImage', ({ app }) => app.newCellImage()],
    ['SpreadsheetApp.BandingTheme', ({ app }) => app.BandingTheme],
  ])('%s throws when it is touched', (name, touch) => {
    expect(() => touch(openApp())).toThrow(`not supported in the desk edition: ${name}`);
  });

  it('is undefined if Google does not have it either', () => {
    const { sheet } = openApp();
    expect((sheet as unknown as Record<string, unknown>)['getRows']).toBeUndefined();
    expect('getRange' in sheet).toBe(true);
    expect('getRows' in sheet).toBe(false);
  });

  it('does not appear by the private methods of a stand-in', () => {
    const { sheet } = openApp();
    const range = sheet.getRange('A1') as unknown as Record<string, unknown>;
    expect(['write', 'place', 'at', 'face'].map((name) => range[name])).toEqual(
      Array(4).fill(undefined),
    );
  });
});

describe('another workbook', () => {
  it.each(['openById', 'openByUrl', 'create'] as const)('%s is not permitted', (method) => {
    const { app } = openApp();
    expect(() => app[method]('x')).toThrow(
      `Specified permissions are not sufficient to call SpreadsheetApp.${method}. Required permissions: https://www.googleapis.com/auth/spreadsheets`,
    );
  });
});

describe('the objects scripts hold', () => {
  it('print as what they are', () => {
    const { app, spreadsheet, sheet } = openApp();
    expect([app, spreadsheet, sheet, sheet.getRange('A1')].map(String)).toEqual([
      'SpreadsheetApp',
      'Spreadsheet',
      'Sheet',
      'Range',
    ]);
    expect(JSON.stringify(sheet)).toBe('{}');
  });

  it('cannot be changed', () => {
    const { sheet } = openApp();
    expect(() => {
      (sheet as unknown as Record<string, unknown>)['name'] = 'x';
    }).toThrow(TypeError);
  });

  it('are new each time, as on Google', () => {
    const { spreadsheet } = openApp();
    expect(spreadsheet.getSheetByName('台账')).not.toBe(spreadsheet.getSheetByName('台账'));
  });
});

describe('enumerations', () => {
  it('print their names and are the same each time', () => {
    const { app } = openApp();
    expect(String(app.DataValidationCriteria.DATE_AFTER)).toBe('DATE_AFTER');
    expect(`${app.RelativeDate.TODAY}`).toBe('TODAY');
    expect(JSON.stringify(app.ProtectionType.SHEET)).toBe('"SHEET"');
    expect(app.ProtectionType.SHEET === app.ProtectionType.SHEET).toBe(true);
  });
});

describe('a script in a context of its own', () => {
  it('passes arrays, dates and objects of its realm', () => {
    const { app, sheet, model } = openApp();
    const context = createContext({ SpreadsheetApp: app });
    const result: unknown = runInContext(
      `const sheet = SpreadsheetApp.getActiveSheet();
       sheet.getRange('A1:B1').setValues([[new Date(Date.UTC(2023, 9, 10, 16)), 'x']]);
       sheet.getRange('A1:B1').sort({ column: 1, ascending: true });
       sheet.getRange('A2').clear({ contentsOnly: true });
       const rows = sheet.getDataRange().getValues();
       Array.isArray(rows) && rows[0][1]`,
      context,
    );
    expect(result).toBe('x');
    expect(model.values[0]).toEqual([45210, 'x']);
    expect(sheet.getRange('A1').getDisplayValue()).toBe('2023-10-11');
  });
});

/**
 * What the stand-ins have in common with live Apps Script, in one place: the fifteen behaviours that a public suite asserts on
 * the real services (A1-A15) and the error texts known from public code (B). Each is tested at length beside its stand-in.
 */
import { gunzipSync } from 'node:zlib';
import { openState } from '../../../local/desk-state';
import { createBlob } from '../../../local/services/blob';
import { createCacheService, newCacheStores } from '../../../local/services/cache';
import { createClock } from '../../../local/services/clock';
import { createDriveApp } from '../../../local/services/drive/drive-app';
import { openDriveStore } from '../../../local/services/drive/store';
import { RoundTripGate } from '../../../local/services/hook';
import { createHtmlService } from '../../../local/services/html-service';
import { createLocks } from '../../../local/services/lock';
import { createPropertiesService } from '../../../local/services/properties';
import { SCOPES } from '../../../local/services/scopes';
import { createUtilities } from '../../../local/services/utilities';
import { temporaryFolders } from '../support/temporary-folder';
import { callUntyped, openApp, openAppWith } from './spreadsheet/open-app';

const newFolder = temporaryFolders();
const gate = new RoundTripGate(undefined);
const clock = createClock({ now: Date.UTC(2023, 11, 20) });
const table = [
  ['名称', '人数'],
  ['乙', 2],
  ['甲', 1],
];

describe('A1 an empty sheet', () => {
  it("has the data range [['']], which can be sorted, and '' in every cleared cell", () => {
    const { sheet } = openAppWith(table);
    sheet.clear();
    expect(sheet.getDataRange().getValues()).toEqual([['']]);
    expect(() => sheet.sort(1)).not.toThrow();
    const cleared = openAppWith(table).sheet.getRange('A1:B2').clearContent();
    expect(cleared.getValues()).toEqual([
      ['', ''],
      ['', ''],
    ]);
  });
});

describe('A2 clearing', () => {
  const dressed = () => {
    const opened = openAppWith([['x']]);
    const rule = opened.app.newDataValidation().requireValueInList(['x']).build();
    const cell = opened.sheet.getRange('A1').setBackground('red').setNote('n');
    cell.setDataValidation(rule);
    return { ...opened, cell };
  };

  it.each([
    ['clear', ['', '#ffffff', 'n', true]],
    ['clearContents', ['', '#ff0000', 'n', true]],
    ['clearFormats', ['x', '#ffffff', 'n', true]],
    ['clearNotes', ['x', '#ff0000', '', true]],
  ] as const)('%s leaves value, background, note and validation %j', (method, left) => {
    const { sheet, cell } = dressed();
    sheet[method]();
    const rule = cell.getDataValidation();
    expect([cell.getValue(), cell.getBackground(), cell.getNote(), rule !== null]).toEqual(left);
  });
});

describe('A3 references', () => {
  it.each([
    ['R5C3', 'C5', 1],
    ['R10C5:R1C2', 'B1:E10', 4],
    // No R1C1 address, so the cell of the column RC.
    ['RC1', 'RC1', 1],
    ['$C$3', 'C3', 1],
    ['C5:B2', 'B2:C5', 2],
    ['5:7', '5:7', 26],
  ])('reads %s as %s, %i columns wide', (written, notation, columns) => {
    const range = openApp().sheet.getRange(written);
    expect([range.getA1Notation(), range.getNumColumns()]).toEqual([notation, columns]);
  });
});

describe('A4 offset', () => {
  it('refuses no rows and no columns', () => {
    const range = openApp().sheet.getRange('A1');
    expect(() => range.offset(0, 0, 0)).toThrow(/number of rows/);
    expect(() => range.offset(0, 0, 1, 0)).toThrow(/number of columns/);
  });
});

describe('A5 new spreadsheets and sheets', () => {
  const scopes = [SCOPES.allSpreadsheets];

  it('has the rows and columns it was created with, and the first tab Sheet1', () => {
    const { app } = openApp({ scopes, locale: 'en_US' });
    const [sheet, ...others] = app.create('新表', 25, 10).getSheets();
    expect([sheet?.getName(), sheet?.getMaxRows(), sheet?.getMaxColumns()]).toEqual([
      ...['Sheet1', 25, 10],
    ]);
    expect(others).toEqual([]);
  });

  it('inserts at an index counted from 0, which getIndex counts from 1', () => {
    const { spreadsheet } = openApp();
    expect(spreadsheet.insertSheet('首页', 0).getIndex()).toBe(1);
  });
});

describe('A6 the last row and column', () => {
  it('are counted from the contents', () => {
    const { sheet } = openApp();
    expect(sheet.appendRow(['a', 'b']).getLastRow()).toBe(1);
    sheet.insertRowsAfter(1, 5);
    expect(sheet.getLastRow()).toBe(1);
    sheet.insertColumnsAfter(1, 2);
    expect(sheet.getLastColumn()).toBe(4);
  });
});

describe('A7 sorting', () => {
  const secondColumn = (sheet: GoogleAppsScript.Spreadsheet.Sheet) =>
    sheet
      .getRange('B1:B3')
      .getValues()
      .map(([value]) => value as unknown);

  it('of a sheet takes the headings along, of a filter it does not', () => {
    const { sheet } = openAppWith(table);
    sheet.sort(2);
    expect(secondColumn(sheet)).toEqual([1, 2, '人数']);
    const filtered = openAppWith(table).sheet;
    filtered.getRange('A1:B3').createFilter().sort(2, true);
    expect(secondColumn(filtered)).toEqual(['人数', 1, 2]);
  });

  it('of a range counts columns from the edge of the sheet', () => {
    const { sheet } = openAppWith(table);
    sheet.getRange('B2:B3').sort(2);
    expect(secondColumn(sheet)).toEqual(['人数', 1, 2]);
  });
});

describe('A8 copyTo', () => {
  it('refuses other arguments', () => {
    const range = openApp().sheet.getRange('A1');
    expect(() => callUntyped(range, 'copyTo', 'B1')).toThrow(/don't match the method signature/);
  });

  it('gives a small target everything, a large one whole repeats; nothing copied clears', () => {
    const { sheet } = openAppWith([[1], [2]]);
    const source = sheet.getRange('A1:A2');
    source.copyTo(sheet.getRange('B1'));
    source.copyTo(sheet.getRange('C1:C5'));
    sheet.getRange('E1:E2').copyTo(source);
    expect(sheet.getRange('A1:C5').getValues()).toEqual([
      ['', 1, 1],
      ['', 2, 2],
      ['', '', 1],
      ['', '', 2],
      ['', '', ''],
    ]);
  });
});

describe('A9 formulas', () => {
  it('shift on several cells; R1C1 has a canonical form, and "Value" is "=Value"', () => {
    const { sheet } = openApp();
    expect(sheet.getRange('A1:A2').setFormula('=B1').getFormulas()).toEqual([['=B1'], ['=B2']]);
    const cells = sheet.getRange('C1:D1').setFormulasR1C1([['=R[1]C', 'Value']]);
    expect(cells.getFormulasR1C1()).toEqual([['=R[1]C[0]', '=Value']]);
  });
});

describe('A10 filters', () => {
  it('are one a sheet', () => {
    const range = openAppWith(table).sheet.getRange('A1:B3');
    range.createFilter();
    expect(() => range.createFilter()).toThrow(
      "You can't create a filter in a sheet that already has a filter.",
    );
  });

  it('know the order of the column they are sorted by, and fail for any other', () => {
    const { app, sheet } = openAppWith(table);
    const filter = sheet.getRange('A1:B3').createFilter();
    const orderOf = (column: number) =>
      (
        callUntyped(filter, 'getColumnSortSpec', column) as GoogleAppsScript.Spreadsheet.SortSpec
      ).getSortOrder();
    filter.sort(2, false);
    expect(orderOf(2)).toBe(
      (app as unknown as { SortOrder: { DESCENDING: unknown } }).SortOrder.DESCENDING,
    );
    expect(() => orderOf(1)).toThrow(
      'Unexpected error while getting the method or property getSortOrder on object SpreadsheetApp.SortSpec.',
    );
  });
});

describe('A11 validations', () => {
  it('start empty and lenient, and hold texts', () => {
    const { app } = openApp();
    const builder = app.newDataValidation();
    const facts = [builder.getCriteriaType(), builder.getCriteriaValues(), builder.getHelpText()];
    expect([...facts, builder.getAllowInvalid()]).toEqual([null, [], null, true]);
    const mixed = [9, false, 'z'] as unknown as string[];
    const { [0]: words, [1]: shown } = builder.requireValueInList(mixed).getCriteriaValues();
    expect([words, shown]).toEqual([['9', 'false', 'z'], true]);
  });

  it('of checkboxes leave nothing when they are removed', () => {
    const range = openApp().sheet.getRange('A1').insertCheckboxes().removeCheckboxes();
    expect([range.getValue(), range.getDataValidation()]).toEqual(['', null]);
  });
});

describe('A12 conditional formats', () => {
  it('read back as they mean, in lower-case colours, and keep bold in a copy', () => {
    const { app, sheet } = openApp();
    const builder = app.newConditionalFormatRule().setRanges([sheet.getRange('A1')]);
    const today = builder.copy().whenDateEqualTo(app.RelativeDate.TODAY).setBackground('#FF00AA');
    const condition = today.build().getBooleanCondition();
    expect(String(condition?.getCriteriaType())).toBe('DATE_EQUAL_TO_RELATIVE');
    expect(condition?.getBackground()).toBe('#ff00aa');
    const number = builder.copy().whenNumberGreaterThan(5).setBold(true);
    expect(number.build().getBooleanCondition()?.getCriteriaValues()).toEqual([5]);
    const copied = number.build().copy().whenCellEmpty().build().getBooleanCondition();
    expect(copied?.getBold()).toBe(true);
  });
});

describe('A13 protections and names', () => {
  it('protect a whole sheet for its maker', () => {
    const { app, sheet } = openApp();
    const protection = sheet.protect();
    expect([protection.canEdit(), protection.getEditors()]).toEqual([true, []]);
    expect(protection.getProtectionType()).toBe(app.ProtectionType.SHEET);
    const range = protection.getRange();
    expect([range.getA1Notation(), range.getNumRows(), range.getNumColumns()]).toEqual([
      ...['', 1000, 26],
    ]);
  });

  it('name ranges, which can be renamed, moved and removed', () => {
    const { spreadsheet, sheet } = openApp();
    spreadsheet.setNamedRange('甲', sheet.getRange('A1'));
    const [named] = spreadsheet.getNamedRanges();
    named?.setName('乙').setRange(sheet.getRange('B2:B3'));
    expect(spreadsheet.getRangeByName('乙')?.getA1Notation()).toBe('B2:B3');
    named?.remove();
    expect(spreadsheet.getNamedRanges()).toEqual([]);
  });
});

describe('A14 a cell nobody formatted', () => {
  it("has Google's defaults", () => {
    const { app, sheet } = openApp();
    const cell = sheet.getRange('A1');
    expect([cell.getBackground(), cell.getFontFamily(), cell.getFontSize()]).toEqual([
      ...['#ffffff', 'Arial', 10],
    ]);
    expect([cell.getHorizontalAlignment(), cell.getVerticalAlignment()]).toEqual([
      ...['general', 'bottom'],
    ]);
    expect([callUntyped(cell, 'getBorder'), cell.getWrap()]).toEqual([null, true]);
    expect(cell.getWrapStrategy()).toBe(app.WrapStrategy.OVERFLOW);
    expect(cell.setNumberFormat('general').getNumberFormat()).toBe('0.###############');
  });
});

describe('A15 the other services', () => {
  const Utilities = createUtilities(clock);

  it('answer null for what is missing or over', () => {
    const folder = newFolder();
    const properties = createPropertiesService(openState(folder), gate, 'a.xlsx');
    expect(properties.getScriptProperties().getProperty('k')).toBeNull();
    const cache = createCacheService(newCacheStores(), clock, gate).getScriptCache();
    cache.put('k', 'v', 1);
    clock.sleep(1_000);
    expect(cache.get('k')).toBeNull();
  });

  it('refuse a lock for a time below zero', () => {
    const lock = createLocks(newFolder(), gate).service.getScriptLock();
    expect(lock.tryLock(-100)).toBe(false);
    expect(() => {
      lock.waitLock(-100);
    }).toThrow(/Lock timeout/);
  });

  it('digest to signed bytes, of US_ASCII unless told, and name archives', () => {
    const digest = (text: string) => Utilities.computeDigest(Utilities.DigestAlgorithm.MD5, text);
    expect(digest('abc').slice(0, 3)).toEqual([-112, 1, 80]);
    expect(digest('甲')).toEqual(digest('?'));
    const file = Utilities.newBlob('abc', 'text/plain', 'a.txt');
    expect(Utilities.zip([file]).getName()).toBe('archive.zip');
    const packed = Utilities.gzip(file);
    expect(packed.getContentType()).toBe('application/x-gzip');
    expect(gunzipSync(Uint8Array.from(packed.getBytes())).toString()).toBe('abc');
  });

  it('make files in Drive of what has a name, and of nothing else', () => {
    const folder = newFolder();
    const store = openDriveStore(openState(folder), folder, clock);
    const DriveApp = createDriveApp({ store, gate, scopes: [SCOPES.allFiles] });
    expect(() => DriveApp.createFile()).toThrow(
      "The parameters () don't match the method signature for DriveApp.createFile.",
    );
    expect(() => DriveApp.createFile(null, '')).toThrow('Invalid argument: name');
    const unnamed = createBlob({ bytes: new Uint8Array(), contentType: null, name: null });
    expect(() => DriveApp.createFile(unnamed)).toThrow(
      'Blob object must have non-null name for this operation.',
    );
    expect(DriveApp.createFile('a.txt', 'abc').getBlob().getDataAsString()).toBe('abc');
  });

  it('make pages without a title that escape what is not trusted', () => {
    const page = createHtmlService(newFolder(), () => undefined).createHtmlOutput();
    expect([page.getTitle(), page.appendUntrusted('<b>').getContent()]).toEqual(['', '&lt;b&gt;']);
  });
});

describe('B the error texts', () => {
  const OUTSIDE = 'The coordinates of the range are outside the dimensions of the sheet.';
  type Opened = ReturnType<typeof openApp>;

  it.each<[string, (opened: Opened) => unknown]>([
    [
      'The number of rows in the data does not match the number of rows in the range. The data has 1 but the range has 526.',
      ({ sheet }) => sheet.getRange('A1:A526').setValues([[1]]),
    ],
    [
      'The number of columns in the data does not match the number of columns in the range. The data has 1 but the range has 3.',
      ({ sheet }) => sheet.getRange('A1:C1').setValues([[1]]),
    ],
    [OUTSIDE, ({ sheet }) => sheet.getRange(1001, 1)],
    [OUTSIDE, ({ sheet }) => sheet.getRange(1, 27)],
    ['The starting row of the range is too small.', ({ sheet }) => sheet.getRange(0, 1)],
    ['The starting column of the range is too small.', ({ sheet }) => sheet.getRange(1, 0)],
    ['The number of rows in the range must be at least 1.', ({ sheet }) => sheet.getRange(1, 1, 0)],
    [
      'The number of columns in the range must be at least 1.',
      ({ sheet }) => sheet.getRange(1, 1, 1, 0),
    ],
    ['Range not found', ({ sheet }) => sheet.getRange('甲乙丙!A1')],
    [
      'The data you entered in cell F1 violates the data validation rules set on this cell.',
      ({ app, sheet }) => {
        const rule = app.newDataValidation().requireValueInList(['是']).setAllowInvalid(false);
        return sheet.getRange('F1').setDataValidation(rule.build()).setValue('否');
      },
    ],
    [
      'You are trying to edit a protected cell or object. Please contact the spreadsheet owner to remove protection if you need to edit.',
      ({ model, sheet }) => {
        model.protections = [{ description: '', warningOnly: false }];
        return sheet.getRange('A1').setValue(1);
      },
    ],
    ['Cannot call SpreadsheetApp.getUi() from this context.', ({ app }) => app.getUi()],
    [
      'A sheet with the name "台账" already exists. Please enter another name.',
      ({ spreadsheet }) => spreadsheet.insertSheet('台账'),
    ],
    [
      'Lock timeout: another process was holding the lock for too long.',
      () => {
        createLocks(newFolder(), gate).service.getDocumentLock().waitLock(-1);
      },
    ],
  ])('%s', (message, act) => {
    const opened = openApp();
    const thrown = thrownBy(() => act(opened));
    expect([thrown?.name, thrown?.message]).toEqual(['Exception', message]);
  });

  it('and none for the last row of an empty sheet, and for a day written and read', () => {
    const { sheet } = openApp();
    expect(sheet.getLastRow()).toBe(0);
    const day = new Date('2023-12-20T00:00:00+08:00');
    expect(sheet.getRange('A1').setValue(day).getValue()).toEqual(day);
  });
});

function thrownBy(act: () => unknown): Error | undefined {
  try {
    act();
    return undefined;
  } catch (error) {
    return error instanceof Error ? error : undefined;
  }
}

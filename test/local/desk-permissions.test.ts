import { join } from 'node:path';
import { emptyBook } from '../../local/book/model';
import { openDesk, type DeskOptions } from '../../local/desk';
import { SCOPES } from '../../local/services/scopes';
import { scriptBundle } from './support/script-bundle';
import { temporaryFolders } from './support/temporary-folder';

const newFolder = temporaryFolders();

const CODE = `
function create() {
  const made = SpreadsheetApp.create('新表', 25, 10);
  made.getSheets()[0].getRange('A1').setValue('甲');
  const [sheet] = SpreadsheetApp.openById(made.getId()).getSheets();
  const found = sheet.getRange('A1').getValue();
  return [sheet.getName(), sheet.getMaxRows(), sheet.getMaxColumns(), found,
    SpreadsheetApp.getActiveSpreadsheet().getName()].join(' ');
}
function createDefault() {
  const [sheet] = SpreadsheetApp.create('新表').getSheets();
  return [sheet.getName(), sheet.getMaxRows(), sheet.getMaxColumns()].join(' ');
}
function tooSmall() { SpreadsheetApp.create('新表', 0, 10); }
function openUnknown() { SpreadsheetApp.openById('x'); }
function openByUrl() { SpreadsheetApp.openByUrl('https://example.invalid'); }
function locale() { return Session.getActiveUserLocale(); }
function root() { return DriveApp.getRootFolder().getName(); }`;

function deskWith(options: Partial<DeskOptions> = {}) {
  const folder = newFolder();
  return openDesk({
    workbook: emptyBook('台账'),
    out: join(folder, 'out'),
    bundleFolder: scriptBundle(folder, CODE),
    ...options,
  });
}

const GRANTED = [SCOPES.allSpreadsheets, SCOPES.allFiles];

describe('the permissions of a desk', () => {
  it.each(['create', 'openUnknown', 'openByUrl', 'root'])(
    "are the manifest's unless others are given, which do not cover %s",
    async (name) => {
      const run = await (await deskWith()).run(name);
      expect(run.error).toMatch(/^Specified permissions are not sufficient to call /);
    },
  );

  it.each([
    ['create', 'Sheet1 25 10 甲 台账'],
    ['createDefault', 'Sheet1 1000 26'],
    ['root', '我的云端硬盘'],
    ['locale', 'en_US'],
  ])('let %s do its work when they cover it', async (name, value) => {
    const desk = await deskWith({ scopes: GRANTED, locale: 'en_US' });
    expect(await desk.run(name)).toMatchObject({ ok: true, value });
  });

  it('name the first tab in Chinese in a Chinese account, and keep what was created apart', async () => {
    const desk = await deskWith({ scopes: GRANTED });
    expect((await desk.run('create')).value).toBe('工作表1 25 10 甲 台账');
    await desk.run('createDefault');
    expect(desk.createdBooks.map(({ name, sheets }) => [name, sheets.length])).toEqual([
      ['新表', 1],
      ['新表', 1],
    ]);
    expect(new Set(desk.createdBooks.map(({ id }) => id)).size).toBe(2);
    expect(desk.book.sheets[0]?.values).toEqual([]);
  });

  it.each([
    ['tooSmall', 'Invalid argument: rows'],
    [
      'openUnknown',
      'Unexpected error while getting the method or property openById on object SpreadsheetApp.',
    ],
    ['openByUrl', 'not supported in the desk edition: SpreadsheetApp.openByUrl'],
  ])('do not make %s right', async (name, error) => {
    expect(await (await deskWith({ scopes: GRANTED })).run(name)).toMatchObject({
      ok: false,
      error,
    });
  });
});

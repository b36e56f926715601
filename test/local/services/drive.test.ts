import { readdirSync, readFileSync, unlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { blob, driveIn, FOLDER, idOf, media, namesIn, WORD } from '../support/drive-fixture';
import { temporaryFolders } from '../support/temporary-folder';

const newFolder = temporaryFolders();

describe('Drive.Files.create', () => {
  it('writes a file and answers with the four usual fields', () => {
    const folder = newFolder();
    const file = driveIn(folder).create({ name: '催缴通知书.docx', mimeType: WORD }, blob('PK'));
    expect(file).toEqual({
      kind: 'drive#file',
      id: expect.stringMatching(/^1[\w-]{32}$/) as string,
      name: '催缴通知书.docx',
      mimeType: WORD,
    });
    expect(readFileSync(join(folder, 'drive', '催缴通知书.docx'), 'utf8')).toBe('PK');
  });

  it('makes folders in folders', () => {
    const folder = newFolder();
    const files = driveIn(folder);
    const outer = files.create({ name: '文书', mimeType: FOLDER });
    const inner = files.create({ name: '2023', mimeType: FOLDER, parents: [idOf(outer)] });
    files.create({ name: 'a.txt', parents: [idOf(inner)] }, blob('a'));
    expect(readFileSync(join(folder, 'drive', '文书', '2023', 'a.txt'), 'utf8')).toBe('a');
  });

  it('gives one name to two files, as Drive does, and two names on disk', () => {
    const folder = newFolder();
    const files = driveIn(folder);
    const ids = ['1', '2'].map((text) =>
      idOf(files.create({ name: 'a.txt' }, blob(text, 'text/plain'))),
    );
    expect(readdirSync(join(folder, 'drive')).sort()).toEqual(['a (2).txt', 'a.txt']);
    expect(ids.map((id) => media(files, id))).toEqual(['1', '2']);
    expect(namesIn(files, "name = 'a.txt'")).toEqual(['a.txt', 'a.txt']);
  });

  it.each([
    ['通知/书:一?.docx', '通知_书_一_.docx'],
    ['CON.txt', '_CON.txt'],
    ['末尾. ', '末尾'],
    ['..', '_'],
    [`${'长'.repeat(200)}.docx`, `${'长'.repeat(80)}.docx`],
  ])('keeps %s as a safe name on disk', (name, onDisk) => {
    const folder = newFolder();
    const files = driveIn(folder);
    const id = idOf(files.create({ name }, blob('a')));
    expect(readdirSync(join(folder, 'drive'))).toEqual([onDisk]);
    expect(files.get(id)).toMatchObject({ name });
  });

  it('gives the fields asked for', () => {
    const folder = newFolder();
    const fields = 'id, parents,size,createdTime,webViewLink';
    const file = driveIn(folder).create({ name: 'a b.txt' }, blob('abc'), { fields });
    expect(Object.keys(file)).toEqual(['id', 'parents', 'size', 'createdTime', 'webViewLink']);
    expect(file).toMatchObject({ size: '3', createdTime: '2023-12-20T00:00:00.000Z' });
    expect(file.webViewLink).toMatch(/^file:\/\/\/.*\/drive\/a%20b\.txt$/);
  });

  it('refuses fields Drive does not know', () => {
    expect(() =>
      driveIn(newFolder()).create({ name: 'a' }, blob('a'), { fields: 'id,nmae' }),
    ).toThrow('Invalid field selection nmae');
  });

  it('refuses a parent nobody knows, and a parent that is a file', () => {
    const files = driveIn(newFolder());
    expect(() => files.create({ name: 'a', parents: ['nope'] }, blob('a'))).toThrow(
      'API call to drive.files.create failed with error: File not found: nope.',
    );
    const parent = idOf(files.create({ name: 'a' }, blob('a')));
    expect(() => files.create({ name: 'b', parents: [parent] }, blob('b'))).toThrow(/not a folder/);
  });
});

describe('Drive.Files.get', () => {
  it('says File not found for an unknown id, as a GoogleJsonResponseException', () => {
    const caught = errorOf(() => driveIn(newFolder()).get('nope'));
    expect(caught).toMatchObject({
      name: 'GoogleJsonResponseException',
      message: 'API call to drive.files.get failed with error: File not found: nope.',
      details: { code: 404, message: 'File not found: nope.' },
    });
  });

  it('says so too when somebody deleted the file by hand', () => {
    const folder = newFolder();
    const files = driveIn(folder);
    const id = idOf(files.create({ name: 'a.txt' }, blob('a')));
    unlinkSync(join(folder, 'drive', 'a.txt'));
    expect(() => files.get(id)).toThrow(`File not found: ${id}.`);
    expect(files.list().files).toEqual([]);
  });

  it('gives what staff edited on disk', () => {
    const folder = newFolder();
    const files = driveIn(folder);
    const id = idOf(files.create({ name: '模板.docx', mimeType: WORD }, blob('old')));
    writeFileSync(join(folder, 'drive', '模板.docx'), 'new');
    expect(media(files, id)).toBe('new');
  });

  it('gives text as text and everything else as a blob', () => {
    const files = driveIn(newFolder());
    const text = idOf(files.create({ name: 'a.json', mimeType: 'application/json' }, blob('{}')));
    const bytes = idOf(files.create({ name: 'a.bin' }, blob('{}')));
    expect(files.get(text, { alt: 'media' })).toBe('{}');
    expect(String(files.get(bytes, { alt: 'media' }))).toBe('Blob');
  });

  it('knows My Drive itself', () => {
    expect(driveIn(newFolder()).get('root')).toMatchObject({ mimeType: FOLDER });
  });

  it('is there for the next desk on the same folder', () => {
    const folder = newFolder();
    const id = idOf(driveIn(folder).create({ name: 'a.txt' }, blob('a')));
    expect(driveIn(folder).get(id)).toMatchObject({ name: 'a.txt' });
  });
});

function errorOf(action: () => unknown): unknown {
  try {
    action();
  } catch (error) {
    return error;
  }
  return undefined;
}

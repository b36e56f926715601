import { existsSync, readdirSync, readFileSync, unlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { openState } from '../../../local/desk-state';
import { createBlob } from '../../../local/services/blob';
import { createClock } from '../../../local/services/clock';
import { createDrive } from '../../../local/services/drive/files';
import { openDriveStore } from '../../../local/services/drive/store';
import { RoundTripGate } from '../../../local/services/hook';
import { libreOfficePath } from '../../../local/services/libre-office';
import { temporaryFolders } from '../support/temporary-folder';

const newFolder = temporaryFolders();
const FOLDER = 'application/vnd.google-apps.folder';
const DOCUMENT = 'application/vnd.google-apps.document';
const WORD = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document';
const MOMENT = Date.UTC(2023, 11, 20);

function driveIn(folder: string) {
  const store = openDriveStore(openState(folder), folder, createClock({ now: MOMENT }));
  return createDrive(store, new RoundTripGate(undefined)).Files;
}

const blob = (text: string, contentType: string | null = 'application/octet-stream') =>
  createBlob({ bytes: new TextEncoder().encode(text), contentType, name: null });

type Files = ReturnType<typeof driveIn>;
const idOf = (file: { id?: string }): string => file.id ?? '';
const namesIn = (files: Files, q: string): string[] =>
  (files.list({ q }).files ?? []).map((file) => file.name ?? '');
const media = (files: Files, id: string): string => {
  const content = files.get(id, { alt: 'media' });
  return typeof content === 'string'
    ? content
    : (content as GoogleAppsScript.Base.Blob).getDataAsString();
};

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

describe('Drive.Files.list', () => {
  function filled(): { files: Files; folderId: string } {
    const files = driveIn(newFolder());
    const folderId = idOf(files.create({ name: '模板', mimeType: FOLDER }));
    files.create({ name: '催缴通知.docx', mimeType: WORD, parents: [folderId] }, blob('1'));
    files.create({ name: "it's.txt", mimeType: 'text/plain' }, blob('2'));
    const trashed = idOf(files.create({ name: '旧.txt', mimeType: 'text/plain' }, blob('3')));
    files.update({ trashed: true }, trashed);
    return { files, folderId };
  }

  it.each([
    ["name = '催缴通知.docx'", ['催缴通知.docx']],
    ["name = 'it\\'s.txt'", ["it's.txt"]],
    ["name contains '催缴'", ['催缴通知.docx']],
    ["name contains '通知'", []],
    [`mimeType = '${FOLDER}' and trashed = false`, ['模板']],
    ["'root' in parents and trashed = false", ["it's.txt", '模板']],
    ['trashed = true', ['旧.txt']],
    [`mimeType != '${FOLDER}' and trashed=false`, ["it's.txt", '催缴通知.docx']],
  ])('finds by %s', (q, names) => {
    expect(namesIn(filled().files, q)).toEqual(names);
  });

  it('finds what lies in a folder', () => {
    const { files, folderId } = filled();
    expect(namesIn(files, `'${folderId}' in parents`)).toEqual(['催缴通知.docx']);
  });

  it('counts what lies in a trashed folder as trashed', () => {
    const { files, folderId } = filled();
    files.update({ trashed: true }, folderId);
    expect(namesIn(files, 'trashed = false')).toEqual(["it's.txt"]);
    files.update({ trashed: false }, folderId);
    expect(namesIn(files, `'${folderId}' in parents and trashed = false`)).toHaveLength(1);
  });

  it('gives pages', () => {
    const { files } = filled();
    const first = files.list({ pageSize: 3, fields: 'nextPageToken,files(id,name)' });
    const second = files.list({ pageSize: 3, pageToken: first.nextPageToken });
    expect([first.files?.length, second.files?.length]).toEqual([3, 1]);
    expect(Object.keys(first.files?.[0] ?? {})).toEqual(['id', 'name']);
    expect(second.nextPageToken).toBeUndefined();
  });

  it.each(["name = 'a' or name = 'b'", "not name = 'a'", "modifiedTime > '2023'"])(
    'names a query it cannot answer: %s',
    (q) => {
      expect(() => filled().files.list({ q })).toThrow(
        /not supported in the desk edition: Drive.Files.list/,
      );
    },
  );

  it('refuses what is no query', () => {
    expect(() => filled().files.list({ q: '催缴' })).toThrow('Invalid Value');
  });
});

describe('Drive.Files.update, copy and remove', () => {
  it('renames and moves the file on disk', () => {
    const folder = newFolder();
    const files = driveIn(folder);
    const target = idOf(files.create({ name: '归档', mimeType: FOLDER }));
    const id = idOf(files.create({ name: 'a.txt' }, blob('1')));
    files.update({ name: 'b.txt' }, id, blob('2'), { addParents: target, removeParents: 'root' });
    expect(existsSync(join(folder, 'drive', 'a.txt'))).toBe(false);
    expect(readFileSync(join(folder, 'drive', '归档', 'b.txt'), 'utf8')).toBe('2');
  });

  it('does not take parents in an update, as Drive', () => {
    const files = driveIn(newFolder());
    const id = idOf(files.create({ name: 'a' }, blob('a')));
    expect(() => files.update({ parents: ['root'] }, id)).toThrow(
      /parents field is not directly writable in update requests/,
    );
  });

  it('copies', () => {
    const files = driveIn(newFolder());
    const id = idOf(files.create({ name: 'a.txt', mimeType: 'text/plain' }, blob('1')));
    const copy = files.copy({ name: 'b.txt' }, id);
    files.update({}, id, blob('2'));
    expect(media(files, idOf(copy))).toBe('1');
    expect(files.copy({}, id).name).toBe('Copy of a.txt');
  });

  it('removes for good, with all that lies below', () => {
    const folder = newFolder();
    const files = driveIn(folder);
    const top = idOf(files.create({ name: '文书', mimeType: FOLDER }));
    const inside = idOf(files.create({ name: 'a.txt', parents: [top] }, blob('1')));
    files.remove(top);
    expect(readdirSync(join(folder, 'drive'))).toEqual([]);
    expect(() => files.get(inside)).toThrow('File not found');
  });
});

describe('Drive.Files.export', () => {
  it('gives back a converted document as .docx', () => {
    const files = driveIn(newFolder());
    const id = idOf(files.create({ name: '通报', mimeType: DOCUMENT }, blob('PK', WORD)));
    const word = files.export(id, WORD, { alt: 'media' }) as GoogleAppsScript.Base.Blob;
    expect([word.getDataAsString(), word.getName()]).toEqual(['PK', '通报.docx']);
  });

  it('exports only documents of Google', () => {
    const files = driveIn(newFolder());
    const id = idOf(files.create({ name: 'a.docx', mimeType: WORD }, blob('PK')));
    expect(() => files.export(id, 'application/pdf', { alt: 'media' })).toThrow(
      'Export only supports Docs Editors files.',
    );
  });

  it('says when LibreOffice is missing', () => {
    const before = process.env['KUOMIAN_SOFFICE'];
    process.env['KUOMIAN_SOFFICE'] = '';
    try {
      const files = driveIn(newFolder());
      const id = idOf(files.create({ name: 'a', mimeType: DOCUMENT }, blob('PK', WORD)));
      expect(libreOfficePath()).toBeUndefined();
      expect(() => files.export(id, 'application/pdf', { alt: 'media' })).toThrow(
        'not supported in the desk edition: Drive.Files.export to application/pdf without LibreOffice',
      );
    } finally {
      if (before === undefined) delete process.env['KUOMIAN_SOFFICE'];
      else process.env['KUOMIAN_SOFFICE'] = before;
    }
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

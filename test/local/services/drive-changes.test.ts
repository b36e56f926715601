import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { libreOfficePath } from '../../../local/services/libre-office';
import {
  blob,
  DOCUMENT,
  driveIn,
  FOLDER,
  idOf,
  media,
  namesIn,
  WORD,
  type Files,
} from '../support/drive-fixture';
import { temporaryFolders } from '../support/temporary-folder';

const newFolder = temporaryFolders();

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
    ["name = 'it\\'s.txt' or name = '模板'", ["it's.txt", '模板']],
    ["(name = 'it\\'s.txt' or trashed = true) and trashed = false", ["it's.txt"]],
    ["name = 'it\\'s.txt' or trashed = true and trashed = false", ["it's.txt"]],
    ["trashed = true and (name = '旧.txt' or (name = '模板'))", ['旧.txt']],
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

  it.each([
    ...["not name = 'a'", "modifiedTime > '2023'", "(name = 'a'", "name = 'a')", "name = 'a' or"],
    ...["name = 'a' orname = 'b'", "name = 'a' name = 'b'"],
  ])('names a query it cannot answer: %s', (q) => {
    expect(() => filled().files.list({ q })).toThrow(
      /not supported in the desk edition: Drive.Files.list/,
    );
  });

  it('refuses what is no query', () => {
    expect(() => filled().files.list({ q: '催缴' })).toThrow('Invalid Value');
    expect(() => filled().files.list({ q: '()' })).toThrow('Invalid Value');
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

import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { readBytes, replaceFile } from '../../../../../local/book/xlsx/file/file-access';
import type { FileSystem } from '../../../../../local/book/xlsx/file/file-access';

let folder = '';
let target = '';
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'book-'));
  target = join(folder, '台账.xlsx');
  writeFileSync(target, '旧');
});
afterEach(() => {
  rmSync(folder, { recursive: true, force: true });
});

function failing(code: string): Error {
  return Object.assign(new Error(code), { code });
}

/** A file system that writes down what is asked of it and fails at one step. */
function fakeFiles(
  failAt?: keyof FileSystem | 'writeFile' | 'sync',
  code = 'EIO',
): { files: FileSystem; asked: string[] } {
  const asked: string[] = [];
  const step = async (name: string, answer = name): Promise<void> => {
    asked.push(answer);
    if (name === failAt) throw failing(code);
    await Promise.resolve();
  };
  const files: FileSystem = {
    open: async (path) => {
      await step('open', `open ${path.slice(path.lastIndexOf('/') + 1).replace(/\d+/, 'N')}`);
      return {
        writeFile: () => step('writeFile'),
        sync: () => step('sync'),
        close: () => step('close'),
      };
    },
    rename: () => step('rename'),
    rm: () => step('rm'),
    access: () => Promise.reject(failing('ENOENT')),
  };
  return { files, asked };
}

describe('replaceFile', () => {
  it('puts the new bytes in the place of the old and leaves nothing else behind', async () => {
    await replaceFile(target, Buffer.from('新'));
    expect(readFileSync(target, 'utf8')).toBe('新');
    expect(readdirSync(folder)).toEqual(['台账.xlsx']);
  });

  it('writes beside, flushes, closes and only then renames', async () => {
    const { files, asked } = fakeFiles();
    await replaceFile(target, new Uint8Array(), files);
    expect(asked).toEqual(['open .台账.xlsx.N.tmp', 'writeFile', 'sync', 'close', 'rename']);
  });

  it.each(['open', 'writeFile', 'sync', 'rename'] as const)(
    'tidies up after a failure at %s',
    async (name) => {
      const { files, asked } = fakeFiles(name);
      await expect(replaceFile(target, new Uint8Array(), files)).rejects.toMatchObject({
        code: 'CANNOT_WRITE',
      });
      expect(asked.at(-1)).toBe('rm');
      expect(readFileSync(target, 'utf8')).toBe('旧');
    },
  );

  it.each([
    ['EBUSY', 'OPEN_ELSEWHERE'],
    ['EPERM', 'TARGET_READ_ONLY'],
    ['EACCES', 'TARGET_READ_ONLY'],
    ['EROFS', 'TARGET_READ_ONLY'],
    ['ENOSPC', 'DISK_FULL'],
    ['ENOENT', 'NO_FOLDER'],
    ['EIO', 'CANNOT_WRITE'],
  ])('answers %s with %s', async (systemCode, code) => {
    const { files } = fakeFiles('rename', systemCode);
    await expect(replaceFile(target, new Uint8Array(), files)).rejects.toMatchObject({
      code,
      subject: target,
    });
  });

  it('takes EPERM on Windows for a workbook that is open', async () => {
    const platform = Object.getOwnPropertyDescriptor(process, 'platform')!;
    Object.defineProperty(process, 'platform', { ...platform, value: 'win32' });
    try {
      const { files } = fakeFiles('rename', 'EPERM');
      await expect(replaceFile(target, new Uint8Array(), files)).rejects.toMatchObject({
        code: 'OPEN_ELSEWHERE',
      });
    } finally {
      Object.defineProperty(process, 'platform', platform);
    }
  });

  it.each(['~$台账.xlsx', '.~台账.xlsx'])(
    'refuses while the mark %s of an open workbook is there',
    async (mark) => {
      writeFileSync(join(folder, mark), '');
      await expect(replaceFile(target, Buffer.from('新'))).rejects.toMatchObject({
        code: 'OPEN_ELSEWHERE',
      });
      expect(readFileSync(target, 'utf8')).toBe('旧');
    },
  );

  it('says that a folder is missing, and that a folder is in the way', async () => {
    await expect(
      replaceFile(join(folder, '没有', 'x.xlsx'), new Uint8Array()),
    ).rejects.toMatchObject({ code: 'NO_FOLDER' });
    mkdirSync(join(folder, '夹.xlsx'));
    await expect(replaceFile(join(folder, '夹.xlsx'), new Uint8Array())).rejects.toMatchObject({
      code: 'IS_FOLDER',
    });
    expect(existsSync(join(folder, '夹.xlsx'))).toBe(true);
  });
});

describe('readBytes', () => {
  it('gives the bytes', async () => {
    expect(Buffer.from(await readBytes(target)).toString()).toBe('旧');
  });
});

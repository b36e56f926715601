/** Reading a workbook's bytes, and putting new bytes in a file's place so that a crash leaves the old file whole. */
import { access, open, readFile, rename, rm, stat } from 'node:fs/promises';
import type { FileHandle } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import { BookError, systemCode } from '../../errors';
import type { BookErrorCode } from '../../errors';

const READING: Readonly<Record<string, BookErrorCode>> = {
  ENOENT: 'ABSENT',
  ENOTDIR: 'ABSENT',
  EISDIR: 'IS_FOLDER',
  EACCES: 'NO_PERMISSION',
  EPERM: 'NO_PERMISSION',
  EBUSY: 'OPEN_ELSEWHERE',
  ERR_FS_FILE_TOO_LARGE: 'TOO_BIG',
};

const WRITING: Readonly<Record<string, BookErrorCode>> = {
  EBUSY: 'OPEN_ELSEWHERE',
  EISDIR: 'IS_FOLDER',
  EACCES: 'TARGET_READ_ONLY',
  EPERM: 'TARGET_READ_ONLY',
  EROFS: 'TARGET_READ_ONLY',
  ENOSPC: 'DISK_FULL',
  EDQUOT: 'DISK_FULL',
  ENOENT: 'NO_FOLDER',
  ENOTDIR: 'NO_FOLDER',
};

/** The calls writing needs of the file system; tests give one that fails. */
export interface FileSystem {
  open(path: string, flags: string): Promise<Pick<FileHandle, 'writeFile' | 'sync' | 'close'>>;
  rename(from: string, to: string): Promise<void>;
  rm(path: string, options: { readonly force: boolean }): Promise<void>;
  access(path: string): Promise<void>;
}

const REAL_FILES: FileSystem = { open, rename, rm, access };

/** The file's bytes; throws a BookError. */
export async function readBytes(path: string): Promise<Uint8Array> {
  try {
    return await readFile(path);
  } catch (error) {
    throw bookError(READING, 'CANNOT_READ', path, error);
  }
}

/**
 * Writes beside the target, flushes, then renames over it: readers see the old file or the new one, never half of one.
 * Throws a BookError, and then the target is as it was.
 */
export async function replaceFile(
  path: string,
  bytes: Uint8Array,
  files: FileSystem = REAL_FILES,
): Promise<void> {
  await refuseOpenTarget(path, files);
  const beside = join(dirname(path), `.${basename(path)}.${process.pid}.tmp`);
  try {
    await writeThrough(beside, bytes, files);
    await files.rename(beside, path);
  } catch (error) {
    await files.rm(beside, { force: true }).catch(() => undefined);
    throw await writeError(path, error);
  }
}

async function writeThrough(path: string, bytes: Uint8Array, files: FileSystem): Promise<void> {
  const file = await files.open(path, 'w');
  try {
    await file.writeFile(bytes);
    await file.sync();
  } finally {
    await file.close();
  }
}

/** Excel keeps `~$book.xlsx`, WPS `.~book.xlsx` beside a workbook for as long as it is open. */
async function refuseOpenTarget(path: string, files: FileSystem): Promise<void> {
  for (const mark of ['~$', '.~']) {
    const lock = join(dirname(path), mark + basename(path));
    const exists = await files.access(lock).then(
      () => true,
      () => false,
    );
    if (exists) throw new BookError('OPEN_ELSEWHERE', path);
  }
}

/** Windows answers EPERM when the target is open, and also when it is a folder or read-only: look before blaming. */
async function writeError(path: string, error: unknown): Promise<BookError> {
  if (systemCode(error) === 'EPERM' && process.platform === 'win32') {
    const target = await stat(path).catch(() => undefined);
    const writable = target !== undefined && (target.mode & 0o200) !== 0;
    if (target?.isFile() === true && writable) {
      return new BookError('OPEN_ELSEWHERE', path, { cause: error });
    }
  }
  return bookError(WRITING, 'CANNOT_WRITE', path, error);
}

function bookError(
  codes: Readonly<Record<string, BookErrorCode>>,
  otherwise: BookErrorCode,
  path: string,
  error: unknown,
): BookError {
  return new BookError(codes[systemCode(error)] ?? otherwise, path, { cause: error });
}

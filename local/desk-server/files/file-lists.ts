import { createHash } from 'node:crypto';
import {
  closeSync,
  existsSync,
  openSync,
  readdirSync,
  readFileSync,
  readSync,
  statSync,
} from 'node:fs';
import { join } from 'node:path';
import { openState } from '../../desk-state';
import { createClock } from '../../services/clock';
import { FOLDER_TYPE, ROOT_ID } from '../../services/drive/entry';
import { openDriveStore, type DriveStore } from '../../services/drive/store';
import type { FileEntryView, MailEntryView } from '../protocol';
import { mailHeaders } from './mail-headers';

/** The files and mails the scripts made; each is found by its id only, never by a path. */
export interface FileLists {
  files(): readonly FileEntryView[];
  file(id: string): Uint8Array | undefined;
  mails(): readonly MailEntryView[];
  mail(id: string): Uint8Array | undefined;
}

const HEADER_BYTES = 16 * 1024;

/** The lists of an output folder; always as it is now. */
export function fileListsOf(outFolder: string): FileLists {
  const drive = openDriveStore(openState(outFolder), outFolder, createClock({}));
  const outbox = join(outFolder, 'outbox');
  const mailNames = (): readonly string[] =>
    existsSync(outbox) ? readdirSync(outbox).filter((name) => name.endsWith('.eml')) : [];
  return {
    files: () => driveFiles(drive),
    file(id) {
      const entry = drive.find(id);
      if (!entry || entry.mimeType === FOLDER_TYPE || drive.isTrashed(entry)) return undefined;
      return drive.contents(entry);
    },
    mails: () =>
      mailNames()
        .map((name) => mailEntry(outbox, name))
        .reverse(),
    mail(id) {
      const name = mailNames().find((one) => mailId(one) === id);
      return name === undefined ? undefined : readFileSync(join(outbox, name));
    },
  };
}

function driveFiles(drive: DriveStore): FileEntryView[] {
  return drive
    .all()
    .filter((entry) => entry.mimeType !== FOLDER_TYPE && !drive.isTrashed(entry))
    .map((entry) => ({
      id: entry.id,
      name: entry.name,
      folder: entry.parent === ROOT_ID ? '' : (drive.find(entry.parent)?.name ?? ''),
      bytes: statSync(drive.path(entry)).size,
      changed: entry.modifiedTime,
    }))
    .sort((one, other) => other.changed.localeCompare(one.changed));
}

function mailEntry(outbox: string, name: string): MailEntryView {
  const path = join(outbox, name);
  return { id: mailId(name), ...mailHeaders(startOf(path)), bytes: statSync(path).size };
}

function mailId(name: string): string {
  return createHash('sha256').update(name).digest('base64url').slice(0, 22);
}

function startOf(path: string): string {
  const handle = openSync(path, 'r');
  try {
    const bytes = Buffer.alloc(HEADER_BYTES);
    return bytes.subarray(0, readSync(handle, bytes, 0, HEADER_BYTES, 0)).toString('utf8');
  } finally {
    closeSync(handle);
  }
}

import { existsSync, mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, extname, join } from 'node:path';
import type { DriveEntry } from './entry';
import { DOCUMENT_TYPE, FOLDER_TYPE, ROOT_ID } from './entry';

type Entries = Readonly<Record<string, DriveEntry>>;

const TRASH_FOLDER = '.trash';
/** Names Windows keeps for devices. */
const DEVICE_NAME = /^(con|prn|aux|nul|com\d|lpt\d)(\.|$)/i;
const LONGEST_FILE_NAME_CHARACTERS = 80;

/** Where an entry's contents lie; files in the bin lie in a folder of their own. */
export function pathOf(driveFolder: string, entries: Entries, entry: DriveEntry): string {
  if (entry.trashed) return join(driveFolder, TRASH_FOLDER, `${entry.id}-${entry.fileName}`);
  return join(folderPath(driveFolder, entries, entry.parent), entry.fileName);
}

function folderPath(driveFolder: string, entries: Entries, id: string): string {
  const folder = id === ROOT_ID ? undefined : entries[id];
  return folder ? pathOf(driveFolder, entries, folder) : driveFolder;
}

/**
 * A name for the disk: without the characters file systems refuse, not too long, and unlike every neighbour's (file systems of
 * Windows and macOS do not tell capitals apart).
 */
export function freeFileName(
  driveFolder: string,
  entries: Entries,
  entry: Pick<DriveEntry, 'id' | 'name' | 'mimeType' | 'parent'>,
): string {
  const folder = folderPath(driveFolder, entries, entry.parent);
  const taken = new Set(
    Object.values(entries)
      .filter((one) => one.parent === entry.parent && one.id !== entry.id)
      .map((one) => one.fileName.toLowerCase()),
  );
  const wanted = diskName(entry.name, entry.mimeType);
  const ending = entry.mimeType === FOLDER_TYPE ? '' : extname(wanted);
  const stem = wanted.slice(0, wanted.length - ending.length);
  for (let copy = 1; ; copy += 1) {
    const name = copy === 1 ? wanted : `${stem} (${copy})${ending}`;
    if (!taken.has(name.toLowerCase()) && !existsSync(join(folder, name))) return name;
  }
}

function diskName(name: string, mimeType: string): string {
  const clean = name

    .replace(/[\u0000-\u001f<>:"/\\|?*]/g, '_')
    .replace(/[. ]+$/, '')
    .replace(DEVICE_NAME, '_$&');
  const ending = mimeType === FOLDER_TYPE ? '' : extname(clean);
  const stem = clean.slice(0, clean.length - ending.length).slice(0, LONGEST_FILE_NAME_CHARACTERS);
  // A document of Google's has no ending in its name; on disk it is a .docx.
  const shown = mimeType === DOCUMENT_TYPE && ending !== '.docx' ? `${ending}.docx` : ending;
  return `${stem || '_'}${shown}`;
}

/** Writes a file whole, making its folder. */
export function writeContents(path: string, bytes: Uint8Array): void {
  mkdirSync(dirname(path), { recursive: true });
  const fresh = `${path}.new`;
  writeFileSync(fresh, bytes);
  renameSync(fresh, path);
}

/** Makes a folder. */
export function makeFolder(path: string): void {
  mkdirSync(path, { recursive: true });
}

/** A file's bytes; undefined when somebody removed it by hand. */
export function readContents(path: string): Uint8Array | undefined {
  return existsSync(path) ? new Uint8Array(readFileSync(path)) : undefined;
}

/** Moves a file or folder, making the folder it goes to. */
export function move(from: string, to: string): void {
  if (from === to || !existsSync(from)) return;
  mkdirSync(dirname(to), { recursive: true });
  renameSync(from, to);
}

/** Removes a file or folder for good. */
export function erase(path: string): void {
  rmSync(path, { recursive: true, force: true });
}

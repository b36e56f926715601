import { contentsOf, createBlob, encodeText } from '../blob';
import { MIME_TYPES } from '../mime-types';
import { ScriptException } from '../script-error';
import { strictService } from '../strict-service';
import {
  enter,
  found,
  READING,
  requireName,
  WRITING,
  type DriveAppSetting,
} from './drive-app-call';
import { FOLDER_TYPE, type DriveEntry } from './entry';
import type { DriveEntryPart } from './store';

type File = GoogleAppsScript.Drive.File;
type Folder = GoogleAppsScript.Drive.Folder;
type BlobSource = GoogleAppsScript.Base.BlobSource;

const NEW_FILE = 'BlobSource | String?, String? | String?, String?, String?';

/** `createFile` of DriveApp or of a folder: from a blob, or from name, text and type. */
export function newFile(
  setting: DriveAppSetting,
  service: string,
  parent: string,
  args: readonly unknown[],
): File {
  enter(setting, `${service}.createFile`, WRITING, NEW_FILE, args);
  const { bytes, ...part } = args.length === 1 ? ofBlob(args[0] as BlobSource) : ofText(args);
  return fileFace(setting, setting.store.create({ ...part, parent }, bytes));
}

function ofBlob(source: BlobSource): { name: string; mimeType: string; bytes: Uint8Array } {
  const { name, contentType, bytes } = contentsOf(source);
  if (name === null) {
    throw new ScriptException('Blob object must have non-null name for this operation.');
  }
  return { name, mimeType: contentType ?? 'application/octet-stream', bytes };
}

function ofText([name, content, mimeType]: readonly unknown[]): {
  name: string;
  mimeType: string;
  bytes: Uint8Array;
} {
  return {
    name: requireName(name),
    mimeType: typeof mimeType === 'string' ? mimeType : MIME_TYPES.PLAIN_TEXT,
    bytes: encodeText(typeof content === 'string' ? content : '', 'UTF-8'),
  };
}

/** `createFolder` of DriveApp or of a folder. */
export function newFolder(
  setting: DriveAppSetting,
  service: string,
  parent: string,
  args: readonly unknown[],
): Folder {
  enter(setting, `${service}.createFolder`, WRITING, 'String?', args);
  const part = { name: requireName(args[0]), mimeType: FOLDER_TYPE, parent };
  return folderFace(setting, setting.store.create(part));
}

/** A file as scripts hold it: a handle, which shows what the file has become. */
export function fileFace(setting: DriveAppSetting, made: DriveEntry): File {
  const { store } = setting;
  const face: File = strictService('File', {
    ...entryMembers(setting, 'File', made, () => face),
    getMimeType: reading(setting, 'File.getMimeType', () => made.mimeType),
    getSize: reading(setting, 'File.getSize', () => store.contents(current(setting, made)).length),
    getBlob: reading(setting, 'File.getBlob', () => {
      const entry = current(setting, made);
      const { name, mimeType: contentType } = entry;
      return createBlob({ bytes: store.contents(entry), contentType, name });
    }),
  }) as unknown as File;
  return face;
}

/** The same for a folder. */
export function folderFace(setting: DriveAppSetting, made: DriveEntry): Folder {
  const face: Folder = strictService('Folder', {
    ...entryMembers(setting, 'Folder', made, () => face),
    createFile: (...args: unknown[]): File => newFile(setting, 'Folder', made.id, args),
    createFolder: (...args: unknown[]): Folder => newFolder(setting, 'Folder', made.id, args),
  }) as unknown as Folder;
  return face;
}

/** What files and folders have in common. */
function entryMembers<Face>(
  setting: DriveAppSetting,
  service: 'File' | 'Folder',
  made: DriveEntry,
  face: () => Face,
) {
  const change = (method: string, kind: string, partOf: (value: unknown) => DriveEntryPart) => {
    return (...args: unknown[]): Face => {
      enter(setting, `${service}.${method}`, WRITING, kind, args);
      setting.store.update(current(setting, made), partOf(args[0]));
      return face();
    };
  };
  return {
    getId: (): string => made.id,
    getName: reading(setting, `${service}.getName`, () => current(setting, made).name),
    isTrashed: reading(setting, `${service}.isTrashed`, () =>
      setting.store.isTrashed(current(setting, made)),
    ),
    setName: change('setName', 'String?', (name) => ({ name: requireName(name) })),
    setTrashed: change('setTrashed', 'Boolean', (trashed) => ({ trashed: trashed === true })),
  };
}

function reading<Answer>(setting: DriveAppSetting, call: string, answer: () => Answer) {
  return (...args: unknown[]): Answer => {
    enter(setting, call, READING, '', args);
    return answer();
  };
}

function current(setting: DriveAppSetting, { id, mimeType }: DriveEntry): DriveEntry {
  return found(setting, id, mimeType === FOLDER_TYPE);
}

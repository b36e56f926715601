/** Files of Google Drive that the add-on made: with the permission drive.file it sees no others. */
import { signedBytes } from './signed-bytes';

type Files = GoogleAppsScript.Drive_v3.Drive.V3.Collection.FilesCollection;
type File = GoogleAppsScript.Drive_v3.Drive.V3.Schema.File;

/** A file as it is listed or made. */
export interface DriveFile {
  readonly id: string;
  readonly name: string;
  /** Where people open it. */
  readonly link: string;
}

export const WORD_TYPE = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document';
export const ZIP_TYPE = 'application/zip';
const FOLDER_TYPE = 'application/vnd.google-apps.folder';

const FIELDS = 'id,name,webViewLink';

/** Drive answers a list page by page; a folder of the add-on seldom has more. */
const PAGE_SIZE = 1000;

/** Makes a file; a second call makes a second one of the same name. */
export function createFile(
  folderId: string,
  name: string,
  type: string,
  bytes: Uint8Array,
): DriveFile {
  const blob = Utilities.newBlob(signedBytes(bytes), type, name);
  const resource = { name, mimeType: type, parents: [folderId] };
  return driveFile(files().create(resource, blob, { fields: FIELDS }));
}

/** Puts other content into a file; its name and its link stay. */
export function replaceContent(id: string, type: string, bytes: Uint8Array): DriveFile {
  const blob = Utilities.newBlob(signedBytes(bytes), type);
  return driveFile(files().update({}, id, blob, { fields: FIELDS }));
}

/** Puts content into a file that is there already; made if there is none. */
export function saveFile(
  former: DriveFile | undefined,
  folderId: string,
  name: string,
  type: string,
  bytes: Uint8Array,
): DriveFile {
  return former === undefined
    ? createFile(folderId, name, type, bytes)
    : replaceContent(former.id, type, bytes);
}

/** Makes a copy beside a file. */
export function copyFile(id: string, name: string): DriveFile {
  return driveFile(files().copy({ name }, id, { fields: FIELDS }));
}

/** The bytes of a file; undefined if it is gone, in the bin for good, or somebody else's. */
export function readFile(id: string): Uint8Array | undefined {
  try {
    const media: unknown = files().get(id, { alt: 'media' });
    return isBlob(media) ? Uint8Array.from(media.getBytes()) : undefined;
  } catch (error) {
    if (isNotFound(error)) return undefined;
    throw error;
  }
}

/** Everything in a folder that is not in the bin; undefined if the folder itself is gone or in the bin. */
export function listFolder(folderId: string): readonly DriveFile[] | undefined {
  try {
    if (files().get(folderId, { fields: 'id,trashed' }).trashed === true) return undefined;
    return list(`'${folderId}' in parents and trashed = false`);
  } catch (error) {
    if (isNotFound(error)) return undefined;
    throw error;
  }
}

/** Files of one name in a folder, the newest first. */
export function findInFolder(folderId: string, name: string): readonly DriveFile[] {
  return list(`'${folderId}' in parents and name = '${quoted(name)}' and trashed = false`);
}

/**
 * Files of one name in a folder, and the marks of everything in another one: one look for both.
 *
 * @returns undefined where one of the folders is gone
 */
export function findBesideMarks(
  folderId: string,
  name: string,
  markedFolderId: string,
):
  | { readonly found: readonly DriveFile[]; readonly marks: ReadonlyMap<string, string> }
  | undefined {
  const q = `(('${folderId}' in parents and name = '${quoted(name)}') or '${markedFolderId}' in parents) and trashed = false`;
  const fields = 'files(id,name,webViewLink,md5Checksum,parents)';
  try {
    const { files: all = [] } = files().list({ q, pageSize: PAGE_SIZE, fields });
    const isMarked = ({ parents = [] }: File): boolean => parents.includes(markedFolderId);
    const found = all.filter((file) => !isMarked(file)).map(driveFile);
    return { found, marks: marksOf(all.filter(isMarked)) };
  } catch (error) {
    if (isNotFound(error)) return undefined;
    throw error;
  }
}

/** Files of one name and type, wherever they are. */
export function findOfType(name: string, type: string): readonly DriveFile[] {
  return list(`name = '${quoted(name)}' and mimeType = '${type}' and trashed = false`);
}

/** The add-on's folder of this name inside another one (My Drive, if none is given); made if there is none. */
export function findOrCreateFolder(name: string, parentId = 'root'): string {
  const [found] = list(
    `'${parentId}' in parents and name = '${quoted(name)}' and mimeType = '${FOLDER_TYPE}' and trashed = false`,
  );
  if (found !== undefined) return found.id;
  return driveFile(files().create({ name, mimeType: FOLDER_TYPE, parents: [parentId] })).id;
}

/** A mark of the content of each file in a folder, by id: files of the same content have the same. */
export function contentMarks(folderId: string): ReadonlyMap<string, string> {
  const { files: found = [] } = files().list({
    q: `'${folderId}' in parents and trashed = false`,
    pageSize: PAGE_SIZE,
    fields: 'files(id,md5Checksum)',
  });
  return marksOf(found);
}

function marksOf(found: readonly File[]): ReadonlyMap<string, string> {
  return new Map(found.map(({ id = '', md5Checksum = '' }) => [id, md5Checksum]));
}

/** The same; none where the folder is gone. */
export function contentMarksIfAny(folderId: string): ReadonlyMap<string, string> {
  try {
    return contentMarks(folderId);
  } catch (error) {
    if (isNotFound(error)) return new Map();
    throw error;
  }
}

/** The mark that a content has in `contentMarks`. */
export function contentMarkOf(bytes: Uint8Array): string {
  const digest = Utilities.computeDigest(Utilities.DigestAlgorithm.MD5, signedBytes(bytes));
  return digest.map((byte) => (byte & 0xff).toString(16).padStart(2, '0')).join('');
}

function list(q: string): readonly DriveFile[] {
  const { files: found = [] } = files().list({
    ...{ q, pageSize: PAGE_SIZE, fields: `files(${FIELDS})` },
  });
  return found.map(driveFile);
}

function driveFile({ id = '', name = '', webViewLink = '' }: File): DriveFile {
  return { id, name, link: webViewLink };
}

/** The manifest switches the advanced service on. */
function files(): Files {
  const service = typeof Drive === 'undefined' ? undefined : Drive.Files;
  if (service === undefined) throw new Error('the advanced service Drive is not enabled');
  return service;
}

function isBlob(value: unknown): value is GoogleAppsScript.Base.Blob {
  return typeof value === 'object' && value !== null && 'getBytes' in value;
}

/** The advanced service words its errors in English whatever the person's language. */
function isNotFound(error: unknown): boolean {
  return error instanceof Error && /File not found/i.test(error.message);
}

function quoted(text: string): string {
  return text.replace(/\\/g, '\\\\').replace(/'/g, "\\'");
}

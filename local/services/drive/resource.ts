import { createHash } from 'node:crypto';
import { pathToFileURL } from 'node:url';
import { ROOT_ID, FOLDER_TYPE, type DriveEntry } from './entry';
import { selectFields } from './fields';
import type { DriveStore } from './store';

/** What Drive v3 answers with when no `fields` are asked for. */
const DEFAULT_FIELDS = 'kind,id,name,mimeType';
export const DEFAULT_LIST_FIELDS = `kind,incompleteSearch,nextPageToken,files(${DEFAULT_FIELDS})`;

const KNOWN_FIELDS: ReadonlySet<string> = new Set([
  'kind',
  'id',
  'name',
  'mimeType',
  'parents',
  'trashed',
  'explicitlyTrashed',
  'createdTime',
  'modifiedTime',
  'size',
  'md5Checksum',
  'webViewLink',
  'description',
  'properties',
  'appProperties',
  'files',
  'nextPageToken',
  'incompleteSearch',
]);

/** My Drive's own folder, which no state holds. */
export const ROOT_ENTRY: DriveEntry = {
  id: ROOT_ID,
  name: '我的云端硬盘',
  mimeType: FOLDER_TYPE,
  parent: '',
  trashed: false,
  createdTime: '1970-01-01T00:00:00.000Z',
  modifiedTime: '1970-01-01T00:00:00.000Z',
  fileName: '',
};

/** A file as the API describes it, all fields. */
export function fullResource(store: DriveStore, entry: DriveEntry): Record<string, unknown> {
  const { id, name, mimeType, createdTime, modifiedTime, description } = entry;
  const isRoot = id === ROOT_ID;
  const bytes = mimeType.startsWith('application/vnd.google-apps.')
    ? undefined
    : store.contents(entry);
  return {
    kind: 'drive#file',
    id,
    name,
    mimeType,
    ...(isRoot ? {} : { parents: [entry.parent] }),
    trashed: store.isTrashed(entry),
    explicitlyTrashed: entry.trashed,
    createdTime,
    modifiedTime,
    ...(bytes && {
      size: String(bytes.byteLength),
      md5Checksum: createHash('md5').update(bytes).digest('hex'),
    }),
    ...(isRoot ? {} : { webViewLink: pathToFileURL(store.path(entry)).href }),
    ...(description !== undefined && { description }),
    ...(entry.properties && { properties: { ...entry.properties } }),
    ...(entry.appProperties && { appProperties: { ...entry.appProperties } }),
  };
}

/** A file with the fields asked for; the four basic ones when none are. */
export function resourceOf(
  store: DriveStore,
  method: string,
  entry: DriveEntry,
  fields: unknown,
): Record<string, unknown> {
  return pickFields(method, fullResource(store, entry), fields, DEFAULT_FIELDS);
}

/** The wanted part of any answer. */
export function pickFields(
  method: string,
  answer: Record<string, unknown>,
  fields: unknown,
  usual: string,
): Record<string, unknown> {
  return selectFields(method, answer, typeof fields === 'string' ? fields : usual, KNOWN_FIELDS);
}

import { contentsOf, createBlob, decodeText } from '../blob';
import type { RoundTrips } from '../hook';
import { convertToPdf } from '../libre-office';
import { MIME_TYPES } from '../mime-types';
import { notSupported } from '../script-error';
import { strictService } from '../strict-service';
import { DOCUMENT_TYPE, FOLDER_TYPE, ROOT_ID, type DriveEntry } from './entry';
import { DriveException, fileNotFound } from './error';
import { parseDriveQuery } from './query';
import { DEFAULT_LIST_FIELDS, fullResource, pickFields, resourceOf, ROOT_ENTRY } from './resource';
import type { DriveEntryPart, DriveStore } from './store';

type File = GoogleAppsScript.Drive_v3.Drive.V3.Schema.File;
type FileList = GoogleAppsScript.Drive_v3.Drive.V3.Schema.FileList;
type BlobSource = GoogleAppsScript.Base.BlobSource;
type Options = Record<string, unknown>;

const DEFAULT_PAGE_SIZE = 100;
const LARGEST_PAGE_SIZE = 1000;
/** What Google imports as a document. */
const IMPORTED_AS_DOCUMENT: ReadonlySet<string> = new Set([MIME_TYPES.MICROSOFT_WORD]);

/** Stands in for the advanced service `Drive` (v3): its `Files`. */
export function createDrive(store: DriveStore, gate: RoundTrips) {
  return strictService('Drive', {
    Files: strictService('Drive.Files', {
      ...readingCalls(store, gate),
      ...writingCalls(store, gate),
    }),
  });
}

function readingCalls(store: DriveStore, gate: RoundTrips) {
  return {
    get(fileId: string, options: Options = {}): unknown {
      gate.announce('Drive.Files', 'get', [fileId, options]);
      const entry = found(store, 'get', fileId);
      if (options['alt'] !== 'media') return resourceOf(store, 'get', entry, options['fields']);
      return mediaOf(store, entry);
    },
    list(options: Options = {}): FileList {
      gate.announce('Drive.Files', 'list', [options]);
      return list(store, options);
    },
    export(fileId: string, mimeType: string, options: Options = {}): unknown {
      gate.announce('Drive.Files', 'export', [fileId, mimeType, options]);
      return exported(store, found(store, 'export', fileId), mimeType, options);
    },
  };
}

function writingCalls(store: DriveStore, gate: RoundTrips) {
  return {
    create(resource: File, media?: BlobSource | null, options: Options = {}): File {
      gate.announce('Drive.Files', 'create', [resource, media, options]);
      const upload = media ? contentsOf(media) : undefined;
      const mimeType = resource.mimeType ?? upload?.contentType ?? 'application/octet-stream';
      if (mimeType === DOCUMENT_TYPE) requireImportable(upload?.contentType);
      const part = {
        ...partOf(store, 'create', resource),
        name: resource.name ?? 'Untitled',
        mimeType,
      };
      return resourceOf(store, 'create', store.create(part, upload?.bytes), options['fields']);
    },
    copy(resource: File, fileId: string, options: Options = {}): File {
      gate.announce('Drive.Files', 'copy', [resource, fileId, options]);
      const source = found(store, 'copy', fileId);
      if (source.mimeType === FOLDER_TYPE) {
        throw new DriveException('copy', 403, 'This file cannot be copied by the user.');
      }
      const part = {
        parent: source.parent,
        ...partOf(store, 'copy', resource),
        name: resource.name ?? `Copy of ${source.name}`,
        mimeType: source.mimeType,
      };
      const copy = store.create(part, store.contents(source));
      return resourceOf(store, 'copy', copy, options['fields']);
    },
    update(resource: File, fileId: string, media?: BlobSource | null, options: Options = {}): File {
      gate.announce('Drive.Files', 'update', [resource, fileId, media, options]);
      const entry = found(store, 'update', fileId);
      if (resource.parents) {
        throw new DriveException('update', 403, PARENTS_ARE_NOT_WRITABLE);
      }
      const part = { ...partOf(store, 'update', resource), ...movedTo(store, options) };
      const changed = store.update(entry, part, media ? contentsOf(media).bytes : undefined);
      return resourceOf(store, 'update', changed, options['fields']);
    },
    remove(fileId: string): void {
      gate.announce('Drive.Files', 'remove', [fileId]);
      store.remove(found(store, 'delete', fileId));
    },
  };
}

const PARENTS_ARE_NOT_WRITABLE =
  'The parents field is not directly writable in update requests. Use the addParents and removeParents parameters instead.';

function found(store: DriveStore, method: string, id: unknown): DriveEntry {
  if (id === 'root' || id === ROOT_ID) return ROOT_ENTRY;
  const entry = typeof id === 'string' ? store.find(id) : undefined;
  if (!entry) throw fileNotFound(method, String(id));
  return entry;
}

/** Text comes back as text and everything else as a blob, as the advanced service does. */
function mediaOf(store: DriveStore, entry: DriveEntry): unknown {
  const { mimeType, name } = entry;
  if (mimeType.startsWith('application/vnd.google-apps.')) {
    const words =
      'Only files with binary content can be downloaded. Use Export with Docs Editors files.';
    throw new DriveException('get', 403, words);
  }
  const bytes = store.contents(entry);
  if (mimeType.startsWith('text/') || mimeType === 'application/json') {
    return decodeText(bytes, 'UTF-8');
  }
  return createBlob({ bytes, contentType: mimeType, name });
}

function exported(
  store: DriveStore,
  entry: DriveEntry,
  mimeType: string,
  options: Options,
): unknown {
  if (entry.mimeType !== DOCUMENT_TYPE) {
    throw new DriveException('export', 403, 'Export only supports Docs Editors files.');
  }
  if (options['alt'] !== 'media') throw notSupported('Drive.Files.export without {alt: "media"}');
  const bytes = store.contents(entry);
  if (mimeType === MIME_TYPES.MICROSOFT_WORD) {
    return createBlob({ bytes, contentType: mimeType, name: `${entry.name}.docx` });
  }
  if (mimeType !== MIME_TYPES.PDF) throw notSupported(`Drive.Files.export to ${mimeType}`);
  const pdf = convertToPdf(bytes, 'docx');
  if (!pdf) throw notSupported('Drive.Files.export to application/pdf without LibreOffice');
  return createBlob({ bytes: pdf, contentType: mimeType, name: `${entry.name}.pdf` });
}

function list(store: DriveStore, options: Options): FileList {
  const { q, pageToken, pageSize, fields } = options;
  const matches =
    typeof q === 'string' ? parseDriveQuery(q.replaceAll("'root'", `'${ROOT_ID}'`)) : () => true;
  // Newest first, which is the order Drive gives in practice when none is asked for.
  const all = [...store.all()].reverse().filter((entry) => matches(entry, store.isTrashed(entry)));
  const start = typeof pageToken === 'string' ? Number(pageToken) : 0;
  const size = Math.min(
    typeof pageSize === 'number' ? pageSize : DEFAULT_PAGE_SIZE,
    LARGEST_PAGE_SIZE,
  );
  const answer = {
    kind: 'drive#fileList',
    incompleteSearch: false,
    ...(start + size < all.length && { nextPageToken: String(start + size) }),
    files: all.slice(start, start + size).map((entry) => fullResource(store, entry)),
  };
  return pickFields('list', answer, fields, DEFAULT_LIST_FIELDS);
}

function partOf(store: DriveStore, method: string, resource: File): DriveEntryPart {
  const { name, description, trashed, properties, appProperties, parents } = resource;
  const parent = parents?.[0];
  return {
    ...(name !== undefined && { name }),
    ...(description !== undefined && { description }),
    ...(trashed !== undefined && { trashed }),
    ...(properties !== undefined && { properties: properties as Record<string, string> }),
    ...(appProperties !== undefined && { appProperties: appProperties as Record<string, string> }),
    ...(parent !== undefined && { parent: folderNamed(store, method, parent) }),
  };
}

function movedTo(store: DriveStore, options: Options): DriveEntryPart {
  const target = options['addParents'];
  return typeof target === 'string' ? { parent: folderNamed(store, 'update', target) } : {};
}

function folderNamed(store: DriveStore, method: string, id: string): string {
  const folder = found(store, method, id);
  if (folder.mimeType === FOLDER_TYPE) return folder.id;
  throw new DriveException(method, 403, 'The specified parent is not a folder.');
}

function requireImportable(contentType: string | null | undefined): void {
  if (contentType === undefined || contentType === null) {
    throw notSupported('Drive.Files.create of an empty Google document');
  }
  if (IMPORTED_AS_DOCUMENT.has(contentType)) return;
  throw notSupported(`Drive.Files.create converting ${contentType} to a Google document`);
}

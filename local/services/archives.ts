import { gunzipSync, gzipSync } from 'node:zlib';
import PizZip from 'pizzip';
import { contentsOf, createBlob, isBlobSource } from './blob';
import { contentTypeOfName, MIME_TYPES } from './mime-types';
import { ScriptException } from './script-error';
import { signatureMismatch } from './signature';

type Blob = GoogleAppsScript.Base.Blob;
type BlobSource = GoogleAppsScript.Base.BlobSource;

const GZIP_TYPE = 'application/x-gzip';

/** One archive of several blobs; without a name it is `archive.zip`. */
export function zip(blobs: readonly BlobSource[], name = 'archive.zip'): Blob {
  if (!Array.isArray(blobs) || !blobs.every(isBlobSource)) {
    throw signatureMismatch('Utilities.zip', [blobs, name]);
  }
  const archive = new PizZip();
  for (const source of blobs) {
    const contents = contentsOf(source);
    if (contents.name === null) throw unnamed();
    if (archive.file(contents.name)) {
      throw new ScriptException(`Duplicate filename: ${contents.name}`);
    }
    archive.file(contents.name, contents.bytes);
  }
  const bytes = archive.generate({ type: 'uint8array', compression: 'DEFLATE' });
  return createBlob({ bytes, contentType: MIME_TYPES.ZIP, name });
}

/** The files of an archive. As on Google the blob must say that it is one. */
export function unzip(blob: BlobSource): Blob[] {
  const contents = contentsOf(blob);
  if (contents.contentType !== MIME_TYPES.ZIP) throw new ScriptException('Invalid argument');
  return Object.values(openArchive(contents.bytes).files)
    .filter((file) => !file.dir)
    .map((file) =>
      createBlob({
        bytes: file.asUint8Array(),
        contentType: contentTypeOfName(file.name) ?? null,
        name: file.name,
      }),
    );
}

function openArchive(bytes: Uint8Array): PizZip {
  try {
    return new PizZip(bytes);
  } catch {
    throw new ScriptException('Invalid argument');
  }
}

/** One blob compressed; `.gz` is added to its name. */
export function gzip(blob: BlobSource, name?: string): Blob {
  const contents = contentsOf(blob);
  const bytes = new Uint8Array(gzipSync(contents.bytes));
  return createBlob({ bytes, contentType: GZIP_TYPE, name: name ?? gzipName(contents.name) });
}

/** What was compressed. */
export function ungzip(blob: BlobSource): Blob {
  const contents = contentsOf(blob);
  const name = contents.name?.replace(/\.gz$/, '') ?? null;
  try {
    const bytes = new Uint8Array(gunzipSync(contents.bytes));
    return createBlob({ bytes, contentType: contentTypeOfName(name ?? '') ?? null, name });
  } catch {
    throw new ScriptException('Invalid argument');
  }
}

function gzipName(name: string | null): string {
  return name === null ? 'archive.gz' : `${name}.gz`;
}

function unnamed(): ScriptException {
  return new ScriptException('Blob object must have non-null name for this operation.');
}

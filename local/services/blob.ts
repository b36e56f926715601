import { hostBytes, isByteArray, signedBytes } from './byte-array';
import { convertBlob } from './blob-conversion';
import { contentTypeOfName } from './mime-types';
import { notSupported, ScriptException } from './script-error';
import { signatureMismatch } from './signature';
import { strictService } from './strict-service';

type Blob = GoogleAppsScript.Base.Blob;
type BlobSource = GoogleAppsScript.Base.BlobSource;

/** What a blob holds. */
export interface BlobContents {
  readonly bytes: Uint8Array;
  readonly contentType: string | null;
  readonly name: string | null;
}

const DEFAULT_CHARSET = 'UTF-8';
const CONTENTS_OF_BLOBS = new WeakMap<object, BlobContents>();

/** A blob as Apps Script hands them out. It changes in place, as there. */
export function createBlob(contents: BlobContents): Blob {
  const change = (part: Partial<BlobContents>): Blob => {
    CONTENTS_OF_BLOBS.set(blob, { ...contentsOf(blob), ...part });
    return blob;
  };
  const blob: Blob = strictService('Blob', {
    ...blobReaders(() => blob),
    setBytes: (data: number[]) => change({ bytes: bytesFromScript('Blob.setBytes', data) }),
    setContentType: (contentType: string | null) => change({ contentType }),
    setContentTypeFromExtension: () =>
      change({ contentType: contentTypeOfName(contentsOf(blob).name ?? '') ?? null }),
    setDataFromString: (text: string, charset: string = DEFAULT_CHARSET) =>
      change({ bytes: encodeText(text, charset) }),
    setName: (name: string) => change({ name }),
  }) as unknown as Blob;
  CONTENTS_OF_BLOBS.set(blob, contents);
  return blob;
}

function blobReaders(self: () => Blob) {
  return {
    copyBlob: (): Blob => createBlob(contentsOf(self())),
    getAs: (contentType: string): Blob => createBlob(convertBlob(contentsOf(self()), contentType)),
    getBlob: (): Blob => self(),
    getBytes: (): number[] => signedBytes(contentsOf(self()).bytes),
    getContentType: (): string | null => contentsOf(self()).contentType,
    getDataAsString: (charset: string = DEFAULT_CHARSET): string =>
      decodeText(contentsOf(self()).bytes, charset),
    getName: (): string | null => contentsOf(self()).name,
    isGoogleType: (): boolean =>
      (contentsOf(self()).contentType ?? '').startsWith('application/vnd.google-apps.'),
  };
}

/** The contents of a blob or of anything Google takes for one (a chart, a page of HTML…). */
export function contentsOf(source: BlobSource): BlobContents {
  const known = CONTENTS_OF_BLOBS.get(source);
  if (known) return known;
  const blob = source.getBlob();
  const ours = CONTENTS_OF_BLOBS.get(blob);
  if (ours) return ours;
  return {
    bytes: hostBytes(blob.getBytes()),
    contentType: blob.getContentType(),
    name: blob.getName(),
  };
}

/** Whether a script's value can be read with contentsOf. */
export function isBlobSource(value: unknown): value is BlobSource {
  if (typeof value !== 'object' || value === null) return false;
  return (
    CONTENTS_OF_BLOBS.has(value) || typeof (value as Partial<BlobSource>).getBlob === 'function'
  );
}

/** Bytes given by a script, or Google's error when they are none. */
export function bytesFromScript(method: string, data: unknown): Uint8Array {
  if (!isByteArray(data)) throw signatureMismatch(method, [data]);
  return hostBytes(data);
}

/** Text in any character set the host knows (UTF-8, GB18030, GBK, Big5…). */
export function decodeText(bytes: Uint8Array, charset: string): string {
  try {
    return new TextDecoder(charset, { ignoreBOM: true }).decode(bytes);
  } catch {
    throw new ScriptException(`Invalid argument: ${charset}`);
  }
}

/** Bytes of a text; the host can write UTF-8 only. */
export function encodeText(text: string, charset: string): Uint8Array {
  if (!/^utf-?8$/i.test(charset)) throw notSupported(`text in the character set ${charset}`);
  return new TextEncoder().encode(text);
}

import { SetupError } from '../text/setup-error';
import { ARCHIVE_REFUSALS } from '../words/templates';
import {
  ARCHIVE_LIMITS,
  ArchiveTrouble,
  type ArchiveLimits,
  type ArchiveTroubleCode,
} from './archive-limits';
import type { NamedFile } from './types';
import {
  checkSum,
  inflate,
  newZip,
  NO_DATE,
  type PackedContent,
  type PackedEntry,
  type Zip,
} from './zip-library';

/** The archive library reads no other way of packing than this and the usual one. */
const STORED = '\u0000\u0000';

const MOST_ENTRIES_OF_AN_ARCHIVE = 65_535;

/** Absolute, with a drive, up the tree, or with a name that scripts take for something else. */
const UNSAFE_PATH = /^[/\\]|^[A-Za-z]:|\\|(^|\/)\.\.?(\/|$)|(^|\/)__proto__(\/|$)|[\u0000-\u001f]/;

/**
 * An archive of finished files, stored as they are: .docx files are compressed already. The same files give the same
 * bytes on any day and any machine.
 *
 * @throws SetupError if a name comes twice or there are more files than an archive can list
 */
export function zipFile(files: readonly NamedFile[]): Uint8Array {
  if (files.length > MOST_ENTRIES_OF_AN_ARCHIVE) {
    throw new SetupError(ARCHIVE_REFUSALS.tooManyFiles(MOST_ENTRIES_OF_AN_ARCHIVE));
  }
  const zip = newZip();
  const names = new Set<string>();
  files.forEach(({ name, bytes }) => {
    if (names.has(name)) throw new SetupError(ARCHIVE_REFUSALS.nameTwice(name));
    names.add(name);
    zip.file(name, new Uint8Array(bytes), { date: NO_DATE });
  });
  return zip.generate({ type: 'uint8array', compression: 'STORE', platform: 'DOS' });
}

/**
 * The files of an archive by name, folders left out.
 *
 * @throws SetupError if it is damaged, has a password, is larger than the limits or names a place outside of itself
 */
export function unzipFile(
  bytes: Uint8Array,
  limits: ArchiveLimits = ARCHIVE_LIMITS,
): ReadonlyMap<string, Uint8Array> {
  const files = unpack(bytes, limits);
  if (typeof files === 'string') throw new SetupError(ARCHIVE_REFUSALS[files]);
  return contentsOf(files);
}

/** A file of an archive. */
export interface UnpackedFile {
  readonly content: Uint8Array;
  /** As it lies in the archive. */
  readonly packed: PackedContent;
}

/** The bytes of unpacked files by name. */
export function contentsOf(
  files: ReadonlyMap<string, UnpackedFile>,
): ReadonlyMap<string, Uint8Array> {
  return new Map(Array.from(files, ([name, { content }]) => [name, content]));
}

/** The same for this folder, or why it cannot be read; nothing is thrown, whatever the bytes are. */
export function unpack(
  bytes: Uint8Array,
  limits: ArchiveLimits,
): ReadonlyMap<string, UnpackedFile> | ArchiveTroubleCode {
  try {
    return filesIn(bytes, limits);
  } catch (error) {
    // The archive library throws errors of its own at places that a damaged list of contents leads it to.
    return error instanceof ArchiveTrouble ? error.code : 'broken';
  }
}

function filesIn(bytes: Uint8Array, limits: ArchiveLimits): ReadonlyMap<string, UnpackedFile> {
  if (bytes.length > limits.fileBytes) throw new ArchiveTrouble('tooLarge');
  const entries = Object.entries(load(bytes).files).filter(([, entry]) => !entry.dir);
  if (entries.length > limits.entries) throw new ArchiveTrouble('tooLarge');
  if (entries.some(([name]) => UNSAFE_PATH.test(name))) throw new ArchiveTrouble('broken');
  let left = limits.unpackedBytes;
  return new Map(
    entries.map(([name, entry]) => {
      const content = contentOf(entry, left);
      left -= content.length;
      return [name, { content, packed: entry._data }];
    }),
  );
}

function load(bytes: Uint8Array): Zip {
  try {
    // A copy of this realm: pizzip knows a byte array by its constructor.
    return newZip(new Uint8Array(bytes));
  } catch (error) {
    const encrypted = error instanceof Error && /encrypted/i.test(error.message);
    throw new ArchiveTrouble(encrypted ? 'password' : 'broken');
  }
}

/** An entry's bytes; what it says about its own size is not believed. */
function contentOf({ _data }: PackedEntry, mostBytes: number): Uint8Array {
  if (_data.uncompressedSize > mostBytes) throw new ArchiveTrouble('tooLarge');
  const content = unpacked(_data, _data.uncompressedSize);
  if (content.length !== _data.uncompressedSize || checkSum(content) !== (_data.crc32 | 0)) {
    throw new ArchiveTrouble('broken');
  }
  return content;
}

function unpacked(data: PackedContent, mostBytes: number): Uint8Array {
  const packed = data.getCompressedContent();
  if (data.compressionMethod === STORED) return new Uint8Array(packed);
  const content = new Uint8Array(mostBytes);
  let length = 0;
  const sound = inflate(packed, (chunk) => {
    if (length + chunk.length > mostBytes) throw new ArchiveTrouble('broken');
    content.set(chunk, length);
    length += chunk.length;
  });
  if (!sound) throw new ArchiveTrouble('broken');
  return content.subarray(0, length);
}

/** UTF-8 bytes as text, without a byte order mark. */
export function textOfBytes(bytes: Uint8Array): string {
  const { files } = newZip().file('part', new Uint8Array(bytes), { date: NO_DATE });
  const text = Object.values(files).map((part) => part.asText());
  return text.join('').replace(/^\ufeff/, '');
}

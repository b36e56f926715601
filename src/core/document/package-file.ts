/** Packages of parts as files: .docx. The same parts give the same bytes on any day and any machine. */
import { utf8Bytes } from '../text/utf8';
import type { FoundPart, PartContent } from './types';
import { newZip, NO_DATE, type EntryOptions, type PackedContent, type Zip } from './zip-library';

/** A package of parts as a file, compressed; those named first stand first in it. */
export function zipParts(parts: ReadonlyMap<string, PartContent>): Uint8Array {
  const zip = newZip();
  parts.forEach((content, name) => {
    put(zip, name, content);
  });
  return deflated(zip);
}

/** Parts compressed once, to be written again and again with others that each file has of its own. */
export interface PackedParts {
  /** @param own the content of each part that was left out */
  withOwn(own: ReadonlyMap<string, PartContent>): Uint8Array;
}

/**
 * Compresses parts.
 *
 * @param ownNames those that each file has of its own: they keep their places and are compressed for each
 * @param found parts that lie compressed in a file; a part that is still the same is taken from there
 */
export function packParts(
  parts: ReadonlyMap<string, PartContent>,
  ownNames: ReadonlySet<string>,
  found: ReadonlyMap<string, FoundPart> = new Map(),
): PackedParts {
  const packed = packedEntries(parts, ownNames, found);
  return {
    withOwn: (own) => {
      const zip = newZip();
      parts.forEach((content, name) => {
        const entry = packed[name];
        if (entry === undefined) put(zip, name, own.get(name) ?? content);
        else putPacked(zip, name, entry._data);
      });
      return deflated(zip);
    },
  };
}

function packedEntries(
  parts: ReadonlyMap<string, PartContent>,
  ownNames: ReadonlySet<string>,
  found: ReadonlyMap<string, FoundPart>,
): Zip['files'] {
  const zip = newZip();
  parts.forEach((content, name) => {
    if (ownNames.has(name)) return;
    const known = found.get(name);
    if (known?.content === content) putPacked(zip, name, known.packed);
    else put(zip, name, content);
  });
  return newZip(deflated(zip)).files;
}

/**
 * A package of parts that lie compressed in archives: one of its own, another of what several packages have.
 *
 * @param places under which name of an archive each part lies, by its own name
 */
export function fileFromArchives(
  archives: readonly Uint8Array[],
  places: Readonly<Record<string, string>>,
): Uint8Array {
  const all = archives.map((archive) => newZip(archive).files);
  const zip = newZip();
  Object.entries(places).forEach(([name, place]) => {
    const entry = all.map((files) => files[place]).find((one) => one !== undefined);
    if (entry === undefined) throw new Error(`no archive has ${place}`);
    putPacked(zip, name, entry._data);
  });
  return deflated(zip);
}

function put(zip: Zip, name: string, content: PartContent): void {
  // Of this realm: pizzip knows a byte array by its constructor.
  const bytes = typeof content === 'string' ? utf8Bytes(content) : new Uint8Array(content);
  zip.file(name, bytes, optionsOf(name, bytes.length));
}

function putPacked(zip: Zip, name: string, packed: PackedContent): void {
  zip.file(name, packed, optionsOf(name, packed.uncompressedSize));
}

/** Compressed data already: to try it again takes more time than all text of a document and saves a tenth. */
const PICTURE = /\.(?:png|jpe?g|gif)$/i;

/** The marks in templates are smaller. */
const MOST_BYTES_OF_A_MARK = 1_000;

function optionsOf(name: string, byteCount: number): EntryOptions {
  const isPicture = byteCount > MOST_BYTES_OF_A_MARK && PICTURE.test(name);
  return isPicture ? { date: NO_DATE, compression: 'STORE' } : { date: NO_DATE };
}

function deflated(zip: Zip): Uint8Array {
  return zip.generate({ type: 'uint8array', compression: 'DEFLATE', platform: 'DOS' });
}

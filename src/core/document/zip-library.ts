/**
 * The one place that knows pizzip. It is loaded when first used: the whole bundle is evaluated on every click, and
 * most clicks make no document.
 */

/** The first day an archive can carry; the same on every machine, since archives keep local time. */
export const NO_DATE = new Date(1980, 0, 1);

/** An entry of a loaded archive, still compressed. */
export interface PackedEntry {
  readonly dir: boolean;
  asText(): string;
  readonly _data: PackedContent;
}

/** What an entry holds. Put into another archive that packs in the same way it is taken over as it is. */
export interface PackedContent {
  readonly compressionMethod: string;
  readonly uncompressedSize: number;
  readonly crc32: number;
  getCompressedContent(): Uint8Array;
}

export interface EntryOptions {
  readonly date: Date;
  /** Where it differs from that of the whole archive. */
  readonly compression?: 'STORE';
}

export interface Zip {
  readonly files: Record<string, PackedEntry>;
  file(name: string, content: string | Uint8Array | PackedContent, options: EntryOptions): Zip;
  generate(options: {
    type: 'uint8array';
    compression: 'STORE' | 'DEFLATE';
    platform: 'DOS';
  }): Uint8Array;
}

type ZipConstructor = new (bytes?: Uint8Array) => Zip;

interface Inflater {
  onData: (chunk: Uint8Array) => void;
  readonly err: number;
  push(bytes: Uint8Array, last: boolean): boolean;
}

type InflaterConstructor = new (options: { raw: boolean; chunkSize: number }) => Inflater;

declare function require(name: 'pizzip'): ZipConstructor;
declare function require(name: 'pizzip/js/crc32.js'): (bytes: Uint8Array) => number;
declare function require(name: 'pako/dist/pako.es5.min.js'): { Inflate: InflaterConstructor };

/** pizzip's archive: empty, or read from bytes. */
export function newZip(bytes?: Uint8Array): Zip {
  const PizZip = require('pizzip');
  return bytes === undefined ? new PizZip() : new PizZip(bytes);
}

/** The check sum an archive keeps of each entry. */
export function checkSum(bytes: Uint8Array): number {
  return require('pizzip/js/crc32.js')(bytes) | 0;
}

/** Unpacks with pizzip's own inflater, piece by piece, so that a caller can stop. `false` if the bytes are damaged. */
export function inflate(packed: Uint8Array, take: (chunk: Uint8Array) => void): boolean {
  // The same file that pizzip loads, so that the bundle holds it once.
  const { Inflate } = require('pako/dist/pako.es5.min.js');
  const inflater = new Inflate({ raw: true, chunkSize: 65_536 });
  inflater.onData = take;
  inflater.push(packed, true);
  return inflater.err === 0;
}

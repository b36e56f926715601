/** Tells an .xlsx file from everything that is handed over in its place, by its first bytes and its list of parts. */
import { BookError } from '../../errors';
import type { BookErrorCode } from '../../errors';

/** The most bytes all parts of a workbook may unpack to: twelve times our largest test workbook. */
const MOST_UNPACKED_BYTES = 512 * 1024 * 1024;

const OLE2_MAGIC = 'd0cf11e0a1b11ae1';
/** Names of streams inside an OLE2 file are UTF-16. */
const ENCRYPTED_STREAM = Buffer.from('EncryptedPackage', 'utf16le');
const END_OF_DIRECTORY = 0x06054b50;
const DIRECTORY_ENTRY = 0x02014b50;
const LONGEST_ZIP_TAIL = 65_557;

/** Throws the BookError that fits when `bytes` are not a readable .xlsx file. `fileName` is for the sentence. */
export function requireXlsx(bytes: Uint8Array, fileName: string): void {
  const code = troubleWith(Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength));
  if (code) throw new BookError(code, fileName);
}

function troubleWith(file: Buffer): BookErrorCode | undefined {
  if (file.length === 0) return 'EMPTY_FILE';
  if (file.subarray(0, 8).toString('hex') === OLE2_MAGIC) {
    return file.includes(ENCRYPTED_STREAM) ? 'ENCRYPTED' : 'OLD_XLS';
  }
  if (file.subarray(0, 2).toString('latin1') !== 'PK') {
    return looksLikeText(file) ? 'TEXT_TABLE' : 'NOT_A_WORKBOOK';
  }
  return troubleWithZip(file);
}

/** Exports of the two systems are often text or an HTML table called .xls. */
function looksLikeText(file: Buffer): boolean {
  return !file.subarray(0, 4096).includes(0);
}

function troubleWithZip(file: Buffer): BookErrorCode | undefined {
  const parts = directoryOf(file);
  if (!parts) return 'DAMAGED';
  const names = new Set(parts.map((part) => part.name));
  if (names.has('xl/workbook.bin')) return 'BINARY_XLSB';
  if (names.has('content.xml') && names.has('mimetype')) return 'OPEN_DOCUMENT';
  if (!names.has('[Content_Types].xml') || !names.has('_rels/.rels')) return 'NOT_A_WORKBOOK';
  const unpackedBytes = parts.reduce((sum, part) => sum + part.unpackedBytes, 0);
  return unpackedBytes > MOST_UNPACKED_BYTES ? 'TOO_BIG' : undefined;
}

interface DirectoryEntry {
  readonly name: string;
  readonly unpackedBytes: number;
}

/** The parts a zip file lists at its end (APPNOTE 4.3.12); undefined when the list is cut off or missing. */
function directoryOf(file: Buffer): DirectoryEntry[] | undefined {
  const end = endOfDirectory(file);
  if (end === undefined) return undefined;
  const entries: DirectoryEntry[] = [];
  let at = file.readUInt32LE(end + 16);
  for (let left = file.readUInt16LE(end + 10); left > 0; left -= 1) {
    if (at + 46 > file.length || file.readUInt32LE(at) !== DIRECTORY_ENTRY) return undefined;
    const nameLength = file.readUInt16LE(at + 28);
    entries.push({
      name: file.toString('utf8', at + 46, at + 46 + nameLength),
      unpackedBytes: file.readUInt32LE(at + 24),
    });
    at += 46 + nameLength + file.readUInt16LE(at + 30) + file.readUInt16LE(at + 32);
  }
  return entries;
}

function endOfDirectory(file: Buffer): number | undefined {
  const first = Math.max(0, file.length - LONGEST_ZIP_TAIL);
  for (let at = file.length - 22; at >= first; at -= 1) {
    if (file.readUInt32LE(at) === END_OF_DIRECTORY) return at;
  }
  return undefined;
}

import { constants, crc32, deflateRawSync } from 'node:zlib';
import PizZip from 'pizzip';

/** Parts of a workbook to put in the place of plain ones, or beside them. */
export type Parts = Readonly<Record<string, string>>;

const MAIN = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
const OFFICE = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const PACKAGE = 'http://schemas.openxmlformats.org/package/2006';
const SHEET_TYPE = 'application/vnd.openxmlformats-officedocument.spreadsheetml';

const PLAIN: Parts = {
  '[Content_Types].xml': `<Types xmlns="${PACKAGE}/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/><Override PartName="/xl/workbook.xml" ContentType="${SHEET_TYPE}.sheet.main+xml"/><Override PartName="/xl/worksheets/sheet1.xml" ContentType="${SHEET_TYPE}.worksheet+xml"/></Types>`,
  '_rels/.rels': `<Relationships xmlns="${PACKAGE}/relationships"><Relationship Id="rId1" Type="${OFFICE}/officeDocument" Target="xl/workbook.xml"/></Relationships>`,
  'xl/workbook.xml': workbookXml('扩面登记'),
  'xl/_rels/workbook.xml.rels': `<Relationships xmlns="${PACKAGE}/relationships"><Relationship Id="rId1" Type="${OFFICE}/worksheet" Target="worksheets/sheet1.xml"/></Relationships>`,
  'xl/worksheets/sheet1.xml': sheetXml('<row r="1"><c r="A1"><v>1</v></c></row>'),
};

/** A workbook part whose one sheet has this name. */
export function workbookXml(sheetName: string): string {
  return `<workbook xmlns="${MAIN}" xmlns:r="${OFFICE}"><sheets><sheet name="${sheetName}" sheetId="1" r:id="rId1"/></sheets></workbook>`;
}

/** A sheet of these rows, with whatever stands before the root and behind the rows. */
export function sheetXml(rows: string, behind = '', before = ''): string {
  return `<?xml version="1.0" encoding="UTF-8"?>${before}<worksheet xmlns="${MAIN}"><sheetData>${rows}</sheetData>${behind}</worksheet>`;
}

/** A cell with its own text, as programs write it who know no shared strings. */
export function textCell(reference: string, text: string): string {
  return `<c r="${reference}" t="inlineStr"><is><t>${text}</t></is></c>`;
}

/** The bytes of an .xlsx file. */
export function workbookOf(parts: Parts): Uint8Array {
  const zip = new PizZip();
  Object.entries({ ...PLAIN, ...parts }).forEach(([name, text]) => zip.file(name, text));
  return zip.generate({ type: 'uint8array', compression: 'DEFLATE' });
}

/**
 * A workbook with one part more that unpacks to so many megabytes of zeros. The packed megabyte is repeated, so that making it
 * costs nothing.
 *
 * @param declaredBytes what the archive says of the part's size; undefined tells the truth
 */
export function bombOf(part: string, megabytes: number, declaredBytes?: number): Uint8Array {
  const megabyte = deflateRawSync(Buffer.alloc(1 << 20), {
    finishFlush: constants.Z_FULL_FLUSH,
  });
  const end = deflateRawSync(Buffer.alloc(0));
  const packed = Buffer.concat([...Array.from({ length: megabytes }, () => megabyte), end]);
  const plain = Object.entries(PLAIN)
    .filter(([name]) => name !== part)
    .map(([name, text]) => entryOf(name, deflateRawSync(text), Buffer.byteLength(text), text));
  return archiveOf([...plain, entryOf(part, packed, declaredBytes ?? megabytes * (1 << 20), '')]);
}

interface Entry {
  readonly name: Buffer;
  readonly packed: Buffer;
  readonly facts: Buffer;
}

/** Version, method, time, checksum, sizes and the length of the name: both headers have them in this order. */
function entryOf(name: string, packed: Buffer, size: number, text: string): Entry {
  const facts = Buffer.alloc(26);
  facts.writeUInt16LE(20, 0);
  facts.writeUInt16LE(8, 4);
  facts.writeUInt32LE(crc32(text), 10);
  facts.writeUInt32LE(packed.length, 14);
  facts.writeUInt32LE(size, 18);
  facts.writeUInt16LE(Buffer.byteLength(name), 22);
  return { name: Buffer.from(name), packed, facts };
}

function archiveOf(entries: readonly Entry[]): Uint8Array {
  const bodies: Buffer[] = [];
  const directory: Buffer[] = [];
  let offset = 0;
  entries.forEach(({ name, packed, facts }) => {
    const body = Buffer.concat([Buffer.from('PK\x03\x04'), facts, name, packed]);
    const place = Buffer.alloc(14);
    place.writeUInt32LE(offset, 10);
    directory.push(Buffer.concat([Buffer.from('PK\x01\x02\x14\x00'), facts, place, name]));
    bodies.push(body);
    offset += body.length;
  });
  const list = Buffer.concat(directory);
  const tail = Buffer.alloc(18);
  tail.writeUInt16LE(entries.length, 4);
  tail.writeUInt16LE(entries.length, 6);
  tail.writeUInt32LE(list.length, 8);
  tail.writeUInt32LE(offset, 12);
  return Buffer.concat([...bodies, list, Buffer.from('PK\x05\x06'), tail]);
}

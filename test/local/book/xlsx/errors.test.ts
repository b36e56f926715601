import { chmodSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { writeXlsx } from 'hucre';
import PizZip from 'pizzip';
import { BookError } from '../../../../local/book/errors';
import type { BookErrorCode } from '../../../../local/book/errors';
import { bookWords } from '../../../../local/book/words';
import { readBook } from '../../../../local/book/xlsx/read-book';
import { sheetBytes, sheetFile, WORKBOOKS } from '../../../support/sheet-files';

let folder = '';
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'book-'));
});
afterEach(() => {
  rmSync(folder, { recursive: true, force: true });
});

/** What reading a file with these bytes fails with; the file must not have changed. */
async function failure(bytes: Uint8Array): Promise<BookError> {
  const path = join(folder, '台账.xlsx');
  writeFileSync(path, bytes);
  const error = await readBook(path).then(
    () => undefined,
    (reason: unknown) => reason,
  );
  expect(readFileSync(path).equals(bytes)).toBe(true);
  if (!(error instanceof BookError)) throw new Error(`no BookError but ${String(error)}`);
  return error;
}

function zipOf(parts: Readonly<Record<string, string>>): Uint8Array {
  const zip = new PizZip();
  for (const [name, text] of Object.entries(parts)) zip.file(name, text);
  return zip.generate({ type: 'uint8array' });
}

/** A workbook that says its sheet unpacks to so many bytes. */
function claiming(bytes: number): Uint8Array {
  const file = Buffer.from(sheetBytes('everything-openpyxl.xlsx'));
  const name = file.lastIndexOf('xl/worksheets/sheet1.xml');
  file.writeUInt32LE(bytes, name - 46 + 24);
  return file;
}

describe('a file that is no readable workbook', () => {
  const whole = Buffer.from(sheetBytes('everything-openpyxl.xlsx'));
  const scrambled = Buffer.from(whole);
  scrambled.fill(0x55, 200, 900);

  it.each<[BookErrorCode, string, Uint8Array]>([
    ['EMPTY_FILE', 'an empty file', new Uint8Array()],
    ['OLD_XLS', 'an old .xls', sheetBytes('old-format.xls')],
    ['OPEN_DOCUMENT', 'an .ods', sheetBytes('open-document.ods')],
    ['TEXT_TABLE', 'a .csv', Buffer.from('单位,人数\n甲,1\n')],
    ['TEXT_TABLE', 'a web page called .xlsx', Buffer.from('<html><table></table></html>')],
    ['NOT_A_WORKBOOK', 'bytes of another kind', Buffer.from([0x25, 0x50, 0x44, 0x46, 0, 1, 2])],
    ['NOT_A_WORKBOOK', 'a zip without a workbook', zipOf({ 'a.txt': 'x' })],
    [
      'BINARY_XLSB',
      'an .xlsb',
      zipOf({ '[Content_Types].xml': 'x', '_rels/.rels': 'x', 'xl/workbook.bin': 'x' }),
    ],
    ['DAMAGED', 'a file cut off in the middle', whole.subarray(0, whole.length / 2)],
    ['DAMAGED', 'a file cut off at its end', whole.subarray(0, whole.length - 10)],
    ['DAMAGED', 'a file with spoiled bytes', scrambled],
    ['DAMAGED', 'a part that unpacks to more than it says', claiming(10)],
    ['TOO_BIG', 'parts that unpack to more than we take', claiming(600 * 1024 * 1024)],
    [
      'NOT_A_WORKBOOK',
      'a zip whose parts say nothing',
      zipOf({ '[Content_Types].xml': '<Types/>', '_rels/.rels': '<Relationships/>' }),
    ],
  ])('is %s: %s', async (code, _, bytes) => {
    const error = await failure(bytes);
    expect(error.code).toBe(code);
    expect(error.message).toBe(bookWords[code](join(folder, '台账.xlsx')));
  });

  it('is ENCRYPTED when it asks for a password', async () => {
    const sheets = [{ name: '密', rows: [['x']] }];
    const bytes = await writeXlsx({ sheets, encryption: { password: 'kuomian', spinCount: 10 } });
    expect((await failure(bytes)).code).toBe('ENCRYPTED');
  });

  it('is TOO_BIG when its cells span more than memory holds', async () => {
    const zip = new PizZip(sheetBytes('cells-without-references.xlsx'));
    const cells =
      '<row r="1"><c r="A1"><v>1</v></c></row><row r="1048576"><c r="XFD1048576"><v>1</v></c></row>';
    zip.file(
      'data/first.xml',
      `<worksheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><sheetData>${cells}</sheetData></worksheet>`,
    );
    expect((await failure(zip.generate({ type: 'uint8array' }))).code).toBe('TOO_BIG');
  });

  it('is ABSENT when it is not there, IS_FOLDER when it is a folder', async () => {
    mkdirSync(join(folder, '夹'));
    await expect(readBook(join(folder, '没有.xlsx'))).rejects.toMatchObject({ code: 'ABSENT' });
    await expect(readBook(join(folder, '夹'))).rejects.toMatchObject({ code: 'IS_FOLDER' });
    await expect(readBook(join(folder, '没有', 'x.xlsx'))).rejects.toMatchObject({
      code: 'ABSENT',
    });
  });

  it.each(WORKBOOKS)('is never changed by reading: %s', async (name) => {
    const path = join(folder, name);
    writeFileSync(path, sheetBytes(name));
    chmodSync(path, 0o444);
    await readBook(path);
    expect(readFileSync(path).equals(readFileSync(sheetFile(name)))).toBe(true);
  });
});

describe('the sentences', () => {
  it.each(Object.entries(bookWords))(
    '%s is one sentence that names its subject and asks for something',
    (_, words) => {
      const sentence = words('某个对象');
      expect(sentence).toContain('某个对象');
      expect(sentence).toMatch(/请[^。]*。$/);
      expect(sentence.match(/。/g)).toHaveLength(1);
    },
  );
});

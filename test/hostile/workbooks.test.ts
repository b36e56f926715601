import { readdirSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { BookError } from '../../local/book/errors';
import type { BookModel } from '../../local/book/model';
import { readBookBytes } from '../../local/book/xlsx/read-book';
import { DeskError } from '../../local/desk-error';
import { importRows } from '../../local/import-file/import-rows';
import { temporaryFolders } from '../local/support/temporary-folder';
import { campaignDesk } from '../support/campaign-desk';
import { bombOf, sheetXml, textCell, workbookOf, workbookXml } from './packages';
import { expectPlain } from './plain';

const newFolder = temporaryFolders();
const SHEET = 'xl/worksheets/sheet1.xml';
const CELL = `<row r="1">${textCell('A1', '甲')}</row>`;

/** Ten times ten times … the word: three gigabytes, if anybody wrote it out. */
const LAUGHS = [
  '<!DOCTYPE lolz [<!ENTITY a0 "haha">',
  ...Array.from(
    { length: 9 },
    (_, index) => `<!ENTITY a${index + 1} "${`&a${index};`.repeat(10)}">`,
  ),
  ']>',
].join('');

const HOSTILE: readonly (readonly [string, () => Uint8Array])[] = [
  ['a bomb that tells its size', () => bombOf('xl/sharedStrings.xml', 600)],
  ['a bomb that hides its size', () => bombOf(SHEET, 600, 1000)],
  [
    'a part that ends before its root',
    () => workbookOf({ [SHEET]: '<worksheet><sheetData><row><c>' }),
  ],
  [
    'twenty thousand blank rows and one in the last row there is',
    () => workbookOf({ [SHEET]: sheetXml(`${blankRows(20_000)}<row r="1048576"/>`) }),
  ],
  [
    'a cell in the last row and column there are',
    () =>
      workbookOf({ [SHEET]: sheetXml(`<row r="1048576">${textCell('XFD1048576', 'x')}</row>`) }),
  ],
  [
    'a cell beyond the last',
    () =>
      workbookOf({ [SHEET]: sheetXml(`<row r="99999999">${textCell('ZZZZ99999999', 'x')}</row>`) }),
  ],
  [
    'rows and cells that stand nowhere',
    () =>
      workbookOf({ [SHEET]: sheetXml(`<row r="-1">${textCell('A-1', 'x')}</row><row r="x"/>`) }),
  ],
  [
    'sixteen thousand columns',
    () => workbookOf({ [SHEET]: sheetXml(`<row>${'<c><v>1</v></c>'.repeat(16_384)}</row>`) }),
  ],
  [
    'merges over each other, backwards, over everything and of nothing',
    () =>
      workbookOf({
        [SHEET]: sheetXml(CELL, merges('A1:C3', 'B2:D4', 'C3:A1', 'A1:XFD1048576', '?')),
      }),
  ],
  ['entities of entities', () => workbookOf({ [SHEET]: sheetXml(named('a9'), '', LAUGHS) })],
  [
    'an entity that names a file of this machine',
    () =>
      workbookOf({
        [SHEET]: sheetXml(named('x'), '', '<!DOCTYPE z [<!ENTITY x SYSTEM "file:///etc/passwd">]>'),
      }),
  ],
  [
    'texts, looks and days that are not there',
    () =>
      workbookOf({
        [SHEET]: sheetXml(
          '<row r="1"><c r="A1" s="99999"><v>1e308</v></c><c r="B1" t="s"><v>-1</v></c><c r="C1" t="d"><v>?</v></c></row>',
        ),
      }),
  ],
  [
    'NUL, marks that turn the line round, and half a letter',
    () =>
      workbookOf({
        [SHEET]: sheetXml(`<row>${textCell('A1', '&#0;a\u202e\u200f_xD800_b')}</row>`),
      }),
  ],
  [
    'a sheet that is to be read from outside the file',
    () => workbookOf({ 'xl/_rels/workbook.xml.rels': relation('../../../../etc/passwd') }),
  ],
  [
    'a workbook that is its own sheet',
    () => workbookOf({ 'xl/_rels/workbook.xml.rels': relation('workbook.xml') }),
  ],
  ['parts with paths out of the file', () => workbookOf({ '../../out.txt': 'x', '/out.txt': 'x' })],
  [
    'a sheet named like a path',
    () => workbookOf({ 'xl/workbook.xml': workbookXml('../../out&amp;') }),
  ],
  [
    'elements in elements without end',
    () => workbookOf({ [SHEET]: sheetXml('<a>'.repeat(50_000) + '</a>'.repeat(50_000)) }),
  ],
];

function blankRows(count: number): string {
  return Array.from({ length: count }, (_, index) => `<row r="${index + 1}"/>`).join('');
}

function merges(...areas: readonly string[]): string {
  return `<mergeCells>${areas.map((area) => `<mergeCell ref="${area}"/>`).join('')}</mergeCells>`;
}

function named(entity: string): string {
  return `<row r="1">${textCell('A1', `&${entity};`)}</row>`;
}

function relation(target: string): string {
  return `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="rId1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/worksheet" Target="${target}"/></Relationships>`;
}

/** What was read, or a refusal in plain words; anything else fails the test. */
async function readOrRefused<T>(reading: Promise<T>): Promise<T | undefined> {
  return reading.catch((error: unknown) => {
    if (!(error instanceof BookError) && !(error instanceof DeskError)) throw error;
    expectPlain(error.message);
    return undefined;
  });
}

describe('a hostile workbook', () => {
  it.each(HOSTILE)('is read or refused in words as an import: %s', async (_, make) => {
    const rows = await readOrRefused(importRows(make(), '导出.xlsx'));
    expect(JSON.stringify(rows ?? '')).not.toContain('root:');
    expect(JSON.stringify(rows ?? '').length).toBeLessThan(1_000_000);
  });

  it.each(HOSTILE)('is worked on and saved, or refused in words: %s', async (_, make) => {
    const parent = newFolder();
    const out = join(parent, 'out');
    const book = await readOrRefused<BookModel>(readBookBytes(make(), '台账.xlsx'));
    if (book === undefined) return;
    const desk = await campaignDesk(book, { out, answers: 'yes' });
    const run = await desk.run('checkData');
    expectPlain(run.report?.summary);
    const target = await readOrRefused(desk.save());
    if (target !== undefined) expect(dirname(target)).toBe(out);
    expect(readdirSync(parent).filter((name) => name !== 'out')).toEqual([]);
  });

  it('is refused before it is unpacked when it says how large it is', async () => {
    const bomb = bombOf('xl/sharedStrings.xml', 600);
    await expect(readBookBytes(bomb, '台账.xlsx')).rejects.toThrow('内容过大');
  });
});

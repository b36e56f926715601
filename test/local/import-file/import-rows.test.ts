import { readFileSync } from 'node:fs';
import { Blob } from 'node:buffer';
import { readXlsx, writeXlsx } from 'hucre';
import { fullestTable } from '../../../local/import-file/fullest-table';
import { importRows } from '../../../local/import-file/import-rows';
import { readExport, ReadingStopped } from '../../../src/ui/read-export';

const DAY = new Date(Date.UTC(2023, 9, 31));

function workbook(): Promise<Uint8Array> {
  return writeXlsx({
    sheets: [
      { name: '说明', rows: [['导出说明']] },
      {
        name: '数据',
        rows: [
          ['单位名称', '所属期', '人数'],
          ['甲厂', DAY, 12],
        ],
        cells: new Map([['1,1', { style: { numFmt: 'yyyy-mm-dd' } }]]),
      },
    ],
  });
}

const told: number[] = [];
const WATCH = {
  bytes: () => undefined,
  rows: (count: number) => void told.push(count),
  isStopped: () => false,
};

function onPage(bytes: Uint8Array, isStopped = WATCH.isStopped) {
  return readExport(new Blob([bytes]), { ...WATCH, isStopped });
}

/** The desk and the page read the same files to the same cells. */
describe.each([
  ['importRows', (bytes: Uint8Array) => importRows(bytes, '文件')],
  ['readExport', (bytes: Uint8Array) => onPage(bytes)],
])('%s', (_, read) => {
  it('reads the fullest sheet of a workbook, days as ISO text', async () => {
    expect(await read(await workbook())).toEqual([
      ['单位名称', '所属期', '人数'],
      ['甲厂', '2023-10-31', 12],
    ]);
  });

  it.each([
    ['a time without a day', 0.75, 'h:mm', '1899-12-31'],
    ['midnight without a day', 0, 'h:mm', '1899-12-31'],
    ['a span of more than a day', 1.5, '[h]:mm', '1900-01-01'],
    ['the first day', 1, 'yyyy-mm-dd', '1900-01-01'],
    ['the day before the one that never was', 59, 'yyyy-mm-dd', '1900-02-28'],
    ['29 February 1900, which never was', 60, 'yyyy-mm-dd', '1900-02-28'],
    ['the day after it', 61, 'yyyy-mm-dd', '1900-03-01'],
    ['a moment late in a day', 45_210.99999, 'yyyy-mm-dd hh:mm', '2023-10-11'],
    ['a day of which only the time is shown', 45_210.5, 'h:mm', '2023-10-11'],
    ['a day of which only the month is shown', 45_210, 'yyyy"年"m"月"', '2023-10-11'],
  ])('reads %s', async (_what, serial, numFmt, day) => {
    const cells = new Map([['0,0', { value: serial, style: { numFmt } }]]);
    const bytes = await writeXlsx({ sheets: [{ name: '数据', rows: [[serial]], cells }] });
    expect(await read(bytes)).toEqual([[day]]);
  });

  it('reads CSV in GB18030, quotes and all', async () => {
    const rows = await read(readFileSync('test/exports/social-gb18030.csv'));
    expect(rows[2]).toEqual(['110001', '资源县甲厂（试点）', '202310', '12', '60,000.00']);
  });

  it('reads CSV in UTF-8 with a byte-order mark and semicolons', async () => {
    const rows = await read(readFileSync('test/exports/tax-utf8-bom.csv'));
    expect(rows[0]?.[0]).toBe('纳税人识别号');
    expect(rows[1]?.[5]).toBe('70000');
  });

  it.each<[string, Uint8Array, RegExp]>([
    ['nothing', new Uint8Array(), /空文件/],
    ['an old .xls', Buffer.from('d0cf11e0a1b11ae1', 'hex'), /旧版 \.xls/],
    ['a PDF', Buffer.from('%PDF-1.7'), /不是 \.xlsx 或 \.csv/],
    ['a web page', Buffer.from('<html><table>'), /不是 \.xlsx 或 \.csv/],
    ['a broken workbook', Buffer.from('PK\u0003\u0004 450329199001011234'), /损坏/],
  ])('refuses %s and quotes nothing of it', async (_name, bytes, words) => {
    const error: unknown = await read(bytes).catch((reason: unknown) => reason);
    expect((error as Error).message).toMatch(words);
    expect((error as Error).message).not.toContain('450329');
  });
});

describe('a workbook on the page', () => {
  const blankRow = (row: readonly unknown[]) => row.every((cell) => cell === '');

  /** Without what is blank at the end of rows and sheets. */
  function trimmed(rows: readonly (readonly unknown[])[]): unknown[][] {
    const list = rows.map((row) => {
      const last = row.reduce<number>((most, cell, at) => (cell === '' ? most : at), -1);
      return row.slice(0, last + 1);
    });
    while (list.length > 0 && blankRow(list[list.length - 1] ?? [])) list.pop();
    return list;
  }

  it.each([
    ...['cells-without-references', 'prefixed-elements', 'dates-1904', 'spelled-like-excel'],
    'spelled-like-wps',
  ])('%s.xlsx is read row by row to the cells that the library reads at once', async (name) => {
    const bytes = readFileSync(`test/sheets/${name}.xlsx`);
    const { sheets } = await readXlsx(bytes);
    const table = fullestTable(sheets.map(({ rows }) => rows));
    const cells = table.map((row) =>
      row.map((cell) => (cell instanceof Date ? cell.toISOString().slice(0, 10) : (cell ?? ''))),
    );
    expect(trimmed(await onPage(bytes))).toEqual(trimmed(cells));
  });

  it('tells how many rows are parsed, and stops when asked to', async () => {
    const rows = Array.from({ length: 1_001 }, (_, row) => [`厂${row}`, row]);
    const bytes = await writeXlsx({ sheets: [{ name: '数据', rows }] });
    told.length = 0;
    expect(await onPage(bytes)).toHaveLength(1_001);
    expect(told).toEqual([500, 1_000]);
    told.length = 0;
    await expect(onPage(bytes, () => told.length > 0)).rejects.toBeInstanceOf(ReadingStopped);
    expect(told).toEqual([500]);
  });
});

import fc from 'fast-check';
import { emptyBook } from '../../../../local/book/model';
import type { BookModel, CellStyle, Scalar, SheetModel } from '../../../../local/book/model';
import { XlsxPackage } from '../../../../local/book/xlsx/package/package';
import { readBookBytes } from '../../../../local/book/xlsx/read-book';
import { bookBytes } from '../../../../local/book/xlsx/write-book';

const DAY: CellStyle = { numberFormat: 'yyyy-mm-dd' };
const BOLD: CellStyle = { bold: true };

/** A new workbook whose first column has the look in rows 2 to 1,000, as set-up leaves it. */
function bookWithDays(change: (sheet: SheetModel) => void = () => undefined): BookModel {
  const book = emptyBook('新');
  const sheet = firstOf(book);
  sheet.values = [['日期']];
  sheet.styles = [[BOLD], ...Array.from({ length: sheet.maxRows - 1 }, () => [DAY])];
  sheet.columnWidthsPixels.set(0, 120);
  change(sheet);
  return book;
}

function firstOf({ sheets: [sheet] }: BookModel): SheetModel {
  if (sheet === undefined) throw new Error('no sheet');
  return sheet;
}

async function saved(book: BookModel): Promise<BookModel> {
  return readBookBytes(await bookBytes(book), '新.xlsx');
}

/** What a sheet's cells look like, a line for each row, without the defaults and without what only the adapter looks at. */
function looksOf({ styles, maxRows }: SheetModel): string {
  const look = (style: CellStyle | undefined): string =>
    `${style?.bold === true ? 'bold' : ''} ${style?.numberFormat ?? ''}`;
  const rows = Array.from({ length: maxRows }, (_, row) =>
    [0, 1, 2, 3].map((column) => look(styles[row]?.[column])).join('|'),
  );
  return rows.join('\n');
}

async function sheetXml(book: BookModel): Promise<string> {
  return XlsxPackage.open(await bookBytes(book)).text('xl/worksheets/sheet1.xml');
}

describe('the look that most cells of a column share', () => {
  it('is said once for the column and for none of its blank cells', async () => {
    const xml = await sheetXml(bookWithDays());
    expect(xml).toMatch(/<col [^>]*style="[1-9]\d*"/);
    expect(xml.match(/<c /g)).toHaveLength(1);
  });

  it('comes back on every cell of the column', async () => {
    const book = bookWithDays();
    expect(looksOf(firstOf(await saved(book)))).toBe(looksOf(firstOf(book)));
  });

  it('is not taken by a blank cell that looks like nothing', async () => {
    const book = bookWithDays((sheet) => (sheet.styles[500] = []));
    const back = firstOf(await saved(book));
    expect(back.styles[500]?.[0]).toBeUndefined();
    expect(back.styles[501]?.[0]).toMatchObject(DAY);
  });

  it.each([
    ['one under half', 499, 0],
    ['exactly half', 500, 0],
    ['one over half', 501, 1],
  ])('counts as shared by %s of the cells', async (_, cells, entries) => {
    const book = bookWithDays((sheet) => {
      sheet.styles = Array.from({ length: cells }, () => [DAY]);
    });
    expect((await sheetXml(book)).match(/<col [^>]*style=/g) ?? []).toHaveLength(entries);
  });

  it('is said cell by cell where the column has no width of its own', async () => {
    const book = bookWithDays((sheet) => {
      sheet.columnWidthsPixels.clear();
    });
    expect((await sheetXml(book)).match(/<c /g)).toHaveLength(1000);
  });

  it('leaves a longer sheet its length', async () => {
    const book = bookWithDays((sheet) => {
      sheet.maxRows = 1200;
      sheet.styles = Array.from({ length: 1200 }, () => [DAY]);
    });
    expect(firstOf(await saved(book)).maxRows).toBe(1200);
  });

  it('comes back whatever else stands in the column', async () => {
    const cell = fc.record({
      row: fc.integer({ min: 0, max: 60 }),
      column: fc.integer({ min: 0, max: 3 }),
      value: fc.constantFrom<Scalar>(null, '文字', 45_000, true),
      style: fc.constantFrom<CellStyle | undefined>(undefined, DAY, BOLD, { ...DAY, ...BOLD }),
    });
    await fc.assert(
      fc.asyncProperty(fc.array(cell, { maxLength: 30 }), async (cells) => {
        const book = bookWithDays((sheet) => {
          sheet.values = Array.from({ length: 61 }, () => [null, null, null, null]);
          sheet.styles = sheet.styles.map(([first]) => [first, BOLD, undefined, DAY]);
          [1, 2, 3].forEach((column) => sheet.columnWidthsPixels.set(column, 80));
          for (const { row, column, value, style } of cells) {
            (sheet.values[row] ?? [])[column] = value;
            (sheet.styles[row] ?? [])[column] = style;
          }
        });
        const back = firstOf(await saved(book));
        expect(looksOf(back)).toBe(looksOf(firstOf(book)));
        for (const { row, column } of cells) {
          const before = firstOf(book).values[row]?.[column] ?? null;
          expect(back.values[row]?.[column] ?? null).toBe(before);
        }
      }),
      { numRuns: 25 },
    );
  });
});

describe('a workbook whose columns have looks, read, changed and saved again', () => {
  it('keeps a cell plain whose look was taken off', async () => {
    const book = await saved(bookWithDays());
    const row = firstOf(book).styles[7] ?? [];
    row[0] = undefined;
    const back = firstOf(await saved(book));
    expect(back.styles[7]?.[0]).toBeUndefined();
    expect(back.styles[8]?.[0]).toMatchObject(DAY);
  });

  it('keeps the look under what is typed', async () => {
    const book = await saved(bookWithDays());
    firstOf(book).values[3] = [45_200];
    const back = firstOf(await saved(book));
    expect(back.values[3]?.[0]).toBe(45_200);
    expect(back.styles[3]?.[0]).toMatchObject(DAY);
  });

  it('writes nothing anew when nothing changed', async () => {
    const bytes = await bookBytes(bookWithDays());
    const again = await bookBytes(await readBookBytes(bytes, '新.xlsx'));
    expect(XlsxPackage.open(again).text('xl/worksheets/sheet1.xml')).toBe(
      XlsxPackage.open(bytes).text('xl/worksheets/sheet1.xml'),
    );
  });

  it('leaves a row its own look', async () => {
    const parts = XlsxPackage.open(await bookBytes(bookWithDays()));
    const path = 'xl/worksheets/sheet1.xml';
    const withRow = '<row r="9" s="1" customFormat="1"></row></sheetData>';
    parts.write(path, parts.text(path).replace('</sheetData>', withRow));
    const back = firstOf(await readBookBytes(parts.bytes(), '新.xlsx'));
    expect(back.styles[8]?.[0]).toBeUndefined();
    expect(back.styles[9]?.[0]).toMatchObject(DAY);
  });
});

describe('a column look that another program wrote', () => {
  it('is on every cell of the column, though no cell of the file has it', async () => {
    const parts = XlsxPackage.open(await bookBytes(bookWithDays()));
    const path = 'xl/worksheets/sheet1.xml';
    const look = /style="(\d+)"/.exec(parts.text(path))?.[1] ?? '';
    const columns = `<cols><col min="3" max="16384" style="${look}"/></cols><sheetData/>`;
    const xml = parts.text(path).replace(/<cols>.*<\/sheetData>/s, columns);
    parts.write(path, xml);
    const back = firstOf(await readBookBytes(parts.bytes(), '新.xlsx'));
    expect(back.styles[0]?.[1]).toBeUndefined();
    expect([2, 25].map((column) => back.styles[999]?.[column]?.numberFormat)).toEqual([
      DAY.numberFormat,
      DAY.numberFormat,
    ]);
    expect(back.maxColumns).toBe(26);
  });
});

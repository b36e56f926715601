import fc from 'fast-check';
import { emptyBook } from '../../../../local/book/model';
import type { Scalar, SheetModel } from '../../../../local/book/model';
import { readBookBytes } from '../../../../local/book/xlsx/read-book';
import { bookBytes } from '../../../../local/book/xlsx/write-book';
import { sheetBytes } from '../../../support/sheet-files';
import { factsOf } from '../../../support/xlsx-facts';

async function firstSheet(name: string): Promise<SheetModel> {
  return (await readBookBytes(sheetBytes(name), name)).sheets[0]!;
}

/** Columns of the same values, each with one number format, written and read back. */
async function columns(values: readonly Scalar[], formats: readonly string[]): Promise<Scalar[][]> {
  const book = emptyBook('新');
  book.sheets[0]!.values = values.map((value) => formats.map(() => value));
  book.sheets[0]!.styles = values.map(() => formats.map((numberFormat) => ({ numberFormat })));
  const back = await readBookBytes(await bookBytes(book), '新.xlsx');
  return formats.map((_, at) => back.sheets[0]!.values.map((row) => row[at] ?? null));
}

async function column(values: readonly Scalar[], numberFormat: string): Promise<Scalar[]> {
  const [only = []] = await columns(values, [numberFormat]);
  return only;
}

const FORMATS = [
  'yyyy-mm-dd',
  'yyyy/m/d h:mm:ss',
  'h:mm',
  '[h]:mm',
  '[h]:mm:ss',
  'mm:ss.0',
  'aaaa',
  'yyyy"年"m"月"d"日"',
];

describe('dates and times', () => {
  it('are the very numbers of the file, whatever their format', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.array(
          fc.double({ min: -700_000, max: 2_958_465, noNaN: true, noDefaultInfinity: true }),
          { minLength: 1, maxLength: 50 },
        ),
        async (numbers) => {
          const values = numbers.map((number) => number + 0);
          const found = await columns(values, FORMATS);
          FORMATS.forEach((format, at) => {
            expect({ format, values: found[at] }).toEqual({ format, values });
          });
        },
      ),
      { numRuns: 30 },
    );
  });

  it.each([0, 0.5, 1, 59, 60, 60.25, 61, 45280, 45280.99999])(
    'keep day %d, which Excel and Google count apart before March 1900',
    async (day) => {
      expect(await column([day], 'yyyy-mm-dd hh:mm')).toEqual([day]);
    },
  );

  it('keep numbers that no calendar holds', async () => {
    expect(await column([1e12, -1e9], 'yyyy-mm-dd')).toEqual([1e12, -1e9]);
  });

  it('have a format even where the file names it by number only', async () => {
    const sheet = await firstSheet('spelled-like-wps.xlsx');
    const formats = sheet.styles.slice(1, 8).map((row) => row[1]?.numberFormat);
    expect(formats.slice(0, 3)).toEqual(['yyyy"年"m"月"d"日"', 'yyyy"年"m"月"', 'm"月"d"日"']);
    expect(formats[4]).toBe('aaaa');
    expect(formats[5]).toBe('h"时"mm"分"ss"秒"');
    expect(sheet.values.slice(1, 7).map((row) => row[1])).toEqual([
      45280, 45261, 45280, 45280, 45280, 0.520833333333333,
    ]);
  });

  it('of a workbook from 1904 are counted from 1899 in the model; hours, durations and numbers are not', async () => {
    const sheet = await firstSheet('dates-1904.xlsx');
    expect(sheet.values.map((row) => row[1])).toEqual([45280, 45280.72984953703, 0.5, 1.5, 45000]);
  });

  it('typed into a workbook from 1904 are written in its own count', async () => {
    const book = await readBookBytes(sheetBytes('dates-1904.xlsx'), 'x');
    const [sheet] = book.sheets;
    sheet!.values[0]![1] = 45281;
    sheet!.values[3]![1] = 2.25;
    sheet!.styles[4]![1] = { ...sheet!.styles[4]![1], numberFormat: 'yyyy-mm-dd' };
    const bytes = await bookBytes(book);
    const facts = factsOf(bytes);
    expect(facts.get('日期!B1')).toContain('n ¦ 43819 ¦');
    expect(facts.get('日期!B4')).toContain('n ¦ 2.25 ¦');
    expect(facts.get('日期!B5')).toContain('n ¦ 43538 ¦');
    const back = await readBookBytes(bytes, 'x');
    expect(back.sheets[0]!.values.map((row) => row[1])).toEqual([
      45281, 45280.72984953703, 0.5, 2.25, 45000,
    ]);
  });
});

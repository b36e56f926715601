import type { BookModel, SheetModel } from '../../../../local/book/model';
import { readBookBytes } from '../../../../local/book/xlsx/read-book';
import { bookBytes } from '../../../../local/book/xlsx/write-book';
import { sheetBytes } from '../../../support/sheet-files';
import { factsOf, factsOfFile } from '../../../support/xlsx-facts';
import type { Facts } from '../../../support/xlsx-facts';

async function load(name: string): Promise<BookModel> {
  return readBookBytes(sheetBytes(name), name);
}

const savedFacts = new Map<string, Promise<Facts>>();

/** What the file says after one cell of its first sheet was changed. */
function saved(name: string): Promise<Facts> {
  const facts = savedFacts.get(name) ?? factsAfterChange(name);
  savedFacts.set(name, facts);
  return facts;
}

async function factsAfterChange(name: string): Promise<Facts> {
  const book = await load(name);
  book.sheets[0]!.values[0]![0] = '改动';
  return factsOf(await bookBytes(book));
}

function sheetOf(book: BookModel, name: string): SheetModel {
  return book.sheets.find((sheet) => sheet.name === name)!;
}

/** What hucre 1.0.0 forgets or confuses when it reads a file or saves it again, each seen with our workbooks. */
describe('what the library would spoil', () => {
  it.each([
    ['fills', 'everything-openpyxl.xlsx', '单位台账!B1', 'FF1F4E79'],
    ['named styles', 'everything-openpyxl.xlsx', '单位台账!B1', 'of #0 | <font><name val="黑体">'],
    ['the look behind a text', 'spelled-like-excel.xlsx', '数据!A2', '"quotePrefix":"1"'],
    ['text results of formulas', 'spelled-like-excel.xlsx', '数据!E2', 'str ¦ 是 ¦'],
    ['errors that formulas gave', 'spelled-like-excel.xlsx', '数据!G2', 'e ¦ #DIV/0! ¦ <f>1/0</>'],
    ['readings of texts', 'spelled-like-excel.xlsx', '数据!A3', '<rPh eb="2" sb="0">'],
    ['long fractions of a day', 'spelled-like-excel.xlsx', '数据!C2', '45280.729849537034'],
    ['results of pictures in cells', 'spelled-like-wps.xlsx', 'Sheet1!D2', 'str ¦ =DISPIMG('],
    [
      'the hash of a password',
      'spelled-like-excel.xlsx',
      '数据#sheetProtection',
      'hashValue="q1w2e3=="',
    ],
    ['an old password', 'everything-openpyxl.xlsx', '单位台账#sheetProtection', 'password='],
    [
      'the operator of a text rule',
      'spelled-like-excel.xlsx',
      '数据#rule 2',
      '"operator":"containsText"',
    ],
    ['rules of kinds it does not know', 'spelled-like-excel.xlsx', '数据#rule 1', '"rank":"10"'],
    [
      'hints without a rule on typing',
      'spelled-like-excel.xlsx',
      '数据#dataValidations',
      'prompt="随便填"',
    ],
    [
      'lists from other sheets as Excel writes them',
      'spelled-like-excel.xlsx',
      '数据#extLst',
      '$A$1:$A$3',
    ],
    ['looks and outlines of columns', 'spelled-like-excel.xlsx', '数据#cols', 'style="8"'],
    ['letters of notes', 'spelled-like-excel.xlsx', '数据#note A2', '<rFont val="宋体">'],
    ['boxes of notes', 'spelled-like-excel.xlsx', '数据#box 1,0', 'width:240pt'],
    ['links over several cells', 'spelled-like-excel.xlsx', '数据#link A8:B9', '去那边'],
    [
      'quotes around sheet names',
      'everything-openpyxl.xlsx',
      '单位台账#name _xlnm.Print_Area',
      "'单位台账'!$A$1:$I$42",
    ],
    ['hidden names', 'spelled-like-excel.xlsx', 'book#name 藏', '"hidden":"1"'],
    ['chart sheets', 'chart-sheet.xlsx', '图#state', '1 visible'],
    ['the days of workbooks from 1904', 'dates-1904.xlsx', 'book#workbookPr', 'date1904'],
  ])('is kept: %s', async (_, name, place, expected) => {
    expect(factsOfFile(name).get(place)).toContain(expected);
    expect((await saved(name)).get(place)).toContain(expected);
  });

  it('is kept: a chart on a sheet that also has a picture', async () => {
    const facts = await saved('everything-openpyxl.xlsx');
    const drawings = [...facts]
      .filter(([key]) => key.startsWith('图表和图片#drawing'))
      .map(([, fact]) => fact);
    expect(drawings).toHaveLength(2);
    expect(drawings[0]).toContain('<graphicFrame>');
    expect(drawings[1]).toContain('<pic>');
  });

  it('is written: a value of a cell that has a look, changed in the grid alone', async () => {
    const book = await load('everything-openpyxl.xlsx');
    book.sheets[0]!.values[0]![1] = '改动';
    expect(factsOf(await bookBytes(book)).get('单位台账!B1')).toMatch(/^s ¦ 改动 ¦/);
  });

  it('is read: theme colours, light before dark', async () => {
    const [sheet] = (await load('spelled-like-excel.xlsx')).sheets;
    expect(sheet!.styles[0]![0]).toMatchObject({ fontColor: '#ffffff', background: '#4472c4' });
  });

  it('is read: colours of the old palette', async () => {
    const [sheet] = (await load('spelled-like-wps.xlsx')).sheets;
    expect(sheet!.styles[0]![0]).toMatchObject({
      background: '#ffff00',
      fontFamily: '仿宋_GB2312',
    });
  });

  it('is read: formulas written once for many cells', async () => {
    const [sheet] = (await load('spelled-like-excel.xlsx')).sheets;
    expect(sheet!.formulas.get('3,3')).toBe('=C4+$C$2+LEN("C2")');
  });

  it('is read: rules on typing of the second list', async () => {
    const [sheet] = (await load('spelled-like-excel.xlsx')).sheets;
    expect(sheet!.validations.at(-1)?.rule).toMatchObject({
      criteria: 'VALUE_IN_RANGE',
      values: ["'O''Neil & 表'!A1:A3", true],
    });
  });

  it('is read: sheets beside a chart sheet, each under its own number', async () => {
    const book = await load('chart-sheet.xlsx');
    expect(book.sheets.map(({ name }) => name)).toEqual(['数据', '最后']);
    expect(sheetOf(book, '最后').values).toEqual([['尾']]);
  });

  it('is read: cells of a file that leaves out their places', async () => {
    const [sheet] = (await load('cells-without-references.xlsx')).sheets;
    expect(sheet!.values).toEqual([
      ['甲', 1, '<b> & '],
      ['乙', 2, null],
      [null, null, null],
      [null, null, null],
      [null, 5, 6],
    ]);
  });
});

import { readBookBytes } from '../../../../local/book/xlsx/read-book';
import { bookBytes } from '../../../../local/book/xlsx/write-book';
import type { BookModel, SheetModel } from '../../../../local/book/model';
import { sheetBytes, WORKBOOKS } from '../../../support/sheet-files';
import { differences, factsOf, factsOfFile } from '../../../support/xlsx-facts';

async function load(name: string): Promise<{ book: BookModel; first: SheetModel }> {
  const book = await readBookBytes(sheetBytes(name), name);
  return { book, first: book.sheets[0]! };
}

async function changes(name: string, book: BookModel): Promise<string[]> {
  return differences(factsOfFile(name), factsOf(await bookBytes(book)));
}

function put(sheet: SheetModel, row: number, column: number, value: string | number): void {
  while (sheet.values.length <= row) sheet.values.push([]);
  sheet.values[row]![column] = value;
}

describe('a loaded workbook, saved', () => {
  it.each(WORKBOOKS)('says the same when nothing was touched: %s', async (name) => {
    const { book } = await load(name);
    expect(factsOfFile(name).size).toBeGreaterThan(4);
    expect(await changes(name, book)).toEqual([]);
  });

  it.each(WORKBOOKS)('differs only in a cell that was added: %s', async (name) => {
    const { book, first } = await load(name);
    put(first, 59, 3, ' 新值 ');
    const found = await changes(name, book);
    expect(found).toHaveLength(1);
    expect(found[0]).toContain(`${first.name}!D60: (nothing) → s ¦  新值  ¦`);
  });

  it.each(WORKBOOKS)('differs only in a cell whose value was changed: %s', async (name) => {
    const { book, first } = await load(name);
    put(first, 1, 0, 12.5);
    const found = await changes(name, book);
    expect(found).toHaveLength(1);
    expect(found[0]).toMatch(new RegExp(`^${first.name}!A2: .*→ n ¦ 12.5 ¦`));
  });

  it.each(WORKBOOKS)('differs only in the fill of a cell that was coloured: %s', async (name) => {
    const { book, first } = await load(name);
    if (WITHOUT_LOOKS.has(name)) return expectFirstLook(name, book, first);
    const [styles] = first.styles;
    if (styles) styles[0] = { ...styles[0], background: '#00ff7f' };
    else first.styles[0] = [{ background: '#00ff7f' }];
    const found = await changes(name, book);
    expect(found).toHaveLength(1);
    const [before = '', after = ''] = (found[0] ?? '')
      .replace(`${first.name}!A1: `, '')
      .split(' → ');
    expect(after).toContain('FF00FF7F');
    expect(withoutFill(after)).toBe(withoutFill(before));
  });
});

/** Files without any table of looks: the first look brings the table, and with it a default look for all cells. */
const WITHOUT_LOOKS: ReadonlySet<string> = new Set([
  'prefixed-elements.xlsx',
  'cells-without-references.xlsx',
]);

async function expectFirstLook(name: string, book: BookModel, first: SheetModel): Promise<void> {
  first.styles[0] = [{ background: '#00ff7f' }];
  const after = factsOf(await bookBytes(book));
  expect(after.get(`${first.name}!A1`)).toContain('FF00FF7F');
  const content = (fact: string): string => fact.split(' ¦ ').slice(0, 4).join(' ¦ ');
  for (const [key, fact] of factsOfFile(name))
    expect(content(after.get(key) ?? '')).toBe(content(fact));
}

function withoutFill(fact: string): string {
  return fact
    .split(' | ')
    .filter((part) => !part.startsWith('<fill'))
    .join(' | ')
    .replace(/"applyFill":"1",?|,"applyFill":"1"/, '');
}

import { emptySheet } from '../../../../local/book/model';
import type { BookModel, Scalar, SheetModel } from '../../../../local/book/model';
import { readBookBytes } from '../../../../local/book/xlsx/read-book';
import { bookBytes } from '../../../../local/book/xlsx/write-book';
import { sheetBytes } from '../../../support/sheet-files';
import { differences, factsOf, factsOfFile } from '../../../support/xlsx-facts';

const EXCEL = 'spelled-like-excel.xlsx';
const EVERYTHING = 'everything-openpyxl.xlsx';

/** Edits a workbook of the collection and gives what the file then says differently. */
async function edit(
  name: string,
  change: (first: SheetModel, book: BookModel) => void,
): Promise<{ found: string[]; bytes: Uint8Array; book: BookModel }> {
  const loaded = await readBookBytes(sheetBytes(name), name);
  change(loaded.sheets[0]!, loaded);
  const bytes = await bookBytes(loaded);
  const book = await readBookBytes(bytes, name);
  return { found: differences(factsOfFile(name), factsOf(bytes)), bytes, book };
}

function places(found: readonly string[]): string[] {
  return found.map((line) => line.slice(0, line.indexOf(': '))).sort();
}

function sheetOf(book: BookModel, name: string): SheetModel {
  return book.sheets.find((sheet) => sheet.name === name)!;
}

/** A row without the blanks behind its last value: whether a blank cell of some look stands there makes no difference to it. */
function withoutBlankEnd(row: readonly Scalar[]): Scalar[] {
  const last = row.reduce<number>((found, value, at) => (value === null ? found : at), -1);
  return row.slice(0, last + 1);
}

describe('an edited workbook', () => {
  it('keeps the author, letters and box of notes that were not touched', async () => {
    const { found, book } = await edit(EXCEL, (first) => {
      first.notes.set('4,3', '新注');
      first.notes.set('2,1', '改过');
    });
    expect(places(found)).toEqual(['数据#box 2,1', '数据#box 4,3', '数据#note B3', '数据#note D5']);
    expect(book.sheets[0]?.notes.get('1,0')).toBe('王五:\n待核实');
    expect(found.find((line) => line.startsWith('数据#note D5'))).toContain('扩面通: ');
  });

  it('takes a deleted note out of both its parts', async () => {
    const { found } = await edit(EXCEL, (first) => first.notes.delete('1,0'));
    expect(places(found)).toEqual(['数据#box 1,0', '数据#note A2']);
  });

  it('keeps rules on typing of both lists, and their wording, when one is added', async () => {
    const { found, book } = await edit(EXCEL, (first) => {
      first.validations.push({
        areas: [{ startRow: 20, startColumn: 0, endRow: 30, endColumn: 0 }],
        rule: {
          criteria: 'VALUE_IN_LIST',
          values: [['甲'], true],
          allowInvalid: false,
          helpText: null,
        },
      });
    });
    expect(places(found)).toEqual(['数据#dataValidations']);
    expect(found[0]?.split(' → ')[1]).toContain('error="只能是整数"');
    expect(book.sheets[0]?.validations.map(({ rule }) => rule.criteria)).toEqual([
      'NUMBER_BETWEEN',
      'CUSTOM_FORMULA',
      'VALUE_IN_LIST',
      'VALUE_IN_RANGE',
    ]);
  });

  it('moves a rule of the second list without changing its words', async () => {
    const { book, found } = await edit(EXCEL, (first) => {
      first.validations = first.validations.map((placed) =>
        placed.rule.criteria === 'VALUE_IN_RANGE'
          ? { ...placed, areas: [{ startRow: 2, startColumn: 1, endRow: 9, endColumn: 1 }] }
          : placed,
      );
    });
    expect(places(found)).toEqual(['数据#extLst']);
    expect(found[0]?.split(' → ')[1]).toContain('<sqref>B3:B10</>');
    expect(book.sheets[0]?.validations.at(-1)?.rule.values[0]).toBe("'O''Neil & 表'!A1:A3");
  });

  it('takes out the second list when its last rule goes, and keeps the other extensions', async () => {
    const { found } = await edit(EXCEL, (first) => {
      first.validations = first.validations.filter(
        ({ rule }) => rule.criteria !== 'VALUE_IN_RANGE',
      );
    });
    const after = found.find((line) => line.startsWith('数据#extLst'))?.split(' → ')[1];
    expect(after).toContain('conditionalFormattings');
    expect(after).not.toContain('dataValidation');
  });

  it('keeps conditional formats the model has no words for beside a new one', async () => {
    const before = factsOfFile(EVERYTHING);
    const { bytes } = await edit(EVERYTHING, (first) => {
      first.conditionalFormats.push({
        areas: [{ startRow: 1, startColumn: 3, endRow: 40, endColumn: 3 }],
        criteria: 'NUMBER_LESS_THAN',
        values: [0],
        style: { fontColor: '#ff0000' },
      });
    });
    const rules = (facts: ReadonlyMap<string, string>): string[] =>
      [...facts].filter(([key]) => key.startsWith('单位台账#rule')).map(([, fact]) => fact);
    const after = rules(factsOf(bytes));
    expect(after.slice(0, -1)).toEqual(rules(before));
    expect(after.at(-1)).toContain('FFFF0000');
  });

  it('keeps the picture when the chart beside it goes', async () => {
    const { bytes, book } = await edit(
      EVERYTHING,
      (_, one) => (sheetOf(one, '图表和图片').charts = []),
    );
    const drawings = [...factsOf(bytes)].filter(([key]) => key.startsWith('图表和图片#drawing'));
    expect(drawings).toHaveLength(1);
    expect(drawings[0]?.[1]).toContain('<pic>');
    expect(sheetOf(book, '图表和图片').charts).toEqual([]);
  });

  it('keeps chart and picture to the letter when another chart comes', async () => {
    const { found, book } = await edit(EVERYTHING, (_, one) => {
      const sheet = sheetOf(one, '图表和图片');
      const [chart] = sheet.charts;
      sheet.charts.push({ ...chart!, id: 99, title: '另一张', kind: 'BAR', foreign: undefined });
    });
    expect(places(found)).toEqual(['图表和图片#drawing 2']);
    expect(sheetOf(book, '图表和图片').charts.map(({ title }) => title)).toEqual([
      '完成情况',
      '另一张',
    ]);
  });

  it('moves a chart that moved, and leaves its part alone', async () => {
    const { found } = await edit(EVERYTHING, (_, one) => {
      const sheet = sheetOf(one, '只有图表');
      const [chart] = sheet.charts;
      sheet.charts = [{ ...chart!, anchor: { ...chart!.anchor, row: chart!.anchor.row + 3 } }];
    });
    expect(places(found)).toEqual(['只有图表#drawing 0']);
    const [before = '', after = ''] = found[0]!.split(' → ');
    expect(after.slice(-16)).toBe(before.slice(-16));
    expect(after).toContain('<row>4</>');
  });

  it('gives every cell its own formula when the cell that held it for all is overwritten', async () => {
    const { book, found } = await edit(EXCEL, (first) => {
      first.formulas.delete('1,3');
      first.values[1]![3] = 7;
    });
    expect(places(found)).toEqual(['数据!D2', '数据!D3', '数据!D4']);
    expect(book.sheets[0]?.formulas.get('2,3')).toBe('=C3+$C$2+LEN("C2")');
    expect(book.sheets[0]?.formulas.get('3,3')).toBe('=C4+$C$2+LEN("C2")');
  });

  it('keeps the lock and its password while other protections come and go', async () => {
    const { found } = await edit(EXCEL, (first) =>
      first.protections.push({ description: '提示', warningOnly: true }),
    );
    expect(places(found)).toEqual(['数据#name _kuomian.warning.1']);
  });

  it('unlocks a sheet whose protection is taken away', async () => {
    const { bytes } = await edit(EXCEL, (first) => (first.protections = []));
    expect(factsOf(bytes).has('数据#sheetProtection')).toBe(false);
  });

  it('keeps the rest of a column when one width in it changes', async () => {
    const { found, book } = await edit(EXCEL, (first) => first.columnWidthsPixels.set(2, 210));
    expect(places(found)).toEqual(['数据#cols']);
    expect(book.sheets[0]?.columnWidthsPixels.get(2)).toBe(210);
    expect(book.sheets[0]?.columnWidthsPixels.get(3)).toBe(
      book.sheets[0]?.columnWidthsPixels.get(1),
    );
    expect(found[0]?.split(' → ')[1]).toContain('style="8"');
  });

  it('keeps what a style says beyond the model when only one respect of it changes', async () => {
    const { found } = await edit(EXCEL, (first) => {
      first.styles[3]![4] = { ...first.styles[3]![4], bold: true };
    });
    expect(places(found)).toEqual(['数据!E4']);
    const after = found[0]!.split(' → ')[1]!;
    expect(after).toContain('gradientFill');
    expect(after).toContain('diagonalUp');
    expect(after).toContain('justifyLastLine');
    expect(after).toContain('0.00_ ');
    expect(after).toContain('<charset val="134">');
    expect(after).toContain('<b>');
  });

  it('lets a copied style look the same to the letter', async () => {
    const { bytes } = await edit(EXCEL, (first) => {
      while (first.styles.length < 20) first.styles.push([]);
      first.styles[19] = [first.styles[3]![4]];
    });
    const facts = factsOf(bytes);
    const look = (cell: string): string | undefined => facts.get(`数据!${cell}`)?.split(' ¦ ')[4];
    expect(look('A20')).toBe(look('E4'));
  });

  it('renames a sheet in the names that speak of it', async () => {
    const { bytes } = await edit(EXCEL, (first) => (first.name = '新 名'));
    const facts = factsOf(bytes);
    expect(facts.get('新 名#name _xlnm.Print_Titles')).toBe("'新 名'!$A:$A,'新 名'!$1:$1 {}");
    expect(facts.get('book#name 另表')).toContain("'O''Neil & 表'!$A$1:$B$3");
  });

  it('takes a deleted sheet out with its names and parts, and keeps the numbers of the others', async () => {
    const { bytes, book } = await edit(EXCEL, (_, one) => {
      one.sheets.shift();
    });
    expect(book.sheets.map(({ id, name }) => [id, name])).toEqual([[7, "O'Neil & 表"]]);
    const facts = [...factsOf(bytes).keys()];
    expect(facts.filter((key) => key.startsWith('数据'))).toEqual([]);
    expect(facts).toContain('book#name 另表');
  });

  it('adds a sheet between others and keeps the names of each on its own sheet', async () => {
    const { found, bytes } = await edit(EXCEL, (_, one) => {
      one.sheets.unshift({ ...emptySheet(9, '封面'), values: [['扩面']] });
    });
    expect(factsOf(bytes).get('封面!A1')).toContain('扩面');
    expect(places(found).filter((place) => place.includes('name'))).toEqual([]);
  });

  it('writes charts, rules, looks and notes of a copied sheet as its own', async () => {
    const { found, book } = await edit(EXCEL, (first, one) => {
      one.sheets.push({ ...first, id: 20, name: '数据 (2)' });
    });
    const [sheet, , copy] = book.sheets;
    expect(copy?.values.map(withoutBlankEnd)).toEqual(sheet?.values.map(withoutBlankEnd));
    expect([...(copy?.notes ?? [])]).toEqual([...(sheet?.notes ?? [])]);
    expect(copy?.validations.map(({ areas, rule }) => [areas, rule.criteria, rule.values])).toEqual(
      sheet?.validations.map(({ areas, rule }) => [areas, rule.criteria, rule.values]),
    );
    expect(copy?.styles[3]?.[4]).toBe(sheet?.styles[3]?.[4]);
    expect(places(found).filter((place) => !place.startsWith('数据 (2)'))).toEqual([]);
  });

  it('draws the charts of a copied sheet anew and leaves those of the first alone', async () => {
    const { found, book } = await edit(EVERYTHING, (_, one) => {
      one.sheets.push({ ...sheetOf(one, '只有图表'), id: 20, name: '副本' });
    });
    expect(sheetOf(book, '副本').charts.map(({ title }) => title)).toEqual(['逐月']);
    expect(places(found).filter((place) => !place.startsWith('副本'))).toEqual([]);
  });

  it('keeps a chart sheet in its place', async () => {
    const { found } = await edit('chart-sheet.xlsx', (first) => (first.values[1]![1] = 8));
    expect(places(found)).toEqual(['数据!B2']);
  });

  it('keeps a sheet hidden for good when it is not touched, and shows it when asked', async () => {
    const quiet = await edit(EVERYTHING, (first) => (first.values[50] = ['x']));
    expect(factsOf(quiet.bytes).get('内部#state')).toBe('2 veryHidden');
    const shown = await edit(EVERYTHING, (_, one) => (sheetOf(one, '内部').hidden = false));
    expect(factsOf(shown.bytes).get('内部#state')).toBe('2 visible');
  });

  it('changes the sheet that is shown first, and selects no other', async () => {
    const { bytes, book } = await edit(EXCEL, (first, one) => (one.activeSheetId = first.id));
    expect(book.activeSheetId).toBe(4);
    expect(factsOf(bytes).get('数据#sheetViews')).toContain('tabSelected="1"');
    expect(factsOf(bytes).get("O'Neil & 表#sheetViews")).not.toContain('tabSelected');
  });

  it('gives a cell typed into a formatted row the look of the row', async () => {
    const { bytes } = await edit(EXCEL, (first) => {
      while (first.values.length < 12) first.values.push([]);
      first.values[11] = ['新'];
    });
    const facts = factsOf(bytes);
    expect(facts.get('数据!A12')?.split(' ¦ ')[4]).toBe(facts.get('数据!E4')?.split(' ¦ ')[4]);
  });

  it('refuses a text that no cell can hold, and names the cell', async () => {
    const book = await readBookBytes(sheetBytes(EXCEL), EXCEL);
    book.sheets[0]!.values[0]![1] = '字'.repeat(32_767);
    await expect(bookBytes(book)).resolves.toBeDefined();
    book.sheets[0]!.values[0]![1] = '字'.repeat(32_768);
    await expect(bookBytes(book)).rejects.toMatchObject({
      code: 'CELL_TOO_LONG',
      subject: '数据!B1',
    });
  });

  it.each(['', '字'.repeat(32), 'a/b', '[甲]', "'甲", "O'NEIL & 表"])(
    'refuses the sheet name %j',
    async (name) => {
      const book = await readBookBytes(sheetBytes(EXCEL), EXCEL);
      book.sheets[0]!.name = name;
      await expect(bookBytes(book)).rejects.toMatchObject({ code: 'BAD_SHEET_NAME' });
    },
  );
});

import { emptyBook } from '../../local/book/model';
import type { BookModel } from '../../local/book/model';
import { readBookBytes } from '../../local/book/xlsx/read-book';
import { bookBytes } from '../../local/book/xlsx/write-book';
import { describeIf } from '../support/describe-if';
import { converted, convertedAll, hasLibreOffice } from '../support/libre-office';
import { sheetBytes, WORKBOOKS } from '../support/sheet-files';

/** Of the one with its parts in unusual places LibreOffice shows nothing, before our edit as after it. */
const READABLE = WORKBOOKS.filter((name) => name !== 'cells-without-references.xlsx');

/** Comma-separated UTF-8 of the first sheet, values as they are shown. */
const CSV = 'csv:Text - txt - csv (StarCalc):44,34,76';

/** A workbook with everything the add-on puts into one. */
function richBook(): BookModel {
  const book = emptyBook('进度');
  const sheet = book.sheets[0]!;
  sheet.values = [
    ['名称', '完成率', '序时进度', '日期', '说明'],
    ['资源镇', 0.5, 0.75, 45280, '甲,乙 "丙"'],
    ['中峰镇', 0.825, 0.75, 45281.5, ' 两边空格 '],
    ['车田苗族乡', null, 0.75, null, '第一行\n第二行'],
  ];
  sheet.formulas.set('4,1', '=AVERAGE(B2:B4)');
  sheet.values.push(['全县', 0.6625]);
  const head = {
    bold: true,
    background: '#1f4e79',
    fontColor: '#ffffff',
    horizontal: 'center',
  } as const;
  const percent = { numberFormat: '0.0%' };
  const day = { numberFormat: 'yyyy-mm-dd' };
  sheet.styles = [
    [head, head, head, head, head],
    ...[1, 2, 3, 4].map(() => [undefined, percent, percent, day]),
  ];
  const column = { startRow: 1, startColumn: 1, endRow: 3, endColumn: 1 };
  sheet.conditionalFormats.push({
    areas: [column],
    criteria: 'NUMBER_LESS_THAN',
    values: [0.6],
    style: { background: '#fdecea' },
  });
  sheet.validations.push({
    areas: [{ startRow: 1, startColumn: 4, endRow: 9, endColumn: 4 }],
    rule: {
      criteria: 'VALUE_IN_LIST',
      values: [['甲', '乙'], true],
      allowInvalid: true,
      helpText: '请选择',
    },
  });
  sheet.notes.set('1,1', '初步比对');
  sheet.merges.push({ startRow: 6, startColumn: 0, endRow: 6, endColumn: 4 });
  sheet.charts.push({
    id: 5,
    kind: 'COMBO',
    ranges: [{ startRow: 0, startColumn: 0, endRow: 3, endColumn: 2 }],
    headerRows: 1,
    title: '进度',
    options: { 'legend.position': 'bottom', series: { 1: { type: 'line' } } },
    anchor: { row: 8, column: 0, offsetX: 0, offsetY: 0 },
    widthPixels: 600,
    heightPixels: 300,
  });
  Object.assign(sheet, { frozenRows: 1, print: { landscape: true } });
  // Wider than a page, unless it is fitted to one.
  sheet.values[0]!.forEach((_, column) => sheet.columnWidthsPixels.set(column, 300));
  return book;
}

/** The bytes of a workbook made elsewhere, with one cell and its look changed by us. */
async function withEdit(name: string): Promise<Uint8Array> {
  const book = await readBookBytes(sheetBytes(name), name);
  const sheet = book.sheets[0]!;
  while (sheet.values.length < 48) sheet.values.push([]);
  sheet.values[47]![0] = '改动';
  sheet.styles[47] = [{ bold: true, background: '#ffeb9c' }];
  return bookBytes(book);
}

function linesOf(csv: Buffer | undefined): string[] {
  return (csv ?? '')
    .toString('utf8')
    .trimEnd()
    .split('\n')
    .map((line) => line.replace(/,+$/, ''));
}

describeIf(hasLibreOffice(), 'soffice is not installed', 'LibreOffice', () => {
  jest.setTimeout(180_000);
  let rich: Uint8Array = new Uint8Array();
  let richAsCsv: Buffer | undefined;
  /** By name: the lines of the original and of the same with our edit, without commas at their ends. */
  const lines = new Map<string, readonly [before: string[], after: string[]]>();

  beforeAll(async () => {
    rich = await bookBytes(richBook());
    const originals = READABLE.map((name) => sheetBytes(name));
    const edited = await Promise.all(READABLE.map(withEdit));
    const [richShown, ...shown] = convertedAll([rich, ...originals, ...edited], CSV);
    richAsCsv = richShown;
    READABLE.forEach((name, index) => {
      lines.set(name, [linesOf(shown[index]), linesOf(shown[READABLE.length + index])]);
    });
  });

  it('shows the values of a new workbook as they were written', () => {
    const csv = richAsCsv?.toString('utf8') ?? '';
    expect(csv.trimEnd().split('\n')).toEqual([
      '名称,完成率,序时进度,日期,说明',
      '资源镇,50.0%,75.0%,2023-12-20,"甲,乙 ""丙"""',
      '中峰镇,82.5%,75.0%,2023-12-21, 两边空格 ',
      '车田苗族乡,,75.0%,,"第一行',
      '第二行"',
      '全县,66.3%,,,',
    ]);
  });

  it('finds look, rule, list, note, merge and chart of a new workbook', async () => {
    const again = await readBookBytes(converted(rich, 'xlsx'), '进度.xlsx');
    const sheet = again.sheets[0]!;
    expect(sheet.styles[0]?.[0]).toMatchObject({
      bold: true,
      background: '#1f4e79',
      fontColor: '#ffffff',
    });
    expect(sheet.conditionalFormats).toMatchObject([
      { criteria: 'NUMBER_LESS_THAN', style: { background: '#fdecea' } },
    ]);
    expect(sheet.validations[0]?.rule).toMatchObject({
      criteria: 'VALUE_IN_LIST',
      values: [['甲', '乙'], true],
      helpText: '请选择',
    });
    expect(sheet.notes.get('1,1')).toBe('初步比对');
    expect(sheet.merges).toEqual([{ startRow: 6, startColumn: 0, endRow: 6, endColumn: 4 }]);
    expect(sheet.charts).toMatchObject([{ kind: 'COMBO', title: '进度' }]);
  });

  it('prints it on one page', () => {
    const pdf = converted(rich, 'pdf').toString('latin1');
    expect(pdf.match(/\/Type\s*\/Page\b(?!s)/g)).toHaveLength(1);
  });

  describe('a workbook made elsewhere', () => {
    it.each(READABLE)(
      'such as %s is shown after an edit as before it, but for the edit',
      (name) => {
        const [before, after] = lines.get(name)!;
        expect(before.join('')).not.toBe('');
        expect(after.at(-1)).toBe('改动');
        expect(after.slice(0, before.length)).toEqual(before);
      },
    );
  });
});

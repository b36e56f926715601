import fc from 'fast-check';
import { emptyBook, emptySheet } from '../../../../local/book/model';
import type { BookModel, SheetModel } from '../../../../local/book/model';
import { readBookBytes } from '../../../../local/book/xlsx/read-book';
import { bookBytes } from '../../../../local/book/xlsx/write-book';
import { factsOf } from '../../../support/xlsx-facts';

/** Writes the sheet as the only one of a new workbook and reads it back. */
async function back(change: (sheet: SheetModel, book: BookModel) => void): Promise<SheetModel> {
  return (await bookBack(change)).sheets[0]!;
}

async function bookBack(change: (sheet: SheetModel, book: BookModel) => void): Promise<BookModel> {
  const book = emptyBook('新');
  change(book.sheets[0]!, book);
  return readBookBytes(await bookBytes(book), '新.xlsx');
}

/** The value without what only the adapter looks at. */
function plain<T>(value: T): T {
  return JSON.parse(
    JSON.stringify(value, (key, part: unknown) => (key === 'foreign' ? undefined : part)),
  ) as T;
}

const AREA = { startRow: 1, startColumn: 1, endRow: 9, endColumn: 1 };

/** Everything but the date goes on as it is: zip and file work wait on real timers. */
const CLOCK_ONLY = [
  'hrtime',
  'nextTick',
  'performance',
  'queueMicrotask',
  'setImmediate',
  'setInterval',
  'setTimeout',
  'clearImmediate',
  'clearInterval',
  'clearTimeout',
] as const;

describe('a new workbook, written and read back', () => {
  it.each([
    ['text', '资源县社会保险事业局'],
    ['text with spaces around it', '  甲 乙  '],
    ['text with line ends and tabs', '甲\n乙\r\n丙\t丁'],
    ['text that XML must escape', `<a href="x">&'</a>]]>`],
    ['text that looks like an escape', '_x0041_ 和 _x005F_'],
    ['text with a control character', 'a\u0007b'],
    ['text outside the basic plane', '𠮷野家 😀'],
    ['text that looks like a formula', '=1+1'],
    ['text that looks like a number', '0045'],
    ['a whole number', 1234567890123],
    ['a fraction', 0.1 + 0.2],
    ['a tiny number', 5e-324],
    ['a negative number', -0.25],
    ['true', true],
    ['false', false],
    ['an error', '#DIV/0!'],
  ])('keeps %s', async (_, value) => {
    const sheet = await back((one) => (one.values = [[null, value]]));
    expect(sheet.values[0]?.[1]).toBe(value);
  });

  it('keeps every grid of texts and numbers', async () => {
    const scalar = fc.oneof(
      fc.string({ unit: 'grapheme', minLength: 1 }),
      fc.double({ noNaN: true, noDefaultInfinity: true }).map((number) => number + 0),
      fc.boolean(),
      fc.constant(null),
    );
    const full = fc.array(fc.array(scalar, { minLength: 4, maxLength: 4 }), {
      minLength: 1,
      maxLength: 6,
    });
    await fc.assert(
      fc.asyncProperty(full, async (grid) => {
        const values = [...grid, ['末', '末', '末', '末']];
        expect((await back((one) => (one.values = values))).values).toEqual(values);
      }),
      { numRuns: 40 },
    );
  });

  it('keeps formulas with their results, whatever their kind', async () => {
    const results = [3, '合计', true, '#N/A', null];
    const sheet = await back((one) => {
      one.values = [results];
      results.forEach((_, column) => one.formulas.set(`0,${column}`, `=IF(A9>"<",${column},"&")`));
    });
    expect(sheet.values[0]).toEqual(results);
    expect([...sheet.formulas]).toEqual(results.map((_, c) => [`0,${c}`, `=IF(A9>"<",${c},"&")`]));
  });

  it.each([
    ['a ground', { background: '#ffeb9c' }],
    ['a font', { fontFamily: '仿宋_GB2312', fontSizePoints: 16, fontColor: '#c00000' }],
    ['bold', { bold: true }],
    ['italic', { italic: true }],
    ['underline', { underline: true }],
    ['strikethrough', { strikethrough: true }],
    ['alignment', { horizontal: 'center', vertical: 'middle', wrap: 'WRAP' }],
    ['top and right alignment', { horizontal: 'right', vertical: 'top' }],
    ['a percent format', { numberFormat: '0.00%' }],
    ['a format with words', { numberFormat: 'yyyy"年"m"月"d"日";@' }],
    [
      'borders',
      {
        borders: {
          top: { style: 'thin', color: '#000000' },
          right: { style: 'medium', color: '#ff0000' },
          bottom: { style: 'double', color: '#00ff00' },
          left: { style: 'dashed', color: '#0000ff' },
        },
      },
    ],
  ] as const)('keeps %s', async (_, style) => {
    const sheet = await back((one) => (one.styles = [[], [undefined, style]]));
    expect(sheet.styles[1]?.[1]).toMatchObject(style);
  });

  it('gives cells of one style one style object', async () => {
    const style = { bold: true };
    const sheet = await back((one) => (one.styles = [[style, { ...style }], [style]]));
    expect(sheet.styles[0]?.[0]).toBe(sheet.styles[1]?.[0]);
    expect(sheet.styles[0]?.[0]).toBe(sheet.styles[0]?.[1]);
  });

  it('keeps notes, merges, sizes, hidden lines, frozen panes, tab colour and gridlines', async () => {
    const sheet = await back((one) => {
      one.notes.set('2,1', '注：\n第二行');
      one.merges.push({ startRow: 4, startColumn: 0, endRow: 5, endColumn: 2 });
      one.columnWidthsPixels = new Map([
        [0, 165],
        [3, 21],
        [7, 280],
      ]);
      one.rowHeightsPixels = new Map([
        [1, 40],
        [9, 21],
      ]);
      one.hiddenColumns = new Set([2, 3]);
      one.hiddenRows = new Set([6]);
      Object.assign(one, {
        frozenRows: 2,
        frozenColumns: 1,
        tabColor: '#1f4e79',
        hiddenGridlines: true,
      });
    });
    expect([...sheet.notes]).toEqual([['2,1', '注：\n第二行']]);
    expect(sheet.merges).toEqual([{ startRow: 4, startColumn: 0, endRow: 5, endColumn: 2 }]);
    expect([...sheet.columnWidthsPixels]).toEqual([
      [0, 165],
      [3, 21],
      [7, 280],
    ]);
    expect([...sheet.rowHeightsPixels]).toEqual([
      [1, 40],
      [9, 21],
    ]);
    expect([...sheet.hiddenColumns]).toEqual([2, 3]);
    expect([...sheet.hiddenRows]).toEqual([6]);
    expect(sheet).toMatchObject({
      frozenRows: 2,
      frozenColumns: 1,
      tabColor: '#1f4e79',
      hiddenGridlines: true,
    });
  });

  it.each([
    ['VALUE_IN_LIST', [['在营', '停业', '说"好"'], true]],
    ['VALUE_IN_LIST', [['是', '否'], false]],
    ['VALUE_IN_RANGE', ["'名 单'!A2:A8", true]],
    ['CHECKBOX', []],
    ['NUMBER_BETWEEN', [0, 100]],
    ['NUMBER_NOT_BETWEEN', [0, 1.5]],
    ['NUMBER_EQUAL_TO', [7]],
    ['NUMBER_NOT_EQUAL_TO', [7]],
    ['NUMBER_GREATER_THAN', [-1]],
    ['NUMBER_LESS_THAN_OR_EQUAL_TO', ['=$B$1']],
    ['DATE_AFTER', [45280]],
    ['DATE_BETWEEN', [45200, 45290.5]],
    ['DATE_ON_OR_BEFORE', [45280]],
    ['DATE_IS_VALID_DATE', []],
    ['TEXT_CONTAINS', ['县"']],
    ['TEXT_DOES_NOT_CONTAIN', ['省']],
    ['TEXT_EQUAL_TO', ['资源']],
    ['TEXT_IS_VALID_EMAIL', []],
    ['TEXT_IS_VALID_URL', []],
    ['CUSTOM_FORMULA', ['=LEN(B2)=18']],
  ])('keeps the validation %s %j', async (criteria, values) => {
    const rule = { criteria, values, allowInvalid: false, helpText: '请按 "样式" 填写\n谢谢' };
    const sheet = await back((one) => one.validations.push({ areas: [AREA], rule }));
    expect(plain(sheet.validations)).toEqual([{ areas: [AREA], rule }]);
  });

  it('keeps a validation that only warns, on several areas', async () => {
    const placed = {
      areas: [AREA, { startRow: 0, startColumn: 5, endRow: 0, endColumn: 5 }],
      rule: { criteria: 'NUMBER_GREATER_THAN', values: [0], allowInvalid: true, helpText: null },
    };
    const sheet = await back((one) => one.validations.push(placed));
    expect(plain(sheet.validations)).toEqual([placed]);
  });

  it.each([
    ['TEXT_EQUAL_TO', ['超期"']],
    ['TEXT_CONTAINS', ['镇']],
    ['TEXT_DOES_NOT_CONTAIN', ['乡']],
    ['TEXT_STARTS_WITH', ['资']],
    ['TEXT_ENDS_WITH', ['镇']],
    ['CELL_EMPTY', []],
    ['CELL_NOT_EMPTY', []],
    ['NUMBER_GREATER_THAN', [0.8]],
    ['NUMBER_BETWEEN', [1, 2]],
    ['NUMBER_LESS_THAN', ['=$G2']],
    ['CUSTOM_FORMULA', ['=$A1>"乙"']],
  ])('keeps the conditional format %s %j', async (criteria, values) => {
    const format = {
      areas: [AREA],
      criteria,
      values,
      style: { background: '#fdecea', fontColor: '#8a1c12', bold: true },
    };
    const sheet = await back((one) => one.conditionalFormats.push(format));
    expect(plain(sheet.conditionalFormats)).toEqual([format]);
  });

  it('keeps conditional formats in their order', async () => {
    const formats = ['丙', '甲', '乙'].map((text) => ({
      areas: [AREA],
      criteria: 'TEXT_EQUAL_TO',
      values: [text],
      style: { italic: true },
    }));
    const sheet = await back((one) => one.conditionalFormats.push(...formats));
    expect(plain(sheet.conditionalFormats)).toEqual(formats);
  });

  it('keeps protections with their descriptions, and locks only what is not merely a warning', async () => {
    const protections = [
      { description: '由程序写入，请勿修改', warningOnly: true },
      { area: AREA, description: '', warningOnly: true, operatorMayEdit: true },
      { area: AREA, description: '标题', warningOnly: false },
    ];
    const book = emptyBook('新');
    book.sheets[0]!.protections.push(...protections);
    const bytes = await bookBytes(book);
    const [sheet] = (await readBookBytes(bytes, 'x')).sheets;
    expect(sheet?.protections).toEqual(protections);
    expect(factsOf(bytes).has('工作表1#sheetProtection')).toBe(false);
  });

  it('locks a sheet that is protected as a whole', async () => {
    const sheet = await back((one) =>
      one.protections.push({ description: '封存', warningOnly: false }),
    );
    expect(sheet.protections).toEqual([{ description: '封存', warningOnly: false }]);
  });

  it('keeps the filter and the rows it hides apart from rows that people hid', async () => {
    const sheet = await back((one) => {
      one.values = [['乡镇'], ['甲'], ['乙'], ['甲'], [null]];
      one.hiddenRows = new Set([1]);
      one.filter = {
        area: { startRow: 0, startColumn: 0, endRow: 4, endColumn: 0 },
        hiddenValues: new Map([[0, ['乙']]]),
      };
    });
    expect([...(sheet.filter?.hiddenValues ?? [])]).toEqual([[0, ['乙']]]);
    expect([...sheet.hiddenRows]).toEqual([1]);
  });

  it('keeps links and runs of rich text', async () => {
    const inside = [{ start: 0, end: 3, link: "#'名 单'!A1", style: {} }];
    const runs = [
      {
        start: 0,
        end: 2,
        link: 'https://www.gxzy.gov.cn/?a=1&b=2',
        style: { bold: true, fontColor: '#ff0000' },
      },
      { start: 2, end: 4, link: 'https://www.gxzy.gov.cn/?a=1&b=2', style: {} },
    ];
    const sheet = await back((one) => {
      one.values = [['资源县局'], ['去名单']];
      one.richTexts = new Map([
        ['0,0', runs],
        ['1,0', inside],
      ]);
    });
    expect(sheet.values[0]?.[0]).toBe('资源县局');
    expect([...(sheet.richTexts ?? [])]).toEqual([
      ['0,0', runs],
      ['1,0', inside],
    ]);
  });

  it.each([
    [
      'COMBO',
      {
        seriesType: 'bars',
        series: { 1: { type: 'line' } },
        'vAxis.format': '0%',
        'vAxis.minValue': 0,
      },
    ],
    ['COLUMN', { 'vAxis.maxValue': 9 }],
    ['BAR', { 'hAxis.format': '0.0' }],
    ['LINE', {}],
    ['PIE', {}],
  ] as const)('keeps a %s chart with its ranges, size and options', async (kind, options) => {
    const ranges = [{ startRow: 0, startColumn: 0, endRow: 2, endColumn: kind === 'PIE' ? 1 : 2 }];
    const chart = {
      id: 40,
      kind,
      ranges,
      headerRows: 1,
      title: '完成率 & "进度"',
      options: {
        'legend.position': 'bottom',
        ...(kind === 'PIE' ? {} : { colors: ['#1f4e79', '#c55a11'] }),
        ...options,
      },
      anchor: { row: 4, column: 1, offsetX: 3, offsetY: 2 },
      widthPixels: 640,
      heightPixels: 360,
    };
    const sheet = await back((one) => {
      one.values = [
        ['乡镇', '人', '%'],
        ['资源镇', 1, 0.5],
        ['中峰镇', 2, null],
      ];
      one.charts.push(chart);
    });
    expect(plain(sheet.charts)).toEqual([{ ...chart, id: sheet.charts[0]?.id }]);
  });

  it('keeps each sheet its own cells when the first sheet is not the oldest', async () => {
    const book = await bookBack((first, one) => {
      first.values = [['原来的第一张']];
      one.sheets.unshift({ ...emptySheet(12, '后来加在最前'), values: [['后来的']] });
    });
    expect(book.sheets.map(({ id, name, values }) => [id, name, values[0]?.[0]])).toEqual([
      [12, '后来加在最前', '后来的'],
      [1, '工作表1', '原来的第一张'],
    ]);
  });

  it('keeps sheets in their order with their numbers, hidden ones hidden, and the active one', async () => {
    const book = await bookBack((_, one) => {
      one.sheets.push({ ...emptySheet(12, "甲's & 乙"), hidden: true }, emptySheet(7, '丙'));
      one.activeSheetId = 7;
    });
    expect(book.sheets.map(({ id, name, hidden }) => [id, name, hidden])).toEqual([
      [1, '工作表1', false],
      [12, "甲's & 乙", true],
      [7, '丙', false],
    ]);
    expect(book.activeSheetId).toBe(7);
    expect(book.nextId).toBe(13);
  });

  it('keeps named ranges and the page to print on', async () => {
    const named = { name: '登记簿', sheetId: 1, area: AREA };
    const book = await bookBack((sheet, one) => {
      one.namedRanges.push(named);
      sheet.print = { landscape: true };
    });
    expect(book.namedRanges).toEqual([named]);
    expect(book.sheets[0]?.print).toEqual({ landscape: true });
  });

  it('makes the same bytes of the same workbook, however much later', async () => {
    const make = async (): Promise<Uint8Array> => {
      const book = emptyBook('新');
      book.sheets[0]!.values = [['甲', 1]];
      book.sheets[0]!.styles = [[{ bold: true }]];
      book.sheets[0]!.notes.set('0,0', '注');
      return bookBytes(book);
    };
    const clock = { doNotFake: [...CLOCK_ONLY], now: new Date(2026, 0, 1, 12, 0, 0) };
    jest.useFakeTimers(clock);
    const first = await make();
    jest.setSystemTime(new Date(2026, 6, 15, 18, 30, 30));
    const later = await make();
    jest.useRealTimers();
    expect(Buffer.from(later).equals(Buffer.from(first))).toBe(true);
  });
});

import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import { cellKey, emptyBook, type BookModel, type SheetModel } from '../../local/book/model';
import { openDesk, type ActionRun } from '../../local/desk';
import { ScriptException } from '../../local/services/script-error';
import { allSheets } from '../../src/core/table/sheets';
import { PROTECTION_DESCRIPTION } from '../../src/core/words/setup';
import { TEMPLATE_CODES } from '../../src/templates/template-files';
import { knownTemplates } from '../../src/actions/known-templates';
import { remainsOf } from '../../scripts/faults/remains.mjs';
import { temporaryFolders } from '../local/support/temporary-folder';
import { bookOf, copyOf, NOW, runOn, seenIn, sheetIn } from './desk-book';

const newFolder = temporaryFolders();

const ACTION = 'setUpWorkbook';

/** The contract of design §5, in the order of the tabs. */
const TABS = [
  ...['使用说明', '参数', '乡镇', '工作组', '行动', '领导小组', '单位台账', '参保数据'],
  ...[
    '税务数据',
    '名称确认',
    '扩面登记',
    '宣传活动',
    '稽核明细',
    '收件人',
    '法规依据',
    '节假日',
    '进度',
  ],
  ...[
    '进度快照',
    '重点企业',
    '比对汇总',
    '行动进展',
    '文书登记',
    '送达清单',
    '稽核结果',
    '稽核计算',
  ],
  ...['数据问题', '通报', '操作日志'],
];

/** Sheets that nobody needs to see, behind the others. */
const HIDDEN = ['通报内容'];

const tables = allSheets.filter(({ columns }) => columns.length > 0);

async function setUp(book: BookModel, out = freshFolder): Promise<BookModel> {
  const run = await runOn(book, out, ACTION);
  expect([run.ok, run.error]).toEqual([true, undefined]);
  return book;
}

let fresh: BookModel;
/** Where it was set up: its templates are there. */
let freshFolder = '';

beforeAll(async () => {
  fresh = emptyBook('台账');
  freshFolder = mkdtempSync(join(tmpdir(), 'kuomian-set-up-'));
  expect((await runOn(fresh, freshFolder, ACTION)).ok).toBe(true);
});

afterAll(() => {
  rmSync(freshFolder, { recursive: true, force: true });
});

const notesOf = (sheet: SheetModel, row: number, columnCount: number) =>
  Array.from({ length: columnCount }, (_, column) => sheet.notes.get(cellKey(row, column)) ?? '');

const ruleOn = (sheet: SheetModel, row: number, column: number) =>
  sheet.validations.find(({ areas }) =>
    areas.some(
      ({ startRow, endRow, startColumn, endColumn }) =>
        startRow <= row && row <= endRow && startColumn <= column && column <= endColumn,
    ),
  )?.rule;

/** What looking a sheet over costs when nothing is missing: its frame, headings, rules, notes and protection. */
const CALLS_PER_SHEET = 8;

/** The lock and the flush before it is let go, the time zone, the templates' folder, the log line, the toast. */
const CALLS_ASIDE = 10;

describe('setUpWorkbook on an empty workbook', () => {
  it('makes every sheet of the contract in the order of the tabs', () => {
    expect(fresh.sheets.map(({ name }) => name)).toEqual([...TABS, ...HIDDEN]);
    const hidden = fresh.sheets.filter((sheet) => sheet.hidden).map(({ name }) => name);
    expect(hidden).toEqual(HIDDEN);
  });

  it('leaves the guide in front, which says what the other sheets are for', () => {
    const active = fresh.sheets.find(({ id }) => id === fresh.activeSheetId);
    expect(active?.name).toBe('使用说明');
  });

  it.each(tables)('dresses $name with headings, notes, a frozen row and a tab colour', (table) => {
    const sheet = sheetIn(fresh, table.name);
    expect(sheet.values[0]).toEqual(table.columns.map(({ heading }) => heading));
    expect(notesOf(sheet, 0, table.columns.length)).toEqual(table.columns.map(({ note }) => note));
    expect([sheet.frozenRows, sheet.tabColor]).toEqual([1, table.tabColor]);
  });

  it.each(tables)('offers on $name the choices of every column that people type', (table) => {
    const sheet = sheetIn(fresh, table.name);
    const isTyped = (staffOwned = false) => table.writtenBy === 'staff' || staffOwned;
    const offered = table.columns.map((_, column) => ruleOn(sheet, 1, column) !== undefined);
    expect(offered).toEqual(
      table.columns.map(({ choices, staffOwned }) => choices !== undefined && isTyped(staffOwned)),
    );
  });

  it.each(allSheets.filter(({ writtenBy }) => writtenBy === 'addon'))(
    'warns before $name is edited, but for the columns of staff',
    ({ name, columns }) => {
      const { protections } = sheetIn(fresh, name);
      expect(protections).toHaveLength(1);
      expect(protections[0]).toMatchObject({
        description: PROTECTION_DESCRIPTION,
        warningOnly: true,
      });
      const open = (protections[0]?.openAreas ?? []).map(({ startColumn }) => startColumn);
      expect(open).toEqual(
        columns.flatMap(({ staffOwned }, column) => (staffOwned ? [column] : [])),
      );
    },
  );

  it.each(allSheets.filter(({ writtenBy }) => writtenBy === 'staff'))(
    'lets everybody edit $name',
    ({ name }) => {
      expect(sheetIn(fresh, name).protections).toEqual([]);
    },
  );

  it('draws 进度 with its chart', () => {
    const { charts, values } = sheetIn(fresh, '进度');
    expect(charts).toHaveLength(1);
    expect(values.flat()).toContain('资源镇');
  });

  it('files every template as the sources make it, to the byte', () => {
    const paths = readdirSync(join(freshFolder, 'drive'), { recursive: true }).map(String);
    const filed = paths.filter((path) => path.endsWith('.docx'));
    expect(filed.map((path) => basename(path)).sort()).toEqual(
      knownTemplates()
        .map(({ fileName }) => fileName)
        .sort(),
    );
    expect(knownTemplates().map(({ code }) => code)).toEqual(TEMPLATE_CODES);
    for (const path of filed) {
      const template = knownTemplates().find(({ fileName }) => fileName === basename(path));
      const bytes = readFileSync(join(freshFolder, 'drive', path));
      expect([path, bytes.equals(template?.bytes() ?? new Uint8Array())]).toEqual([path, true]);
    }
  });

  it('refuses on a new sheet a word that code does not know', () => {
    expect(ruleOn(sheetIn(fresh, '节假日'), 1, 1)).toMatchObject({
      allowInvalid: false,
      values: [['休', '班'], true],
    });
  });
});

describe('setUpWorkbook on its own result', () => {
  it('changes nothing but 操作日志', async () => {
    const book = copyOf(fresh);
    const run = await runOn(book, freshFolder, ACTION);
    expect(run.report?.details.join()).not.toContain('模板');
    expect(run.report?.summary).toBe('工作簿是完整的，没有改动。');
    expect(seenIn(book)).toEqual(seenIn(fresh));
    expect({ ...book, sheets: [] }).toEqual({ ...fresh, sheets: [] });
    expect(sheetIn(book, '操作日志').values).toHaveLength(
      sheetIn(fresh, '操作日志').values.length + 1,
    );
  });

  it('is cheap: reads, and writes only the progress, the log line and the toast', async () => {
    const { calls } = await runOn(copyOf(fresh), freshFolder, ACTION);
    const writes = Object.keys(calls).filter((call) => !/\.(?:get|is|list)/.test(call));
    expect(writes.sort()).toEqual([
      'Lock.releaseLock',
      'Lock.waitLock',
      'Range.setHorizontalAlignments',
      'Range.setValues',
      'Sheet.appendRow',
      'Spreadsheet.toast',
      'SpreadsheetApp.flush',
    ]);
    expect(Object.values(calls).reduce((sum, count) => sum + count, 0)).toBeLessThanOrEqual(
      CALLS_PER_SHEET * (TABS.length + HIDDEN.length) + CALLS_ASIDE,
    );
  });

  it('asks no more of a long sheet', async () => {
    const long = copyOf(fresh);
    const log = sheetIn(long, '扩面登记');
    for (let row = 1; row <= 3000; row += 1) log.values[row] = ['2023-10-11', '资源镇'];
    log.maxRows = 3001;
    const total = async (book: BookModel) => {
      const { calls } = await runOn(book, freshFolder, ACTION);
      return Object.values(calls).reduce((sum, count) => sum + count, 0);
    };
    expect(await total(long)).toBeLessThanOrEqual(await total(copyOf(fresh)));
  });

  it('brings back a chart and a layout that were deleted', async () => {
    const book = copyOf(fresh);
    const progress = sheetIn(book, '进度');
    Object.assign(progress, { charts: [], values: [], styles: [], merges: [] });
    Object.assign(progress, { conditionalFormats: [], tabColor: undefined, protections: [] });
    await setUp(book);
    expect(seenIn(book)).toEqual(seenIn(fresh));
  });
});

/** Four sheets as an office that never had the add-on's dress would type them. */
const typed = () =>
  bookOf({
    乡镇: [
      ['资源县各乡镇任务', null, null, null],
      ['乡镇', '本县的列', '扩面目标（人）', '工作组'],
      ['资源镇', '甲', 120, '一组'],
      ['中峰镇', '乙', 80, '不知道'],
    ],
    工作组: [
      ['工作组', '组长'],
      ['一组', '胡小国'],
    ],
    节假日: [
      ['日期', '类型'],
      ['2023-10-01', '放假'],
    ],
    文书登记: [
      ['文号', '送达方式', '金额(元)'],
      ['资社险催〔2023〕1号', '托人带去', 12.5],
    ],
    通讯录: [['甲', '1380000']],
  });

describe('setUpWorkbook on a workbook in use', () => {
  let book: BookModel;
  let details: readonly string[];

  beforeAll(async () => {
    book = typed();
    const chosen = sheetIn(book, '乡镇');
    chosen.notes.set(cellKey(1, 0), '本县自己的说明');
    chosen.tabColor = '#123456';
    chosen.styles[2] = [{ bold: true, numberFormat: '0' }];
    chosen.columnWidthsPixels.set(0, 333);
    details = (await runOn(book, freshFolder, ACTION)).report?.details ?? [];
  });

  it.each(['乡镇', '工作组', '节假日', '文书登记', '通讯录'])(
    'keeps every cell that was typed on %s where it was',
    (name) => {
      const before = sheetIn(typed(), name).values;
      const after = sheetIn(book, name).values;
      before.forEach((cells, row) => {
        expect(after[row]?.slice(0, cells.length)).toEqual(cells);
      });
    },
  );

  it('keeps notes, tab, widths and looks that somebody chose', () => {
    const sheet = sheetIn(book, '乡镇');
    expect(sheet.notes.get(cellKey(1, 0))).toBe('本县自己的说明');
    expect([sheet.tabColor, sheet.columnWidthsPixels.get(0)]).toEqual(['#123456', 333]);
    expect(sheet.styles[2]?.[0]).toEqual({ bold: true, numberFormat: '0' });
  });

  it('adds the notes that are missing, and none on a column of others', () => {
    const notes = notesOf(sheetIn(book, '乡镇'), 1, 5);
    expect(notes.map((note) => note !== '')).toEqual([true, false, true, true, true]);
  });

  it('freezes title rows along with the headings', () => {
    expect([sheetIn(book, '乡镇').frozenRows, sheetIn(book, '节假日').frozenRows]).toEqual([2, 1]);
  });

  it.each([
    ['乡镇', 2, 3],
    ['节假日', 1, 1],
    ['文书登记', 1, 1],
  ])('offers choices on %s that refuse nothing, down to the last row', (name, row, column) => {
    const sheet = sheetIn(book, name);
    expect(ruleOn(sheet, row, column)?.allowInvalid).toBe(true);
    expect(ruleOn(sheet, sheet.maxRows - 1, column)?.allowInvalid).toBe(true);
    expect(ruleOn(sheet, row - 1, column)).toBeUndefined();
  });

  it('gives a number format to rows to come and to no other', () => {
    const { styles } = sheetIn(book, '文书登记');
    expect(styles[1]?.[2]?.numberFormat).toBeUndefined();
    expect(styles[2]?.[2]).toEqual({ numberFormat: '#,##0.00' });
    expect(styles[999]?.[2]).toEqual({ numberFormat: '#,##0.00' });
  });

  it('warns before a computed sheet is edited', () => {
    const { protections } = sheetIn(book, '文书登记');
    expect(protections).toMatchObject([{ warningOnly: true }]);
    expect(protections[0]?.openAreas?.map(({ startColumn }) => startColumn)).toContain(1);
  });

  it('says what it added', () => {
    expect(details).toContainEqual(
      expect.stringMatching(/^「节假日」在右端补标题 说明，补2处标题批注，补下拉列表 类型，/),
    );
    expect(details).toContainEqual(expect.stringMatching(/^「文书登记」.*补编辑提醒；/));
  });

  it('leaves somebody’s own sheet alone', () => {
    const own = sheetIn(typed(), '通讯录');
    expect(sheetIn(book, '通讯录')).toEqual({ ...own, id: sheetIn(book, '通讯录').id });
  });

  it('finds nothing missing the next time', async () => {
    const again = copyOf(book);
    expect((await runOn(again, freshFolder, ACTION)).report?.summary).toBe(
      '工作簿是完整的，没有改动。',
    );
    expect(seenIn(again)).toEqual(seenIn(book));
  });
});

describe('setUpWorkbook on a workbook of the shape before versions were counted', () => {
  const old = () =>
    bookOf({
      参数: [
        ['项目', '值'],
        ['县名', '资源县'],
      ],
      乡镇任务: [
        ['乡镇', '目标人数', '目标金额（万元）'],
        ['资源镇', 120, 350.5],
      ],
      扩面登记: [
        ['日期', '乡镇', '新增人数', '征缴金额(万元)', '备注'],
        ['2023-10-11', '资源镇', 5, 1.1, ''],
        ['2023-10-12', '资源镇', 3, '12.3万元', ''],
        ['2023-10-13', '资源镇', '', 0.5, '待查'],
      ],
    });

  it('takes every step and says so', async () => {
    const { report } = await runOn(old(), freshFolder, ACTION);
    const steps = report?.details.filter((line) => line.startsWith('升级'));
    expect(steps?.map((line) => line.slice(0, 7))).toEqual([
      '升级到版本1：',
      '升级到版本2：',
      '升级到版本3：',
    ]);
  });

  it('keeps the money the same in its new unit', async () => {
    const { values } = sheetIn(await setUp(old()), '扩面登记');
    expect(values.map((row) => row.slice(2, 5))).toEqual([
      ['新增参保人数', '征缴金额(元)', '备注'],
      [5, 11000, ''],
      [3, '12.3万元', ''],
      ['', 5000, '待查'],
    ]);
  });

  it('keeps the targets under their new headings, and adds them up on 进度', async () => {
    const book = await setUp(old());
    expect(sheetIn(book, '乡镇').values[1]?.slice(0, 3)).toEqual(['资源镇', 120, 350.5]);
    const line = sheetIn(book, '进度').values.find((row) => row.includes('资源镇'));
    expect(line).toEqual(expect.arrayContaining([120, 8]));
    expect(book.sheets.map(({ name }) => name)).toEqual([...TABS, ...HIDDEN]);
  });
});

describe('setUpWorkbook that dies', () => {
  it.each([
    ['an empty workbook', () => emptyBook('台账'), newFolder, 151],
    ['a workbook in use', typed, copyOfFreshFolder, 101],
  ])('is finished by the next run on %s', async (_, start, folderOf, step) => {
    const { desk, remains } = await remainsOf(
      { copyBook: copyOf, newFolder },
      async (onServiceCall) => {
        const out = folderOf();
        const made = await openDesk({ workbook: start(), out, now: NOW, onServiceCall });
        return Object.assign(made, { out });
      },
      async (made) => {
        expect((await made.run(ACTION)).error).toBeUndefined();
      },
      // Every so many, an uneven step so that calls of every kind come up; before the first one nothing is left.
      (place) => place > 1 && (place - 1) % step === 0,
    );
    expect(remains.length).toBeGreaterThanOrEqual(4);
    const undisturbed = seenIn(desk.book);
    for (const { place, book, out } of remains) {
      expect([place, seenIn(await setUp(copyOf(book), out))]).toEqual([place, undisturbed]);
    }
  });
});

/** A folder of its own with the templates that are there already. */
function copyOfFreshFolder(): string {
  const out = newFolder();
  cpSync(freshFolder, out, { recursive: true });
  return out;
}

describe('two people who set up at once', () => {
  it('make one chart and one file of each template', async () => {
    const book = emptyBook('资源县');
    const out = newFolder();
    let isHeld = false;
    const other = await openDesk({
      ...{ workbook: book, out, now: NOW },
      onServiceCall: (_, method) => {
        if (method === 'waitLock' && isHeld) throw new ScriptException('Lock timeout: held.');
      },
    });
    const others: Promise<ActionRun>[] = [];
    await runOn(book, out, ACTION, (_, method) => {
      if (method === 'waitLock') isHeld = true;
      if (method === 'releaseLock') isHeld = false;
      const isPlace = method === 'insertChart' || method === 'Files.create' || method === 'create';
      if (isPlace && others.length < 2) others.push(other.run(ACTION));
    });
    const told = (await Promise.all(others)).map(({ error }) => error);
    expect(told).toEqual([
      '另一位同事正在办理，请等一分钟再试。',
      '另一位同事正在办理，请等一分钟再试。',
    ]);
    expect(sheetIn(book, '进度').charts).toHaveLength(1);
    const files = readdirSync(out, { recursive: true }).map(String);
    expect(files.filter((name) => name.includes('(2)'))).toEqual([]);
  });
});

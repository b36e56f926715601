import { emptyBook, newSheet, type BookModel } from '../../../local/book/model';
import { readBook } from '../../../local/book/xlsx/read-book';
import { sharedFolders } from '../support/temporary-folder';
import { serveDesk, type ServedDesk } from './support/served-desk';
import type { BookView, CellsView, EditReply, RowReply, RowRequest } from './support/types';

const newFolder = sharedFolders();
let desk: ServedDesk;

const start = async () => {
  desk = await serveDesk(newFolder(), { book: register() });
};
const end = () => desk.close();

const PROTECTED = 2;
const LOCKED = 3;

/** Headings, three rows with a sum, a note, a merge and a drop-down; a sheet that warns, and one that is locked. */
function register(): BookModel {
  const book = emptyBook('登记');
  const [sheet] = book.sheets;
  if (!sheet) throw new Error('no sheet');
  sheet.values = [
    ['单位', '人数', '状态'],
    ['甲', 1, '是'],
    ['乙', 2, '否'],
    ['丙', 3, '是'],
    ['合计', 6, null],
  ];
  sheet.frozenRows = 1;
  sheet.formulas.set('4,1', '=SUM(B2:B4)');
  sheet.notes.set('3,0', '待核实');
  sheet.merges = [{ startRow: 3, endRow: 3, startColumn: 3, endColumn: 5 }];
  const rule = {
    criteria: 'VALUE_IN_LIST',
    values: [['是', '否'], true],
    helpText: '请选是或否。',
  };
  sheet.validations = [
    {
      areas: [{ startRow: 1, endRow: 3, startColumn: 2, endColumn: 2 }],
      rule: { ...rule, allowInvalid: false },
    },
  ];
  const computed = newSheet(PROTECTED, '进度');
  computed.protections = [{ description: '', warningOnly: true }];
  const locked = newSheet(LOCKED, '存档');
  locked.protections = [{ description: '', warningOnly: false, foreign: {} }];
  book.sheets.push(computed, locked);
  book.nextId = 4;
  return book;
}

function change(
  kind: RowRequest['change'],
  row: number,
  more: Partial<RowRequest> = {},
): Promise<RowReply> {
  const request: RowRequest = {
    ...{ client: 'test', sheetId: 1, change: kind, row, count: 1, seen: [] },
    ...more,
  };
  return desk.post<RowReply>('/api/rows', request);
}

async function firstColumn(): Promise<unknown[]> {
  const { cells } = await desk.get<CellsView>('/api/cells?sheet=1');
  const column: unknown[] = [];
  for (const [row, at, value] of cells) if (at === 0 && value !== null) column[row] = value;
  return [...column];
}

const book = () => desk.get<BookView>('/api/book');
const frame = async () => (await book()).frames[0];

describe('rows by hand', () => {
  // A served workbook takes long to start, so these share one, which each leaves as it was.
  beforeAll(start);
  afterEach(async () => {
    while ((await book()).state.undo !== null) await desk.post('/api/undo', {});
    expect(await firstColumn()).toEqual(['单位', '甲', '乙', '丙', '合计']);
    expect((await book()).state.hasUnsavedChanges).toBe(false);
  });
  afterAll(end);

  it.each<[RowRequest['change'], number, number, unknown[]]>([
    ['insert above', 2, 1, ['单位', '甲', undefined, '乙', '丙', '合计']],
    ['insert below', 2, 1, ['单位', '甲', '乙', undefined, '丙', '合计']],
    ['insert above', 1, 2, ['单位', undefined, undefined, '甲', '乙', '丙', '合计']],
    ['insert below', 0, 1, ['单位', undefined, '甲', '乙', '丙', '合计']],
    ['delete', 1, 1, ['单位', '乙', '丙', '合计']],
    ['delete', 1, 2, ['单位', '丙', '合计']],
  ])('%s at row index %i, %i of them', async (kind, row, count, column) => {
    expect(await change(kind, row, { count })).toEqual({ problem: null });
    expect(await firstColumn()).toEqual(column);
  });

  it('take formulas, notes, merges and drop-downs along, and the new row has the drop-down too', async () => {
    await change('insert above', 1);
    const { cells } = await desk.get<CellsView>('/api/cells?sheet=1');
    expect(cells.find(([row, column]) => row === 5 && column === 1)?.[4]).toBe('=SUM(B3:B5)');
    expect(await frame()).toMatchObject({
      rows: 1001,
      notes: [[4, 0, '待核实']],
      merges: [{ startRow: 4, endRow: 4, startColumn: 3, endColumn: 5 }],
      validations: [{ areas: [{ startRow: 1, endRow: 4, startColumn: 2, endColumn: 2 }] }],
    });
  });

  it.each<[string, RowRequest['change'], number, Partial<RowRequest>, string]>([
    ['above the headings', 'insert above', 0, {}, '表头所在的行不能增删。'],
    ['of the headings', 'delete', 0, {}, '表头所在的行不能增删。'],
    ['outside the sheet', 'delete', 999, { count: 2 }, '所选的行不在表内'],
    ['that look otherwise now', 'delete', 1, { seen: [['甲', 1, '否']] }, '这些行刚才在另一个窗口'],
    ['of a locked sheet', 'delete', 4, { sheetId: LOCKED }, '这些行已被保护'],
    ['of a locked sheet, new ones', 'insert above', 4, { sheetId: LOCKED }, '这些行已被保护'],
    ['of a sheet that is gone', 'delete', 4, { sheetId: 9 }, '这张工作表已被删除'],
  ])('%s are refused', async (_case, kind, row, more, sentence) => {
    const { problem } = await change(kind, row, more);
    expect(problem).toEqual({
      kind: 'refused',
      sentence: expect.stringContaining(sentence) as string,
    });
    expect((await book()).state.undo).toBeNull();
  });

  it('of a sheet the add-on fills in ask first', async () => {
    const warned = await change('insert above', 3, { sheetId: PROTECTED });
    expect(warned.problem).toEqual({
      kind: 'protected',
      sentence: '「进度」的这一部分由扩面通填写，手工修改会在下次办理时被覆盖。仍要修改吗？',
    });
    const known = { sheetId: PROTECTED, knowsWarning: true };
    expect(await change('insert above', 3, known)).toEqual({ problem: null });
    expect((await book()).frames[1]?.rows).toBe(1001);
  });

  it('leave at least one row below the headings', async () => {
    for (const count of [500, 498]) await change('delete', 1, { count });
    const { problem } = await change('delete', 1);
    expect(problem).toMatchObject({ sentence: '表头下面至少要留一行，没有删除。' });
  });

  it('keep what somebody types meanwhile from coming to stand in another row', async () => {
    const { revision } = (await book()).state;
    await change('insert above', 2);
    const edit = { sheetId: 1, row: 8, column: 0, entry: '丁', before: null };
    const typed = (rowsOf: number) =>
      desk.post<EditReply>('/api/edit', { client: 'other', edits: [{ ...edit, rowsOf }] });
    expect((await typed(revision)).problems).toMatchObject([
      { kind: 'conflict', sentence: expect.stringContaining('这张表刚好增删了行') as string },
    ]);
    expect((await typed((await book()).state.revision)).problems).toEqual([]);
    expect((await firstColumn())[8]).toBe('丁');
  });

  it('asked for wrongly change nothing', async () => {
    for (const wrong of [{ count: 0 }, { count: 501 }, { row: -1 }, { seen: [[], []] }]) {
      await expect(change('delete', 1, wrong)).rejects.toThrow('请求的内容读不懂');
    }
    await expect(change('turn' as 'delete', 1)).rejects.toThrow('请求的内容读不懂');
    expect((await book()).state.undo).toBeNull();
  });
});

describe('rows changed by hand', () => {
  beforeEach(start);
  afterEach(end);

  it('are told to every page, undone as one step, and saved', async () => {
    await change('delete', 1, { count: 2 });
    expect(await desk.event('frames')).toMatchObject({
      stale: [1],
      frames: [{ rows: 998 }, {}, {}],
    });
    expect((await book()).state).toMatchObject({ undo: '删除第 2–3 行', hasUnsavedChanges: true });
    await desk.post('/api/undo', {});
    expect(await firstColumn()).toEqual(['单位', '甲', '乙', '丙', '合计']);
    expect((await book()).state).toMatchObject({ undo: null, hasUnsavedChanges: false });
    await change('insert below', 3);
    await desk.post('/api/save', {});
    expect((await readBook(desk.file)).sheets[0]?.values.map(([name]) => name ?? null)).toEqual([
      ...['单位', '甲', '乙', '丙', null, '合计'],
    ]);
  });

  it('are those of an edit made before an action, which is undone after the action was', async () => {
    const edits = [{ sheetId: 1, row: 1, column: 0, entry: '改', before: '甲' }];
    await desk.post<EditReply>('/api/edit', { client: 'test', edits });
    await desk.run('write');
    await desk.post('/api/undo', {});
    expect((await firstColumn())[1]).toBe('改');
    await desk.post('/api/undo', {});
    expect((await firstColumn())[1]).toBe('甲');
  });
});

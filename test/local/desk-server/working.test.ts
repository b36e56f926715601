import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { emptyBook } from '../../../local/book/model';
import { readBook } from '../../../local/book/xlsx/read-book';
import type {
  BookView,
  CellsView,
  EditReply,
  FileEntryView,
  MailEntryView,
  SaveReply,
  Scalar,
} from './support/types';
import { sharedFolders } from '../support/temporary-folder';
import { serveDesk, type ServedDesk } from './support/served-desk';

const newFolder = sharedFolders();
let desk: ServedDesk;
let folder: string;

const start = async () => {
  folder = newFolder();
  desk = await serveDesk(folder, { book: bookWithRules() });
};
const end = () => desk.close();

/** Each test has a desk of its own. */
function ownDesks() {
  beforeEach(start);
  afterEach(end);
}

/** A desk takes long to start, so tests that look at no event share one, which each leaves as it was. */
function oneDesk() {
  beforeAll(start);
  afterEach(async () => {
    while ((await state()).undo !== null) await desk.post('/api/undo', {});
    expect(await state()).toMatchObject({ hasUnsavedChanges: false });
    expect(await cell(0, 0)).toBe('甲');
  });
  afterAll(end);
}

function bookWithRules() {
  const book = emptyBook('台账');
  const [sheet] = book.sheets;
  if (!sheet) throw new Error('no sheet');
  sheet.values = [
    ['甲', '乙'],
    ['', 3],
  ];
  const rule = {
    criteria: 'VALUE_IN_LIST',
    values: [['是', '否'], true],
    helpText: '请选是或否。',
  };
  sheet.validations = [
    { areas: [column(5)], rule: { ...rule, allowInvalid: false } },
    { areas: [column(6)], rule: { ...rule, allowInvalid: true } },
  ];
  sheet.protections = [{ area: column(7), description: '', warningOnly: true }];
  return book;
}

function column(index: number) {
  return { startRow: 0, endRow: 99, startColumn: index, endColumn: index };
}

async function cell(row: number, wanted: number): Promise<Scalar | undefined> {
  const { cells } = await desk.get<CellsView>('/api/cells?sheet=1');
  return cells.find(([one, other]) => one === row && other === wanted)?.[2] ?? undefined;
}

function type(
  row: number,
  columnIndex: number,
  entry: Scalar,
  more: object = {},
): Promise<EditReply> {
  const edit = { sheetId: 1, row, column: columnIndex, entry, ...more };
  return desk.post('/api/edit', { client: 'test', edits: [edit], ...more });
}

const state = async () => (await desk.get<BookView>('/api/book')).state;

describe('a served desk', () => {
  ownDesks();

  it('shows the book and the menu the add-on made', async () => {
    const book = await desk.get<BookView>('/api/book');
    expect(book.frames.map(({ name }) => name)).toEqual(['工作表1']);
    expect(book.menus[0]).toMatchObject({
      caption: '试办',
      entries: [{ functionName: 'write' }, { kind: 'separator' }, { caption: '更多' }],
    });
    expect(book.state).toMatchObject({ hasUnsavedChanges: false, undo: null });
  });

  it('tells pages the cells an action changed, and undoes it', async () => {
    expect(await desk.run('write')).toMatchObject({ ok: true, value: { summary: '写好了' } });
    expect(await desk.event('cells')).toMatchObject({ sheetId: 1, cells: [[0, 0, '写好', null]] });
    expect(await state()).toMatchObject({ hasUnsavedChanges: true, undo: 'write' });
    await desk.post('/api/undo', {});
    expect(await cell(0, 0)).toBe('甲');
  });

  it.each([
    ['YES', '是'],
    ['NO', '否'],
    ['CLOSE', '否'],
  ])('keeps a script waiting until its question is answered with %s', async (button, written) => {
    const running = desk.run('askFirst');
    const { question } = await desk.event('question');
    expect(question).toMatchObject({ title: '请确认', message: '要写吗？', buttons: 'YES_NO' });
    expect(await cell(0, 0)).toBe('甲');
    expect(await desk.post('/api/answer', { id: question.id + 1, button, text: '' })).toEqual({
      taken: false,
    });
    expect(await desk.post('/api/answer', { id: question.id, button, text: '' })).toEqual({
      taken: true,
    });
    await running;
    expect(await cell(0, 1)).toBe(written);
  });

  it('shows an open question to a page that comes later', async () => {
    const running = desk.run('askName');
    const { question } = await desk.event('question');
    expect((await desk.get<BookView>('/api/book')).question).toEqual(question);
    await desk.post('/api/answer', { id: question.id, button: 'OK', text: '张三' });
    expect(await running).toMatchObject({ ok: true, value: '张三' });
  });

  it('stops an endless action and takes back what it did', async () => {
    const running = desk.run('spins');
    await desk.event('running');
    await desk.post('/api/cancel', {});
    expect(await running).toMatchObject({ ok: false, error: '已取消办理，工作簿恢复到办理之前。' });
    expect(await cell(0, 0)).toBe('甲');
  });

  it('stops an action that waits for an answer', async () => {
    const running = desk.run('askFirst');
    await desk.event('question');
    await desk.post('/api/cancel', {});
    expect(await running).toMatchObject({ ok: false });
    expect(await desk.run('echo', 1)).toMatchObject({ ok: true, value: 1 });
  });

  it('tells toasts', async () => {
    await desk.run('toastIt');
    expect(await desk.event('toast')).toMatchObject({ title: '提示', message: '好了', seconds: 3 });
  });
});

describe('a function called on a served desk', () => {
  oneDesk();

  it('tells what an action threw and keeps what it had done, as Google does', async () => {
    expect(await desk.run('breaks')).toEqual({ ok: false, value: null, error: '表头不对' });
    expect(await cell(0, 2)).toBe('半途');
  });

  it.each([
    [{ a: [1, '二', true, null] }, { a: [1, '二', true, null] }],
    [undefined, null],
  ])('hands %j back as Google would', async (given, back) => {
    expect((await desk.run('echo', given))['value']).toEqual(back);
  });

  it('hands nothing back where a date is in the answer, as Google does', async () => {
    expect(await desk.run('today')).toEqual({ ok: true, value: null, error: null });
  });
});

describe('an edit by hand', () => {
  oneDesk();

  it.each<[string, Scalar, string | undefined]>([
    ['12', 12, undefined],
    ['5%', 0.05, '0%'],
    ['2023-10-11', 45210, 'yyyy-mm-dd'],
    ["'001", '001', undefined],
    ['二月', '二月', undefined],
  ])('reads %s as typed', async (entry, value, numberFormat) => {
    const { problems, cells } = await type(2, 0, entry);
    expect(problems).toEqual([]);
    const [view] = cells;
    const [[, , written, look] = []] = view?.cells ?? [];
    expect(written).toBe(value);
    expect(look == null ? undefined : view?.looks[look]?.numberFormat).toBe(numberFormat);
  });

  it('keeps a formula and says that it is not calculated', async () => {
    const { problems, cells } = await type(2, 0, '=A1+1');
    expect(problems).toMatchObject([{ kind: 'warning' }]);
    expect(cells[0]?.cells).toEqual([[2, 0, null, null, '=A1+1']]);
  });

  it('is refused by a strict rule, with the rule in words', async () => {
    const { problems } = await type(2, 5, '也许');
    expect(problems).toMatchObject([
      { kind: 'invalid', sentence: 'F3 的内容不符合填写要求，没有写入。请选是或否。' },
    ]);
    expect(await cell(2, 5)).toBeUndefined();
    expect((await type(2, 5, '是')).problems).toEqual([]);
  });

  it('stands under a loose rule, with a word of doubt', async () => {
    expect((await type(2, 6, '也许')).problems).toMatchObject([{ kind: 'doubtful' }]);
    expect(await cell(2, 6)).toBe('也许');
  });

  it('of a protected part asks first', async () => {
    expect((await type(2, 7, 'x')).problems).toMatchObject([{ kind: 'protected' }]);
    expect(await cell(2, 7)).toBeUndefined();
    expect((await type(2, 7, 'x', { knowsWarning: true })).problems).toEqual([]);
    expect(await cell(2, 7)).toBe('x');
  });

  it('of a cell that was changed meanwhile is not written', async () => {
    await type(0, 0, '新', { before: '甲' });
    const { problems, cells } = await type(0, 0, '另', { before: '甲' });
    expect(problems).toMatchObject([
      { kind: 'conflict', sentence: expect.stringContaining('A1 刚才在另一个窗口') as string },
    ]);
    expect(cells[0]?.cells).toEqual([[0, 0, '新', null]]);
  });
});

describe('an edit', () => {
  ownDesks();

  it('is told to other pages and undone one after the other', async () => {
    await type(0, 0, '一');
    await type(0, 0, null);
    expect(await state()).toMatchObject({ undo: '修改 A1' });
    expect(desk.events.filter(({ type: kind }) => kind === 'cells')).toHaveLength(2);
    await desk.post('/api/undo', {});
    expect(await cell(0, 0)).toBe('一');
    await desk.post('/api/undo', {});
    expect(await cell(0, 0)).toBe('甲');
    await desk.post('/api/undo', {});
    expect(await state()).toMatchObject({ undo: null });
  });
});

describe('saving', () => {
  ownDesks();

  it('writes the file and keeps the last five versions beside it', async () => {
    for (let round = 1; round <= 7; round += 1) {
      await type(0, 0, round);
      expect(await desk.post<SaveReply>('/api/save', {})).toMatchObject({
        outcome: 'saved',
        file: desk.file,
      });
    }
    expect((await readBook(desk.file)).sheets[0]?.values[0]?.[0]).toBe(7);
    expect(readdirSync(join(folder, 'backups'))).toHaveLength(5);
    expect(await state()).toMatchObject({ hasUnsavedChanges: false });
  });

  it('has nothing to save once everything since the last time is undone, until more is', async () => {
    const isUnsaved = async () => (await state()).hasUnsavedChanges;
    await type(0, 0, '一');
    await desk.post<SaveReply>('/api/save', {});
    await desk.run('write');
    await type(0, 0, '二');
    await desk.post('/api/undo', {});
    expect(await isUnsaved()).toBe(true);
    await desk.post('/api/undo', {});
    expect(await isUnsaved()).toBe(false);
    await desk.post('/api/undo', {});
    expect(await isUnsaved()).toBe(true);
    await type(0, 0, '一');
    expect(await isUnsaved()).toBe(true);
  });

  it('asks before it writes over what another program changed', async () => {
    await type(0, 0, '改');
    writeFileSync(desk.file, readFileSync(desk.file).subarray(0, 100));
    expect(await desk.post<SaveReply>('/api/save', {})).toEqual({ outcome: 'changed by others' });
    expect(await desk.post<SaveReply>('/api/save', { overOthers: true })).toMatchObject({
      outcome: 'saved',
    });
    expect((await readBook(desk.file)).sheets[0]?.values[0]?.[0]).toBe('改');
  });

  it('keeps unsaved changes at the end in a copy, also while a question waits', async () => {
    expect(await desk.server.recover()).toBeUndefined();
    await type(0, 0, '没存');
    void desk.run('askFirst').catch(() => undefined);
    await desk.event('question');
    const copy = await desk.server.recover();
    expect((await readBook(copy ?? '')).sheets[0]?.values[0]?.[0]).toBe('没存');
    expect(existsSync(desk.file)).toBe(true);
  });
});

describe('what the add-on made', () => {
  ownDesks();

  it('is listed and given by id', async () => {
    await desk.run('makeFile');
    await desk.run('sendMail');
    const [file] = await desk.get<FileEntryView[]>('/api/files');
    const [mail] = await desk.get<MailEntryView[]>('/api/mails');
    expect(file).toMatchObject({ name: '告知书.docx', folder: '', bytes: 6 });
    expect(mail).toMatchObject({ subject: '总结通报', to: 'unit@example.invalid' });
    expect(await state()).toMatchObject({ undoLeavesFiles: true });
  });
});

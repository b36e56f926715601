import { cpSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { copyBook } from '../../local/book/copy-book';
import type { BookModel } from '../../local/book/model';
import type { ActionRun, Desk, DeskOptions } from '../../local/desk';
import { packRows, type StagedUpload } from '../../src/core/import/staged-upload';
import type { ImportReport } from '../../src/core/import/import-report';
import { remainsOf } from '../../scripts/faults/remains.mjs';
import { temporaryFolders } from '../local/support/temporary-folder';
import {
  contentOf,
  deskOver,
  everythingIn,
  importState,
  setUpBook,
  sheetOf,
  type ImportDesk,
} from '../support/import-desk';

const newFolder = temporaryFolders();
const SHEET = '参保数据';
const STAGING = '导入暂存·参保数据';
const BACKUP = '导入前备份·参保数据';
/** One row more than a piece of writing takes. */
const TWO_PIECES = 10_001;

let empty: BookModel;
const setUpFolder = mkdtempSync(join(tmpdir(), 'kuomian-import-'));
beforeAll(async () => {
  empty = await setUpBook(setUpFolder);
});
afterAll(() => {
  rmSync(setUpFolder, { recursive: true, force: true });
});

function desk(book: BookModel = empty, options: Partial<DeskOptions> = {}): Promise<ImportDesk> {
  return deskOver(book, newFolder(), options);
}

const HEADINGS = ['统一社会信用代码', '单位名称', '社保单位编号', '所属期', '参保缴费人数'];

/** Unit-level rows as the page sends them. */
function rowsOf(count: number, people = 3): unknown[][] {
  const rows = Array.from({ length: count }, (_, index) => [
    ...['', `第${index}厂`, String(110_000 + index), '2023-10', people],
  ]);
  return [HEADINGS, ...rows];
}

interface Sending {
  readonly id?: string;
  readonly mode?: StagedUpload['mode'];
  readonly partsOf?: number;
}

/** Uploads as the page does. */
async function upload(
  at: Desk,
  rows: readonly (readonly unknown[])[],
  { id = 'a1', mode = 'append', partsOf = 20 }: Sending = {},
): Promise<void> {
  const pieces = packRows(rows);
  const facts: StagedUpload = { id, fileName: '参保.xlsx', mode, pieceCount: pieces.length };
  for (let first = 0; first < pieces.length; first += partsOf) {
    const part = pieces.slice(first, first + partsOf);
    await mustAnswer(at, { stage: 'part', upload: facts, first, pieces: part });
  }
}

async function mustAnswer(at: Desk, call: object): Promise<ImportReport> {
  const run = await at.run('importSocialInsurance', call);
  if (!run.ok) throw new Error(run.error);
  return run.value as ImportReport;
}

function changesOf({ plan }: ImportReport) {
  if (plan === undefined) throw new Error('no plan');
  return plan.changes;
}

/** From the plan to the end. @returns the rows written after each call */
async function writeAll(at: Desk, id = 'a1'): Promise<number[]> {
  const agreed = changesOf(await mustAnswer(at, { stage: 'plan', id }));
  const counts: number[] = [];
  for (;;) {
    const { progress } = await mustAnswer(at, { stage: 'write', id, agreed });
    if (progress === undefined || counts.length > 20) throw new Error('it does not end');
    counts.push(progress.written);
    if (progress.isFinished) return counts;
  }
}

const named = (book: BookModel, name: string) => book.sheets.find((sheet) => sheet.name === name);
const callCount = ({ calls }: ActionRun) => Object.values(calls).reduce((sum, one) => sum + one, 0);

let stopped: Promise<ImportDesk> | undefined;

/** An import of two pieces that was stopped after its first, on a desk of its own. */
async function stoppedInTheMiddle(): Promise<ImportDesk> {
  stopped ??= stopInTheMiddle();
  const { book, out } = await stopped;
  const own = newFolder();
  cpSync(out, own, { recursive: true });
  return deskOver(book, own, slowClock());
}

async function stopInTheMiddle(): Promise<ImportDesk> {
  const at = await deskOver(empty, join(setUpFolder, 'stopped'), slowClock());
  await upload(at, rowsOf(TWO_PIECES));
  const agreed = changesOf(await mustAnswer(at, { stage: 'plan', id: 'a1' }));
  await mustAnswer(at, { stage: 'write', id: 'a1', agreed });
  return at;
}

/** A clock that a piece takes longer on than a call may. */
function slowClock(): Partial<DeskOptions> {
  let now = Date.parse('2023-11-20T02:00:00Z');
  return {
    now: () => new Date(now),
    onServiceCall: (_, method) => {
      if (method === 'setNote') now += 100_000;
    },
  };
}

describe('an import that a page does', () => {
  it('writes the same as the upload as a whole, and leaves nothing of the upload behind', async () => {
    const rows = rowsOf(500);
    const [whole, staged] = [await desk(), await desk()];
    await whole.run('importSocialInsurance', { fileName: '参保.xlsx', rows, mode: 'append' });
    await upload(staged, rows, { partsOf: 1 });
    expect(named(staged.book, STAGING)?.hidden).toBe(true);
    expect(contentOf(staged.book, SHEET)).toEqual(contentOf(empty, SHEET));
    expect(await writeAll(staged)).toEqual([500]);
    expect(contentOf(staged.book, SHEET)).toEqual(contentOf(whole.book, SHEET));
    expect(named(staged.book, STAGING)).toBeUndefined();
    expect(staged.messages.filter(({ kind }) => kind === 'alert')).toEqual([]);
    await staged.run('undoImport');
    expect(contentOf(staged.book, SHEET)).toEqual(contentOf(empty, SHEET));
  });

  it('shows what it would do, and changes nothing before it is told to write', async () => {
    const at = await desk();
    await upload(at, rowsOf(3));
    await writeAll(at);
    await upload(at, rowsOf(4, 5), { id: 'b2', mode: 'replacePeriods' });
    const before = everythingIn(at.book);
    const { plan } = await mustAnswer(at, { stage: 'plan', id: 'b2' });
    expect(plan?.changes).toEqual({ added: 1, replaced: 3, removed: 0 });
    expect(plan?.lines.join()).toContain('新增 1 行，更新 3 行');
    expect(everythingIn(at.book)).toBe(before);
    await mustAnswer(at, { stage: 'drop', id: 'b2' });
    expect(named(at.book, STAGING)).toBeUndefined();
    expect(contentOf(at.book, SHEET)[1]?.[6]).toBe(3);
  });

  it('says so where every row stands there already', async () => {
    const at = await desk();
    await upload(at, rowsOf(3));
    await writeAll(at);
    await upload(at, rowsOf(3), { id: 'b2' });
    const report = await mustAnswer(at, { stage: 'plan', id: 'b2' });
    expect(report.plan).toBeUndefined();
    expect(report.summary).toContain('3 行都已在「参保数据」中');
  });

  it('writes nothing when the sheet has changed since the person looked', async () => {
    const at = await desk();
    await upload(at, rowsOf(3));
    const agreed = changesOf(await mustAnswer(at, { stage: 'plan', id: 'a1' }));
    sheetOf(at.book, SHEET).values[1] = [null, '第0厂', '110000', null, '2023-10', null, 3];
    const run = await at.run('importSocialInsurance', { stage: 'write', id: 'a1', agreed });
    expect(run.error).toContain('核对以后，表里的内容变了');
    expect(named(at.book, BACKUP)).toBeUndefined();
    const unseen = await at.run('importSocialInsurance', { stage: 'write', id: 'a1' });
    expect(unseen.error).toContain('核对以后');
  });

  it('takes no part of an upload that another one has replaced', async () => {
    const at = await desk();
    await upload(at, rowsOf(3));
    await upload(at, rowsOf(3), { id: 'b2' });
    for (const call of [
      { stage: 'plan', id: 'a1' },
      { stage: 'write', id: 'a1', agreed: { added: 3, replaced: 0, removed: 0 } },
    ]) {
      expect((await at.run('importSocialInsurance', call)).error).toContain('另一次导入替换');
    }
    await mustAnswer(at, { stage: 'drop', id: 'a1' });
    expect(named(at.book, STAGING)).toBeDefined();
  });

  it('goes on in the next call when its time is over; meanwhile nothing reads the half written sheet', async () => {
    const at = await desk(empty, slowClock());
    await upload(at, rowsOf(TWO_PIECES));
    const agreed = changesOf(await mustAnswer(at, { stage: 'plan', id: 'a1' }));
    const call = { stage: 'write', id: 'a1', agreed };
    const { progress } = await mustAnswer(at, call);
    expect(progress).toEqual({ written: 10_000, total: TWO_PIECES, isFinished: false });
    expect((await at.run('screenEmployers')).error).toContain('上次导入没有完成');
    // From the panel, which knows the upload only.
    const goOn = { stage: 'write', id: 'a1' };
    expect((await mustAnswer(at, goOn)).progress).toMatchObject({ written: TWO_PIECES });
    expect((await mustAnswer(at, goOn)).progress?.isFinished).toBe(true);
    expect(contentOf(at.book, SHEET)).toHaveLength(TWO_PIECES + 1);
    // An answer that was lost is given again.
    expect((await mustAnswer(at, call)).summary).toContain(`新增 ${TWO_PIECES} 行`);
    expect(contentOf(at.book, SHEET)).toHaveLength(TWO_PIECES + 1);
  });

  it('is put back by 撤销上次导入 when it was stopped in the middle', async () => {
    const at = await stoppedInTheMiddle();
    await at.run('undoImport');
    expect(contentOf(at.book, SHEET)).toEqual(contentOf(empty, SHEET));
    expect(named(at.book, STAGING)).toBeUndefined();
  });

  it('costs the same round trips whatever the number of rows, up to ten thousand', async () => {
    const counts: number[][] = [];
    for (const size of [1, 2_000]) {
      const at = await desk();
      await upload(at, rowsOf(size));
      const plan = await at.run('importSocialInsurance', { stage: 'plan', id: 'a1' });
      const agreed = changesOf(plan.value as ImportReport);
      const write = await at.run('importSocialInsurance', { stage: 'write', id: 'a1', agreed });
      counts.push([callCount(plan), callCount(write)]);
    }
    // Only the sheet must grow for 2,000 rows.
    expect(counts[0]?.[0]).toBe(counts[1]?.[0]);
    expect((counts[1]?.[1] ?? 0) - (counts[0]?.[1] ?? 0)).toBe(1);
  });
});

describe('writing that dies', () => {
  it('is gone on with to the same end, wherever it was killed', async () => {
    const rows = rowsOf(12);
    const prepared = await desk();
    await upload(prepared, rowsOf(3, 9));
    await writeAll(prepared);
    await upload(prepared, rows, { id: 'b2', mode: 'replacePeriods' });
    const agreed = changesOf(await mustAnswer(prepared, { stage: 'plan', id: 'b2' }));
    const call = { stage: 'write', id: 'b2', agreed };
    const { desk: alone, remains } = await remainsOf(
      { copyBook, newFolder },
      (onServiceCall) => desk(prepared.book, { onServiceCall }),
      (at) => at.run('importSocialInsurance', call),
    );
    const expected = importState(alone.book, SHEET);
    expect(expected.content.slice(1).map((row) => [row[1], row[6]])).toEqual(
      rows.slice(1).map((row) => [row[1], row[4]]),
    );
    expect(expected.journal.state).toBe('done');
    expect(expected.sheets).not.toContain(STAGING);
    expect(remains.length).toBeGreaterThan(5);
    for (const { place, book, out } of remains) {
      const at = await deskOver(book, out);
      const { progress } = await mustAnswer(at, call);
      expect([place, progress?.isFinished]).toEqual([place, true]);
      expect([place, importState(at.book, SHEET)]).toEqual([place, expected]);
      await at.run('undoImport');
      expect(contentOf(at.book, SHEET)).toEqual(contentOf(prepared.book, SHEET));
      expect(importState(at.book, SHEET).journal.state).toBe('none');
    }
  }, 60_000);

  it('is put back first by the next import, if the person agrees', async () => {
    const at = await stoppedInTheMiddle();
    await upload(at, rowsOf(2), { id: 'b2' });
    expect(JSON.stringify(at.messages)).toContain('中途停止了');
    expect(contentOf(at.book, SHEET)).toEqual(contentOf(empty, SHEET));
    await writeAll(at, 'b2');
    expect(contentOf(at.book, SHEET)).toHaveLength(3);
  });
});

describe('undoImport', () => {
  it('takes an import that died before one that was finished on the other sheet since', async () => {
    const at = await stoppedInTheMiddle();
    const tax = [
      ['统一社会信用代码', '纳税人名称', '所属期', '登记职工人数'],
      ['', '甲厂', '202310', 12],
    ];
    const upload2 = { fileName: '税务.xlsx', rows: tax, mode: 'append' };
    expect((await at.run('importTax', upload2)).ok).toBe(true);
    const undone = await at.run('undoImport');
    expect(undone.report?.summary).toContain('没有完成，「参保数据」已恢复');
    expect(contentOf(at.book, '税务数据')).toHaveLength(2);
  });
});

describe('an upload that nobody wrote', () => {
  const TAX_STAGING = '导入暂存·税务数据';
  const DAY_MILLISECONDS = 86_400_000;
  const begun = Date.parse('2023-11-20T02:00:00Z');

  /** Uploads for both sheets and leaves them; then so much later. */
  async function leftUploads(laterMilliseconds: number): Promise<Desk> {
    let now = begun;
    const at = await desk(empty, { now: () => new Date(now) });
    await upload(at, rowsOf(3));
    const facts: StagedUpload = { id: 't1', fileName: '个税.xlsx', mode: 'append', pieceCount: 1 };
    const part = { stage: 'part', upload: facts, first: 0, pieces: packRows(rowsOf(1)) };
    expect((await at.run('importTax', part)).ok).toBe(true);
    now = begun + laterMilliseconds;
    return at;
  }

  it('goes when the next file is uploaded a day later, for whichever sheet', async () => {
    const at = await leftUploads(DAY_MILLISECONDS);
    await upload(at, rowsOf(2), { id: 'b2' });
    expect(named(at.book, TAX_STAGING)).toBeUndefined();
    expect(named(at.book, STAGING)).toBeDefined();
  });

  it('goes when an import is to be undone a day later', async () => {
    const at = await leftUploads(DAY_MILLISECONDS);
    await at.run('undoImport');
    expect([STAGING, TAX_STAGING].map((name) => named(at.book, name))).toEqual([
      undefined,
      undefined,
    ]);
  });

  it('stays for a day, for somebody may be looking at what it would do', async () => {
    const at = await leftUploads(DAY_MILLISECONDS - 60_000);
    await upload(at, rowsOf(2), { id: 'b2' });
    await at.run('undoImport');
    expect(named(at.book, TAX_STAGING)).toBeDefined();
    expect(await writeAll(at, 'b2')).toEqual([2]);
  });
});

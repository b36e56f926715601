import { execFile } from 'node:child_process';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { copyBook } from '../../local/book/copy-book';
import { readBook } from '../../local/book/xlsx/read-book';
import { ScriptException } from '../../local/services/script-error';
import { remainsOf } from '../../scripts/faults/remains.mjs';
import { temporaryFolders } from '../local/support/temporary-folder';
import {
  callsOf,
  columnOf,
  employers,
  filed,
  filedNames,
  keptDesk,
  mustRun,
  noticeDesk,
  rowsOf,
  unpacked,
  type NoticeDesk,
  type NoticeDeskOptions,
} from './notice-desk';
import { sheetOf } from '../support/campaign-desk';

const newFolder = temporaryFolders();
const KILLED = new Error('killed');

let before: Promise<NoticeDesk> | undefined;

/** A desk of its own over three cases, one of which has been reminded and served: two kinds of notice in one batch. */
async function threeCases(options: NoticeDeskOptions = {}): Promise<NoticeDesk> {
  before ??= oneReminded();
  return noticeDesk({ copyOf: await before, day: '2023-11-21', ...options });
}

async function oneReminded(): Promise<NoticeDesk> {
  const desk = await keptDesk({ rows: employers(3), day: '2023-11-13' });
  const caseKeys = ['91450329MA5L000002|headCount|2023-09'];
  await mustRun(desk, 'issueNotices', { stage: 'start', caseKeys });
  await mustRun(desk, 'issueNotices', { stage: 'continue' });
  const number = '资税〔2023〕1号';
  await mustRun(desk, 'recordService', {
    entries: [{ number, servedOn: '2023-11-13', method: '直接送达' }],
  });
  return desk;
}

/** Everything that a batch leaves, but for where this desk's files are and their ids. */
function left(desk: NoticeDesk): unknown {
  const sheets = ['文书登记', '重点企业', '送达清单', '文书内容'];
  const withoutPlace = (row: Record<string, string>) => ({
    ...row,
    文件: row['文件']?.replace(/.*\//, ''),
    ...{ 打印文件: '', 单件压缩包: '', 链接: '' },
  });
  return {
    sheets: sheets.map((name) => rowsOf(desk, name).map(withoutPlace)),
    files: filedNames(desk).map((name) => [name, filed(desk, name).toString('base64')]),
  };
}

/** Every state that a batch leaves when it is killed. */
async function killedStates() {
  return remainsOf(
    { copyBook, newFolder },
    (onServiceCall) => threeCases({ onServiceCall }),
    (desk) => mustRun(desk, 'issueNotices'),
  );
}

describe('issueNotices that dies', () => {
  it('is finished by the next run, wherever it was killed', async () => {
    const { desk: undisturbed, remains } = await killedStates();
    const wanted = left(undisturbed);
    expect(columnOf(undisturbed, '文书登记', '文号')).toEqual([
      ...['资税〔2023〕1号', '资税〔2023〕2号', '资社保〔2023〕1号', '资税〔2023〕3号'],
    ]);
    expect(remains.length).toBeGreaterThan(10);
    for (const { place, ...state } of remains) {
      const desk = await threeCases({ copyOf: state });
      await mustRun(desk, 'issueNotices');
      expect([place, left(desk)]).toEqual([place, wanted]);
    }
  }, 60_000);

  it('makes the very first batch whole too, hidden sheet and all', async () => {
    const first = await noticeDesk({ rows: employers(1) });
    const { calls } = await mustRun(first, 'issueNotices');
    const wanted = left(first);
    for (const method of ['insertSheet', 'hideSheet', 'setNumberFormat']) {
      expect(Object.keys(calls).some((call) => call.endsWith(`.${method}`))).toBe(true);
      let isArmed = true;
      const desk = await noticeDesk({
        rows: employers(1),
        onServiceCall: (_, called) => {
          if (isArmed && called === method) throw KILLED;
        },
      });
      await expect(desk.run('issueNotices')).rejects.toBe(KILLED);
      isArmed = false;
      await mustRun(desk, 'issueNotices');
      expect(left(desk)).toEqual(wanted);
      const hidden = desk.book.sheets.filter((sheet) => sheet.hidden);
      // 通报内容 is set-up's.
      expect(hidden.map(({ name }) => name)).toEqual(['通报内容', '文书内容']);
    }
  });

  it('says how to go on when what the notices say was deleted', async () => {
    const desk = await noticeDesk({ rows: employers(1) });
    await mustRun(desk, 'issueNotices', { stage: 'start' });
    desk.book.sheets = desk.book.sheets.filter(({ name }) => name !== '文书内容');
    const run = await desk.run('issueNotices');
    expect(run.error).toContain('记录文书内容的隐藏表「文书内容」被删除');
    const [number = ''] = columnOf(desk, '文书登记', '文号');
    await mustRun(desk, 'voidNotice', { number, reason: '内容丢失' });
    await mustRun(desk, 'issueNotices');
    expect(columnOf(desk, '文书登记', '状态')).toEqual(['作废', '待送达']);
  });
});

describe('a row of 文书登记 that somebody deleted', () => {
  it('leaves its number given, whose document is printed already', async () => {
    const desk = await noticeDesk({ rows: employers(2) });
    await mustRun(desk, 'issueNotices');
    sheetOf(desk, '文书登记').values.splice(2, 1);
    await mustRun(desk, 'issueNotices');
    const numbers = ['资税〔2023〕1号', '资税〔2023〕3号'];
    expect(columnOf(desk, '文书登记', '文号')).toEqual(numbers);
    expect(columnOf(desk, '文书内容', '文号')).toEqual([
      '资税〔2023〕1号',
      '资税〔2023〕2号',
      '资税〔2023〕3号',
    ]);
  });
});

describe('a batch whose rows somebody deleted', () => {
  it('leaves its name given, under which its files are filed', async () => {
    const desk = await noticeDesk({ rows: employers(1) });
    await mustRun(desk, 'issueNotices');
    sheetOf(desk, '文书登记').values.splice(1, 1);
    await mustRun(desk, 'issueNotices');
    expect(columnOf(desk, '文书登记', '批次')).toEqual(['20231120-02']);
    expect(filedNames(desk)).toHaveLength(4);
  });
});

describe('two people who issue at once', () => {
  it('never give a number twice, wherever the second one starts', async () => {
    const alone = await threeCases();
    const total = callsOf(await mustRun(alone, 'issueNotices'));
    for (let start = 1; start <= total; start += 6) {
      let calls = -Infinity;
      let isLocked = false;
      const second: Promise<unknown>[] = [];
      const first = await threeCases({
        onServiceCall: (_, method) => {
          calls += 1;
          if (calls === start) second.push(other.run('issueNotices'));
          if (method === 'releaseLock') isLocked = false;
          if (method === 'waitLock') isLocked = true;
        },
      });
      const other = await noticeDesk({
        same: first,
        day: '2023-11-21',
        onServiceCall: (_, method) => {
          if (method === 'waitLock' && isLocked) {
            throw new ScriptException('Lock timeout: another process was holding the lock.');
          }
        },
      });
      calls = 0;
      await first.run('issueNotices');
      await Promise.all(second);
      const numbers = columnOf(first, '文书登记', '文号');
      expect([start, [...numbers].sort()]).toEqual([
        start,
        ['资社保〔2023〕1号', '资税〔2023〕1号', '资税〔2023〕2号', '资税〔2023〕3号'],
      ]);
      expect(columnOf(first, '文书登记', '状态')).not.toContain('制作中');
      const archives = filedNames(first).filter((name) => name.endsWith('.zip'));
      const singles = archives.flatMap((name) => [...unpacked(filed(first, name)).keys()]);
      expect(new Set(singles).size).toBe(4);
    }
  }, 60_000);

  it('in two processes give each number once', async () => {
    const desk = await threeCases();
    // Each process reads and writes the whole file: without what issuing does not look at it is half as long.
    const others = ['使用说明', '扩面登记', '宣传活动', '稽核明细', '收件人', '领导小组', '通报'];
    others.push('进度', '进度快照', '比对汇总', '行动进展', '通报内容', '数据问题');
    desk.book.sheets = desk.book.sheets.filter(({ name }) => !others.includes(name));
    const book = await desk.save();
    const issue = () =>
      promisify(execFile)(process.execPath, [
        ...[join('build', 'kuomian.cjs'), 'run', book, 'issueNotices'],
        ...['--yes', '--in-place', '--today', '2023-11-21'],
      ]);
    await Promise.all([issue(), issue()]);
    const saved = await readBook(book);
    const rows = saved.sheets.find(({ name }) => name === '文书登记')?.values ?? [];
    expect(rows.slice(1).flatMap(([number]) => number ?? [])).toEqual([
      ...['资税〔2023〕1号', '资税〔2023〕2号', '资社保〔2023〕1号', '资税〔2023〕3号'],
    ]);
    expect(filedNames(desk)).toHaveLength(4);
  }, 60_000);
});

import { spawn } from 'node:child_process';
import { copyFileSync, mkdirSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { emptyBook } from '../../local/book/model';
import { readBook } from '../../local/book/xlsx/read-book';
import { writeBook } from '../../local/book/xlsx/write-book';
import { acquireLockFile } from '../../local/services/lock-file';

const CODE = `
function sheet() { return SpreadsheetApp.getActiveSpreadsheet().getSheets()[0]; }
function count() {
  const cell = sheet().getRange('A1');
  cell.setValue(Number(cell.getValue()) + 1);
  return { ok: true, summary: String(cell.getValue()), details: [] };
}
function slow() {
  LockService.getUserLock().tryLock(2600);
  return count();
}
function midnight() {
  const date = new Date(2023, 11, 20);
  return { ok: true, summary: date.toISOString() + ' ' + date.getTimezoneOffset(), details: [] };
}
function hold() {
  LockService.getDocumentLock().waitLock(10);
  for (;;) {}
}`;

let root = '';

beforeAll(async () => {
  root = mkdtempSync(join(tmpdir(), '扩面 命令-'));
  writeFileSync(join(root, 'package.json'), JSON.stringify({ name: 'kuomian', version: '1.2.3' }));
  for (const folder of ['dist', 'build']) mkdirSync(join(root, folder));
  writeFileSync(join(root, 'dist', 'Code.js'), CODE);
  writeFileSync(join(root, 'build', 'actions.json'), '[]');
  copyFileSync('appsscript.json', join(root, 'appsscript.json'));
  copyFileSync(join('build', 'kuomian.cjs'), join(root, 'build', 'kuomian.cjs'));
  await writeBook(emptyBook('台账'), join(root, '台账.xlsx'));
});

afterAll(() => {
  rmSync(root, { recursive: true, force: true });
});

interface Ended {
  readonly code: number | null;
  readonly out: string;
  readonly err: string;
}

function start(args: readonly string[], timeZone = 'UTC') {
  const child = spawn(process.execPath, [join(root, 'build', 'kuomian.cjs'), ...args], {
    cwd: root,
    env: { ...process.env, TZ: timeZone },
  });
  const text = { out: '', err: '' };
  child.stdout.on('data', (piece: Buffer) => (text.out += piece.toString()));
  child.stderr.on('data', (piece: Buffer) => (text.err += piece.toString()));
  const ended = new Promise<Ended>((resolve) => {
    child.on('close', (code) => {
      resolve({ code, ...text });
    });
  });
  return { child, ended };
}

const kuomian = (args: readonly string[], timeZone?: string): Promise<Ended> =>
  start(args, timeZone).ended;

describe('the kuomian process', () => {
  it('takes a reader that stops reading for no failure', async () => {
    const { child, ended } = start(['--help']);
    child.stdout.destroy();
    expect(await ended).toMatchObject({ code: 0, err: '' });
  });

  it('works from a folder with a Chinese name and exits with 0', async () => {
    const ran = await kuomian(['run', '台账.xlsx', 'count', '--out', '一']);
    expect(ran).toMatchObject({ code: 0, err: '' });
    expect(readdirSync(join(root, '一'))).toEqual(['台账.xlsx']);
  });

  it('exits with 2 for bad use, with a sentence and no stack', async () => {
    const ran = await kuomian(['run', '台账.xlsx', 'nothing', '--out', '二']);
    expect(ran).toEqual({
      code: 2,
      out: '',
      err: '没有名为“nothing”的操作。请运行 kuomian actions 查看全部操作。\n',
    });
  });

  it.each(['America/New_York', 'UTC', 'Asia/Shanghai'])(
    'counts in Beijing time on a machine in %s',
    async (timeZone) => {
      const ran = await kuomian(
        ['run', '台账.xlsx', 'midnight', '--json', '--out', '三'],
        timeZone,
      );
      const answer = JSON.parse(ran.out) as { actions: { report: { summary: string } }[] };
      expect(answer.actions[0]!.report.summary).toBe('2023-12-19T16:00:00.000Z -480');
    },
  );

  it('tells on stderr of a step that takes over two seconds, but not with --json', async () => {
    keepScriptsWaiting('四');
    keepScriptsWaiting('四（二）');
    const [plain, json] = await Promise.all([
      kuomian(['run', '台账.xlsx', 'slow', '--out', '四']),
      kuomian(['run', '台账.xlsx', 'slow', '--json', '--out', '四（二）']),
    ]);
    expect(plain).toMatchObject({ code: 0, err: '正在办理「slow」……\n' });
    expect(json).toMatchObject({ code: 0, err: '' });
  }, 20_000);

  it('lets two runs on one output work one after the other', async () => {
    const first = kuomian(['run', '台账.xlsx', 'count', '--out', '五']);
    await first;
    const book = join('五', '台账.xlsx');
    keepScriptsWaiting('五');
    const both = await Promise.all(
      ['slow', 'count'].map((action) => kuomian(['run', book, action, '--in-place'])),
    );
    expect(both.map(({ code }) => code)).toEqual([0, 0]);
    const saved = await readBook(join(root, book));
    expect(saved.sheets[0]!.values[0]![0]).toBe(3);
  }, 20_000);

  it('goes on after a run that was killed with locks in hand', async () => {
    const { child, ended } = start(['run', '台账.xlsx', 'hold', '--out', '六']);
    await until(() => readdirSync(join(root)).includes('六') && locksIn('六').length === 2);
    child.kill('SIGKILL');
    await ended;
    expect(locksIn('六')).toHaveLength(2);
    expect((await kuomian(['run', '台账.xlsx', 'count', '--out', '六'])).code).toBe(0);
  }, 20_000);
});

/** Holds the lock that `slow` waits for, as another run would: it waits without using the processor. */
function keepScriptsWaiting(folder: string): void {
  mkdirSync(join(root, folder), { recursive: true });
  expect(acquireLockFile(join(root, folder, '.kuomian-user.lock'), 0)).toBeDefined();
}

function locksIn(folder: string): string[] {
  return readdirSync(join(root, folder)).filter((name) => name.endsWith('.lock'));
}

async function until(holds: () => boolean): Promise<void> {
  while (!holds()) await new Promise((resolve) => setTimeout(resolve, 20));
}

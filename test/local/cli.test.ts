import { existsSync, mkdirSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { emptyBook } from '../../local/book/model';
import { readBook } from '../../local/book/xlsx/read-book';
import { writeBook } from '../../local/book/xlsx/write-book';
import type { CommandIo } from '../../local/commands/io';
import { runCommandLine } from '../../local/commands/program';
import { acquireLockFile } from '../../local/services/lock-file';
import { scriptBundle } from './support/script-bundle';
import { temporaryFolders } from './support/temporary-folder';

const newFolder = temporaryFolders();

const CODE = `
function sheet() { return SpreadsheetApp.getActiveSpreadsheet().getSheets()[0]; }
function setUpWorkbook() { sheet().getRange('A1').setValue('set up'); return { ok: true, summary: '已建立', details: [] }; }
function today() {
  const day = Utilities.formatDate(new Date(), 'Asia/Shanghai', 'yyyy-MM-dd');
  return { ok: true, summary: day, details: ['第一行', '第二行'] };
}
function count() {
  const cell = sheet().getRange('B1');
  cell.setValue(Number(cell.getValue()) + 1);
  return { ok: true, summary: '第' + cell.getValue() + '次', details: [] };
}
function fail() { return { ok: false, summary: '请先填写参数', details: [] }; }
function crash() { throw new Error('坏了'); }
function send() {
  const ui = SpreadsheetApp.getUi();
  if (ui.alert('发送', '要发送吗？', ui.ButtonSet.YES_NO) !== ui.Button.YES) return { ok: true, summary: '没有发送', details: [] };
  MailApp.sendEmail('a@x.cn', '通报', Session.getActiveUser().getEmail());
  return { ok: true, summary: '已发送', details: [] };
}
function note() { SpreadsheetApp.getUi().alert('请核对'); return { ok: true, summary: '好', details: [] }; }
`;

interface Ran {
  readonly code: number;
  readonly out: string;
  readonly err: string;
}

async function kuomian(
  folder: string,
  args: readonly string[],
  part: Partial<CommandIo> = {},
): Promise<Ran> {
  const text = { out: '', err: '' };
  const io: CommandIo = {
    out: (words) => (text.out += words),
    err: (words) => (text.err += words),
    now: () => Date.UTC(2024, 4, 1, 2),
    progress: undefined,
    bundleFolder: scriptBundle(folder, CODE),
    lockWaitMilliseconds: 50,
    ...part,
  };
  const code = await runCommandLine(args, io, '9.9.9');
  return { code, ...text };
}

async function withBook(): Promise<{ folder: string; book: string; out: string }> {
  const folder = newFolder();
  const book = join(folder, '台账 一.xlsx');
  await writeBook(emptyBook('台账 一'), book);
  return { folder, book, out: join(folder, '结果') };
}

describe('kuomian run', () => {
  it('runs actions in order, prints what they reported and saves beside the input', async () => {
    const { folder, book } = await withBook();
    const before = readFileSync(book);
    const ran = await kuomian(folder, ['run', book, 'count', 'count', 'today']);
    expect(ran.code).toBe(0);
    expect(ran.out).toMatch(/完成　count（\d+\.\d 秒）\n {4}第1次\n完成　count.*\n {4}第2次\n/);
    expect(ran.out).toMatch(/ {4}第一行\n {4}第二行\n/);
    expect(ran.out).toContain(`工作簿已保存：${join(folder, 'out', '台账 一.xlsx')}`);
    expect(ran.err).toBe('');
    expect(readFileSync(book)).toEqual(before);
  });

  it('goes on from an earlier output', async () => {
    const { folder, book, out } = await withBook();
    await kuomian(folder, ['run', book, 'count', '--out', out]);
    const saved = join(out, '台账 一.xlsx');
    const ran = await kuomian(folder, ['run', saved, 'count', '--in-place']);
    expect(ran.out).toContain('第2次');
    expect(readdirSync(out)).toEqual(['台账 一.xlsx']);
  });

  it('prints one JSON object and nothing else with --json', async () => {
    const { folder, book, out } = await withBook();
    const args = [
      'run',
      book,
      'today',
      'fail',
      'count',
      '--json',
      '--out',
      out,
      '--today',
      '2023-12-20',
    ];
    const ran = await kuomian(folder, args);
    expect(ran).toMatchObject({ code: 1, err: '' });
    expect(ran.out.trimEnd().split('\n')).toHaveLength(1);
    expect(JSON.parse(ran.out)).toEqual({
      actions: [
        {
          name: 'today',
          ok: true,
          report: { ok: true, summary: '2023-12-20', details: ['第一行', '第二行'] },
          calls: {},
          ms: expect.any(Number) as number,
        },
        {
          name: 'fail',
          ok: false,
          report: { ok: false, summary: '请先填写参数', details: [] },
          error: '请先填写参数',
          calls: {},
          ms: expect.any(Number) as number,
        },
        { name: 'count', ok: false, error: '前一项操作未完成，本项没有运行。', calls: {}, ms: 0 },
      ],
    });
  });

  it('stops at a failure, saves what was done and exits with 1', async () => {
    const { folder, book, out } = await withBook();
    const ran = await kuomian(folder, ['run', book, 'count', 'fail', 'count', '--out', out]);
    expect(ran.code).toBe(1);
    expect(ran.out).toMatch(/未完成　fail.*\n {4}请先填写参数\n/);
    expect(ran.out).toContain('以下操作没有运行：count');
    const saved = await readBook(join(out, '台账 一.xlsx'));
    expect(saved.sheets[0]!.values[0]![1]).toBe(1);
  });

  it('shows a stack only with --debug', async () => {
    const { folder, book, out } = await withBook();
    const plain = await kuomian(folder, ['run', book, 'crash', '--out', out]);
    expect([plain.code, plain.err]).toEqual([1, '']);
    expect(plain.out).toContain('    坏了\n');
    expect(plain.out).not.toContain('Code.js');
    const debug = await kuomian(folder, ['run', book, 'crash', '--out', out, '--debug']);
    expect(debug.err).toContain('Code.js');
  });

  it.each([
    ['--yes', 0, '已发送', ['0001.eml']],
    ['--no', 0, '没有发送', []],
  ])('answers with %s', async (option, code, words, mails) => {
    const { folder, book, out } = await withBook();
    const ran = await kuomian(folder, [
      'run',
      book,
      'send',
      option,
      '--out',
      out,
      '--operator',
      'me@x.cn',
    ]);
    expect(ran.code).toBe(code);
    expect(ran.out).toContain(words);
    const outbox = join(out, 'outbox');
    expect(existsSync(outbox) ? readdirSync(outbox) : []).toEqual(mails);
    if (mails.length > 0) expect(ran.out).toContain('生成邮件 1 封');
  });

  it('fails at a question nobody answers', async () => {
    const { folder, book, out } = await withBook();
    const ran = await kuomian(folder, ['run', book, 'send', '--out', out]);
    expect(ran.code).toBe(1);
    expect(ran.out).toContain('请加 --yes（同意）或 --no（不同意）再运行。');
    expect(existsSync(join(out, 'outbox'))).toBe(false);
  });

  it('prints notes of a script', async () => {
    const { folder, book, out } = await withBook();
    expect((await kuomian(folder, ['run', book, 'note', '--out', out])).out).toContain(
      '提示：请核对',
    );
  });

  it.each([
    ['2023-02-30', '“2023-02-30”不是有效日期'],
    ['20231220', '“20231220”不是有效日期'],
    ['明天', '“明天”不是有效日期'],
    ['2023-13-01', '“2023-13-01”不是有效日期'],
  ])('refuses --today %s', async (day, words) => {
    const { folder, book, out } = await withBook();
    const ran = await kuomian(folder, ['run', book, 'today', '--out', out, '--today', day]);
    expect(ran.code).toBe(2);
    expect(ran.err).toContain(words);
    expect(existsSync(out)).toBe(false);
  });

  it('takes the machine’s day, or the one given', async () => {
    const { folder, book, out } = await withBook();
    const args = ['run', book, 'today', '--out', out];
    expect((await kuomian(folder, args)).out).toContain('2024-05-01');
    expect((await kuomian(folder, [...args, '--today', '2024-02-29'])).out).toContain('2024-02-29');
  });

  it('is bad use, and touches nothing, when told', async () => {
    const { folder, book, out } = await withBook();
    const aFile = join(folder, 'a file');
    writeFileSync(aFile, '');
    const cases: readonly (readonly [readonly string[], string | RegExp])[] = [
      [['run', join(folder, 'none.xlsx'), 'count'], /找不到工作簿“.*none.xlsx”/],
      [['run', aFile, 'count', '--out', out], /空文件|不是 Excel/],
      [['run', book, 'cuont', '--out', out], '您是不是要运行：count'],
      [['run', book, 'count', '--out', aFile], '是文件，不能用作输出文件夹'],
      [['run', book, 'count', '--out', folder], '请加 --in-place'],
      [['run', book, 'count', '--yes', '--no'], '不能同时使用'],
      [['run', book, '--out', out], '缺少参数'],
      [['run'], '缺少参数'],
      [['run', book, 'count', '--nope'], '没有“--nope”这个选项'],
      [['fly'], '没有“fly”这个命令'],
      [['run', book, 'count', '--today'], '选项“--today <day>”后面缺少内容'],
    ];
    const before = statSync(book).mtimeMs;
    for (const [args, words] of cases) {
      const ran = await kuomian(folder, args);
      expect([ran.code, ran.out]).toEqual([2, '']);
      expect(ran.err).toMatch(words);
      expect(ran.err.trimEnd().split('\n')).toHaveLength(1);
    }
    expect(statSync(book).mtimeMs).toBe(before);
    expect(existsSync(join(out, '台账 一.xlsx'))).toBe(false);
  });

  it('answers bad use with JSON too when that was asked for', async () => {
    const { folder, book } = await withBook();
    const ran = await kuomian(folder, ['run', book, 'cuont', '--json']);
    expect(ran.code).toBe(2);
    expect(JSON.parse(ran.out)).toEqual({
      actions: [],
      error: expect.stringContaining('count') as string,
    });
  });

  it('waits for another run on the same output, then says so', async () => {
    const { folder, book, out } = await withBook();
    const held = acquireLockFile(join(out, '.kuomian-run.lock'), 0);
    const ran = await kuomian(folder, ['run', book, 'count', '--out', out]);
    expect(ran.code).toBe(1);
    expect(ran.err).toContain('同一输出文件夹的另一个操作迟迟没有结束');
    held?.release();
    expect((await kuomian(folder, ['run', book, 'count', '--out', out])).code).toBe(0);
  });

  it('waits for runs that write the same workbook in place, whatever their output folder', async () => {
    const { folder, book, out } = await withBook();
    acquireLockFile(join(folder, '.kuomian-run.lock'), 0);
    const ran = await kuomian(folder, ['run', book, 'count', '--in-place', '--out', out]);
    expect([ran.code, ran.err]).toEqual([1, expect.stringContaining('迟迟没有结束')]);
  });

  it('says what to do when the result cannot be written', async () => {
    const { folder, book, out } = await withBook();
    mkdirSync(join(out, '台账 一.xlsx'), { recursive: true });
    const ran = await kuomian(folder, ['run', book, 'count', '--out', out]);
    expect(ran.code).toBe(1);
    expect(ran.err).toContain('台账 一.xlsx');
  });

  it('tells of each step for those who wait', async () => {
    const { folder, book, out } = await withBook();
    const steps: string[] = [];
    const progress = (label: string) => {
      steps.push(label);
      return () => steps.push('·');
    };
    await kuomian(folder, ['run', book, 'count', '--out', out], { progress });
    expect(steps).toEqual([
      `正在读取“${book}”……`,
      '·',
      '正在办理「count」……',
      '·',
      '正在保存工作簿……',
      '·',
    ]);
    await kuomian(folder, ['run', book, 'count', '--out', out, '--json'], { progress });
    expect(steps).toHaveLength(6);
  });
});

describe('kuomian new', () => {
  it('makes an empty workbook, set up', async () => {
    const folder = newFolder();
    const file = join(folder, '新 台账.xlsx');
    const ran = await kuomian(folder, ['new', file]);
    expect(ran.code).toBe(0);
    expect(ran.out).toContain('已建立');
    const book = await readBook(file);
    expect(book.sheets[0]!.values[0]![0]).toBe('set up');
  });

  it('never writes over a file', async () => {
    const { folder, book } = await withBook();
    const before = readFileSync(book);
    const ran = await kuomian(folder, ['new', book]);
    expect([ran.code, ran.err]).toEqual([2, expect.stringContaining('已经存在')]);
    expect(readFileSync(book)).toEqual(before);
  });

  it.each([
    [['new', 'a.xls'], '须以 .xlsx 结尾'],
    [['new', 'a.xlsx', '--preset', 'nowhere'], '可用的有：ziyuan-2023'],
  ])('refuses %j', async (args, words) => {
    const ran = await kuomian(newFolder(), args);
    expect([ran.code, ran.err]).toEqual([2, expect.stringContaining(words)]);
  });
});

describe('kuomian sample', () => {
  it('makes the same county from the same seed, completed by set-up', async () => {
    const folder = newFolder();
    const cells = async (name: string): Promise<unknown> => {
      const file = join(folder, name);
      const ran = await kuomian(folder, ['sample', file, '--seed', '7', '--employers', '30']);
      expect(ran).toMatchObject({ code: 0, err: '' });
      return (await readBook(file)).sheets.map(({ name: sheet, values }) => [sheet, values]);
    };
    expect(await cells('一.xlsx')).toEqual(await cells('二.xlsx'));
  });

  it.each([
    [['--employers', '0'], '--employers 须为 1 至 100000 的整数'],
    [['--employers', '100001'], '--employers 须为 1 至 100000 的整数'],
    [['--seed', 'x'], '--seed 须为不小于 0 的整数'],
  ])('refuses %j', async (options, words) => {
    const ran = await kuomian(newFolder(), ['sample', 'a.xlsx', ...options]);
    expect([ran.code, ran.err]).toEqual([2, expect.stringContaining(words)]);
  });
});

describe('kuomian help', () => {
  it.each([[['--help']], [['help']], [['run', '--help']]])('is Chinese: %j', async (args) => {
    const ran = await kuomian(newFolder(), args);
    expect([ran.code, ran.err]).toEqual([0, '']);
    expect(ran.out).toMatch(/用法：/);
    expect(ran.out).not.toMatch(/Usage|Options:|Commands:|display/);
  });

  it('shows the version', async () => {
    expect((await kuomian(newFolder(), ['--version'])).out).toBe('9.9.9\n');
  });

  it('comes with exit code 2 when no command is given', async () => {
    const ran = await kuomian(newFolder(), []);
    expect([ran.code, ran.out]).toEqual([2, '']);
    expect(ran.err).toMatch(/用法：/);
  });
});

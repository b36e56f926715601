import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { readBook } from '../../local/book/xlsx/read-book';
import { kuomian, withBook } from './support/command-fixture';
import { temporaryFolders } from './support/temporary-folder';

const newFolder = temporaryFolders();

describe('kuomian run', () => {
  it('runs actions in order, prints what they reported and saves beside the input', async () => {
    const { folder, book } = await withBook(newFolder());
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
    const { folder, book, out } = await withBook(newFolder());
    await kuomian(folder, ['run', book, 'count', '--out', out]);
    const saved = join(out, '台账 一.xlsx');
    const ran = await kuomian(folder, ['run', saved, 'count', '--in-place']);
    expect(ran.out).toContain('第2次');
    expect(readdirSync(out)).toEqual(['台账 一.xlsx']);
  });

  it('prints one JSON object and nothing else with --json', async () => {
    const { folder, book, out } = await withBook(newFolder());
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
    const { folder, book, out } = await withBook(newFolder());
    const ran = await kuomian(folder, ['run', book, 'count', 'fail', 'count', '--out', out]);
    expect(ran.code).toBe(1);
    expect(ran.out).toMatch(/未完成　fail.*\n {4}请先填写参数\n/);
    expect(ran.out).toContain('以下操作没有运行：count');
    const saved = await readBook(join(out, '台账 一.xlsx'));
    expect(saved.sheets[0]!.values[0]![1]).toBe(1);
  });

  it('shows a stack only with --debug', async () => {
    const { folder, book, out } = await withBook(newFolder());
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
    const { folder, book, out } = await withBook(newFolder());
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
    const { folder, book, out } = await withBook(newFolder());
    const ran = await kuomian(folder, ['run', book, 'send', '--out', out]);
    expect(ran.code).toBe(1);
    expect(ran.out).toContain('请加 --yes（同意）或 --no（不同意）再运行。');
    expect(existsSync(join(out, 'outbox'))).toBe(false);
  });

  it('prints notes of a script', async () => {
    const { folder, book, out } = await withBook(newFolder());
    expect((await kuomian(folder, ['run', book, 'note', '--out', out])).out).toContain(
      '提示：请核对',
    );
  });
});

import { existsSync, mkdirSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { acquireLockFile } from '../../local/services/lock-file';
import { kuomian, withBook } from './support/command-fixture';
import { temporaryFolders } from './support/temporary-folder';

const newFolder = temporaryFolders();

describe('kuomian run', () => {
  it.each([
    ['2023-02-30', '“2023-02-30”不是有效日期'],
    ['20231220', '“20231220”不是有效日期'],
    ['明天', '“明天”不是有效日期'],
    ['2023-13-01', '“2023-13-01”不是有效日期'],
  ])('refuses --today %s', async (day, words) => {
    const { folder, book, out } = await withBook(newFolder());
    const ran = await kuomian(folder, ['run', book, 'today', '--out', out, '--today', day]);
    expect(ran.code).toBe(2);
    expect(ran.err).toContain(words);
    expect(existsSync(out)).toBe(false);
  });

  it('takes the machine’s day, or the one given', async () => {
    const { folder, book, out } = await withBook(newFolder());
    const args = ['run', book, 'today', '--out', out];
    expect((await kuomian(folder, args)).out).toContain('2024-05-01');
    expect((await kuomian(folder, [...args, '--today', '2024-02-29'])).out).toContain('2024-02-29');
  });

  it('is bad use, and touches nothing, when told', async () => {
    const { folder, book, out } = await withBook(newFolder());
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
    const { folder, book } = await withBook(newFolder());
    const ran = await kuomian(folder, ['run', book, 'cuont', '--json']);
    expect(ran.code).toBe(2);
    expect(JSON.parse(ran.out)).toEqual({
      actions: [],
      error: expect.stringContaining('count') as string,
    });
  });

  it('waits for another run on the same output, then says so', async () => {
    const { folder, book, out } = await withBook(newFolder());
    const held = acquireLockFile(join(out, '.kuomian-run.lock'), 0);
    const ran = await kuomian(folder, ['run', book, 'count', '--out', out]);
    expect(ran.code).toBe(1);
    expect(ran.err).toContain('同一输出文件夹的另一个操作迟迟没有结束');
    held?.release();
    expect((await kuomian(folder, ['run', book, 'count', '--out', out])).code).toBe(0);
  });

  it('waits for runs that write the same workbook in place, whatever their output folder', async () => {
    const { folder, book, out } = await withBook(newFolder());
    acquireLockFile(join(folder, '.kuomian-run.lock'), 0);
    const ran = await kuomian(folder, ['run', book, 'count', '--in-place', '--out', out]);
    expect([ran.code, ran.err]).toEqual([1, expect.stringContaining('迟迟没有结束')]);
  });

  it('says what to do when the result cannot be written', async () => {
    const { folder, book, out } = await withBook(newFolder());
    mkdirSync(join(out, '台账 一.xlsx'), { recursive: true });
    const ran = await kuomian(folder, ['run', book, 'count', '--out', out]);
    expect(ran.code).toBe(1);
    expect(ran.err).toContain('台账 一.xlsx');
  });

  it('tells of each step for those who wait', async () => {
    const { folder, book, out } = await withBook(newFolder());
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

import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { readBook } from '../../local/book/xlsx/read-book';
import { kuomian, withBook } from './support/command-fixture';
import { temporaryFolders } from './support/temporary-folder';

const newFolder = temporaryFolders();

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
    const { folder, book } = await withBook(newFolder());
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

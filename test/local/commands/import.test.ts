import { copyFileSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { readBook } from '../../../local/book/xlsx/read-book';
import { writeBook } from '../../../local/book/xlsx/write-book';
import { runCommandLine } from '../../../local/commands/program';
import { contentOf, setUpBook } from '../../support/import-desk';
import { temporaryFolders } from '../support/temporary-folder';

const newFolder = temporaryFolders();
const SOCIAL = 'test/exports/social-gb18030.csv';
const TAX = 'test/exports/tax-utf8-bom.csv';

let made = '';
let setUpFile = '';

beforeAll(async () => {
  made = mkdtempSync(join(tmpdir(), 'kuomian-import-'));
  setUpFile = join(made, '台账.xlsx');
  await writeBook(await setUpBook(join(made, 'set-up')), setUpFile);
});

afterAll(() => {
  rmSync(made, { recursive: true, force: true });
});

/** A copy of the workbook as set-up leaves it. */
function workbookFile(): string {
  const file = join(newFolder(), '台账.xlsx');
  copyFileSync(setUpFile, file);
  return file;
}

async function run(...args: string[]) {
  const told = { out: '', err: '' };
  const code = await runCommandLine(
    ['import', ...args],
    {
      out: (text) => (told.out += text),
      err: (text) => (told.err += text),
      now: () => Date.UTC(2023, 10, 5),
      progress: undefined,
      bundleFolder: undefined,
      lockWaitMilliseconds: 0,
    },
    '0',
  );
  return { code, ...told };
}

describe('kuomian import', () => {
  it('takes both exports into a new workbook and answers in JSON', async () => {
    const book = workbookFile();
    const { code, out } = await run(book, '--social', SOCIAL, '--tax', TAX, '--yes', '--json');
    const { actions } = JSON.parse(out) as { actions: { name: string; ok: boolean }[] };
    expect(code).toBe(0);
    expect(actions).toMatchObject([
      { name: 'importSocialInsurance', ok: true },
      { name: 'importTax', ok: true },
    ]);
    const saved = await readBook(join(book, '..', 'out', '台账.xlsx'));
    expect(contentOf(saved, '参保数据').slice(1)).toEqual([
      [null, '资源县甲厂（试点）', '110001', null, '2023-10', null, 12, 60000],
      [null, '资源县乙厂', '110002', null, '2023-10', null, 3, 15000],
    ]);
    expect(contentOf(saved, '税务数据').slice(1)).toEqual([
      ['91350100M000100Y43', '资源县甲厂', null, '2023-10', 14, 70000],
    ]);
  });

  it('shows what it understood and writes nothing without an answer', async () => {
    const book = workbookFile();
    const { code, out } = await run(book, '--social', SOCIAL);
    expect(code).toBe(1);
    expect(out).toMatch(/AAB001→社保单位编号[^]*新增 2 行[^]*--yes/);
    const saved = await readBook(join(book, '..', 'out', '台账.xlsx'));
    expect(contentOf(saved, '参保数据')).toHaveLength(1);
  });

  it.each([
    ['no file', [], /--social/],
    ['a file that is not there', ['--social', 'nothing.csv'], /找不到要导入的文件/],
    ['a folder', ['--tax', 'test'], /是文件夹/],
    ['both ways at once', ['--tax', TAX, '--append', '--replace'], /--append 和 --replace/],
  ])('refuses %s as bad use', async (_, args, words) => {
    const book = workbookFile();
    const { code, err } = await run(book, ...args);
    expect(code).toBe(2);
    expect(err).toMatch(words);
  });

  it.each([
    ['an empty file', '', /空文件/],
    [
      'a web page called .xls',
      '<html><table><tr><td>1</td></tr></table></html>',
      /不是 \.xlsx 或 \.csv/,
    ],
  ])('refuses %s', async (_, content, words) => {
    const book = workbookFile();
    const file = join(newFolder(), '导出.xls');
    mkdirSync(join(file, '..'), { recursive: true });
    writeFileSync(file, content);
    const { code, err } = await run(book, '--social', file, '--yes');
    expect(code).toBe(2);
    expect(err).toMatch(words);
  });
});

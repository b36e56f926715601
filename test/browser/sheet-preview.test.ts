import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Browser, Page } from 'playwright-core';
import { emptyBook, type CellStyle, type Scalar } from '../../local/book/model';
import { writeBook } from '../../local/book/xlsx/write-book';
import { launchBrowser, noBrowserReason } from '../support/browser';
import { describeIf } from '../support/describe-if';
import { scriptBundle } from '../local/support/script-bundle';
import { flawsOf } from './add-on-page';
import { cellText, clickCell, clickPlace, serve, type OpenedDesk } from './desk-in-browser';

const PATIENCE_MILLISECONDS = 60_000;
jest.setTimeout(PATIENCE_MILLISECONDS);

/** A value, its number format, and what a person reads. */
const CELLS: readonly (readonly [value: Scalar, numberFormat: string | undefined, text: string])[] =
  [
    ['单位名称', undefined, '单位名称'],
    [0.256, '0.0%', '25.6%'],
    [45210, 'yyyy-mm-dd', '2023-10-11'],
    [45210, 'yyyy"年"m"月"d"日"', '2023年10月11日'],
    [0.75, 'h:mm', '18:00'],
    [1234.5, '#,##0.00', '1,234.50'],
    [-0.097, '+0.0;-0.0;0.0', '-0.1'],
    [0, '0;-0;"—"', '—'],
    [0.1 + 0.2, undefined, '0.3'],
    [1 / 3, undefined, '0.333333333333'],
    [450329, '@', '450329'],
    [true, undefined, 'TRUE'],
    ['007', '@', '007'],
    [0.5, 'General', '0.5'],
  ];

/** The row below them is wrapped, so that it is higher than the usual 21 pixels. */
const WRAPPED_ROW = CELLS.length;
const WRAPPED_TEXT = '这一格的字很多，要分几行才写得下，看的人才读得完';

describeIf(noBrowserReason === undefined, noBrowserReason ?? '', 'a sheet before its grid', () => {
  let browser: Browser;
  let folder: string;
  let desk: OpenedDesk;
  let page: Page;
  let letGridCome: () => void;

  beforeAll(async () => {
    folder = mkdtempSync(join(tmpdir(), '扩面 预览-'));
    const file = join(folder, '台账.xlsx');
    await writeBook(bookOfFormats(), file);
    const bundle = scriptBundle(folder, 'function onOpen() {}', {});
    [browser, desk] = await Promise.all([launchBrowser(), serve(file, bundle)]);
    page = await browser.newPage({ viewport: { width: 1280, height: 800 } });
    const held = new Promise<void>((resolve) => {
      letGridCome = resolve;
    });
    await page.route('**/grid.js*', async (route) => {
      await held;
      await route.continue();
    });
    await page.goto(desk.server.address, { waitUntil: 'commit' });
    await page.locator('#preview table').waitFor();
  });

  afterAll(async () => {
    await browser.close();
    await desk.server.close();
    rmSync(folder, { recursive: true, force: true });
  });

  it('shows what stands in the cells while the grid is still on its way', async () => {
    const texts = await page.locator('#preview tbody td:nth-child(2)').allTextContents();
    expect(texts.slice(0, CELLS.length)).toEqual(CELLS.map(([, , text]) => text));
    expect(await page.isHidden('body[data-ready=yes]')).toBe(true);
    expect(await page.textContent('#status')).toContain('正在打开工作表');
  });

  it('has no serious flaw then, and nothing in it can be reached', async () => {
    expect(await flawsOf(page)).toEqual([]);
    expect(await page.locator('#preview[inert]').count()).toBe(1);
  });

  it('makes way for the grid, which shows the same texts', async () => {
    letGridCome();
    await page.locator('body[data-ready=yes]').waitFor({ timeout: 30_000 });
    expect(await page.isHidden('#preview')).toBe(true);
    expect(await page.textContent('#status')).toBe('已全部保存');
    await clickCell(page, 0, 0);
    const read: (string | null)[] = [];
    for (const [row, [, , text]] of CELLS.entries()) {
      read.push(await cellText(page, `A${row + 1}：${text}`));
      await page.keyboard.press('ArrowDown');
    }
    expect(read).toEqual(CELLS.map(([, , text], row) => `A${row + 1}：${text}`));
  });

  it('has made the first sheet’s rows as high as their text by then', async () => {
    // Where the row below would begin if this one had the usual height.
    await clickCell(page, 0, 0);
    await clickPlace(page, WRAPPED_ROW + 1, 0);
    const wrapped = `A${WRAPPED_ROW + 1}：${WRAPPED_TEXT}`;
    await expect(cellText(page, wrapped)).resolves.toBe(wrapped);
  });
});

function bookOfFormats(): ReturnType<typeof emptyBook> {
  const book = emptyBook('台账');
  const [sheet] = book.sheets;
  if (!sheet) throw new Error('no sheet');
  CELLS.forEach(([value, numberFormat], row) => {
    sheet.values[row] = [value];
    const style: CellStyle | undefined = numberFormat === undefined ? undefined : { numberFormat };
    sheet.styles[row] = [style];
  });
  sheet.values[WRAPPED_ROW] = [WRAPPED_TEXT];
  sheet.styles[WRAPPED_ROW] = [{ wrap: 'WRAP' }];
  return book;
}

import { readFileSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Browser, Frame, Page } from 'playwright-core';
import { openDesk } from '../../local/desk';
import { sampleBook } from '../../local/sample';
import { launchBrowser, noBrowserReason } from '../support/browser';
import { describeIf } from '../support/describe-if';
import { chooseInMenu, openPage, serve, type OpenedDesk } from './desk-in-browser';

const PATIENCE_MILLISECONDS = 60_000;
jest.setTimeout(PATIENCE_MILLISECONDS);

interface Violation {
  readonly id: string;
  readonly impact: string;
  readonly nodes: readonly { readonly html: string }[];
}

describeIf(noBrowserReason === undefined, noBrowserReason ?? '', 'a campaign in a browser', () => {
  let browser: Browser;
  let folder: string;
  let desk: OpenedDesk;
  let page: Page;

  beforeAll(async () => {
    folder = mkdtempSync(join(tmpdir(), '扩面 行动-'));
    const file = join(folder, '示例县.xlsx');
    const made = await openDesk({
      workbook: sampleBook({ employers: 40 }),
      out: folder,
      saveAs: file,
      now: new Date('2023-12-01T02:00:00Z'),
    });
    await made.run('setUpWorkbook');
    await made.save();
    [browser, desk] = await Promise.all([launchBrowser(), serve(file)]);
    page = await openPage(browser, desk);
  });

  afterAll(async () => {
    await browser.close();
    await desk.server.close();
    rmSync(folder, { recursive: true, force: true });
  });

  it('refreshes the progress from the menu and shows it in the sheet', async () => {
    await chooseInMenu(page, 'refreshProgress');
    await page.locator('#notices').filter({ hasText: '截至2023年12月1日' }).waitFor();
    await page.click('#tabs >> text="进度"');
    await page
      .locator('#cell')
      .filter({ hasText: /扩面征缴进度表/ })
      .waitFor({ state: 'attached' });
    await page.locator('[data-tool=undo][aria-label="撤销：刷新进度"]').waitFor();
  });

  it('offers the panel of the add-on, 300 pixels wide', async () => {
    await page.click('[data-tool=panel]');
    await page.frameLocator('#panel iframe').locator('button').first().waitFor();
    expect((await page.locator('#panel iframe').boundingBox())?.width).toBe(300);
  });

  it.each<[string, string, (page: Page) => Promise<unknown>]>([
    ['the first hint and the panel', '#hint', () => Promise.resolve()],
    ['the open menu', '#menus [role=menu]', (at) => at.click('.menu-opener')],
    ['the menu of rows', '#row-menu [role=menu]', (at) => at.click('[data-tool=rows]')],
    ['the right button', '.menu.floating', (at) => at.click('#grid', { button: 'right' })],
    ['the list of files', 'dialog.list', (at) => at.click('[data-tool=files]')],
    ['the list of mails', 'dialog.list', (at) => at.click('[data-tool=mails]')],
    ['a question', 'dialog.question', typesIntoComputedSheet],
  ])('has no serious flaw for the keyboard or a screen reader in %s', async (_what, part, show) => {
    await show(page);
    await page.locator(part).first().waitFor();
    expect(await flaws(page.mainFrame())).toEqual([]);
    await page.keyboard.press('Escape');
    if (part !== '#hint') await page.locator(part).first().waitFor({ state: 'hidden' });
  });

  it('asks no other server for anything', () => {
    const own = `http://127.0.0.1:${desk.server.port}/`;
    expect(desk.requests.filter((address) => !address.startsWith(own))).toEqual([]);
  });
});

/** Types into a sheet that the add-on fills in. */
async function typesIntoComputedSheet(page: Page): Promise<void> {
  await page.click('#grid');
  await page.keyboard.type('1');
  await page.keyboard.press('Enter');
}

const AXE = readFileSync(require.resolve('axe-core/axe.min.js'), 'utf8');

/** What axe-core calls serious or critical, in words a failed test can show. */
async function flaws(frame: Frame): Promise<string[]> {
  await frame.evaluate(AXE);
  const { violations } = await frame.evaluate<{ readonly violations: readonly Violation[] }>(
    'axe.run(document, { resultTypes: ["violations"], iframes: false })',
  );
  return violations
    .filter(({ impact }) => impact === 'serious' || impact === 'critical')
    .map(
      ({ id, impact, nodes }) =>
        `${impact} ${id}: ${nodes.map(({ html }) => html.slice(0, 200)).join(' | ')}`,
    );
}

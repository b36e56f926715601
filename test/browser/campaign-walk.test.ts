import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Browser, Page } from 'playwright-core';
import { emptyBook } from '../../local/book/model';
import { readBook } from '../../local/book/xlsx/read-book';
import { writeBook } from '../../local/book/xlsx/write-book';
import { launchBrowser, noBrowserReason } from '../support/browser';
import { describeIf } from '../support/describe-if';
import { beginDay, type ClerkDay } from './clerk';
import { cellText, chooseInMenu, clickCell, newWindow } from './desk-in-browser';
import { typeCounty, writeExports } from './small-county';

const PATIENCE_MILLISECONDS = 90_000;
jest.setTimeout(PATIENCE_MILLISECONDS);

/** What a bulletin never names. */
const DEBTORS = /甲建筑|乙酒店|丙矿业|丁超市/;

/** The employer whose notice is not ticked. */
const LEFT_OUT = '资源县乙酒店有限公司';

/** One clerk, one workbook, four days; each step goes on from the one before. */
describeIf(noBrowserReason === undefined, noBrowserReason ?? '', 'a whole campaign', () => {
  let browser: Browser;
  let deskWindow: Page;
  let folder: string;
  let file: string;
  let clerk: ClerkDay;

  beforeAll(async () => {
    folder = mkdtempSync(join(tmpdir(), '扩面 全程-'));
    file = join(folder, '资源县.xlsx');
    await writeBook(emptyBook('工作表1'), file);
    browser = await launchBrowser();
    deskWindow = await newWindow(browser);
  });

  afterAll(async () => {
    try {
      await clerk.leave();
    } finally {
      await browser.close();
    }
    rmSync(folder, { recursive: true, force: true });
  });

  it('begins with a new workbook, set up from the menu', async () => {
    clerk = await beginDay(deskWindow, file, '2023-11-20');
    await chooseInMenu(clerk.page, 'setUpWorkbook');
    await clerk.reads('#notices', '工作簿已新建');
    await clerk.reads('#tabs', '文书登记');
    await clerk.saveAndLeave();
    const book = await readBook(file);
    typeCounty(book);
    await writeBook(book, file);
  });

  it('imports what the two systems export', async () => {
    const exports = writeExports(folder);
    await clerk.leave();
    clerk = await beginDay(deskWindow, file, '2023-11-20', clerk);
    await clerk.openPanel();
    for (const { button, path, rows, sheet } of [
      { button: '导入参保数据', path: exports.social, rows: 5, sheet: '参保数据' },
      { button: '导入税务数据', path: exports.tax, rows: 6, sheet: '税务数据' },
    ]) {
      const window = await clerk.openWindow(button);
      await clerk.chooseFile(window.locator('#file'), path);
      await window.locator('#details', { hasText: `读到 ${rows} 行数据` }).waitFor();
      await window.locator('#import').click();
      await window.locator('#details', { hasText: `「${sheet}」：新增 ${rows} 行` }).waitFor();
      await window.locator('#write').click();
      await window.locator('#run', { hasText: `导入「${sheet}」：新增 ${rows} 行` }).waitFor();
      await clerk.closeWindow();
    }
  });

  it('finds the four employers that do not pay what they should', async () => {
    await clerk.clickStep('比对重点企业');
    await clerk.readsInPanel('dialog', '将新增 4 条，保留 0 条，消除 0 条');
    await clerk.clickInPanel('dialog .main');
    await clerk.readsInPanel('#run', '列出重点企业 4 户、4 条');
    await clerk.page.click('#tabs >> text="重点企业"');
    await clickCell(clerk.page, 1, 0);
    expect(await cellText(clerk.page, 'A2：')).toMatch(/^A2：91450329XN/);
    expect(await clerk.panelWidths()).toEqual({ shown: 300, needed: 300 });
  });

  it('issues notices for those that are ticked, after a question', async () => {
    const window = await clerk.openWindow('批量制发文书');
    await window.getByLabel(`勾选${LEFT_OUT}的催缴通知书`).uncheck();
    await window.locator('#start', { hasText: '编号并制作3份' }).click();
    await window.locator('dialog', { hasText: '成文日期：2023年11月20日' }).waitFor();
    await window.locator('dialog .main').click();
    await window.locator('#run', { hasText: '3份文书已编号制发' }).waitFor();
    // The list is read anew after the result is shown.
    await window.locator('tbody tr').nth(1).waitFor({ state: 'detached' });
    await window.locator('tbody', { hasText: LEFT_OUT }).waitFor();
    // The list is read anew once the notices are made.
    await window.locator('tbody tr').nth(1).waitFor({ state: 'detached' });
    expect(await window.locator('tbody tr').count()).toBe(1);
    await clerk.closeWindow();
    expect(await clerk.listed('files')).toContain('文书打印 20231120-01.docx');
    await clerk.saveAndLeave();
  });

  it('records days later when they were served, and what is due then is seen', async () => {
    await clerk.leave();
    clerk = await beginDay(deskWindow, file, '2023-11-30', clerk);
    await clerk.openPanel();
    await clerk.readsInPanel('#due', '待送达 3');
    const window = await clerk.openWindow('登记送达');
    await window.locator('tbody tr').nth(2).waitFor();
    await window.getByLabel('勾选当前筛选的全部文书').check();
    await window.locator('#fill-day').fill('2023-11-21');
    await window.locator('#fill-method select').selectOption('直接送达');
    await window.locator('#fill').click();
    await window.locator('#save', { hasText: '保存3份' }).click();
    await window.locator('#run[data-state=good]').waitFor();
    await clerk.closeWindow();
    await clerk.readAgain();
    await clerk.readsInPanel('#due', '稽核检查通知书');
  });

  it('issues the next step for the same three employers', async () => {
    const window = await clerk.openWindow('批量制发文书');
    await window.getByLabel(`勾选${LEFT_OUT}的催缴通知书`).uncheck();
    await window.locator('#start', { hasText: '编号并制作3份' }).click();
    await window.locator('dialog', { hasText: '稽核检查通知书3份' }).waitFor();
    await window.locator('dialog .main').click();
    await window.locator('#run', { hasText: '3份文书已编号制发' }).waitFor();
    await clerk.closeWindow();
    await clerk.saveAndLeave();
  });

  it('writes the bulletin in December', async () => {
    await clerk.leave();
    clerk = await beginDay(deskWindow, file, '2023-12-20', clerk);
    await clerk.openPanel();
    const window = await clerk.openWindow('编写通报');
    await window.locator('#preview', { hasText: '已完成85人' }).waitFor();
    expect(await window.locator('#preview').textContent()).not.toMatch(DEBTORS);
    await window.locator('#compose').click();
    await window.locator('dialog .main').click();
    await window.locator('#run', { hasText: '已起草通报资扩面办〔2023〕1号' }).waitFor();
    await clerk.closeWindow();
  });

  it('sends it to those who have a mailbox, after a question', async () => {
    const window = await clerk.openWindow('预览并发送通报');
    await window.locator('#recipients', { hasText: 'ziyuan@example.cn' }).waitFor();
    await window.locator('#send', { hasText: '发送2封' }).click();
    await window.locator('dialog .main').click();
    await window.locator('#run', { hasText: '已发2封' }).waitFor();
    await clerk.reads('#notices', '2封邮件已做好，还没有发出');
    await clerk.closeWindow();
    const mails = await clerk.listed('mails');
    expect(mails).toContain('tax@example.cn');
    expect(mails).toContain('年扩面征缴任务完成情况的通报');
  });
});

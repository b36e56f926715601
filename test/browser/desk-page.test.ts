import { join } from 'node:path';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import type { Browser, Page } from 'playwright-core';
import { readBook } from '../../local/book/xlsx/read-book';
import { launchBrowser, noBrowserReason } from '../support/browser';
import { describeIf } from '../support/describe-if';
import { TOKEN_HEADER } from '../../local/desk-server/protocol';
import { PAGES_SCRIPT, SHOWN_PAGE } from './shown-page';
import { drawnAnew, framesAskedFor, picture } from './drawn-grid';
import { openPage, cellText, clickCell, startDesk, type OpenedDesk } from './desk-in-browser';

const PATIENCE_MILLISECONDS = 60_000;
jest.setTimeout(PATIENCE_MILLISECONDS);

/** Of sixty that a screen shows in a second: a caret blinks, and what was begun may fade out. */
const MOST_FRAMES_AT_REST = 20;

describeIf(noBrowserReason === undefined, noBrowserReason ?? '', 'the desk in a browser', () => {
  let browser: Browser;
  let folder: string;
  let desk: OpenedDesk;
  let page: Page;
  /** A second tab on the same book. */
  let other: Page;

  beforeAll(async () => {
    folder = mkdtempSync(join(tmpdir(), '扩面 浏览器-'));
    [browser, desk] = await Promise.all([
      launchBrowser(),
      startDesk(folder, PAGES_SCRIPT, { Shown: SHOWN_PAGE }),
    ]);
    [page, other] = await Promise.all([openPage(browser, desk), openPage(browser, desk)]);
  }, PATIENCE_MILLISECONDS);

  beforeEach(() => page.bringToFront());

  afterAll(async () => {
    await browser.close();
    await desk.server.close();
    rmSync(folder, { recursive: true, force: true });
  });

  it('asks no other server for anything', () => {
    expect(desk.requests.length).toBeGreaterThan(3);
    expect(
      desk.requests.filter(
        (address) => !address.startsWith(`http://127.0.0.1:${desk.server.port}/`),
      ),
    ).toEqual([]);
  });

  it('forgets the token in the address and tells a visitor without one what to do', async () => {
    expect(new URL(page.url()).hash).toBe('');
    const stranger = await browser.newPage();
    await stranger.goto(`http://127.0.0.1:${desk.server.port}/`, { waitUntil: 'commit' });
    await expectText(stranger, '#status', '这个地址缺少访问口令');
    await stranger.close();
  });

  it('tells a page left open that another desk answers at its address now', async () => {
    const left = await browser.newPage();
    const refusal = { status: 403, json: { error: '访问口令不对。' } };
    await left.route('**/api/events', (route) => route.fulfill(refusal));
    await left.goto(desk.server.address, { waitUntil: 'commit' });
    await expectText(left, '#notices', '访问口令不对');
    await left.close();
  });

  it('tells a first-time visitor what to do, once', async () => {
    await expectText(page, '#hint', '第一次使用');
    await page.click('#hint button');
    expect(await page.isHidden('#hint')).toBe(true);
    expect(await page.evaluate('document.cookie')).toContain('kuomian-hint=seen');
  });

  it(
    'keeps two tabs on one book the same, and what is typed is read as Google reads it',
    async () => {
      await clickCell(page, 2, 1);
      await page.keyboard.type('25%');
      await page.keyboard.press('Enter');
      await expectText(page, '#status', '有修改尚未保存');
      await other.bringToFront();
      await clickCell(other, 2, 1);
      await expect(cellText(other, 'B3：25%')).resolves.toBe('B3：25%');
      await page.click('[data-tool=undo]');
      await expect(cellText(other, 'B3：空')).resolves.toBe('B3：空');
    },
    PATIENCE_MILLISECONDS,
  );

  it('says why an entry was refused and shows what stands there', async () => {
    await clickCell(page, 1, 3);
    await page.keyboard.type('maybe');
    await page.keyboard.press('Enter');
    await expectText(page, '#notices', 'D2 的内容不符合填写要求，没有写入。请选是或否。');
    // Back with a key: a second click this soon would be a double click, which opens the list over the cells below.
    await page.keyboard.press('ArrowUp');
    await expect(cellText(page, 'D2：空')).resolves.toBe('D2：空');
  });

  it('takes every letter typed into cells with a list of words, however fast', async () => {
    const words = ['alpha', 'beta', 'gamma', 'delta', 'epsilon'];
    const [entries] = await Promise.all([
      entriesSent(words.length),
      (async () => {
        await clickCell(page, 2, 3);
        for (const word of words) {
          await page.keyboard.type(word);
          await page.keyboard.press('Enter');
        }
      })(),
    ]);
    expect(entries).toEqual(words);
    await expectText(page, '#status', '已全部保存');
  });

  it('lets somebody go on typing while the book is shown anew', async () => {
    await clickCell(page, 6, 0);
    await page.keyboard.type('half');
    await inDesk('widen');
    await page.keyboard.type(' done');
    await page.keyboard.press('Enter');
    await clickCell(page, 6, 0);
    await expect(cellText(page, 'A7：half done')).resolves.toBe('A7：half done');
    await page.click('[data-tool=undo]');
    await expect(cellText(page, 'A7：空')).resolves.toBe('A7：空');
  });

  it('inserts and deletes rows from the menu, with the right button and the keys, in every tab', async () => {
    const standsInOther = async (row: number): Promise<void> => {
      await other.bringToFront();
      await clickCell(other, row, 0);
      await expect(cellText(other, `A${row + 1}：row`)).resolves.toBe(`A${row + 1}：row`);
      await page.bringToFront();
    };
    await page.bringToFront();
    await clickCell(page, 6, 0);
    await page.keyboard.type('row');
    await page.keyboard.press('Enter');
    await clickCell(page, 6, 0);
    await page.click('[data-tool=rows]');
    await page.click('#row-menu [data-function="insert above"]');
    await expectText(page, '#notices', '已插入 1 行');
    await standsInOther(7);
    await clickCell(page, 6, 0, 'right');
    await page.locator('.menu.floating').waitFor();
    for (const key of ['ArrowDown', 'ArrowDown', 'Enter']) await page.keyboard.press(key);
    await expectText(page, '#notices', '已删除第 7 行');
    await standsInOther(6);
    await page.click('[data-tool=undo]');
    await expectText(page, '#notices', '已撤销：删除第 7 行');
    await standsInOther(7);
  });

  it.each([
    ['YES', '是'],
    ['NO', '否'],
  ])('lets the menu ask and waits for %s', async (button, written) => {
    await page.click('.menu-opener');
    await page.click('text=更多');
    await page.click('[data-function=askFirst]');
    await expectText(page, 'dialog.question', '要写吗？');
    await expectText(page, '#busy', '正在办理「询问」');
    await page.click(`dialog [data-answer=${button}]`);
    await clickCell(page, 0, 1);
    await expect(cellText(page, `B1：${written}`)).resolves.toBe(`B1：${written}`);
  });

  it('stops a running action on request', async () => {
    await page.click('.menu-opener');
    await page.click('[data-function=spins]');
    await page.click('#busy button');
    await expectText(page, '#notices', '已取消办理');
  });

  it('opens the menu and chooses in it with the keyboard alone', async () => {
    await page.focus('.menu-opener');
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('Enter');
    await expectText(page, '#notices', '「出错」没有办成：表头不对');
  });

  it(
    'shows a panel 300 pixels wide that works with google.script.run',
    async () => {
      await page.click('.menu-opener');
      await page.click('[data-function=showPanel]');
      const panel = page.frameLocator('#panel iframe');
      await panel.locator('#echo').click();
      await expectText(page.frames().at(-1), '#result', '{"a":[1,"二"]} 给谁');
      await panel.locator('#throw').click();
      await expectText(page.frames().at(-1), '#result', '失败：表头不对');
      await panel.locator('#slow').click();
      await expectText(page.frames().at(-1), '#result', '慢');
      expect((await page.locator('#panel iframe').boundingBox())?.width).toBe(300);
      expect(await page.frames().at(-1)?.evaluate('document.documentElement.scrollWidth')).toBe(
        300,
      );
    },
    PATIENCE_MILLISECONDS,
  );

  it('tells the panel when a call was dropped', async () => {
    await page.route('**/api/run', (route) => route.abort());
    await page.frameLocator('#panel iframe').locator('#echo').click();
    await expectText(page.frames().at(-1), '#result', '失败：与本机服务的连接断开');
    await page.unroute('**/api/run');
    await page.click('#panel .panel-head button');
  });

  it('saves with a click, and the file has what was typed', async () => {
    await clickCell(page, 4, 0);
    await page.keyboard.type('kept');
    await page.click('[data-tool=save]');
    await expectText(page, '#status', '已全部保存');
    expect((await readBook(desk.file)).sheets[0]?.values[4]?.[0]).toBe('kept');
  });

  it('has the browser ask before the page is left with something unsaved, and only then', async () => {
    expect(await asksBeforeLeaving()).toBe(false);
    await clickCell(page, 5, 0);
    await page.keyboard.type('more');
    await page.keyboard.press('Enter');
    await expectText(page, '#status', '有修改尚未保存');
    expect(await asksBeforeLeaving()).toBe(true);
  });

  it('asks for no frame while nothing changes, but for those of the blinking caret', async () => {
    expect(await framesAskedFor(page)).toBeLessThan(MOST_FRAMES_AT_REST);
  });

  it.each<[string, () => Promise<unknown>]>([
    ['a click on a cell', () => clickCell(page, 9, 1)],
    ['a key', () => page.keyboard.press('ArrowDown')],
    ['something typed', () => page.keyboard.type('drawn').then(() => page.keyboard.press('Enter'))],
    ['what an action writes', () => inDesk('marks')],
    ['a wheel', () => page.mouse.wheel(0, 400)],
    ['a smaller window', () => page.setViewportSize({ width: 900, height: 600 })],
  ])('draws after %s, and rests again', async (_what, change) => {
    const before = await picture(page);
    await change();
    await drawnAnew(page, before);
    await expect(framesAskedFor(page)).resolves.toBeLessThan(MOST_FRAMES_AT_REST);
  });

  /** Whether the page wants the browser to ask; whether it does is the browser's own. */
  function asksBeforeLeaving(): Promise<unknown> {
    return page.evaluate("!dispatchEvent(new Event('beforeunload', { cancelable: true }))");
  }

  /** What the page sends as typed, until so many entries went or no more are to be expected. */
  function entriesSent(count: number): Promise<readonly unknown[]> {
    const entries: unknown[] = [];
    return new Promise((resolve) => {
      setTimeout(resolve, 20_000, entries).unref();
      page.on('request', function heed(request) {
        if (!request.url().endsWith('/api/edit')) return;
        const { edits } = request.postDataJSON() as { edits: readonly { entry: unknown }[] };
        entries.push(...edits.map(({ entry }) => entry));
        if (entries.length < count) return;
        page.off('request', heed);
        resolve(entries);
      });
    });
  }

  /** Runs a function of the add-on as from another window. */
  async function inDesk(name: string): Promise<void> {
    const answer = await fetch(`http://127.0.0.1:${desk.server.port}/api/run`, {
      method: 'POST',
      headers: { [TOKEN_HEADER]: desk.server.token },
      body: JSON.stringify({ client: 'other', name, title: name, args: [] }),
    });
    expect(answer.status).toBe(200);
  }

  async function expectText(
    place: Pick<Page, 'waitForFunction' | 'locator'> | undefined,
    selector: string,
    text: string,
  ): Promise<void> {
    await place?.locator(selector).filter({ hasText: text }).first().waitFor({ timeout: 10_000 });
  }
});

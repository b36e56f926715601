import type { Browser, Page } from 'playwright-core';
import { launchBrowser, noBrowserReason } from '../support/browser';
import { describeIf } from '../support/describe-if';
import { flawsOf, openAddOnPage, openAddOnPageWithClock, type FakeServer } from './add-on-page';
import {
  batchReport,
  BULLETIN_REPORT,
  CALM_REPORT,
  previewReport,
  SEND_REPORT,
  SERVICE_REPORT,
  SETTINGS_REPORT,
  stateReport,
  TEMPLATES_REPORT,
} from './panel-fixture';

jest.setTimeout(30_000);

const PANEL_WIDTH = 300;
const DIALOG_WIDTH = 900;

const done = { ok: true, summary: '办成了。', details: ['第一条', '第二条'] };
const never = new Promise<never>(() => undefined);

describeIf(noBrowserReason === undefined, noBrowserReason ?? '', 'the pages of the add-on', () => {
  let browser: Browser;

  beforeAll(async () => {
    browser = await launchBrowser();
  });
  afterAll(() => browser.close());

  const open = (name: string, widthPixels: number, server: FakeServer) =>
    openAddOnPage(browser, name, widthPixels, server);

  const isStateQuestion = (name: string): boolean => name === 'openPanel';

  async function run(page: Page, text: string): Promise<void> {
    await page.locator('#run').filter({ hasText: text }).waitFor();
  }

  async function openGroup(page: Page, name: string): Promise<void> {
    const group = page.locator(`[data-group=${name}]`);
    if ((await group.getAttribute('open')) === null) await group.locator('summary').click();
  }

  describe('the panel', () => {
    it('shows stage, bars and due matters in 300 pixels, as text and without a serious flaw', async () => {
      const { page } = await open('Panel', PANEL_WIDTH, () => stateReport());
      await page.locator('.bar').first().waitFor();
      await page.click('.team > summary');
      expect(await page.textContent('#stage')).toContain('集中推进阶段：第51天');
      expect(await page.locator('.townships .bar').count()).toBe(7);
      expect(await page.getAttribute('.county .track', 'aria-label')).toBe('全县完成42.0%，滞后');
      expect(await page.textContent('.due-lines')).toContain('<img src=x');
      expect(await page.title()).toBe('扩面通');
      expect(await page.evaluate('document.documentElement.scrollWidth')).toBe(PANEL_WIDTH);
      expect(await flawsOf(page)).toEqual([]);
    });

    it('runs an action once however often it is clicked, and tells the result in plain words', async () => {
      let finish = (_: unknown): void => undefined;
      const answer = new Promise((resolve) => {
        finish = resolve;
      });
      const { page, calls } = await open('Panel', PANEL_WIDTH, (name) =>
        isStateQuestion(name) ? CALM_REPORT : answer,
      );
      await run(page, '还没有办理');
      await openGroup(page, 'progress');
      await page.locator('[data-action=refreshProgress]').dblclick();
      await run(page, '「刷新进度」');
      expect(await page.getAttribute('[data-action=refreshProgress]', 'aria-disabled')).toBe(
        'true',
      );
      await page.click('[data-group=prepare] > summary');
      finish(done);
      await run(page, '办成了。');
      expect(await page.textContent('#run')).toContain('第二条');
      expect(calls.filter(({ name }) => name === 'refreshProgress')).toHaveLength(1);
    });

    it('tells what a throwing server says in plain words, and runs again on request', async () => {
      let attempts = 0;
      const { page } = await open('Panel', PANEL_WIDTH, () => {
        attempts += 1;
        if (attempts === 1) throw new Error('Lock timeout: another process was holding the lock');
        return stateReport();
      });
      await run(page, '另一位同事正在办理');
      await page.click('#run button');
      await page.locator('.bar').first().waitFor();
    });

    it('waits for a slow server, says for how long, and takes a dropped action for neither done nor undone', async () => {
      const { page, calls } = await openAddOnPageWithClock(browser, 'Panel', PANEL_WIDTH, (name) =>
        isStateQuestion(name) ? stateReport() : never,
      );
      await run(page, '还没有办理');
      await page.clock.install();
      await openGroup(page, 'screen');
      await page.click('[data-action=auditEmployer]');
      await page.clock.runFor(15_000);
      await run(page, '已用15秒……如果表格上弹出了窗口');
      await page.clock.fastForward(6.5 * 60_000);
      await run(page, '没有回音');
      expect(await page.textContent('#run')).toContain('先看「操作日志」');
      expect(await page.locator('#run button').count()).toBe(0);
      expect(calls.filter(({ name }) => name === 'auditEmployer')).toHaveLength(1);
      await page.close();
    });

    it('goes on with a batch that was not finished, piece by piece', async () => {
      let made = 300;
      const { page, calls } = await open('Panel', PANEL_WIDTH, (name) => {
        if (isStateQuestion(name)) {
          const unfinished = { batch: '20231120-01', openCount: 600 };
          return stateReport(made < 900 ? { unfinished } : {});
        }
        made += 300;
        return batchReport(made, 900);
      });
      await page.click('#unfinished button');
      await run(page, '已做好900份');
      expect(calls.filter(({ name }) => name === 'issueNotices').map(({ args }) => args)).toEqual([
        [{ stage: 'continue' }],
        [{ stage: 'continue' }],
      ]);
      await page.locator('#unfinished button').waitFor({ state: 'detached' });
    });

    it('can be used with the keyboard alone', async () => {
      const { page, calls } = await open('Panel', PANEL_WIDTH, (name) =>
        isStateQuestion(name) ? CALM_REPORT : done,
      );
      await run(page, '还没有办理');
      await page.focus('[data-group=prepare] > summary');
      await page.keyboard.press('Enter');
      await page.keyboard.press('Tab');
      await page.keyboard.press('Enter');
      await run(page, '办成了');
      expect(calls.some(({ name }) => name === 'setUpWorkbook')).toBe(true);
      await page.locator('[data-action=setUpWorkbook]:focus').waitFor();
    });
  });

  describe('批量制发文书', () => {
    it('numbers what is ticked after a question, shows how far it is, and stops on request', async () => {
      let release = (): void => undefined;
      const held = new Promise<void>((resolve) => {
        release = resolve;
      });
      const { page, calls } = await open('Batch', DIALOG_WIDTH, async (_, [call]) => {
        const { stage } = call as { stage: string };
        if (stage === 'start') return batchReport(0, 3);
        if (stage === 'continue') await held;
        return stage === 'preview' ? previewReport() : batchReport(1, 3);
      });
      await page.locator('tbody tr').nth(3).waitFor();
      expect(await flawsOf(page)).toEqual([]);
      await page.focus('[data-case=案2]');
      await page.keyboard.press('Space');
      await page.locator('[data-case=案2]:focus:not(:checked)').waitFor();
      await page.click('#start');
      expect(await page.textContent('dialog')).toContain('催缴通知书3份');
      expect(await flawsOf(page)).toEqual([]);
      await page.click('dialog .main');
      await page.locator('#progress').filter({ hasText: '0 / 3' }).waitFor();
      await page.click('#progress button');
      release();
      await page.click('dialog button:has-text("作废其余文号")');
      await run(page, '已做好1份');
      const stages = calls.map(({ args: [call] }) => (call as { stage: string }).stage);
      expect(stages).toEqual(['preview', 'start', 'continue', 'cancel', 'preview']);
      expect(calls[1]?.args).toEqual([
        { stage: 'start', caseKeys: ['案1', '案3', '案4'], day: '2023-11-20', count: 3 },
      ]);
    });

    it('filters without losing ticks, and shows hostile names as text', async () => {
      const { page } = await open('Batch', DIALOG_WIDTH, () => previewReport());
      await page.locator('tbody tr').nth(3).waitFor();
      expect(await page.textContent('tbody')).toContain('<img src=x');
      await page.fill('#filters input', '第3');
      expect(await page.locator('tbody tr').count()).toBe(1);
      expect(await page.textContent('#count')).toContain('已勾选4份（其中3份不在当前筛选中）');
    });
  });

  describe('登记送达', () => {
    it('fills many at once and sends what was typed', async () => {
      const { page, calls } = await open('Service', DIALOG_WIDTH, (name) =>
        name === 'recordService' ? done : SERVICE_REPORT,
      );
      await page.locator('tbody tr').nth(1).waitFor();
      expect(await flawsOf(page)).toEqual([]);
      await page.click('thead input');
      await page.fill('#fill-day', '2023-11-12');
      await page.selectOption('#fill-method select', '邮寄送达');
      await page.click('#fill');
      await page.click('#save');
      await run(page, '办成了');
      expect(calls.find(({ name }) => name === 'recordService')?.args).toEqual([
        {
          entries: [1, 2].map((index) => ({
            ...{ number: `资税〔2023〕${index}号`, servedOn: '2023-11-12', method: '邮寄送达' },
          })),
        },
      ]);
    });

    it('offers to tick all only once there is something to tick', async () => {
      let answer = (_: unknown): void => undefined;
      const held = new Promise((resolve) => {
        answer = resolve;
      });
      const { page } = await open('Service', DIALOG_WIDTH, () => held);
      const all = page.locator('thead input');
      expect(await all.isDisabled()).toBe(true);
      answer(SERVICE_REPORT);
      await page.locator('tbody tr').nth(1).waitFor();
      await all.check();
      expect(await page.locator('tbody input[type=checkbox]:checked').count()).toBe(2);
    });

    it('marks a day before the notice was written', async () => {
      const { page } = await open('Service', DIALOG_WIDTH, () => SERVICE_REPORT);
      const day = page.locator('tbody input[type=date]').first();
      await day.fill('2023-11-09');
      await day.blur();
      expect(await day.getAttribute('aria-invalid')).toBe('true');
      expect(await page.textContent('#warning')).toContain('有1个日期');
    });
  });

  describe('参数设置', () => {
    it('sends what was changed and shows what was refused beside it', async () => {
      const refused = [{ label: '县名', sentence: '必填内容是空白；请补填。' }];
      const { page, calls } = await open('Settings', 720, (_, [question]) =>
        (question as { ask: string }).ask === 'settings'
          ? SETTINGS_REPORT
          : { ok: false, summary: '有1项填写不对，没有保存。', details: [], refused },
      );
      const name = page.getByLabel('县名');
      await name.fill('');
      expect(await flawsOf(page)).toEqual([]);
      await page.click('#save');
      await page.getByText('必填内容是空白').waitFor();
      expect(await name.getAttribute('aria-invalid')).toBe('true');
      expect(calls[1]?.args).toEqual([
        { ask: 'saveSettings', changes: [{ label: '县名', value: '' }] },
      ]);
    });
  });

  describe('文书模板', () => {
    it('links to web addresses only, and asks before it restores', async () => {
      const { page, calls } = await open('Templates', 640, (name) =>
        name === 'restoreTemplates' ? done : TEMPLATES_REPORT,
      );
      await page.locator('#templates li').nth(1).waitFor();
      expect(await page.locator('#templates a').count()).toBe(1);
      expect(await flawsOf(page)).toEqual([]);
      await page.getByLabel('恢复默认：移交函').click();
      expect(calls.map(({ name }) => name)).toEqual(['openPanel']);
      await page.click('dialog .main');
      await run(page, '办成了');
      expect(calls[1]).toEqual({ name: 'restoreTemplates', args: [{ name: '移交函' }] });
    });
  });

  describe('编写通报', () => {
    it('shows at once how a typed paragraph reads, and sends it', async () => {
      const { page, calls } = await open('Bulletin', DIALOG_WIDTH, (_, [call]) =>
        (call as { stage: string }).stage === 'read' ? BULLETIN_REPORT : done,
      );
      await page.locator('#editor .part').first().waitFor();
      expect(await page.textContent('#preview')).toContain('<img src=x');
      await page.locator('#editor .part button').first().click();
      await page.keyboard.press('Control+A');
      await page.keyboard.type('已完成96人。');
      expect(await page.textContent('#preview .staff')).toContain('已完成96人。');
      expect(await flawsOf(page)).toEqual([]);
      await page.click('#save');
      await run(page, '办成了');
      expect(calls.pop()?.args).toMatchObject([
        {
          stage: 'save',
          paragraphs: [{ paragraph: 'overall.enrolment', texts: ['已完成96人。'] }],
        },
      ]);
    });
  });

  describe('发送通报', () => {
    it('asks before it sends, and lets a person settle a mail of unknown fate', async () => {
      const { page, calls } = await open('Send', DIALOG_WIDTH, (_, [call]) =>
        (call as { stage: string }).stage === 'preview' ? SEND_REPORT : done,
      );
      await page.locator('#recipients tbody tr').nth(1).waitFor();
      expect(await flawsOf(page)).toEqual([]);
      await page.click('#send');
      expect(await page.textContent('dialog')).toContain('将发送1封');
      await page.click('dialog .main');
      await run(page, '办成了');
      await page.getByLabel('已收到：中峰镇人民政府').click();
      await page.locator('#run').filter({ hasText: '办成了' }).waitFor();
      const number = '资扩面办〔2023〕1号';
      expect(
        calls
          .map(({ args: [call] }) => call)
          .filter((call) => JSON.stringify(call).includes('verified')),
      ).toEqual([{ stage: 'verified', number, address: 'b@example.cn', wasSent: true }]);
    });
  });

  describe('导入数据', () => {
    it('has no serious flaw', async () => {
      const { page } = await open('Import', 640, () => done);
      expect(await flawsOf(page)).toEqual([]);
    });
  });
});

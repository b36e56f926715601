import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Browser, Page } from 'playwright-core';
import type { PanelState } from '../../src/core/panel/panel-type';
import { launchBrowser, noBrowserReason } from '../support/browser';
import { describeIf } from '../support/describe-if';
import {
  flawsOf,
  openAddOnPage,
  openAddOnPageWithClock,
  type AddOnPage,
  type FakeServer,
} from './add-on-page';
import {
  IMPORT_PLAN,
  SCREENING_PLAN,
  sendPreview,
  sentReport,
  stateReport,
  writtenReport,
} from './panel-fixture';

jest.setTimeout(60_000);

const NUMBER = '资扩面办〔2023〕1号';
const done = { ok: true, summary: '办成了。', details: [] };
const never = new Promise<never>(() => undefined);
const PATIENCE_MILLISECONDS = 6.5 * 60_000;

interface Call {
  readonly stage: string;
  readonly first?: number;
  readonly pieces?: readonly string[];
}

/** What a page's calls asked for. */
function stagesOf({ calls }: AddOnPage): string[] {
  return calls.map(({ args }) => (args[0] as Call | undefined)?.stage ?? '');
}

/** Something that a test lets go when it wants to. */
function held(): { readonly until: Promise<void>; readonly release: () => void } {
  let release = (): void => undefined;
  const until = new Promise<void>((resolve) => {
    release = resolve;
  });
  return {
    until,
    release: () => {
      release();
    },
  };
}

async function says(page: Page, selector: string, text: string): Promise<void> {
  await page.locator(selector).filter({ hasText: text }).waitFor();
}

/** Waits for a call that a page sends on its own, once it has said what it had to say. */
async function lastStage(opened: AddOnPage, wanted: string): Promise<string | undefined> {
  for (let looks = 0; looks < 100 && stagesOf(opened).at(-1) !== wanted; looks += 1) {
    await opened.page.waitForTimeout(50);
  }
  return stagesOf(opened).at(-1);
}

/** As Google's runner fails when the network does. */
function networkError(): never {
  throw new Error('NetworkError: 连接失败');
}

describeIf(noBrowserReason === undefined, noBrowserReason ?? '', 'work that takes long', () => {
  let browser: Browser;

  beforeAll(async () => {
    browser = await launchBrowser();
  });
  afterAll(() => browser.close());

  const openAt = (name: string, widthPixels: number, server: FakeServer) =>
    openAddOnPage(browser, name, widthPixels, server);

  describe('发送通报', () => {
    /** A server that sends ten a call; `before` is asked first. */
    function sender(
      before: (stage: string, sent: number) => unknown = () => undefined,
    ): FakeServer {
      let sent = 0;
      return async (_, [call]) => {
        const { stage } = call as Call;
        if (stage === 'preview') return sendPreview(sent);
        const answer = await before(stage, sent);
        if (answer !== undefined) return answer;
        sent = Math.min(31, sent + 10);
        return sentReport(sent);
      };
    }

    async function begin(page: Page): Promise<void> {
      await page.click('#send');
      await page.click('dialog .main');
    }

    it('goes on by itself, tells how many are out, and ends when all are', async () => {
      const gate = held();
      const opened = await openAt(
        'Send',
        900,
        sender((_, sent) => (sent === 20 ? gate.until : undefined)),
      );
      const { page } = opened;
      await begin(page);
      await says(page, '#progress', '已发 20 / 31');
      expect(await page.getAttribute('#progress .count', 'aria-live')).toBe('polite');
      expect(await page.getAttribute('progress', 'value')).toBe('64');
      expect(await flawsOf(page)).toEqual([]);
      gate.release();
      await says(page, '#run', '已发31封');
      expect(await page.locator('#progress').isVisible()).toBe(false);
      expect(stagesOf(opened)).toEqual([
        ...['preview', 'send', 'continue', 'continue', 'continue', 'preview'],
      ]);
    });

    it('stops after the mails that are on their way, and goes on from there', async () => {
      const gate = held();
      const opened = await openAt(
        'Send',
        300,
        sender((_, sent) => (sent === 10 ? gate.until : undefined)),
      );
      const { page } = opened;
      await begin(page);
      await says(page, '#progress', '已发 10 / 31');
      await page.focus('#progress button');
      await page.keyboard.press('Enter');
      await says(page, '#progress', '正在停止');
      gate.release();
      await says(page, '#run', '已停下：已发20封，共31封。还有11封没有发');
      await says(page, '#send', '接着发11封');
      expect(await page.evaluate('document.documentElement.scrollWidth')).toBe(300);
      await begin(page);
      await says(page, '#run', '已发31封');
      expect(stagesOf(opened).filter((stage) => stage !== 'preview')).toEqual([
        ...['send', 'continue', 'send', 'continue'],
      ]);
    });

    it('goes on, and begins nothing anew, when a call that failed is tried again', async () => {
      let failures = 1;
      const opened = await openAt(
        'Send',
        900,
        sender((stage) => {
          if (stage === 'send' && failures > 0) {
            failures -= 1;
            networkError();
          }
          return undefined;
        }),
      );
      const { page } = opened;
      await begin(page);
      await page.click('#run button');
      await says(page, '#run', '已发31封');
      expect(stagesOf(opened).slice(0, 3)).toEqual(['preview', 'send', 'continue']);
    });

    it('looks into the record of mails when no answer comes', async () => {
      const opened = await openAddOnPageWithClock(
        browser,
        'Send',
        900,
        sender((_, sent) => (sent === 10 ? never : undefined)),
      );
      const { page } = opened;
      await page.clock.install();
      await begin(page);
      await says(page, '#progress', '已发 10 / 31');
      await page.clock.fastForward(PATIENCE_MILLISECONDS);
      await says(page, '#run', '没有等到回音，已看「发送记录」：已发10封，还有21封没有发');
      await says(page, '#send', '接着发21封');
      await page.close();
    });

    it('says at once that a sending was interrupted, for the bulletin it was opened for', async () => {
      const { page, calls } = await openAt('Send', 900, () => sendPreview(12));
      await says(page, '#run', '还没有发完：已发12封，还有19封没有发');
      expect(calls[0]?.args).toEqual([{ stage: 'preview' }]);
    });
  });

  describe('导入数据', () => {
    let folder: string;
    let file: string;

    /** About a megabyte of rows: two parts. As a file, the browser reads it itself; as bytes it would be sent there. */
    beforeAll(() => {
      folder = mkdtempSync(join(tmpdir(), '扩面 导入-'));
      file = join(folder, '参保.csv');
      const rows = Array.from(
        { length: 12_000 },
        (_, index) =>
          `,资源县第${index}矿业有限责任公司驻资源县中峰镇第一项目部分公司,${110_000 + index},2023-10,3`,
      );
      const headings = '统一社会信用代码,单位名称,社保单位编号,所属期,参保缴费人数';
      writeFileSync(file, [headings, ...rows].join('\n'));
    });
    afterAll(() => {
      rmSync(folder, { recursive: true, force: true });
    });

    /** `before` is asked first. */
    function importer(before: (call: Call) => unknown = () => undefined): FakeServer {
      let written = 0;
      return async (_, [call]) => {
        const asked = call as Call;
        const answer = await before(asked);
        if (answer !== undefined) return answer;
        if (asked.stage === 'plan') return IMPORT_PLAN;
        if (asked.stage !== 'write') return done;
        written += 4_000;
        return writtenReport(written);
      };
    }

    async function choose(page: Page): Promise<void> {
      await page.setInputFiles('#file', file);
      await says(page, '#details', '读到 12000 行数据');
    }

    it('is read, sent in parts, shown, and written only then', async () => {
      const opened = await openAt('Import', 640, importer());
      const { page, calls } = opened;
      await choose(page);
      expect(await flawsOf(page)).toEqual([]);
      await page.click('#import');
      await says(page, '#details', '新增 12000 行');
      expect(await page.locator('#import').isVisible()).toBe(false);
      const before = stagesOf(opened);
      expect(before.filter((stage) => stage === 'part').length).toBeGreaterThan(1);
      expect(before).not.toContain('write');
      const parts = calls.flatMap(({ args: [call] }) => (call as Call).pieces ?? []);
      const rows = parts.flatMap((piece) => JSON.parse(piece) as unknown[]);
      expect(rows).toHaveLength(12_001);
      expect(await flawsOf(page)).toEqual([]);
      await page.click('#write');
      await says(page, '#run', '已导入12000行');
      expect(stagesOf(opened).slice(-4)).toEqual(['plan', 'write', 'write', 'write']);
      expect(calls[calls.length - 1]?.args[0]).toMatchObject({
        agreed: { added: 12_000, replaced: 0, removed: 0 },
      });
      expect(await page.locator('#write').isVisible()).toBe(false);
    });

    it('can be stopped while it is sent, and is sent on from there', async () => {
      const gate = held();
      const opened = await openAt(
        'Import',
        300,
        importer(({ stage, first }) => (stage === 'part' && first === 0 ? gate.until : undefined)),
      );
      const { page, calls } = opened;
      await choose(page);
      await page.click('#import');
      await says(page, '#progress', '已上传 0%');
      expect(await page.isDisabled('#file')).toBe(true);
      await page.click('#progress button');
      gate.release();
      await says(page, '#run', '已停止上传，工作簿没有改动');
      expect(await page.evaluate('document.documentElement.scrollWidth')).toBe(300);
      await page.click('#import:has-text("接着上传")');
      await says(page, '#details', '新增 12000 行');
      const firsts = calls.map(({ args: [call] }) => (call as Call).first);
      expect(firsts.filter((first) => first === 0)).toHaveLength(1);
    });

    it('is thrown away on request, and nothing is written', async () => {
      const opened = await openAt('Import', 640, importer());
      const { page } = opened;
      await choose(page);
      await page.click('#import');
      await page.click('#drop');
      await says(page, '#run', '办成了');
      expect(stagesOf(opened)).not.toContain('write');
      expect(stagesOf(opened).pop()).toBe('drop');
    });

    it('tells that a file has nothing new, and throws the upload away', async () => {
      const nothing = {
        ok: true,
        summary: '12000 行都已在「参保数据」中，没有改动。',
        details: [],
      };
      const opened = await openAt(
        'Import',
        640,
        importer(({ stage }) => (stage === 'plan' ? nothing : undefined)),
      );
      const { page } = opened;
      await choose(page);
      await page.click('#import');
      await says(page, '#run', '没有改动');
      expect(await page.locator('#write').isVisible()).toBe(false);
      await expect(lastStage(opened, 'drop')).resolves.toBe('drop');
    });

    it('sends a part again that failed, and no other', async () => {
      let failures = 1;
      const opened = await openAt(
        'Import',
        640,
        importer(({ stage, first }) => {
          if (stage === 'part' && first !== 0 && failures > 0) {
            failures -= 1;
            networkError();
          }
          return undefined;
        }),
      );
      const { page, calls } = opened;
      await choose(page);
      await page.click('#import');
      await page.click('#run button:has-text("重试")');
      await says(page, '#details', '新增 12000 行');
      const firsts = calls.flatMap(({ args: [call] }) => (call as Call).first ?? []);
      expect(firsts.slice(0, 3)).toEqual([0, 20, 20]);
    });

    it('stops between two pieces of writing, says what is on the sheet, and goes on', async () => {
      const gate = held();
      let writes = 0;
      const opened = await openAt(
        'Import',
        640,
        importer(({ stage }) => {
          if (stage !== 'write') return undefined;
          writes += 1;
          return writes === 2 ? gate.until : undefined;
        }),
      );
      const { page } = opened;
      await choose(page);
      await page.click('#import');
      await page.click('#write');
      await says(page, '#progress', '已写入 4000 / 12000 行');
      // The mouse still stands on the button that was clicked: it must be readable all the same.
      expect(await flawsOf(page)).toEqual([]);
      const background = 'getComputedStyle(document.getElementById("write")).backgroundColor';
      expect(await page.evaluate(background)).not.toBe('rgb(19, 60, 115)');
      await page.click('#progress button');
      gate.release();
      await says(page, '#run', '写入了 8000 行，共 12000 行，表中内容还不完整');
      expect(await page.locator('#drop').isVisible()).toBe(false);
      await page.click('#write:has-text("接着写入")');
      await says(page, '#run', '已导入12000行');
    });

    it('is written on after a call that got no answer', async () => {
      let isLost = true;
      const opened = await openAddOnPageWithClock(
        browser,
        'Import',
        640,
        importer(({ stage }) => (stage === 'write' && isLost ? never : undefined)),
      );
      const { page } = opened;
      await choose(page);
      await page.click('#import');
      await page.locator('#write').waitFor();
      await page.clock.install();
      await page.click('#write');
      await says(page, '#progress', '正在备份并写入');
      await page.clock.fastForward(PATIENCE_MILLISECONDS);
      await says(page, '#run', '没有等到回音');
      isLost = false;
      await page.click('#write');
      await says(page, '#run', '已导入12000行');
      await page.close();
    });

    it('tells a damaged file from a table, and reads another one then', async () => {
      const { page } = await openAt('Import', 640, importer());
      const buffer = Buffer.from('PK\u0003\u0004 no archive');
      await page.setInputFiles('#file', { name: '坏.xlsx', mimeType: '', buffer });
      await says(page, '#run', '请重新导出');
      expect(await page.locator('#import').isVisible()).toBe(false);
      await choose(page);
      expect(await page.locator('#import').isVisible()).toBe(true);
    });
  });

  describe('the panel', () => {
    const onPanel = (server: FakeServer, changes: Partial<PanelState> = {}) =>
      openAt('Panel', 300, (name, args) =>
        name === 'openPanel' && (args[0] as { ask: string }).ask === 'state'
          ? stateReport(changes)
          : server(name, args),
      );

    async function clickScreening(page: Page): Promise<void> {
      await says(page, '#run', '还没有办理');
      const group = page.locator('[data-group=screen]');
      if ((await group.getAttribute('open')) === null) await group.locator('summary').click();
      await page.click('[data-action=screenEmployers]');
    }

    it('shows what a screening would change, and writes it when told to', async () => {
      const opened = await onPanel((_, [call]) =>
        (call as Call).stage === 'plan' ? SCREENING_PLAN : done,
      );
      const { page, calls } = opened;
      await clickScreening(page);
      await says(page, 'dialog', '将新增 3 条，保留 1 条，消除 2 条');
      expect(await flawsOf(page)).toEqual([]);
      await page.click('dialog .main');
      await says(page, '#run', '办成了');
      const screening = calls.filter(({ name }) => name === 'screenEmployers');
      expect(screening.map(({ args }) => args)).toEqual([
        [{ stage: 'plan' }],
        [{ stage: 'write' }],
      ]);
    });

    it('leaves the workbook alone when a screening is stopped, or not agreed to', async () => {
      let answer: unknown = never;
      const opened = await onPanel(() => answer);
      const { page, calls } = opened;
      await clickScreening(page);
      await says(page, '#progress', '第1步，共2步：读取并比对');
      expect(await flawsOf(page)).toEqual([]);
      await page.click('#progress button');
      await says(page, '#run', '已停止比对，工作簿没有改动');
      answer = SCREENING_PLAN;
      await page.click('[data-action=screenEmployers]');
      await page.click('dialog button:has-text("不写入")');
      await says(page, '#run', '已停止比对，工作簿没有改动');
      expect(JSON.stringify(calls)).not.toContain('write');
    });

    it('has no stop while a screening is written, and tells a failure in plain words', async () => {
      const gate = held();
      const opened = await onPanel(async (_, [call]) => {
        if ((call as Call).stage === 'plan') return SCREENING_PLAN;
        await gate.until;
        return networkError();
      });
      const { page } = opened;
      await clickScreening(page);
      await page.click('dialog .main');
      await says(page, '#progress', '第2步，共2步：写入，不能停止');
      expect(await page.locator('#progress button').isVisible()).toBe(false);
      gate.release();
      await page.locator('#run[data-state=bad] button').waitFor();
    });

    it('offers a sending that was interrupted, and opens its page', async () => {
      const unfinishedSending = {
        ...{ number: NUMBER, sentCount: 12, openCount: 18, doubtCount: 1, failedCount: 0 },
      };
      const { page, calls } = await onPanel(() => done, { unfinishedSending });
      await says(page, '#unfinished-sending', '已发12封，还有18封没有发，1封要请您核实');
      expect(await flawsOf(page)).toEqual([]);
      await page.click('#unfinished-sending button');
      await says(page, '#run', '已在表格上方打开');
      expect(calls.map(({ args }) => args[0])).toContainEqual({
        ...{ ask: 'open', page: 'send', number: NUMBER },
      });
    });

    it('offers an import that stopped: to go on, or to put it back', async () => {
      const stopped = {
        ...{ kind: 'tax' as const, sheet: '税务数据' },
        ...{ fileName: '税务.xlsx', at: '2023-11-20 09:30' },
      };
      let written = 0;
      const { page, calls } = await onPanel(
        (name) => {
          if (name === 'undoImport') return done;
          written += 4_000;
          return writtenReport(written);
        },
        { unfinishedImports: [{ ...stopped, upload: 'a1' }] },
      );
      await says(page, '#unfinished-imports', '中途停了，表中内容不完整');
      expect(await page.evaluate('document.documentElement.scrollWidth')).toBe(300);
      expect(await flawsOf(page)).toEqual([]);
      await page.click('#unfinished-imports button:has-text("接着写入")');
      await says(page, '#run', '已导入12000行');
      await page.click('#unfinished-imports button:has-text("恢复到导入之前")');
      await says(page, '#run', '办成了');
      expect(calls.filter(({ name }) => name === 'importTax').map(({ args }) => args[0])).toEqual(
        Array.from({ length: 3 }, () => ({ stage: 'write', id: 'a1' })),
      );
    });
  });
});

import type { FrameLocator, Locator, Page } from 'playwright-core';
import { serve, showDesk, type OpenedDesk } from './desk-in-browser';

/** Longer than any step on a busy machine. */
const PATIENCE_MILLISECONDS = 40_000;

/** What a person at the desk does and reads, one day. */
export interface ClerkDay {
  readonly page: Page;
  readonly port: number;
  /** Waits until a part of the page says this. */
  reads(selector: string, text: string): Promise<void>;
  openPanel(): Promise<void>;
  readsInPanel(selector: string, text: string): Promise<void>;
  clickInPanel(selector: string): Promise<void>;
  /** Has the panel read anew where the campaign stands. */
  readAgain(): Promise<void>;
  /** Pixels that the panel has, and that its content takes. */
  panelWidths(): Promise<{ readonly shown: number | undefined; readonly needed: unknown }>;
  /** Clicks a button of the panel, in whatever group it lies. */
  clickStep(title: string): Promise<void>;
  /** The window that a button of the panel opens. */
  openWindow(title: string): Promise<FrameLocator>;
  closeWindow(): Promise<void>;
  /** Chooses a file in the browser's own dialog. */
  chooseFile(input: Locator, path: string): Promise<void>;
  /** What stands in the list of files or mails. */
  listed(tool: 'files' | 'mails'): Promise<string>;
  saveAndLeave(): Promise<void>;
  /** Ends the desk; nothing happens if it has ended. */
  leave(): Promise<void>;
}

/**
 * Starts the desk on a workbook as on a day and opens it in the window of the day before, at the same address if it can: the
 * browser has the grid there already.
 */
export async function beginDay(
  page: Page,
  file: string,
  day: string,
  before?: ClerkDay,
): Promise<ClerkDay> {
  const desk = await startDay(file, day, before?.port);
  await showDesk(page, desk);
  page.setDefaultTimeout(PATIENCE_MILLISECONDS);
  let leaving: Promise<void> | undefined;
  const end = async (): Promise<void> => {
    try {
      // The next day's address differs in its last part alone, for which no browser loads a page anew.
      await page.goto('about:blank');
    } finally {
      await desk.server.close();
    }
  };
  const leave = (): Promise<void> => (leaving ??= end());
  const { port } = desk.server;
  return { page, port, leave, ...panelOf(page), ...windowsOf(page), ...toolsOf(page, leave) };
}

/** At any port when there is none to return to, or somebody else has taken it meanwhile. */
async function startDay(file: string, day: string, port = 0): Promise<OpenedDesk> {
  try {
    return await serve(file, undefined, day, port);
  } catch (error) {
    if (port === 0) throw error;
    return serve(file, undefined, day);
  }
}

function panelOf(
  page: Page,
): Pick<
  ClerkDay,
  | 'openPanel'
  | 'readsInPanel'
  | 'clickInPanel'
  | 'readAgain'
  | 'panelWidths'
  | 'clickStep'
  | 'openWindow'
> {
  const panel = page.frameLocator('#panel iframe');
  const readsInPanel: ClerkDay['readsInPanel'] = (selector, text) =>
    panel.locator(selector).filter({ hasText: text }).waitFor();
  const clickStep: ClerkDay['clickStep'] = async (title) => {
    const step = panel.locator('button.step', { has: page.locator(`.title:text-is("${title}")`) });
    const group = panel.locator('#work details', { has: step });
    if ((await group.getAttribute('open')) === null) await group.locator('summary').click();
    await step.click();
  };
  const hasRead = (): Promise<void> => readsInPanel('#run', '还没有办理');
  return {
    readsInPanel,
    clickInPanel: (selector) => panel.locator(selector).click(),
    clickStep,
    async openPanel() {
      await page.click('[data-tool=panel]');
      await hasRead();
    },
    async readAgain() {
      await panel.locator('#reload').click();
      await hasRead();
    },
    async panelWidths() {
      const frame = page.locator('#panel iframe');
      const content = await (await frame.elementHandle()).contentFrame();
      return {
        shown: (await frame.boundingBox())?.width,
        needed: await content?.evaluate('document.documentElement.scrollWidth'),
      };
    },
    async openWindow(title) {
      await clickStep(title);
      return page.frameLocator('dialog.shown-page iframe');
    },
  };
}

function windowsOf(page: Page): Pick<ClerkDay, 'closeWindow' | 'chooseFile'> {
  return {
    async closeWindow() {
      await page.click('dialog.shown-page .panel-head button');
      await page.locator('dialog.shown-page').waitFor({ state: 'detached' });
    },
    async chooseFile(input, path) {
      const [chooser] = await Promise.all([page.waitForEvent('filechooser'), input.click()]);
      await chooser.setFiles(path);
    },
  };
}

function toolsOf(
  page: Page,
  leave: () => Promise<void>,
): Pick<ClerkDay, 'reads' | 'listed' | 'saveAndLeave'> {
  const reads: ClerkDay['reads'] = (selector, text) =>
    page.locator(selector).filter({ hasText: text }).first().waitFor();
  return {
    reads,
    async listed(tool) {
      await page.click(`[data-tool=${tool}]`);
      const text = await page.locator('dialog.list table').innerText();
      await page.click('dialog.list .panel-head button');
      return text;
    },
    async saveAndLeave() {
      await page.click('[data-tool=save]');
      await reads('#status', '已全部保存');
      await leave();
    },
  };
}

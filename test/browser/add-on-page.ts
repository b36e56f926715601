import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Browser, Page } from 'playwright-core';
import { CALM } from './calm-screen';

/** What a page's calls of google.script.run come to; a promise that never settles is a call that was dropped. */
export type FakeServer = (name: string, args: readonly unknown[]) => unknown;

/** A page of the add-on with the calls it made. */
export interface AddOnPage {
  readonly page: Page;
  readonly calls: { readonly name: string; readonly args: readonly unknown[] }[];
}

/** No such place: the page is handed over by the test. */
const ORIGIN = 'http://add-on.test/';
const HEIGHT_PIXELS = 620;

/** A tab that shows pages of the add-on, one after the other. */
interface AddOnTab {
  readonly page: Page;
  /** Who answers each page that was opened, by the number its address ends with. */
  readonly servers: FakeServer[];
}

/**
 * Opens a page of dist in the size of its place, over a server that the test plays. The page that this browser showed before
 * makes way: it stores nothing, and to start a process of the browser for each takes longer than most tests.
 */
export async function openAddOnPage(
  browser: Browser,
  name: string,
  widthPixels: number,
  server: FakeServer,
): Promise<AddOnPage> {
  const tab = sharedTabs.get(browser) ?? newTab(browser);
  sharedTabs.set(browser, tab);
  return openIn(await tab, name, widthPixels, server);
}

/** The same in a profile of its own: a fake clock stays with a profile, also for its later pages. */
export async function openAddOnPageWithClock(
  browser: Browser,
  name: string,
  widthPixels: number,
  server: FakeServer,
): Promise<AddOnPage> {
  return openIn(await newTab(browser), name, widthPixels, server);
}

const sharedTabs = new WeakMap<Browser, Promise<AddOnTab>>();

async function newTab(browser: Browser): Promise<AddOnTab> {
  const page = await browser.newPage(CALM);
  page.setDefaultTimeout(5_000);
  const servers: FakeServer[] = [];
  await page.exposeFunction(
    'callServer',
    (opened: string, action: string, args: readonly unknown[]) =>
      servers[Number(opened)]?.(action, args),
  );
  await page.addInitScript(SCRIPT_RUN);
  await page.route(`${ORIGIN}**`, (route) =>
    route.fulfill({
      contentType: 'text/html; charset=utf-8',
      body: readFileSync(join('dist', new URL(route.request().url()).pathname), 'utf8'),
    }),
  );
  return { page, servers };
}

async function openIn(
  { page, servers }: AddOnTab,
  name: string,
  widthPixels: number,
  server: FakeServer,
): Promise<AddOnPage> {
  const calls: AddOnPage['calls'] = [];
  const opened = servers.push((action, args) => {
    calls.push({ name: action, args });
    return server(action, args);
  });
  await page.setViewportSize({ width: widthPixels, height: HEIGHT_PIXELS });
  await page.goto(`${ORIGIN}${name}.html?${opened - 1}`);
  return { page, calls };
}

/** Google's runner: handlers first, then any name is a function of the script. */
const SCRIPT_RUN = `
  const runner = (handlers) => new Proxy({}, { get: (_, name) => {
    if (name === 'withSuccessHandler') return (success) => runner({ ...handlers, success });
    if (name === 'withFailureHandler') return (failure) => runner({ ...handlers, failure });
    return (...args) => {
      callServer(location.search.slice(1), name, args).then(handlers.success, handlers.failure);
    };
  } });
  globalThis.google = { script: { run: runner({}), host: { close() {} } } };
`;

const AXE = readFileSync(require.resolve('axe-core/axe.min.js'), 'utf8');

interface Violation {
  readonly id: string;
  readonly impact: string;
  readonly nodes: readonly { readonly html: string }[];
}

/** What axe-core calls serious or critical, in words a failed test can show. */
export async function flawsOf(page: Page): Promise<string[]> {
  await page.evaluate(AXE);
  const { violations } = await page.evaluate<{ readonly violations: readonly Violation[] }>(
    'axe.run(document, { resultTypes: ["violations"] })',
  );
  return violations
    .filter(({ impact }) => impact === 'serious' || impact === 'critical')
    .map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html.slice(0, 160)).join(' | ')}`);
}

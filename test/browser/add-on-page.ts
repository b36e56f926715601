import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Browser, BrowserContext, Page } from 'playwright-core';

/** What a page's calls of google.script.run come to; a promise that never settles is a call that was dropped. */
export type FakeServer = (name: string, args: readonly unknown[]) => unknown;

/** A page of the add-on with the calls it made. */
export interface AddOnPage {
  readonly page: Page;
  readonly calls: { readonly name: string; readonly args: readonly unknown[] }[];
}

/** No such place: the page is handed over by the test. */
const ADDRESS = 'http://add-on.test/';

/** Opens a page of dist in the size of its place, over a server that the test plays. */
export async function openAddOnPage(
  browser: Browser,
  name: string,
  widthPixels: number,
  server: FakeServer,
): Promise<AddOnPage> {
  const context = await sharedContext(browser);
  return openIn(await context.newPage(), name, widthPixels, server);
}

/** The same in a profile of its own: a fake clock stays with a profile, also for its later pages. */
export async function openAddOnPageWithClock(
  browser: Browser,
  name: string,
  widthPixels: number,
  server: FakeServer,
): Promise<AddOnPage> {
  return openIn(await browser.newPage(), name, widthPixels, server);
}

/** A page of the add-on stores nothing in a browser, so one profile, slow to make, serves a file's pages in turn. */
const contexts = new WeakMap<Browser, Promise<BrowserContext>>();

function sharedContext(browser: Browser): Promise<BrowserContext> {
  const context = contexts.get(browser) ?? browser.newContext();
  contexts.set(browser, context);
  return context;
}

async function openIn(
  page: Page,
  name: string,
  widthPixels: number,
  server: FakeServer,
): Promise<AddOnPage> {
  await page.setViewportSize({ width: widthPixels, height: 620 });
  page.setDefaultTimeout(5_000);
  const calls: AddOnPage['calls'] = [];
  await page.exposeFunction('callServer', (action: string, args: readonly unknown[]) => {
    calls.push({ name: action, args });
    return server(action, args);
  });
  await page.addInitScript(SCRIPT_RUN);
  await page.route(ADDRESS, (route) =>
    route.fulfill({
      contentType: 'text/html; charset=utf-8',
      body: readFileSync(join('dist', `${name}.html`), 'utf8'),
    }),
  );
  await page.goto(ADDRESS);
  return { page, calls };
}

/** Google's runner: handlers first, then any name is a function of the script. */
const SCRIPT_RUN = `
  const runner = (handlers) => new Proxy({}, { get: (_, name) => {
    if (name === 'withSuccessHandler') return (success) => runner({ ...handlers, success });
    if (name === 'withFailureHandler') return (failure) => runner({ ...handlers, failure });
    return (...args) => {
      callServer(name, args).then(handlers.success, handlers.failure);
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

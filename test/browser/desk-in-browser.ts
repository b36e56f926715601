import { join } from 'node:path';
import type { Browser, Page } from 'playwright-core';
import { emptyBook } from '../../local/book/model';
import { writeBook } from '../../local/book/xlsx/write-book';
import { startDeskServer, type DeskServer } from '../../local/desk-server/start-server';
import { scriptBundle } from '../local/support/script-bundle';
import { CALM } from './calm-screen';

export interface OpenedDesk {
  readonly server: DeskServer;
  readonly file: string;
  /** Every address the pages asked for. */
  readonly requests: string[];
}

/** The window of an office computer. */
const WINDOW = { width: 1280, height: 800 };

/** Serves a small workbook with a small add-on; D2:D9 takes 是 and 否 only. */
export async function startDesk(
  folder: string,
  script: string,
  pages: Readonly<Record<string, string>>,
): Promise<OpenedDesk> {
  const book = emptyBook('台账');
  book.sheets[0]?.validations.push({
    areas: [{ startRow: 1, endRow: 8, startColumn: 3, endColumn: 3 }],
    rule: {
      criteria: 'VALUE_IN_LIST',
      values: [['是', '否'], true],
      allowInvalid: false,
      helpText: '请选是或否。',
    },
  });
  const file = join(folder, '台账.xlsx');
  await writeBook(book, file);
  return serve(file, scriptBundle(folder, script, pages));
}

/** Serves a workbook with an add-on; with the one that ships when no folder is given. */
export async function serve(
  file: string,
  bundleFolder?: string,
  today = '2023-12-01',
  port = 0,
): Promise<OpenedDesk> {
  const server = await startDeskServer({
    ...{ workbook: file, out: undefined, operator: undefined, bundleFolder },
    ...{ today, port },
  });
  return { server, file, requests: [] };
}

/** Opens the desk's page and waits until the workbook is there. */
export async function openPage(browser: Browser, desk: OpenedDesk): Promise<Page> {
  const page = await newWindow(browser);
  await showDesk(page, desk);
  return page;
}

/** A window with nothing in it yet. */
export function newWindow(browser: Browser): Promise<Page> {
  return browser.newPage({ viewport: WINDOW, ...CALM });
}

/** Goes to the desk's page and waits until the workbook is there. */
export async function showDesk(page: Page, { server, requests }: OpenedDesk): Promise<void> {
  page.on('request', (request) => {
    if (!request.url().startsWith('data:') && !request.url().startsWith('blob:')) {
      requests.push(request.url());
    }
  });
  page.setDefaultTimeout(8_000);
  // The page says itself when it is ready; its load event comes at no particular moment of that.
  await page.goto(server.address, { waitUntil: 'commit' });
  await page.locator('body[data-ready=yes]').waitFor({ timeout: 30_000 });
}

const ROW_HEAD_PIXELS = 46;
const COLUMN_HEAD_PIXELS = 20;
const ROW_PIXELS = 21;
const COLUMN_PIXELS = 100;

const MOST_CLICKS = 5;
const CLICK_PATIENCE_MILLISECONDS = 1_500;

/** Clicks a cell of a sheet with lines of the usual size (0-based) until the page says one is on it. */
export async function clickCell(
  page: Page,
  row: number,
  column: number,
  button: 'left' | 'right' = 'left',
): Promise<void> {
  const name = `${String.fromCharCode(65 + column)}${row + 1}：`;
  for (let clicks = 1; ; clicks += 1) {
    await clickPlace(page, row, column, button);
    const said = page.locator('#cell').filter({ hasText: name });
    const isThere = await said
      .waitFor({ state: 'attached', timeout: CLICK_PATIENCE_MILLISECONDS })
      .then(() => true)
      .catch(() => false);
    if (isThere) return;
    if (clicks === MOST_CLICKS) throw new Error(`no way to ${name}`);
  }
}

/** Clicks once where a cell lies if all lines before it have the usual size (0-based). */
export async function clickPlace(
  page: Page,
  row: number,
  column: number,
  button: 'left' | 'right' = 'left',
): Promise<void> {
  const box = await gridBox(page);
  await page.mouse.click(
    box.x + ROW_HEAD_PIXELS + (column + 0.4) * COLUMN_PIXELS,
    box.y + COLUMN_HEAD_PIXELS + (row + 0.5) * ROW_PIXELS,
    { button },
  );
}

/** Where the grid lies; while the book is shown anew there is none for a moment. */
async function gridBox(page: Page): Promise<{ readonly x: number; readonly y: number }> {
  const grid = page.locator('#grid canvas[id^=univer-sheet-main-canvas]');
  for (;;) {
    await grid.waitFor();
    const box = await grid.boundingBox();
    if (box) return box;
  }
}

/** What the page says of the cell one is on, once it says this. */
export async function cellText(page: Page, wanted: string): Promise<string | null> {
  const cell = page.locator('#cell');
  try {
    await cell.filter({ hasText: wanted }).waitFor({ state: 'attached', timeout: 8_000 });
  } catch {
    // The caller sees what stands there instead.
  }
  return cell.textContent();
}

/** Chooses an entry of the add-on's menu as a person does, wherever in the menu it lies. */
export async function chooseInMenu(page: Page, functionName: string): Promise<void> {
  await page.click('.menu-opener');
  const entry = page.locator(`[data-function=${functionName}]`);
  const subMenu = page.locator('li.submenu', { has: entry });
  if ((await subMenu.count()) > 0) await subMenu.locator('> button').click();
  await entry.click();
}

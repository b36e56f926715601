/** The desk in a Chromium window of an office computer, and pictures of what stands in it. */
import { spawn } from 'node:child_process';
import { existsSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { chromium } from 'playwright-core';
import { smallPng } from './small-png.mjs';

const COMMAND = join(
  dirname(fileURLToPath(import.meta.url)),
  ...['..', '..', 'local', 'bin', 'kuomian.mjs'],
);
const WINDOW = { width: 1180, height: 720 };
const PATIENCE_MILLISECONDS = 20_000;
/** What is still moving or being drawn when a page says that it is ready. */
const SETTLING_MILLISECONDS = 1_200;
/** A dialog's own call to the script. */
const READING_MILLISECONDS = 3_000;
const FLAGS = [
  '--headless',
  '--no-sandbox',
  '--disable-gpu',
  '--no-first-run',
  '--disable-sync',
  '--lang=zh-CN',
];

const PLACES = [
  process.env.KUOMIAN_CHROMIUM,
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
];

/** Starts the browser; throws with what to do where there is none. */
export function launchBrowser() {
  const executablePath = PLACES.find((place) => place !== undefined && existsSync(place));
  if (executablePath === undefined) {
    throw new Error('No Chromium found: install one or name it in KUOMIAN_CHROMIUM.');
  }
  return chromium.launch({ executablePath, args: FLAGS });
}

/** Serves a workbook as on a day, opens it, and hands the page over; ends both afterwards. */
export async function atDesk(browser, { file, today }, work) {
  const server = spawn(process.execPath, [COMMAND, 'desk', file, '--today', today]);
  const page = await browser.newPage({ viewport: WINDOW, locale: 'zh-CN' });
  // Leaving with unsaved changes asks; these are of no use to anybody.
  page.on('dialog', (dialog) => dialog.accept());
  try {
    page.setDefaultTimeout(PATIENCE_MILLISECONDS);
    await page.goto(await addressOf(server));
    await page.locator('body[data-ready=yes]').waitFor();
    await page.locator('#grid canvas[id^=univer-sheet-main-canvas]').waitFor();
    await work(page);
  } finally {
    await page.close();
    server.kill('SIGTERM');
  }
}

function addressOf(server) {
  return new Promise((resolve, reject) => {
    let said = '';
    for (const stream of [server.stdout, server.stderr]) {
      stream.on('data', (text) => {
        said += text;
        const address = /http:\S+/.exec(said)?.[0];
        if (address !== undefined) resolve(address);
      });
    }
    server.on('exit', () => reject(new Error(`the desk ended: ${said}`)));
  });
}

/** Does something in a window of another size, and goes back to the usual one. */
export async function inWindow(page, width, height, work) {
  await page.setViewportSize({ width, height });
  await work();
  await page.setViewportSize(WINDOW);
}

/** Shows a sheet of the workbook. */
export async function showSheet(page, name) {
  await page.locator(`#tabs >> text="${name}"`).click();
  await page.locator(`#tabs [aria-selected=true] >> text="${name}"`).waitFor();
}

/** Opens the menu and the submenu that an action is in, as a person does with the mouse. */
export async function openMenuAt(page, action) {
  await page.locator('.menu-opener').first().click();
  const holder = page.locator('li.submenu', { has: page.locator(`[data-function=${action}]`) });
  if ((await holder.count()) > 0) await holder.hover();
  return page.locator(`[data-function=${action}]`);
}

/** Puts away the hint for the first visit. */
export async function hideHint(page) {
  await page.locator('body[data-ready=yes]').waitFor();
  const button = page.locator('#hint button');
  if (await button.isVisible()) await button.click();
}

/** Opens the panel of the add-on, and waits until it has read the campaign. */
export async function openPanel(page) {
  await page.locator('[data-tool=panel]').click();
  const panel = page.frameLocator('#panel iframe');
  await panel.locator('#progress-state *').first().waitFor({ state: 'attached' });
  return panel;
}

/** Opens a dialog of the panel by its button, and waits until it has read what it shows. */
export async function openFromPanel(page, title) {
  const panel = await openPanel(page);
  const isButton = panel.locator('button.step', { hasText: title });
  const group = panel.locator('#work details', { has: isButton }).first();
  if ((await group.getAttribute('open')) === null) await group.locator('summary').click();
  await group.locator('button.step', { hasText: title }).first().click();
  await page.locator('dialog.shown-page iframe').waitFor();
  await page.waitForTimeout(READING_MILLISECONDS);
  return page.frameLocator('dialog.shown-page iframe');
}

/** @param place a locator for a part of the page; the whole window when left out */
export async function takePicture(page, target, place = page) {
  await page.waitForTimeout(SETTLING_MILLISECONDS);
  await page.locator('#notices button').evaluateAll((buttons) => {
    for (const button of buttons) button.click();
  });
  writeFileSync(target, smallPng(await place.screenshot({ animations: 'disabled' })));
}

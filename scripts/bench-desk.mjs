/**
 * How long a person waits for the desk in a browser, over a sheet of 5,000 rows: from the command to the address, from the
 * address to the sheet that can be read and to the cell that can be typed into (each visit in a profile that has seen
 * nothing), with what comes between, and from a key to the next cell, the last also while the desk's own process stands still.
 * And what the open desk costs while nobody touches it: frames of the screen asked for, and the browser's processor time.
 * Needs a Chromium (KUOMIAN_CHROMIUM, /usr/bin/chromium …); without one it says so. `node scripts/bench-desk.mjs`.
 */
import { spawn } from 'node:child_process';
import { existsSync, mkdtempSync, rmSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { chromium } from 'playwright-core';

const { openDesk, sampleBook } = createRequire(import.meta.url)('../build/desk.cjs');

const ROWS = 5_000;
const VISITS = 7;
const KEYS = 20;
const SECONDS_AT_REST = 10;
const SHEET = '单位台账';
const FLAGS = [
  ...['--headless', '--no-sandbox', '--disable-gpu', '--disable-quic', '--no-first-run'],
  ...['--disable-background-networking', '--disable-component-update', '--disable-sync'],
];

/**
 * Notes when the sheet can be read (its first screen as a plain table is drawn), when the grid's script has run, when the grid
 * has drawn the first text of a row, and when the page says it is ready for typing.
 */
const WATCHES = () => {
  const seen = {};
  globalThis.seen = seen;
  let library;
  Object.defineProperty(globalThis, 'KuomianGrid', {
    get: () => library,
    set: (value) => {
      library = value;
      seen.script = performance.now();
    },
  });
  const { fillText } = CanvasRenderingContext2D.prototype;
  CanvasRenderingContext2D.prototype.fillText = function (text, ...place) {
    if (seen.text === undefined && text.startsWith('91450329')) seen.text = performance.now();
    return fillText.call(this, text, ...place);
  };
  new MutationObserver(() => {
    if (seen.visible === undefined && document.querySelector('#preview:not([hidden]) td')) {
      seen.visible = Infinity;
      requestAnimationFrame(() => {
        setTimeout(() => (seen.visible = performance.now()));
      });
    }
    if (document.body?.dataset.ready && seen.ready === undefined) seen.ready = performance.now();
  }).observe(document, { subtree: true, attributes: true });
};

const executablePath = [
  process.env.KUOMIAN_CHROMIUM,
  '/usr/bin/chromium',
  '/usr/bin/google-chrome',
].find((place) => place !== undefined && existsSync(place));

if (executablePath === undefined) console.log('\nThe desk in a browser: no Chromium found');
else await measure();

async function measure() {
  const folder = mkdtempSync(join(tmpdir(), 'kuomian-bench-'));
  const file = await makeBook(folder);
  const started = performance.now();
  const server = spawn(process.execPath, ['build/kuomian.cjs', 'desk', file]);
  const address = await addressOf(server);
  const opening = performance.now() - started;
  const browser = await chromium.launch({ executablePath, args: FLAGS });
  try {
    const visits = [];
    for (let visit = 0; visit < VISITS; visit += 1)
      visits.push(await timeToSheet(browser, address));
    const page = await openPage(browser, address);
    const rest = await costAtRest(browser, page);
    const typing = await timesToNextCell(page);
    server.kill('SIGSTOP');
    const typingAlone = await timesToNextCell(page);
    server.kill('SIGCONT');
    console.log(`\nThe desk in a browser, ${SHEET} with ${ROWS} rows`);
    console.log(`  command to address ${opening.toFixed(0)} ms`);
    for (const part of Object.keys(visits[0]))
      report(
        part,
        visits.map((visit) => visit[part]),
      );
    report('Enter to next cell', typing);
    report('the same while the desk stands still', typingAlone);
    console.log(
      `  at rest, in a second: ${rest.frames.toFixed(0)} frames asked for, ${rest.milliseconds.toFixed(0)} ms of the browser's processor time`,
    );
  } finally {
    await browser.close();
    server.kill('SIGKILL');
    rmSync(folder, { recursive: true, force: true });
  }
}

async function makeBook(folder) {
  const file = join(folder, '县.xlsx');
  const desk = await openDesk({
    workbook: sampleBook({ employers: ROWS }),
    out: folder,
    saveAs: file,
  });
  await desk.run('setUpWorkbook');
  desk.book.activeSheetId = desk.book.sheets.find(({ name }) => name === SHEET).id;
  return desk.save();
}

function addressOf(server) {
  return new Promise((resolve, reject) => {
    let said = '';
    server.stdout.on('data', (text) => {
      said += text;
      const address = /http:\S+/.exec(said)?.[0];
      if (address !== undefined) resolve(address);
    });
    server.on('exit', () => reject(new Error(`the desk ended: ${said}`)));
  });
}

async function openPage(browser, address) {
  const page = await browser.newPage({ viewport: { width: 1280, height: 800 } });
  await page.goto(address);
  await page.locator('body[data-ready=yes]').waitFor();
  return page;
}

/** Milliseconds from the navigation, as the page's own clock has them. */
async function timeToSheet(browser, address) {
  const context = await browser.newContext({ viewport: { width: 1280, height: 800 } });
  const page = await context.newPage();
  await page.addInitScript(WATCHES);
  await page.goto(address, { waitUntil: 'commit' });
  await page.waitForFunction(() => globalThis.seen.text && document.body.dataset.ready);
  const visit = await page.evaluate(() => {
    const ends = (path) =>
      performance.getEntriesByType('resource').find(({ name }) => name.includes(path)).responseEnd;
    const { visible, script, text, ready } = globalThis.seen;
    return {
      'address to page.js there': ends('/page.js'),
      'address to grid.js there': ends('/grid.js'),
      "address to the sheet's cells there": ends('/api/cells'),
      'ADDRESS TO SHEET VISIBLE': visible,
      'address to grid.js run': script,
      'address to first text drawn by the grid': text,
      'ADDRESS TO READY FOR TYPING': ready,
    };
  });
  await context.close();
  return visit;
}

/** Of a second in which nobody touches the page: what it asks for, and what all processes of the browser take. */
async function costAtRest(browser, page) {
  await page.waitForTimeout(3_000);
  await page.evaluate(() => {
    const nextFrame = requestAnimationFrame;
    globalThis.askedFrames = 0;
    globalThis.requestAnimationFrame = (callback) => {
      globalThis.askedFrames += 1;
      return nextFrame.call(globalThis, callback);
    };
  });
  const session = await browser.newBrowserCDPSession();
  const secondsOfProcessor = async () => {
    const { processInfo } = await session.send('SystemInfo.getProcessInfo');
    return processInfo.reduce((sum, { cpuTime }) => sum + cpuTime, 0);
  };
  const before = await secondsOfProcessor();
  await page.waitForTimeout(SECONDS_AT_REST * 1_000);
  const seconds = (await secondsOfProcessor()) - before;
  const frames = await page.evaluate(() => globalThis.askedFrames);
  return { frames: frames / SECONDS_AT_REST, milliseconds: (seconds / SECONDS_AT_REST) * 1_000 };
}

/** Types a letter and presses Enter, again and again, in a free column. */
async function timesToNextCell(page) {
  const canvas = page.locator('#grid canvas[id^=univer-sheet-main-canvas]');
  await canvas.waitFor();
  const box = await canvas.boundingBox();
  await page.mouse.click(box.x + box.width - 60, box.y + 120);
  await page.waitForTimeout(500);
  const times = [];
  for (let key = 0; key < KEYS; key += 1) {
    const before = await page.textContent('#cell');
    await page.keyboard.type('a');
    const started = performance.now();
    await page.keyboard.press('Enter');
    await page.waitForFunction(
      (old) => document.getElementById('cell').textContent.split('：')[0] !== old,
      before.split('：')[0],
    );
    times.push(performance.now() - started);
  }
  return times;
}

function report(what, times) {
  const sorted = [...times].sort((one, other) => one - other);
  const median = sorted[Math.floor(sorted.length / 2)];
  console.log(
    `  ${what}: median ${median.toFixed(0)} ms, slowest ${sorted.at(-1).toFixed(0)} ms (${times.length} times)`,
  );
}

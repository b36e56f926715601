import type { Page } from 'playwright-core';

/** What the grid's canvas shows, in a form that can be compared; null while it is empty. */
export function picture(page: Page): Promise<unknown> {
  return page.evaluate(PICTURE);
}

const MOST_LOOKS = 80;
const MILLISECONDS_BETWEEN_LOOKS = 100;

/** Waits until the grid shows something else than before; rejects if it goes on showing the same. */
export async function drawnAnew(page: Page, before: unknown): Promise<void> {
  for (let looks = 1; ; looks += 1) {
    const now = await picture(page);
    if (now !== null && now !== before) return;
    if (looks === MOST_LOOKS) throw new Error('the grid still shows what it showed before');
    await page.waitForTimeout(MILLISECONDS_BETWEEN_LOOKS);
  }
}

const PICTURE = `(() => {
  const shown = document.querySelector('#grid canvas[id^=univer-sheet-main-canvas]');
  const { width, height } = shown;
  const empty = Object.assign(document.createElement('canvas'), { width, height });
  const picture = shown.toDataURL();
  return picture === empty.toDataURL() ? null : picture;
})()`;

/** How many frames of the screen the page asks for in a second, as it is now. */
export async function framesAskedFor(page: Page): Promise<number> {
  return Number(await page.evaluate(COUNT));
}

const COUNT = `new Promise((resolve) => {
  const nextFrame = requestAnimationFrame;
  let count = 0;
  globalThis.requestAnimationFrame = (callback) => {
    count += 1;
    return nextFrame.call(globalThis, callback);
  };
  setTimeout(() => {
    globalThis.requestAnimationFrame = nextFrame;
    resolve(count);
  }, 1_000);
})`;

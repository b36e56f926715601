import type { BrowserContextOptions, Page } from 'playwright-core';

/** Nothing turns while somebody waits: without a graphics card each step of a turn is a whole window drawn. */
export const CALM: BrowserContextOptions = { reducedMotion: 'reduce' };

const MILLISECONDS_BETWEEN_FRAMES = 100;

/**
 * Gives a page the screen of a slow office computer. The grid asks for the next frame for ever, also while nothing changes; at
 * sixty a second that is a third of a processor, for as long as a test waits for something else.
 */
export async function drawsSeldom(page: Page): Promise<void> {
  await page.addInitScript(SLOW_FRAMES);
}

/** As the browser's own: what was asked for is called once, in turn, unless it was taken back. */
const SLOW_FRAMES = `{
  const nextFrame = requestAnimationFrame.bind(globalThis);
  const asked = new Map();
  let count = 0;
  let isComing = false;
  const draw = (now) => {
    isComing = false;
    for (const id of [...asked.keys()]) {
      const callback = asked.get(id);
      asked.delete(id);
      try {
        callback?.(now);
      } catch (error) {
        reportError(error);
      }
    }
  };
  globalThis.requestAnimationFrame = (callback) => {
    if (!isComing) setTimeout(() => nextFrame(draw), ${MILLISECONDS_BETWEEN_FRAMES});
    isComing = true;
    count += 1;
    asked.set(count, callback);
    return count;
  };
  globalThis.cancelAnimationFrame = (id) => {
    asked.delete(id);
  };
}`;

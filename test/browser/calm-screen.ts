import type { BrowserContextOptions } from 'playwright-core';

/** Nothing turns while somebody waits: without a graphics card each step of a turn is a whole window drawn. */
export const CALM: BrowserContextOptions = { reducedMotion: 'reduce' };

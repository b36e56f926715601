import { existsSync } from 'node:fs';
import { chromium, type Browser } from 'playwright-core';

/** Where a Chromium may be; the first that is there is taken. */
const PLACES: readonly (string | undefined)[] = [
  process.env['KUOMIAN_CHROMIUM'],
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome',
  '/usr/bin/google-chrome-stable',
  '/opt/google/chrome/chrome',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
];

/**
 * Left out. Of this flag the last counts, so it names anew what Playwright leaves out as far as a page of one's own machine
 * meets it; then what a person's window has ready beside each page, which nobody here sees: it is made anew for every page,
 * and takes more of the processor than most pages do.
 */
const WITHOUT = [
  'AvoidUnnecessaryBeforeUnloadCheckSync',
  'DestroyProfileOnBrowserClose',
  'HttpsUpgrades',
  'MediaRouter',
  'NetworkTimeServiceQuerying',
  'OptimizationHints',
  'PaintHolding',
  'Translate',
  'PreloadTopChromeWebUI',
  'SpareRendererForSitePerProcess',
  'WebUIOmniboxAimPopup',
  'WebUIOmniboxFullPopup',
  'WebUIOmniboxPopup',
];

/** Headless, and quiet: it asks nobody for anything. */
const FLAGS = [
  '--headless',
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  `--disable-features=${WITHOUT.join(',')}`,
];

/** The Chromium tests drive; undefined when this machine has none. */
export function chromiumPath(): string | undefined {
  return PLACES.find((place) => place !== undefined && place !== '' && existsSync(place));
}

/** Why browser tests cannot run here; undefined when they can. */
export const noBrowserReason: string | undefined =
  chromiumPath() === undefined
    ? 'no Chromium found: install one or name it in KUOMIAN_CHROMIUM'
    : undefined;

/** Starts the browser. */
export function launchBrowser(): Promise<Browser> {
  const executablePath = chromiumPath();
  if (executablePath === undefined) throw new Error(noBrowserReason);
  return chromium.launch({ executablePath, headless: true, args: FLAGS });
}

import { PAGE_TITLES } from '../words/panel';

/** The dialogs that the panel opens. */
export const PAGE_NAMES = [
  'batch',
  'service',
  'bulletin',
  'send',
  'templates',
  'settings',
] as const;

export type PageName = (typeof PAGE_NAMES)[number];

/** A dialog: the file of the bundle that holds it, and its size. */
export interface DialogPage {
  readonly file: string;
  readonly title: string;
  readonly widthPixels: number;
  readonly heightPixels: number;
}

/** They fit a screen of 1280 × 720, which is what county offices have. */
const SIZES: Readonly<Record<PageName, Pick<DialogPage, 'file' | 'widthPixels' | 'heightPixels'>>> =
  {
    batch: { file: 'Batch', widthPixels: 900, heightPixels: 620 },
    service: { file: 'Service', widthPixels: 900, heightPixels: 620 },
    bulletin: { file: 'Bulletin', widthPixels: 900, heightPixels: 620 },
    send: { file: 'Send', widthPixels: 900, heightPixels: 620 },
    templates: { file: 'Templates', widthPixels: 640, heightPixels: 600 },
    settings: { file: 'Settings', widthPixels: 720, heightPixels: 620 },
  };

/** The dialog of this name. */
export function dialogPage(name: PageName): DialogPage {
  return { ...SIZES[name], title: PAGE_TITLES[name] };
}

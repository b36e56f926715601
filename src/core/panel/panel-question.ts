import { fieldsOf, textOf } from '../issue/issue-request';
import { SetupError } from '../text/setup-error';
import { REQUEST_IS_UNREADABLE } from '../words/issue';
import { PAGE_NAMES, type PageName } from './pages';

/** What a page asks of `openPanel`; nothing of it changes a cell. */
export type PanelQuestion =
  | { readonly ask: 'state' | 'service' | 'templates' | 'settings' }
  /** `number`: the bulletin that the page is about. */
  | { readonly ask: 'open'; readonly page: PageName; readonly number?: string | undefined }
  | { readonly ask: 'show'; readonly sheet: string };

/** The one call of `openPanel` that changes something: `{ ask: 'saveSettings', changes: [{ label, value }] }`. */
export function savesSettings(value: unknown): boolean {
  return typeof value === 'object' && value !== null && 'ask' in value
    ? value.ask === 'saveSettings'
    : false;
}

/**
 * A page's question, checked.
 *
 * @throws SetupError if it is none
 */
export function readPanelQuestion(value: unknown): PanelQuestion {
  const fields = fieldsOf(value);
  const ask = fields.get('ask');
  switch (ask) {
    case 'state':
    case 'service':
    case 'templates':
    case 'settings':
      return { ask };
    case 'open':
      return { ask, page: pageOf(fields.get('page')), number: textOf(fields.get('number')) };
    case 'show':
      return { ask, sheet: textOf(fields.get('sheet')) ?? '' };
    default:
      throw new SetupError(REQUEST_IS_UNREADABLE);
  }
}

function pageOf(value: unknown): PageName {
  const page = PAGE_NAMES.find((name) => name === value);
  if (page === undefined) throw new SetupError(REQUEST_IS_UNREADABLE);
  return page;
}

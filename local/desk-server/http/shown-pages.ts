import { randomBytes } from 'node:crypto';
import type { DeskEvent, ShownPage } from '../protocol';
import { googleScriptShim } from './google-script-shim';

/** Pages scripts showed, under addresses nobody can guess. */
export interface ShownPages {
  /** Gives a page an address; the event tells it to the open pages. */
  add(page: ShownPage): DeskEvent;
  html(id: string): string | undefined;
}

const MOST_PAGES = 40;

/** No pages yet; the oldest make room for new ones. */
export function newShownPages(): ShownPages {
  const pages = new Map<string, string>();
  return {
    add({ html, client, kind, title, size }) {
      const id = randomBytes(18).toString('base64url');
      pages.set(id, withShim(html));
      const [oldest] = pages.keys();
      if (pages.size > MOST_PAGES && oldest !== undefined) pages.delete(oldest);
      return { ...{ type: 'page', client, kind, title, size }, address: `/shown/${id}` };
    },
    html: (id) => pages.get(id),
  };
}

/** The page with `google.script` before its own scripts. */
function withShim(html: string): string {
  const shim = `<script>${googleScriptShim()}</script>`;
  const head = /<head(?:\s[^>]*)?>/i.exec(html);
  if (head) {
    const after = head.index + head[0].length;
    return html.slice(0, after) + shim + html.slice(after);
  }
  const doctype = /^\s*<!doctype[^>]*>/i.exec(html)?.[0] ?? '<!doctype html>';
  return `${doctype}${shim}${html.replace(/^\s*<!doctype[^>]*>/i, '')}`;
}

/** The page of the desk: the workbook in a grid, the add-on's menu, its panel and dialogs. */
import { byId, make, button } from './elements';
import { openDeskPage } from './desk-page';
import { notify } from './notices';
import { openLine, takeToken } from './server-line';
import { pageWords } from './words';

/** A cookie, since it outlives a start also on another port, which has a store of its own. */
const HINT_SEEN = 'kuomian-hint=seen';
const YEAR_SECONDS = 31_536_000;

const token = takeToken();
if (token === undefined) {
  byId('status').textContent = pageWords.noToken;
  notify({ kind: 'bad', text: pageWords.noToken });
} else {
  showHint();
  openDeskPage(openLine(token)).catch((error: unknown) => {
    const text = error instanceof Error ? error.message : String(error);
    byId('status').textContent = text;
    notify({ kind: 'bad', text });
  });
}

/** What a first-time visitor needs to know; not shown again once it was read. */
function showHint(): void {
  if (document.cookie.split('; ').includes(HINT_SEEN)) return;
  const hint = byId('hint');
  const lines = make('ol', {}, ...pageWords.hintLines.map((line) => make('li', {}, line)));
  const close = button(pageWords.hintClose, () => {
    document.cookie = `${HINT_SEEN}; max-age=${YEAR_SECONDS}; path=/; samesite=strict`;
    hint.hidden = true;
    dispatchEvent(new Event('resize'));
  });
  hint.replaceChildren(make('h2', { id: 'hint-title' }, pageWords.hintTitle), lines, close);
  hint.hidden = false;
}

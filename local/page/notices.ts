import { button, byId, make } from './elements';
import { pageWords } from './words';

export type NoticeKind = 'good' | 'bad' | 'plain';

export interface Notice {
  readonly text: string;
  readonly title?: string;
  readonly kind?: NoticeKind;
  readonly seconds?: number | null;
}

const DEFAULT_SECONDS = 8;
const MOST_NOTICES = 4;

/** As on Google, a script's note takes the place of its last one. */
function takeAway(place: HTMLElement, title: string): void {
  for (const note of place.querySelectorAll('.notice.plain')) {
    if (note.querySelector('strong')?.textContent === title) note.remove();
  }
}

/** Shows a short note in the corner; one that says something went wrong stays until it is closed. */
export function notify({ text, title = '', kind = 'plain', seconds }: Notice): void {
  const place = byId('notices');
  const note = make('div', { class: `notice ${kind}`, role: kind === 'bad' ? 'alert' : 'status' });
  if (title !== '') note.append(make('strong', {}, title));
  note.append(make('p', {}, text));
  if (kind === 'plain') takeAway(place, title);
  note.append(
    button(
      '×',
      () => {
        note.remove();
      },
      { class: 'plain', 'aria-label': pageWords.close },
    ),
  );
  place.append(note);
  while (place.children.length > MOST_NOTICES) place.firstElementChild?.remove();
  const stay = seconds ?? (kind === 'bad' ? undefined : DEFAULT_SECONDS);
  if (stay !== undefined && stay > 0)
    setTimeout(() => {
      note.remove();
    }, stay * 1000);
}

/** Shows what went wrong. */
export function notifyError(error: unknown): void {
  notify({ kind: 'bad', text: error instanceof Error ? error.message : String(error) });
}

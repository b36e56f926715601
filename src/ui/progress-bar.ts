import { madePercent } from '../core/panel/run-state';
import { RUN_WORDS } from '../core/words/panel-run';
import { byId, make, makeButton } from './elements';

/** The bar of something that is done in pieces, with a button to stop it. */
export interface ProgressBar {
  show(made: number, total: number): void;
  hide(): void;
  /** True once somebody has pressed 停止; the piece that is being made is still finished. */
  readonly isStopAsked: () => boolean;
  begin(label: string): void;
}

/** Over the page's own `#progress`. */
export function newProgressBar(): ProgressBar {
  const place = byId('progress');
  let stopAsked = false;
  let label = '';
  const count = make('span', { class: 'count' });
  const bar = make('progress', { max: '100' });
  const stop = makeButton(
    RUN_WORDS.stop,
    () => {
      stopAsked = true;
      stop.setAttribute('aria-disabled', 'true');
      count.textContent = RUN_WORDS.stopping;
    },
    { class: 'small' },
  );
  return {
    begin(text) {
      stopAsked = false;
      label = text;
      stop.removeAttribute('aria-disabled');
      place.replaceChildren(bar, count, stop);
    },
    show(made, total) {
      place.hidden = false;
      bar.value = madePercent(made, total);
      bar.setAttribute('aria-label', `${label} ${RUN_WORDS.made(made, total)}`);
      if (!stopAsked) count.textContent = RUN_WORDS.made(made, total);
    },
    hide() {
      place.hidden = true;
    },
    isStopAsked: () => stopAsked,
  };
}

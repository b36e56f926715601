import { madePercent } from '../core/panel/run-state';
import { RUN_WORDS } from '../core/words/panel-run';
import { byId, make, makeButton } from './elements';

/** The bar of something that is done in pieces, with a button to stop it. */
export interface ProgressBar {
  /** @param told how the count is told; by itself `12 / 31` */
  begin(label: string, told?: (made: number, total: number) => string): void;
  show(made: number, total: number): void;
  /** While nobody can know how far it is: the bar moves to and fro, and this is what is being done. */
  wait(sentence: string): void;
  /** Whether it can be stopped from here on. */
  allowStop(isAllowed: boolean): void;
  hide(): void;
  /** True once somebody has pressed 停止; the piece that is being made is still finished. */
  readonly isStopAsked: () => boolean;
  /** Settles when somebody presses 停止: for what changes nothing and need not be waited for. */
  readonly whenStopped: () => Promise<void>;
}

/** Over the page's own `#progress`. */
export function newProgressBar(): ProgressBar {
  const place = byId('progress');
  let stopAsked = false;
  let label = '';
  let told: (made: number, total: number) => string = RUN_WORDS.made;
  let onStop = (): void => undefined;
  let stopped = Promise.resolve();
  const count = make('span', { class: 'count', 'aria-live': 'polite' });
  const bar = make('progress', { max: '100' });
  const stop = makeButton(
    RUN_WORDS.stop,
    () => {
      stopAsked = true;
      stop.setAttribute('aria-disabled', 'true');
      count.textContent = RUN_WORDS.stopping;
      onStop();
    },
    { class: 'small' },
  );
  const tell = (text: string): void => {
    place.hidden = false;
    bar.setAttribute('aria-label', `${label} ${text}`);
    if (!stopAsked && count.textContent !== text) count.textContent = text;
  };
  return {
    begin(text, howTold = RUN_WORDS.made) {
      stopAsked = false;
      label = text;
      told = howTold;
      stopped = new Promise((resolve) => {
        onStop = resolve;
      });
      count.textContent = '';
      stop.removeAttribute('aria-disabled');
      stop.hidden = false;
      place.replaceChildren(bar, count, stop);
    },
    show(made, total) {
      bar.value = madePercent(made, total);
      tell(told(made, total));
    },
    wait(sentence) {
      bar.removeAttribute('value');
      tell(sentence);
    },
    allowStop(isAllowed) {
      stop.hidden = !isAllowed;
    },
    hide() {
      place.hidden = true;
    },
    isStopAsked: () => stopAsked,
    whenStopped: () => stopped,
  };
}

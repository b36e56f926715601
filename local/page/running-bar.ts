import type { Running } from '../desk-server/protocol';
import { button, byId, make } from './elements';
import { pageWords } from './words';

export interface RunningBar {
  show(running: Running | null): void;
}

const SHOWN_AFTER_MILLISECONDS = 250;
const TICK_MILLISECONDS = 1_000;

/** The bar that says which action runs, for how long, and offers to cancel it; not shown for what is over at once. */
export function runningBar(onCancel: () => void): RunningBar {
  const bar = byId('busy');
  let timers: readonly ReturnType<typeof setInterval>[] = [];
  const stop = (): void => {
    timers.forEach(clearInterval);
    timers = [];
    bar.hidden = true;
  };
  return {
    show(running) {
      stop();
      if (!running) return;
      const started = performance.now();
      const text = make('span', {}, pageWords.running(running.title));
      const cancel = button(pageWords.cancel, () => {
        cancel.disabled = true;
        cancel.textContent = pageWords.cancelling;
        onCancel();
      });
      bar.replaceChildren(text, cancel);
      const appear = setTimeout(() => {
        bar.hidden = false;
      }, SHOWN_AFTER_MILLISECONDS);
      const tick = setInterval(() => {
        const seconds = Math.round((performance.now() - started) / 1000);
        text.textContent = pageWords.runningFor(running.title, seconds);
      }, TICK_MILLISECONDS);
      timers = [appear, tick];
    },
  };
}

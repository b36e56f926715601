import type { ActionReport } from '../core/action-report';
import { lostText, runningText } from '../core/panel/run-state';
import { SetupError } from '../core/text/setup-error';
import { failureSentence } from '../core/words/failures';
import { RUN_WORDS } from '../core/words/panel-run';
import { CallLost } from './call-server';
import { byId, listItems, make, makeButton } from './elements';

/** The line of a page that says what runs, what came of it, and lets nothing run twice. */
export interface RunLine {
  /**
   * Does the work unless something runs already, and shows its report. Where a call fails the person may have it tried
   * again; until then this waits, and other things may be run.
   *
   * @returns the report, or undefined if nothing was begun or nobody knows what came of it
   */
  during<Report extends ActionReport>(
    title: string,
    work: () => Promise<Report>,
  ): Promise<Report | undefined>;
  readonly isBusy: () => boolean;
  show(sentence: string, state: ResultState, lines?: readonly string[]): void;
}

export type ResultState = 'idle' | 'busy' | 'good' | 'bad';

const TICK_MILLISECONDS = 250;

/** Over the page's own `#run`, which is `role=status`. What must not be clicked while something runs has `data-guarded`. */
export function newRunLine(): RunLine {
  const place = byId('run');
  let running: string | undefined;
  const once = async <Report extends ActionReport>(
    title: string,
    work: () => Promise<Report>,
  ): Promise<Outcome<Report>> => {
    if (running !== undefined) {
      show(place, RUN_WORDS.alreadyRunning(running), 'busy', []);
      return { isEnd: true };
    }
    running = title;
    guard(true);
    const stopClock = startClock(place, title);
    try {
      const report = await work();
      stopClock();
      show(place, report.summary, report.ok ? 'good' : 'bad', report.details);
      return { isEnd: true, report };
    } catch (error) {
      stopClock();
      return { isEnd: false, error };
    } finally {
      running = undefined;
      guard(false);
    }
  };
  return {
    async during(title, work) {
      for (;;) {
        const outcome = await once(title, work);
        if (outcome.isEnd) return outcome.report;
        const again = showFailure(place, title, outcome.error);
        if (!again) return undefined;
        await again;
      }
    },
    isBusy: () => running !== undefined,
    show: (sentence, state, lines = []) => {
      show(place, sentence, state, lines);
    },
  };
}

type Outcome<Report> =
  | { readonly isEnd: true; readonly report?: Report }
  | { readonly isEnd: false; readonly error: unknown };

/** Not `disabled`: the focus must stay where the person left it. */
function guard(isBusy: boolean): void {
  document.querySelectorAll('[data-guarded]').forEach((control) => {
    control.setAttribute('aria-disabled', String(isBusy));
  });
  document.body.setAttribute('aria-busy', String(isBusy));
}

function startClock(place: HTMLElement, title: string): () => void {
  const started = performance.now();
  const tick = () => {
    const text = runningText(title, performance.now() - started);
    if (text !== '') show(place, text, 'busy', []);
  };
  const clock = setInterval(tick, TICK_MILLISECONDS);
  return () => {
    clearInterval(clock);
  };
}

/** Settles when somebody wants it tried again; undefined where it must not be, since it may have been done. */
function showFailure(place: HTMLElement, title: string, error: unknown): Promise<void> | undefined {
  if (error instanceof CallLost) {
    show(place, lostText(title, error.kind), 'bad', []);
    if (error.kind === 'action') return undefined;
  } else show(place, sentenceOf(error), 'bad', []);
  return new Promise((resolve) => {
    place.append(
      makeButton(
        RUN_WORDS.retry,
        () => {
          resolve();
        },
        { class: 'small' },
      ),
    );
  });
}

function sentenceOf(error: unknown): string {
  const message = error instanceof Error ? error.message : String(error);
  return error instanceof SetupError ? message : failureSentence(message);
}

/** Details lie folded away: on the panel there is little room. */
const MOST_OPEN_DETAILS = 3;
const MOST_OPEN_CHARACTERS = 80;

function show(
  place: HTMLElement,
  sentence: string,
  state: ResultState,
  lines: readonly string[],
): void {
  place.dataset['state'] = state;
  const shown = place.querySelector('.sentence');
  if (state === 'busy' && shown?.textContent === sentence) return;
  if (sentence === '') {
    place.replaceChildren();
    return;
  }
  place.replaceChildren(
    ...(state === 'busy' ? [make('span', { class: 'spinner', 'aria-hidden': 'true' })] : []),
    make('span', { class: 'sentence' }, sentence),
    ...(lines.length === 0 ? [] : [detailsOf(lines)]),
  );
}

function detailsOf(lines: readonly string[]): HTMLElement {
  const list = make('ul', {}, ...listItems(lines));
  const isShort = lines.join('').length <= MOST_OPEN_CHARACTERS;
  if (isShort && lines.length <= MOST_OPEN_DETAILS) return list;
  return make('details', {}, make('summary', {}, RUN_WORDS.more), list);
}

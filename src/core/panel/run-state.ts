import { RUN_WORDS } from '../words/panel-run';

/** A call that takes no longer shows nothing: a flash would only startle. */
const SPINNER_AFTER_MILLISECONDS = 300;

/** Seconds are told from here on. */
const SECONDS_AFTER_MILLISECONDS = 3_000;

/** An action may have asked something over the sheet, where the page cannot see it. */
const ASKED_AFTER_MILLISECONDS = 12_000;

const MINUTE_MILLISECONDS = 60_000;

/** What a call is: a question can be asked again, an action may have been done without an answer. */
export type CallKind = 'question' | 'action';

/** How long a page waits before it takes a call for lost. Google stops every run after six minutes. */
export const PATIENCE_MILLISECONDS: Readonly<Record<CallKind, number>> = {
  question: MINUTE_MILLISECONDS,
  action: 6.5 * MINUTE_MILLISECONDS,
};

/**
 * What the result line says of a call that runs; '' while it is too early to say anything.
 *
 * @example runningText('刷新进度', 4_200) // => '正在办理「刷新进度」，已用4秒……'
 */
export function runningText(title: string, elapsedMilliseconds: number): string {
  if (elapsedMilliseconds < SPINNER_AFTER_MILLISECONDS) return '';
  if (elapsedMilliseconds < SECONDS_AFTER_MILLISECONDS) return RUN_WORDS.running(title);
  const sentence = RUN_WORDS.runningFor(title, Math.floor(elapsedMilliseconds / 1000));
  return elapsedMilliseconds < ASKED_AFTER_MILLISECONDS
    ? sentence
    : `${sentence}${RUN_WORDS.stillAsked}`;
}

/** What is said when no answer came: only a question may simply be asked again. */
export function lostText(title: string, kind: CallKind): string {
  if (kind === 'question') return RUN_WORDS.lostQuestion;
  return RUN_WORDS.lost(title, Math.floor(PATIENCE_MILLISECONDS.action / MINUTE_MILLISECONDS));
}

/** How far something chunked is, for a progress bar: whole percents, 100 only when all is made. */
export function madePercent(made: number, total: number): number {
  if (total <= 0) return 0;
  return Math.min(100, Math.max(0, Math.floor((made / total) * 100)));
}

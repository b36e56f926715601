import type { BulletinOverride } from '../bulletin/override';
import { parseOverrides } from '../bulletin/parse-content';
import { monthBefore, monthSoFar, weekSoFar } from '../bulletin/briefing-period';
import type { IsoDay } from '../calendar/day';
import type { DayRange } from '../campaign/settings-type';
import { dayOf, fieldsOf, listOf, textOf } from '../issue/issue-request';
import { readDay } from '../table/read-day';
import { SetupError } from '../text/setup-error';
import { REQUEST_IS_UNREADABLE } from '../words/issue';
import { COMPOSE_ANSWERS, LAST_MONTH_WORD, MONTH_WORD, WEEK_WORD } from '../words/sending';

/** What a page asks of composing: what it would say now, to keep paragraphs, or to make the draft. */
export interface ComposeCall {
  readonly stage: 'read' | 'save' | 'compose';
  /** Of a briefing; undefined: this month so far. */
  readonly period: DayRange | undefined;
  /** The whole set anew; undefined leaves what is kept. */
  readonly paragraphs: readonly BulletinOverride[] | undefined;
}

/** @throws SetupError if it is no such call */
export function readComposeCall(value: unknown): ComposeCall {
  const fields = fieldsOf(value);
  const stage = COMPOSE_STAGES.find((each) => each === fields.get('stage'));
  if (stage === undefined) throw new SetupError(REQUEST_IS_UNREADABLE);
  const paragraphs = listOf(fields.get('paragraphs'));
  const period = fields.get('period');
  return {
    stage,
    period: period === undefined || period === null ? undefined : periodOf(period),
    paragraphs: paragraphs === undefined ? undefined : parseOverrides(JSON.stringify(paragraphs)),
  };
}

const COMPOSE_STAGES = ['read', 'save', 'compose'] as const;

/** True for a call of composing that only looks. */
export function isReadCall(value: unknown): boolean {
  return hasStage(value, 'read');
}

/** True for a call of sending that only looks. */
export function isPreviewCall(value: unknown): boolean {
  return hasStage(value, 'preview');
}

function hasStage(value: unknown, stage: string): boolean {
  return typeof value === 'object' && value !== null && 'stage' in value && value.stage === stage;
}

function periodOf(value: unknown): DayRange {
  const fields = fieldsOf(value);
  const [start, end] = [dayOf(fields.get('start')), dayOf(fields.get('end'))];
  if (start === undefined || end === undefined) throw new SetupError(REQUEST_IS_UNREADABLE);
  return ordered(start, end);
}

function ordered(start: IsoDay, end: IsoDay): DayRange {
  if (end < start) throw new SetupError(COMPOSE_ANSWERS.periodReversed);
  return { start, end };
}

/**
 * The days of a briefing as somebody types them.
 *
 * @example typedPeriod('上月', '2023-11-20') // => { start: '2023-10-01', end: '2023-10-31' }
 * @throws SetupError if it cannot be read
 */
export function typedPeriod(text: string, today: IsoDay): DayRange {
  const typed = text.trim();
  if (typed === '' || typed === MONTH_WORD) return monthSoFar(today);
  if (typed === WEEK_WORD) return weekSoFar(today);
  if (typed === LAST_MONTH_WORD) return monthBefore(today);
  const [first, last, ...more] = typed.split(/至|到|~|～|—+/);
  const [start, end] = [readDay(first?.trim()).value, readDay(last?.trim()).value];
  if (start === undefined || end === undefined || more.length > 0) {
    throw new SetupError(COMPOSE_ANSWERS.periodUnreadable);
  }
  return ordered(start, end);
}

/** What a page asks of sending. */
export type SendCall =
  | { readonly stage: 'preview' | 'send' | 'continue'; readonly number: string | undefined }
  /** Somebody looked whether a mail of unknown fate went out. */
  | {
      readonly stage: 'verified';
      readonly number: string;
      readonly address: string;
      readonly wasSent: boolean;
    };

/** @throws SetupError if it is no such call */
export function readSendCall(value: unknown): SendCall {
  const fields = fieldsOf(value);
  const stage = fields.get('stage') ?? 'preview';
  const number = textOf(fields.get('number'));
  if (stage === 'preview' || stage === 'send' || stage === 'continue') return { stage, number };
  const address = textOf(fields.get('address'));
  const wasSent = fields.get('wasSent');
  const isWhole = number !== undefined && address !== undefined && typeof wasSent === 'boolean';
  if (stage !== 'verified' || !isWhole) throw new SetupError(REQUEST_IS_UNREADABLE);
  return { stage, number, address, wasSent };
}

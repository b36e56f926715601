import { type IsoDay, chineseDay } from '../calendar/day';
import {
  AWAITING_CONFIRMATION_MARK,
  NOT_COMPARED_MARK_WORD,
  RESOLVED_MARK_WORD,
} from '../words/screening';

/** A mark that a run put before 说明 because this time there was no hit. */
const RUN_MARK = new RegExp(`^【(${RESOLVED_MARK_WORD}|${NOT_COMPARED_MARK_WORD}) [^】]*】`);

/** True for 说明 of a hit that has disappeared: nothing more is to be done about it. */
export function isResolved(explanation: string | undefined): boolean {
  return markWordOf(explanation) === RESOLVED_MARK_WORD;
}

/** True for 说明 of a hit that could not be looked at again in the last run. */
export function isNotCompared(explanation: string | undefined): boolean {
  return markWordOf(explanation) === NOT_COMPARED_MARK_WORD;
}

/** True for 说明 of a hit whose match a person must confirm first: no notice before that (design rule 6). */
export function isAwaitingConfirmation(explanation: string | undefined): boolean {
  return withoutRunMark(explanation ?? '').startsWith(AWAITING_CONFIRMATION_MARK);
}

/** 说明 marked 已消除 with the day; one that is marked already keeps its day. */
export function markResolved(explanation: string, day: IsoDay): string {
  if (isResolved(explanation)) return explanation;
  return `【${RESOLVED_MARK_WORD} ${chineseDay(day)}】${withoutRunMark(explanation)}`;
}

/** 说明 marked as not compared this time, with the day it began; what is 已消除 stays so. */
export function markNotCompared(explanation: string, day: IsoDay): string {
  if (markWordOf(explanation) !== undefined) return explanation;
  return `【${NOT_COMPARED_MARK_WORD} ${chineseDay(day)}】${explanation}`;
}

function withoutRunMark(explanation: string): string {
  return explanation.replace(RUN_MARK, '');
}

function markWordOf(explanation: string | undefined): string | undefined {
  return RUN_MARK.exec(explanation ?? '')?.[1];
}

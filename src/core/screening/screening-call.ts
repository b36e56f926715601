import { fieldsOf } from '../issue/issue-request';
import { SetupError } from '../text/setup-error';
import { REQUEST_IS_UNREADABLE } from '../words/issue';

/** What a page asks of screening: to look, or to write. */
export interface ScreeningCall {
  readonly stage: 'plan' | 'write';
}

/** @throws SetupError if it is no such call */
export function readScreeningCall(value: unknown): ScreeningCall {
  const stage = fieldsOf(value).get('stage');
  if (stage === 'plan' || stage === 'write') return { stage };
  throw new SetupError(REQUEST_IS_UNREADABLE);
}

/** True for a call that only looks. */
export function isScreeningQuestion(value: unknown): boolean {
  return typeof value === 'object' && value !== null && 'stage' in value && value.stage === 'plan';
}

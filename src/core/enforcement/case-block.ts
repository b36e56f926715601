import type { IsoDay } from '../calendar/day';
import type { HitKind } from '../screening/hit';
import { isAwaitingConfirmation, isResolved } from '../screening/marks';
import { unitKey } from '../screening/units';
import type { EnforcementCase, RegisteredNotice } from './case-type';
import { noticeCodeOf } from './ladder';
import { isClosing, isVoid } from './notice-period';
import type { Block } from './standing-type';

/** 状态 of 单位台账 that hand a case over to people (domain A2: 注销吊销 → 转人工). */
const DEREGISTERED_STATES: readonly string[] = ['注销', '吊销'];

/**
 * What stops a case whatever rung it is on, or undefined. An exit comes first: a closed case never gets another notice
 * (design rule 8), even if the row that closed it has been made void.
 */
export function caseBlock(one: EnforcementCase, day: IsoDay): Block | undefined {
  return exitBlock(one) ?? identityBlock(one) ?? registerBlock(one, day);
}

/**
 * The 情形 of a case that nothing blocks.
 *
 * @throws Error for a case without one: `caseBlock` stops it, so whoever asks has not looked at the block
 */
export function knownViolation({ key, violation }: EnforcementCase): HitKind {
  if (violation === undefined) throw new Error(`the case ${key} is blocked: its 情形 is unknown`);
  return violation;
}

function exitBlock({ notices, keyEmployer, employer }: EnforcementCase): Block | undefined {
  const closing = notices.find(isClosing);
  if (closing !== undefined) {
    return { code: 'closed', by: closing.closedBy, on: closing.closedOn };
  }
  const reason = keyEmployer?.exclusionReason ?? employer?.exclusionReason;
  if (reason !== undefined) return { code: 'excluded', reason };
  const state = employer?.state;
  if (state === undefined || !DEREGISTERED_STATES.includes(state)) return undefined;
  return { code: 'deregistered', state };
}

function identityBlock({ keyEmployer, unit, violation }: EnforcementCase): Block | undefined {
  if (unitKey(unit) === '') return { code: 'unitUnknown' };
  if (keyEmployer === undefined) return { code: 'notOnKeyEmployers' };
  if (isAwaitingConfirmation(keyEmployer.explanation)) return { code: 'matchUnconfirmed' };
  if (isResolved(keyEmployer.explanation)) return { code: 'resolved' };
  if (violation !== undefined) return undefined;
  return { code: 'situationUnknown', situations: keyEmployer.situations };
}

/** Rows of the register that make the case unclear: they might be the notice that a step would repeat. */
function registerBlock({ notices, unassigned }: EnforcementCase, day: IsoDay): Block | undefined {
  const open = unassigned.filter((notice) => !isVoid(notice) || isClosing(notice));
  if (open.length > 0) {
    const numbers = open.flatMap(({ number }) => (number === undefined ? [] : [number]));
    return { code: 'noticeUnassigned', numbers };
  }
  const valid = notices.filter((notice) => !isVoid(notice));
  const unreadable = valid.find(({ kind }) => noticeCodeOf(kind) === undefined);
  if (unreadable !== undefined) return { code: 'noticeUnreadable', number: unreadable.number };
  const impossible = valid.find((notice) => isServiceDateImpossible(notice, day));
  if (impossible?.servedOn === undefined) return undefined;
  const { number, servedOn, issuedOn } = impossible;
  return { code: 'serviceDateImpossible', number, servedOn, issuedOn };
}

/** Served before it was written, or on a day that has not come. */
function isServiceDateImpossible({ servedOn, issuedOn }: RegisteredNotice, day: IsoDay): boolean {
  if (servedOn === undefined) return false;
  return servedOn > day || (issuedOn !== undefined && servedOn < issuedOn);
}

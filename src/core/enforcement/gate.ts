import { type IsoDay, addDays } from '../calendar/day';
import type { NoticeCode } from '../campaign/notice-types';
import type { RegisteredNotice } from './case-type';
import { earliestInspection } from './inspection';
import { noticeCodeOf, stepIndexOf } from './ladder';
import { type PeriodRules, clockStartOf, deadlineOf } from './notice-period';
import type { Block, Standing } from './standing-type';

/** What a notice has to wait for. */
export type Gate = Pick<Standing, 'possibleFrom' | 'deadline' | 'block'>;

/** What is decided and taken from a bank account: never on a day off (行政强制法 43). */
const ENFORCEMENT: readonly NoticeCode[] = ['deductionDecision', 'deductionAssistance'];

/**
 * Whether a notice may be issued on a day, and from which day on, behind the notice it waits for: that one is served
 * (划拨申请书: received) and its period has run out. The second notice of a rung waits for the first one only.
 *
 * @param former undefined for the first notice of the ladder: possible at once
 */
export function gateOnDay(
  next: NoticeCode,
  former: RegisteredNotice | undefined,
  day: IsoDay,
  rules: PeriodRules,
): Gate {
  const code = former === undefined ? undefined : noticeCodeOf(former.kind);
  if (former === undefined || code === undefined) return onWorkingDay(next, day, open(day), rules);
  if (stepIndexOf(code) === stepIndexOf(next)) {
    return onWorkingDay(next, day, open(former.issuedOn ?? day), rules);
  }
  return onWorkingDay(next, day, afterPeriod(code, former, day, rules), rules);
}

function open(possibleFrom: IsoDay): Gate {
  return { possibleFrom, deadline: undefined, block: undefined };
}

function stopped(block: Block, deadline?: IsoDay): Gate {
  return { possibleFrom: undefined, deadline, block };
}

function afterPeriod(
  code: NoticeCode,
  former: RegisteredNotice,
  day: IsoDay,
  rules: PeriodRules,
): Gate {
  const { number, inspectedOn } = former;
  const served = clockStartOf(former);
  if (served === undefined) return stopped({ code: 'notServed', notice: code, number });
  const printed = deadlineOf(former, rules);
  if (printed === undefined) return { ...open(served), block: announced(former, served, day) };
  // What an inspection found cannot be told before the first day on which it may be held.
  const earliest = code === 'auditNotice' ? earliestInspection(served, rules) : undefined;
  const deadline = later(printed, earliest);
  if (inspectedOn !== undefined && earliest !== undefined && inspectedOn < earliest) {
    return stopped({ code: 'inspectionTooEarly', number, inspectedOn, earliest }, deadline);
  }
  const possibleFrom = later(addDays(deadline, 1), inspectedOn);
  if (day >= possibleFrom) return { possibleFrom, deadline, block: undefined };
  const isAnnounced = served !== former.servedOn;
  const block: Block =
    day > deadline && inspectedOn !== undefined
      ? { code: 'inspectionNotHeld', inspectedOn }
      : { code: 'deadlineNotPassed', notice: code, number, deadline, possibleFrom, isAnnounced };
  return { possibleFrom, deadline, block };
}

/** A notice without a period that was announced in public is not served before its thirty days are over. */
function announced(
  { kind, number }: RegisteredNotice,
  served: IsoDay,
  day: IsoDay,
): Block | undefined {
  const notice = noticeCodeOf(kind);
  return day >= served || notice === undefined ? undefined : { code: 'notServed', notice, number };
}

function onWorkingDay(next: NoticeCode, day: IsoDay, gate: Gate, { calendar }: PeriodRules): Gate {
  const { possibleFrom, block } = gate;
  if (!ENFORCEMENT.includes(next) || possibleFrom === undefined) return gate;
  const worked = calendar.rollForward(possibleFrom);
  if (block?.code === 'deadlineNotPassed') {
    return { ...gate, possibleFrom: worked, block: { ...block, possibleFrom: worked } };
  }
  if (block !== undefined || calendar.isWorkingDay(day)) return { ...gate, possibleFrom: worked };
  const free = calendar.rollForward(day);
  return { ...gate, possibleFrom: worked, block: { code: 'dayOff', day, possibleFrom: free } };
}

function later(one: IsoDay, other: IsoDay | undefined): IsoDay {
  return other !== undefined && other > one ? other : one;
}

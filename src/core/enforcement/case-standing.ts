import type { IsoDay } from '../calendar/day';
import type { NoticeCode } from '../campaign/notice-types';
import type { EnforcementCase, RegisteredNotice } from './case-type';
import { caseBlock } from './case-block';
import { LADDER_ORDER, gateOf, leadOf, noticeCodeOf, noticesOfStep, stepIndexOf } from './ladder';
import { type Gate, gateOnDay } from './gate';
import { type PeriodRules, isVoid } from './notice-period';
import type { Block, Standing, Timing } from './standing-type';

/** Working days within which a step counts as soon. */
const SOON_WORKING_DAYS = 3;

/**
 * Where a case stands at the end of nothing but its own rows: what comes next, from which day, or why not (design rules 7
 * and 8). The next step is possible the day after the former period's last day, which is still in time. A rung's second
 * notice that is missing comes before the next rung. Void notices count as not issued; a void one under later notices
 * blocks the case, because those later ones refer to it.
 *
 * @param day the day that is asked about: today, or the 成文日期 of a planned batch
 * @throws SetupError if a period runs into a year without a holiday arrangement
 */
export function standingOf(one: EnforcementCase, day: IsoDay, rules: PeriodRules): Standing {
  const issued = issuedNotices(one.notices);
  const current = [...LADDER_ORDER].reverse().find((code) => issued.has(code));
  const blocked = (block: Block): Standing => ({
    ...{ current, next: [], possibleFrom: undefined, deadline: undefined, block },
    timing: undefined,
  });
  const outside = caseBlock(one, day);
  if (outside !== undefined) return blocked(outside);
  const missing = missingFormer(one.notices, issued, current);
  if (missing?.block !== undefined) return blocked(missing.block);
  const next = missing?.next ?? nextAfter(current, issued);
  const [first] = next;
  if (first === undefined) return blocked({ code: 'completed' });
  const gate = gateOnDay(first, gateNotice(first, issued), day, rules);
  return { current, next, ...gate, timing: timingOf(gate, day, rules) };
}

type IssuedNotices = ReadonlyMap<NoticeCode, RegisteredNotice>;

/** The valid notice of each kind; of several the one with the latest 成文日期, then the lowest row. */
export function issuedNotices(notices: readonly RegisteredNotice[]): IssuedNotices {
  const issued = new Map<NoticeCode, RegisteredNotice>();
  for (const notice of notices) {
    const code = noticeCodeOf(notice.kind);
    if (code === undefined || isVoid(notice)) continue;
    const other = issued.get(code);
    const isLater = (notice.issuedOn ?? '') >= (other?.issuedOn ?? '');
    if (other === undefined || isLater) issued.set(code, notice);
  }
  return issued;
}

interface MissingFormer {
  readonly block?: Block;
  readonly next?: readonly NoticeCode[];
}

/** The first notice that is missing below the current one: a rung's second notice can be made up for, others cannot. */
function missingFormer(
  notices: readonly RegisteredNotice[],
  issued: IssuedNotices,
  current: NoticeCode | undefined,
): MissingFormer | undefined {
  const below = LADDER_ORDER.slice(0, current === undefined ? 0 : LADDER_ORDER.indexOf(current));
  const code = below.find((each) => !issued.has(each));
  if (code === undefined) return undefined;
  if (leadOf(code) !== undefined) return { next: [code] };
  const voided = notices.find((notice) => noticeCodeOf(notice.kind) === code);
  return {
    block:
      voided === undefined
        ? { code: 'formerMissing', notice: code }
        : { code: 'voided', notice: code, number: voided.number },
  };
}

function nextAfter(current: NoticeCode | undefined, issued: IssuedNotices): readonly NoticeCode[] {
  const step = current === undefined ? -1 : stepIndexOf(current);
  const left = noticesOfStep(step).filter((code) => !issued.has(code));
  return left.length > 0 ? left : noticesOfStep(step + 1);
}

/** What a notice waits for: its rung's own notice if it only goes with that, else the rung below. */
function gateNotice(code: NoticeCode, issued: IssuedNotices): RegisteredNotice | undefined {
  const lead = leadOf(code);
  if (lead !== undefined && issued.has(lead)) return issued.get(lead);
  const gate = gateOf(code);
  return gate === undefined ? undefined : issued.get(gate);
}

function timingOf(gate: Gate, day: IsoDay, { calendar }: PeriodRules): Timing | undefined {
  const { possibleFrom } = gate;
  if (possibleFrom === undefined) return undefined;
  if (possibleFrom <= day) return possibleFrom === day ? 'today' : 'overdue';
  return possibleFrom <= calendar.addWorkingDays(day, SOON_WORKING_DAYS) ? 'soon' : 'later';
}

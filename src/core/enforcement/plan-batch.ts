import { yearOf } from '../calendar/day';
import type { NoticeCode } from '../campaign/notice-types';
import type { HitKind } from '../screening/hit';
import { comparisonKey } from '../text/comparison-key';
import { NOTHING_FOUND } from '../words/enforcement';
import { amountOf } from './amounts';
import { knownViolation } from './case-block';
import { issuedNotices, standingOf } from './case-standing';
import type { EnforcementCase } from './case-type';
import { citationBook } from './citations';
import { LADDER_ORDER, deadlineCode, leadOf } from './ladder';
import { doubtfulNumbers, numberGiver, readNumbers } from './notice-number';
import { obstacleTo } from './plan-obstacles';
import type {
  BatchContext,
  BatchDesk,
  BatchPlan,
  BatchRequest,
  BlockedCase,
  KindTotal,
  PlanBlock,
  PlannedNotice,
  Selection,
} from './plan-type';
import { warningsFor } from './plan-warnings';

/**
 * The notices of a batch with their numbers, and the cases that get none with the reason. Nothing is written. Each case
 * gets its whole next rung or nothing, so that 责令整改书 and 移交函 carry one day. Numbers follow the register in the order
 * of the cases and without gaps: a blocked case takes none. Plan again, under the lock, on the register as it then is:
 * the same cases give the same plan.
 *
 * @throws SetupError if a period runs into a year without a holiday arrangement
 */
export function planBatch(
  cases: readonly EnforcementCase[],
  request: BatchRequest,
  context: BatchContext,
): BatchPlan {
  const desk = { ...context, citationsOf: citationBook(request.day, context.legalBases) };
  const register = readNumbers(context.registeredNumbers);
  const give = numberGiver(register);
  const planned: PlannedNotice[] = [];
  const blocked: BlockedCase[] = [];
  for (const one of cases.filter((each) => isSelected(each, request.selection))) {
    const draft = draftOf(one, request, desk);
    const doubtful = draft.notices.flatMap((code) =>
      doubtfulNumbers(context.settings.signing[code].offices[0].numberPrefix, register),
    );
    const block = draft.block ?? numberBlock(doubtful);
    if (block !== undefined) {
      blocked.push({ caseKey: one.key, one, notices: draft.notices, block });
      continue;
    }
    const violation = knownViolation(one);
    for (const code of draft.notices) {
      const { numberPrefix } = context.settings.signing[code].offices[0];
      const number = give(numberPrefix, yearOf(request.day));
      planned.push(plannedNotice({ one, violation, code, number }, request, desk));
    }
  }
  return { planned, blocked, totals: totalsOf(planned) };
}

interface Draft {
  readonly notices: readonly NoticeCode[];
  readonly block: PlanBlock | undefined;
}

function draftOf(one: EnforcementCase, request: BatchRequest, context: BatchDesk): Draft {
  const { kind, day } = request;
  const { next, block } = standingOf(one, day, context);
  const [first] = next;
  if (first === undefined) return { notices: [], block };
  if (kind !== undefined && kind !== first) {
    return { notices: [kind], block: { code: 'otherStep', asked: kind, next } };
  }
  return { notices: next, block: block ?? obstacleTo(next, one, request, context) };
}

function numberBlock(numbers: readonly string[]): PlanBlock | undefined {
  if (numbers.length === 0) return undefined;
  return { code: 'numberUnreadable', numbers: [...new Set(numbers)] };
}

interface Numbered {
  readonly one: EnforcementCase;
  readonly violation: HitKind;
  readonly code: NoticeCode;
  readonly number: string;
}

function plannedNotice(
  { one, violation, code, number }: Numbered,
  request: BatchRequest,
  context: BatchDesk,
): PlannedNotice {
  const { day } = request;
  const { offices, seal } = context.settings.signing[code];
  const isClean = code === 'auditFindings' && !request.wasFound(one);
  const withTerm = isClean ? undefined : deadlineCode(code);
  const issued = issuedNotices(one.notices);
  return {
    ...{ number, code, caseKey: one.key, one, violation, issuedOn: day, offices, seal },
    term: withTerm === undefined ? undefined : context.settings.deadlines[withTerm],
    amount: isClean ? undefined : amountOf(one, request),
    citations: context.citationsOf(code, violation).citations,
    former: LADDER_ORDER.flatMap((each) => issued.get(each) ?? []),
    inspection: code === 'auditNotice' ? request.inspectionOf(one) : undefined,
    inspectors: code === 'auditFindings' ? request.namedInspectorsOf(one) : undefined,
    closedBy: isClean ? NOTHING_FOUND : undefined,
    warnings: warningsFor(code, one, request, context, issued.get(leadOf(code) ?? code)?.issuedOn),
  };
}

/** True if the case fits every part of the selection; a case without a row of 重点企业 fits only the empty one. */
function isSelected({ keyEmployer }: EnforcementCase, selection: Selection): boolean {
  const { townships, teams, actions, rowNumbers } = selection;
  return (
    fits(keyEmployer?.township, townships) &&
    fits(keyEmployer?.team, teams) &&
    fits(keyEmployer?.action, actions) &&
    (rowNumbers === undefined ||
      (keyEmployer !== undefined && rowNumbers.includes(keyEmployer.rowNumber)))
  );
}

function fits(value: string | undefined, wanted: readonly string[] | undefined): boolean {
  if (wanted === undefined) return true;
  return value !== undefined && wanted.map(comparisonKey).includes(comparisonKey(value));
}

function totalsOf(planned: readonly PlannedNotice[]): readonly KindTotal[] {
  return LADDER_ORDER.flatMap((code) => {
    const ofKind = planned.filter((notice) => notice.code === code);
    if (ofKind.length === 0) return [];
    const amountFen = ofKind.reduce((sum, { amount }) => sum + (amount?.fen ?? 0), 0);
    return [{ code, count: ofKind.length, amountFen }];
  });
}

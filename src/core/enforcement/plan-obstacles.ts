import type { NoticeCode } from '../campaign/notice-types';
import { amountOf } from './amounts';
import { knownViolation } from './case-block';
import type { EnforcementCase } from './case-type';
import { inspectionProblems } from './inspection';
import type { BatchDesk, BatchRequest, PlanBlock } from './plan-type';

/** What asks for a sum of money cannot go without one. */
const NEED_AMOUNT: readonly NoticeCode[] = [
  'deductionApplication',
  'finalDemand',
  'deductionDecision',
  'deductionAssistance',
];

/** Why notices whose turn it is cannot be written all the same; undefined if they can. */
export function obstacleTo(
  notices: readonly NoticeCode[],
  one: EnforcementCase,
  request: BatchRequest,
  context: BatchDesk,
): PlanBlock | undefined {
  for (const code of notices) {
    const block =
      citationBlock(code, one, context) ??
      inspectionBlock(code, one, request, context) ??
      amountBlock(code, one, request);
    if (block !== undefined) return block;
  }
  return undefined;
}

function citationBlock(
  code: NoticeCode,
  one: EnforcementCase,
  { citationsOf }: BatchDesk,
): PlanBlock | undefined {
  const { problems } = citationsOf(code, knownViolation(one));
  return problems.length === 0 ? undefined : { code: 'citations', problems };
}

function inspectionBlock(
  code: NoticeCode,
  one: EnforcementCase,
  { day, inspectionOf }: BatchRequest,
  context: BatchDesk,
): PlanBlock | undefined {
  if (code !== 'auditNotice') return undefined;
  const inspection = inspectionOf(one);
  if (inspection === undefined) return { code: 'inspectionMissing' };
  const problems = inspectionProblems(inspection, day, context);
  return problems.length === 0 ? undefined : { code: 'inspection', problems };
}

function amountBlock(
  code: NoticeCode,
  one: EnforcementCase,
  request: BatchRequest,
): PlanBlock | undefined {
  const amount = amountOf(one, request);
  if (amount === undefined) {
    return NEED_AMOUNT.includes(code) ? { code: 'amountMissing' } : undefined;
  }
  const { fen } = amount;
  const isPossible = Number.isSafeInteger(fen) && fen >= 0;
  const isNothing = fen === 0 && NEED_AMOUNT.includes(code);
  if (!isPossible || isNothing) return { code: 'amountImpossible', fen };
  return fen === 0 && asksForMoney(code, one, request) ? { code: 'nothingToPay' } : undefined;
}

/** Everything but a 稽核情况告知书 that says nothing was found: 0.00 yuan is right there, and closes the case. */
function asksForMoney(code: NoticeCode, one: EnforcementCase, { wasFound }: BatchRequest): boolean {
  return code !== 'auditFindings' || wasFound(one);
}

import { LADDER_ORDER } from './ladder';
import { issuedNotices } from './case-standing';
import type { EnforcementCase } from './case-type';
import type { BatchRequest, NoticeAmount } from './plan-type';

/**
 * The amount a notice carries: 核定 if there is one, else what the case's last notice with an amount said, else what
 * screening reckoned (欠费 the arrears, otherwise the estimate). Undefined if nobody has a figure: blank is never 0.
 */
export function amountOf(
  one: EnforcementCase,
  { confirmedAmountFenOf }: Pick<BatchRequest, 'confirmedAmountFenOf'>,
): NoticeAmount | undefined {
  const confirmed = confirmedAmountFenOf(one);
  if (confirmed !== undefined) return { fen: confirmed, basis: '核定' };
  const former = formerAmountFen(one);
  if (former !== undefined) return { fen: former, basis: '前一文书' };
  const screened = screenedAmountFen(one);
  return screened === undefined ? undefined : { fen: screened, basis: '初步比对' };
}

/** What screening reckoned: 欠费 the arrears, otherwise the estimate. */
export function screenedAmountFen({
  violation,
  keyEmployer,
}: Pick<EnforcementCase, 'violation' | 'keyEmployer'>): number | undefined {
  return violation === 'arrears' ? keyEmployer?.arrearsFen : keyEmployer?.estimatedPremiumFen;
}

/** The amount of the case's last valid notice that has one. */
export function formerAmountFen({ notices }: Pick<EnforcementCase, 'notices'>): number | undefined {
  const issued = issuedNotices(notices);
  const amountsFen = LADDER_ORDER.flatMap((code) => issued.get(code)?.amountFen ?? []);
  return amountsFen[amountsFen.length - 1];
}

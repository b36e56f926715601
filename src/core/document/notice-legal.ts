import type { NoticeCode } from '../campaign/notice-types';
import { RECEIPT_CITATIONS } from '../enforcement/citation-choice';
import { type Citation, resolveCitations } from '../enforcement/citations';
import type { PlannedNotice } from '../enforcement/plan-type';
import { citationText } from '../words/enforcement-citations';
import { LAWS_IN_GENERAL } from '../words/notice-text';
import type { NoticeContext } from './notice-context';

/** What a provision is cited for. 法律依据 is what no other purpose claims. */
type Purpose =
  | '义务依据'
  | '后果依据'
  | '回避依据'
  | '拒绝依据'
  | '陈述依据'
  | '上缴依据'
  | '执行时间依据'
  | '复议依据'
  | '诉讼依据';

type Purposes = Readonly<Partial<Record<Purpose, readonly string[]>>>;

const PURPOSE_NAMES: readonly Purpose[] = [
  ...(['义务依据', '后果依据', '回避依据', '拒绝依据', '陈述依据'] as const),
  ...(['上缴依据', '执行时间依据', '复议依据', '诉讼依据'] as const),
];

const DUTIES = ['社保法57', '社保法58', '社保法60-1', '社保法62'];
const PENALTIES = ['社保法84', '社保法86', '监察条例27', '监察条例30'];
const REMEDIES: Purposes = {
  复议依据: ['复议法2017-9', '复议法2023-20'],
  诉讼依据: ['行诉法46'],
};

/** By codes of 法规依据: which of a notice's provisions stands in which sentence. */
const PURPOSES: Readonly<Record<NoticeCode, Purposes>> = {
  reminder: { 义务依据: DUTIES, 后果依据: PENALTIES },
  auditNotice: { 回避依据: ['稽核办法7'], 拒绝依据: ['监察条例30'] },
  auditFindings: { 义务依据: [...DUTIES, '社保法63-1'], 后果依据: PENALTIES },
  rectificationOrder: { 后果依据: [...PENALTIES, '稽核办法11'], ...REMEDIES },
  transferLetter: { 后果依据: PENALTIES },
  deductionApplication: {},
  finalDemand: { 陈述依据: ['强制法36'] },
  deductionDecision: {
    上缴依据: ['强制法49'],
    执行时间依据: ['强制法43-1'],
    ...REMEDIES,
  },
  deductionAssistance: { 上缴依据: ['强制法49'] },
};

/** What the law lets follow if a premium stays unpaid, which the reminder announces without applying it (申报规定 16). */
const DEDUCTION = [{ need: '社保法63-2' }] as const;

/**
 * The provisions of the notice by what they are cited for, each in exactly one of the texts; those of its 送达回证; and
 * where to appeal. The plan has chosen them for its 成文日期 and violation.
 */
export function legalData(
  planned: PlannedNotice,
  context: NoticeContext,
): Readonly<Record<string, string>> {
  const { code, citations, issuedOn } = planned;
  const purposes = PURPOSES[code];
  const claimed = Object.values(purposes).flat();
  const onDay = (rules: Parameters<typeof resolveCitations>[0]): readonly Citation[] =>
    resolveCitations(rules, issuedOn, context.legalBases).citations;
  const data: Record<string, string> = {
    法律依据: textOf(citations.filter((one) => !claimed.includes(one.code))),
    划拨依据: textOf(onDay(DEDUCTION)),
    送达依据: textOf(onDay(RECEIPT_CITATIONS)),
    复议机关: context.settings.reviewAuthority,
    诉讼法院: context.settings.court,
  };
  for (const purpose of PURPOSE_NAMES) {
    const codes = purposes[purpose] ?? [];
    data[purpose] = textOf(citations.filter((one) => codes.includes(one.code)));
  }
  return data;
}

function textOf(citations: readonly Citation[]): string {
  return citations.length === 0 ? LAWS_IN_GENERAL : citationText(citations);
}

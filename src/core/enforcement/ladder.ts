import { NOTICE_TYPES, type DeadlineNoticeCode, type NoticeCode } from '../campaign/notice-types';
import { comparisonKey } from '../text/comparison-key';

/**
 * One rung of the ladder (plan, part four; design rule 8): what is issued together, and the notice whose period must
 * have run out before the next rung.
 */
export interface LadderStep {
  /** In the order they are numbered: at least one. The first one is the rung's own, the second goes with it the same day. */
  readonly notices: readonly [NoticeCode, ...NoticeCode[]];
}

/** 催缴 → 稽核检查通知 → 稽核情况告知 → 责令整改 with 移交 → 划拨申请 → 催告 → 决定 with 协助划拨. */
export const LADDER: readonly LadderStep[] = [
  { notices: ['reminder'] },
  { notices: ['auditNotice'] },
  { notices: ['auditFindings'] },
  { notices: ['rectificationOrder', 'transferLetter'] },
  { notices: ['deductionApplication'] },
  { notices: ['finalDemand'] },
  { notices: ['deductionDecision', 'deductionAssistance'] },
];

/** Every kind of notice in the order of the ladder. */
export const LADDER_ORDER: readonly NoticeCode[] = LADDER.flatMap(({ notices }) => notices);

/** What is issued together on a 0-based rung; nothing below the first and above the last. */
export function noticesOfStep(step: number): readonly NoticeCode[] {
  return LADDER[step]?.notices ?? [];
}

/** 0-based rung of a kind of notice. */
export function stepIndexOf(code: NoticeCode): number {
  return LADDER.findIndex(({ notices }) => notices.includes(code));
}

/** The notice that a kind of notice goes with, such as 责令整改书 for 移交函; undefined for a rung's own notice. */
export function leadOf(code: NoticeCode): NoticeCode | undefined {
  const [lead] = noticesOfStep(stepIndexOf(code));
  return lead === code ? undefined : lead;
}

/** The notice whose period must have run out before this one: the own notice of the rung below. */
export function gateOf(code: NoticeCode): NoticeCode | undefined {
  return noticesOfStep(stepIndexOf(code) - 1)[0];
}

/** 文种 by its Chinese name; every code stands once among the types. */
export function noticeName(code: NoticeCode): string {
  return NOTICE_TYPES.flatMap((type) => (type.code === code ? [type.name] : [])).join('');
}

/** The kind that a 文种 cell names, whatever its spaces and width; undefined if none. */
export function noticeCodeOf(kind: string | undefined): NoticeCode | undefined {
  if (kind === undefined) return undefined;
  const key = comparisonKey(kind);
  return NOTICE_TYPES.find(({ name }) => name === key)?.code;
}

/** The kind as one that sets the employer a period, or undefined if it sets none. */
export function deadlineCode(code: NoticeCode): DeadlineNoticeCode | undefined {
  switch (code) {
    case 'reminder':
    case 'auditNotice':
    case 'auditFindings':
    case 'rectificationOrder':
    case 'finalDemand':
      return code;
    default:
      return undefined;
  }
}

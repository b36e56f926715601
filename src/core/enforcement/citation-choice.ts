import type { NoticeCode } from '../campaign/notice-types';
import type { HitKind } from '../screening/hit';

/** One thing a notice cites, by codes of 法规依据. */
export type CitationRule =
  /** Must be in force on the 成文日期: the notice cannot do without it. */
  | { readonly need: string }
  /** Versions of one provision: exactly the one in force is cited. */
  | { readonly versions: readonly string[] }
  /** Cited from the day it comes into force; before that the notice does without it. */
  | { readonly whenInForce: string };

const needs = (...codes: readonly string[]): readonly CitationRule[] =>
  codes.map((need) => ({ need }));

const whenInForce = (...codes: readonly string[]): readonly CitationRule[] =>
  codes.map((code) => ({ whenInForce: code }));

/** Review within 60 days and litigation within six months (domain A1 no. 21). */
const REMEDIES: readonly CitationRule[] = [
  { versions: ['复议法2017-9', '复议法2023-20'] },
  ...needs('行诉法46'),
];

/** What a 送达回证 cites. */
export const RECEIPT_CITATIONS: readonly CitationRule[] = [
  { versions: ['民诉法2021-87', '民诉法2023-87'] },
  { versions: ['民诉法2021-89', '民诉法2023-89'] },
];

/** What a notice cites for a kind of violation, in the order of printing (domain A2, 每份文书). */
export function citationRules(notice: NoticeCode, violation: HitKind): readonly CitationRule[] {
  switch (notice) {
    case 'reminder':
      return reminderRules(violation);
    case 'auditNotice':
      return [
        ...needs('社保法77', '征缴条例18', '征缴条例20', '稽核办法5', '稽核办法7', '稽核办法10'),
        ...needs('监察条例30'),
        ...whenInForce('经办条例42', '经办条例48'),
      ];
    case 'auditFindings':
      return [...needs('稽核办法10'), ...dutyRules(violation)];
    case 'rectificationOrder':
      return [
        ...orderRules(violation),
        ...needs('稽核办法10', '稽核办法11'),
        ...concealmentRules(violation),
        ...whenInForce('经办条例44'),
        ...REMEDIES,
      ];
    case 'transferLetter':
      return [
        ...needs('社保法82-2', ...(violation === 'unregistered' ? ['社保法84'] : ['社保法86'])),
        ...needs('监察条例10', '监察条例11', '监察条例14-2', '监察条例17', '监察条例18'),
        ...concealmentRules(violation),
        ...needs('监察条例30', '稽核办法11'),
        ...whenInForce('经办条例44'),
      ];
    case 'deductionApplication':
      return needs('社保法63-2', '若干规定28');
    case 'finalDemand':
      return needs('强制法35', '强制法36', '强制法38');
    case 'deductionDecision':
      return [
        ...needs('社保法63-2', '强制法37', '强制法38', '强制法43-1', '强制法47', '强制法49'),
        ...REMEDIES,
      ];
    case 'deductionAssistance':
      return needs('社保法63-2', '强制法47', '强制法49');
  }
}

function reminderRules(violation: HitKind): readonly CitationRule[] {
  switch (violation) {
    case 'unregistered':
      return needs('社保法57', '社保法58', '社保法84');
    case 'headCount':
    case 'base':
      return needs('社保法58', '社保法60-1', '社保法62', '社保法63-1', '社保法86', '申报规定16');
    case 'arrears':
      return needs('社保法60-1', '社保法63-1', '社保法86', '若干规定20');
  }
}

/** The duties an inspection measures the employer by. */
function dutyRules(violation: HitKind): readonly CitationRule[] {
  if (violation === 'arrears') return needs('社保法60-1', '社保法63-1', '社保法86');
  return needs('社保法58', '社保法60-1', '社保法62', '社保法63-1', '社保法86');
}

/** 社保法 84 is about registration only. */
function orderRules(violation: HitKind): readonly CitationRule[] {
  return needs('社保法63-1', ...(violation === 'unregistered' ? ['社保法84'] : []), '社保法86');
}

/** 监察条例 27 is about concealed wages or employees, not about premiums declared and not paid. */
function concealmentRules(violation: HitKind): readonly CitationRule[] {
  return violation === 'headCount' || violation === 'base' ? needs('监察条例27') : [];
}

import type { IsoDay } from '../calendar/day';
import type { NoticeCode } from '../campaign/notice-types';
import type { HitKind } from '../screening/hit';
import type { LegalBasis } from '../table/sheets/legal-bases';
import { comparisonKey } from '../text/comparison-key';
import { type CitationRule, citationRules } from './citation-choice';

/** Why a provision may not be cited; sentences in `words/enforcement-citations.ts`. */
export type CitationProblem =
  | {
      readonly code: 'notYetInForce';
      readonly citation: string;
      readonly from: IsoDay;
      readonly day: IsoDay;
    }
  | {
      readonly code: 'noLongerInForce';
      readonly citation: string;
      readonly until: IsoDay;
      readonly day: IsoDay;
    }
  | { readonly code: 'unknownCitation'; readonly citation: string }
  | { readonly code: 'firstDayMissing'; readonly citation: string }
  | { readonly code: 'oldLateFee'; readonly citation: string };

/** A provision that may be printed. */
export interface Citation {
  readonly code: string;
  /** Full name without 《》. */
  readonly law: string;
  /** As cited, such as 第六十三条第一款. */
  readonly article: string;
}

/** What a notice cites, and what it should but may not. */
export interface Citations {
  readonly citations: readonly Citation[];
  readonly problems: readonly CitationProblem[];
}

/**
 * The provision of a code on a day, or why it may not be cited (design rule 10). Of several rows with the code the one in
 * force counts. The 2‰ late fee (征缴暂行条例 13) is refused whatever the sheet says: 社保法 86 ranks above it.
 *
 * @example checkCitation('经办条例44', '2023-11-30', bases) // => notYetInForce; from 2023-12-01 on a citation
 */
export function checkCitation(
  code: string,
  day: IsoDay,
  bases: readonly LegalBasis[],
): Citation | CitationProblem {
  const key = comparisonKey(code);
  const rows = bases.filter((basis) => comparisonKey(basis.code ?? '') === key);
  if (key === OLD_LATE_FEE_CODE || rows.some(isOldLateFee)) {
    return { code: 'oldLateFee', citation: code };
  }
  const dated = rows.filter(({ firstDay }) => firstDay !== undefined);
  const valid = dated.find(({ firstDay, lastDay }) => isIn(day, firstDay, lastDay));
  if (valid !== undefined) {
    return { code, law: valid.law ?? '', article: valid.article ?? '' };
  }
  return problemOf(code, day, rows, dated);
}

/** True for a provision that may be cited. */
export function isCitation(one: Citation | CitationProblem): one is Citation {
  return 'law' in one;
}

/** What a notice about a kind of violation cites on its 成文日期. */
export function citationsFor(
  notice: NoticeCode,
  violation: HitKind,
  day: IsoDay,
  bases: readonly LegalBasis[],
): Citations {
  return resolveCitations(citationRules(notice, violation), day, bases);
}

/** Remembers what each kind of notice cites on one day: a batch asks a thousand times for the same few. */
export function citationBook(
  day: IsoDay,
  bases: readonly LegalBasis[],
): (notice: NoticeCode, violation: HitKind) => Citations {
  const known = new Map<string, Citations>();
  return (notice, violation) => {
    const key = `${notice} ${violation}`;
    const citations = known.get(key) ?? citationsFor(notice, violation, day, bases);
    known.set(key, citations);
    return citations;
  };
}

/** The provisions that rules choose on a day. */
export function resolveCitations(
  rules: readonly CitationRule[],
  day: IsoDay,
  bases: readonly LegalBasis[],
): Citations {
  const resolved = rules.flatMap((rule) => resolve(rule, day, bases));
  return {
    citations: resolved.filter(isCitation),
    problems: resolved.flatMap((one) => (isCitation(one) ? [] : [one])),
  };
}

function resolve(
  rule: CitationRule,
  day: IsoDay,
  bases: readonly LegalBasis[],
): readonly (Citation | CitationProblem)[] {
  if ('need' in rule) return [checkCitation(rule.need, day, bases)];
  if ('versions' in rule) {
    const checked = rule.versions.map((code) => checkCitation(code, day, bases));
    const valid = checked.find(isCitation);
    return valid === undefined ? checked : [valid];
  }
  const checked = checkCitation(rule.whenInForce, day, bases);
  return isCitation(checked) || checked.code === 'oldLateFee' ? [checked] : [];
}

const OLD_LATE_FEE_CODE = '征缴条例13';
const OLD_LATE_FEE = /千分之二|2‰|0\.2%/;

/** By its article, or by what its summary says. */
function isOldLateFee({ law, article, summary }: LegalBasis): boolean {
  const isArticle = (law ?? '').includes('征缴暂行条例') && (article ?? '').startsWith('第十三条');
  return isArticle || OLD_LATE_FEE.test(comparisonKey(summary ?? ''));
}

function isIn(day: IsoDay, firstDay: IsoDay | undefined, lastDay: IsoDay | undefined): boolean {
  return firstDay !== undefined && day >= firstDay && (lastDay === undefined || day <= lastDay);
}

function problemOf(
  citation: string,
  day: IsoDay,
  rows: readonly LegalBasis[],
  dated: readonly LegalBasis[],
): CitationProblem {
  if (rows.length === 0) return { code: 'unknownCitation', citation };
  const firstDays = dated.map(({ firstDay }) => firstDay).filter((each) => each !== undefined);
  const [from] = firstDays.filter((each) => each > day).sort();
  if (from !== undefined) return { code: 'notYetInForce', citation, from, day };
  const lastDays = dated.map(({ lastDay }) => lastDay).filter((each) => each !== undefined);
  const until = lastDays.sort()[lastDays.length - 1];
  if (until !== undefined) return { code: 'noLongerInForce', citation, until, day };
  return { code: 'firstDayMissing', citation };
}

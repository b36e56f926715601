import type { IsoDay } from '../../calendar/day';
import type { PresetLegalBasis } from '../preset-type';
import { ENFORCEMENT_LAW, SOCIAL_INSURANCE_LAW } from './legal-bases-laws';
import { PROCEDURE_LAWS } from './legal-bases-procedure';
import { REGULATIONS } from './legal-bases-regulations';

/** One law with the days it may be cited on and the articles a notice may use. */
export interface LawArticles {
  readonly law: string;
  /** What a code begins with: 社保法 gives 社保法63-1 for article 63, paragraph 1. */
  readonly shortName: string;
  readonly firstDay: IsoDay;
  /** The last day in force; undefined while it still is. */
  readonly lastDay: IsoDay | undefined;
  /** `[number, article as cited, summary]` */
  readonly articles: readonly (readonly [number: string, article: string, summary: string])[];
}

/**
 * What notices may cite, each with its days of validity. The 2‰ late fee of 征缴暂行条例 article 13 is left out on
 * purpose: 社会保险法 article 86 (0.5‰) ranks above it.
 */
export const LEGAL_BASES: readonly PresetLegalBasis[] = [
  SOCIAL_INSURANCE_LAW,
  ...REGULATIONS,
  ENFORCEMENT_LAW,
  ...PROCEDURE_LAWS,
].flatMap(legalBasesOf);

function legalBasesOf(law: LawArticles): readonly PresetLegalBasis[] {
  return law.articles.map(([number, article, summary]) => ({
    code: `${law.shortName}${number}`,
    law: law.law,
    article,
    firstDay: law.firstDay,
    lastDay: law.lastDay,
    summary,
  }));
}

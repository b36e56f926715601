import { chineseDay } from '../calendar/day';
import type { Citation, CitationProblem } from '../enforcement/citations';

/** Why a provision may not be cited, and what to do. */
export function citationSentence(problem: CitationProblem): string {
  const { citation } = problem;
  switch (problem.code) {
    case 'notYetInForce':
      return `“${citation}”自${chineseDay(problem.from)}起施行，成文日期为${chineseDay(problem.day)}的文书不能引用。`;
    case 'noLongerInForce':
      return `“${citation}”的有效期到${chineseDay(problem.until)}为止，成文日期为${chineseDay(problem.day)}的文书不能引用。`;
    case 'unknownCitation':
      return `「法规依据」中没有代码“${citation}”，请补填。`;
    case 'firstDayMissing':
      return `「法规依据」中“${citation}”没有填写生效日，请补填。`;
    case 'oldLateFee':
      return `“${citation}”规定按日加收千分之二滞纳金，与社会保险法第八十六条（万分之五）不一致，不能引用。`;
  }
}

/**
 * The provisions as a notice cites them, articles of one law together.
 *
 * @example '《中华人民共和国社会保险法》第五十七条、第五十八条、《社会保险稽核办法》第十条'
 */
export function citationText(citations: readonly Citation[]): string {
  const articlesByLaw = new Map<string, string[]>();
  for (const { law, article } of citations) {
    articlesByLaw.set(law, [...(articlesByLaw.get(law) ?? []), article]);
  }
  return [...articlesByLaw]
    .map(([law, articles]) => `《${law}》${[...new Set(articles)].join('、')}`)
    .join('、');
}

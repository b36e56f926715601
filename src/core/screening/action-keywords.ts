import { comparisonKey } from '../text/comparison-key';
import type { ActionRow } from './records';

/**
 * The key words of the actions by the code of their last character; under each the longest first, then the lower number.
 * So a name is read once from its end, however many key words there are.
 */
export type KeywordIndex = ReadonlyMap<number, readonly ActionKeyword[]>;

interface ActionKeyword {
  readonly key: string;
  /** Number of the action. */
  readonly number: number;
}

/** The key words of all actions that have a number. */
export function keywordIndex(actions: readonly ActionRow[]): KeywordIndex {
  const index = new Map<number, ActionKeyword[]>();
  for (const { number, keywords } of actions) {
    for (const key of keywords.map(comparisonKey)) {
      if (number === undefined || key === '') continue;
      const last = key.charCodeAt(key.length - 1);
      index.set(last, [...(index.get(last) ?? []), { key, number }].sort(compareKeywords));
    }
  }
  return index;
}

/** Most names need no folding of width, spaces and capitals before key words are looked for. */
const CHINESE_ONLY = /^[\u4e00-\u9fff]+$/;

/**
 * The action whose key word ends last in the text, for a Chinese company's trade stands behind its name: 汽车培训学校 is a
 * school. Of two that end together the longer wins, then the lower number.
 */
export function actionByKeyword(
  text: string | undefined,
  keywords: KeywordIndex,
): number | undefined {
  if (text === undefined) return undefined;
  const key = CHINESE_ONLY.test(text) ? text : comparisonKey(text);
  for (let end = key.length; end > 0; end -= 1) {
    const endingSo = keywords.get(key.charCodeAt(end - 1));
    if (endingSo === undefined) continue;
    for (const keyword of endingSo) if (key.endsWith(keyword.key, end)) return keyword.number;
  }
  return undefined;
}

function compareKeywords(one: ActionKeyword, other: ActionKeyword): number {
  return other.key.length - one.key.length || one.number - other.number;
}

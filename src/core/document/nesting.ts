import type { Finding } from './check-template';
import { passagesOf, wordsAround } from './template-places';
import { decoded, matches } from './xml';

/** Passages within each other. The office's own templates have two; the template library's time grows with the square of it. */
const MOST_NESTED_PASSAGES = 20;

const PASSAGE_MARK = /\{([#^/])([^{}]*)\}/g;

/** The first passage of a part that stands within too many others; undefined in any sensible template. */
export function tooDeepPassage(xml: string): Finding | undefined {
  const passages = passagesOf(xml);
  const marks = matches(passages.map((one) => one.xml).join(''), PASSAGE_MARK);
  let depth = 0;
  const first = marks.find(([, mark]) => {
    depth = mark === '/' ? Math.max(0, depth - 1) : depth + 1;
    return depth > MOST_NESTED_PASSAGES;
  });
  if (first === undefined) return undefined;
  return {
    code: 'nestedTooDeep',
    placeholder: decoded(first[0].slice('{#'.length, -'}'.length)).trim(),
    where: wordsAround(passages, first.index),
    detail: String(MOST_NESTED_PASSAGES),
  };
}

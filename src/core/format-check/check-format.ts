import { FORMAT_FILE_WORDS, FORMAT_WORDS } from '../words/format-check';
import { checkBody, checkHeadings } from './check-body';
import { checkPageNumbers, checkPages, checkTables } from './check-page';
import { checkTexts } from './check-text';
import { problemAt, type FormatProblem } from './format-problem';
import { readDocx } from './read-docx';

/** Problems of one rule that are named one by one. */
const MOST_OF_A_RULE = 10;

/**
 * What in a .docx file GB/T 9704-2012 wants otherwise, in the order of a document: page, title and body, headings, words,
 * tables, page numbers. Empty if nothing was found. Any bytes will do: a file that cannot be read is one problem.
 */
export function checkFormat(docx: Uint8Array): readonly FormatProblem[] {
  const read = readDocx(docx);
  if ('refusal' in read) {
    const { place, advice } = FORMAT_FILE_WORDS;
    return [problemAt('file', place, { problem: read.refusal, advice })];
  }
  const { document } = read;
  return shortened([
    ...checkPages(document),
    ...checkBody(document),
    ...checkHeadings(document),
    ...checkTexts(document),
    ...checkTables(document),
    ...checkPageNumbers(document),
  ]);
}

/** The first problems of each rule, and how many more there are. */
function shortened(problems: readonly FormatProblem[]): readonly FormatProblem[] {
  const seen = new Map<string, number>();
  const kept = problems.filter(({ rule }) => {
    const count = (seen.get(rule) ?? 0) + 1;
    seen.set(rule, count);
    return count <= MOST_OF_A_RULE;
  });
  const more = Array.from(seen)
    .filter(([, count]) => count > MOST_OF_A_RULE)
    .flatMap(([rule, count]) => {
      const last = kept.filter((one) => one.rule === rule).slice(-1);
      const words = FORMAT_WORDS.more(count - MOST_OF_A_RULE);
      return last.map(({ problem }) => problemAt('more', problem, words));
    });
  return [...kept, ...more];
}

import { neutraliseFormula } from '../text/formula';
import {
  PROBLEM_WORDS,
  UNNAMED_PROBLEM,
  furtherProblems,
  type ProblemWords,
} from '../words/problems';
import type { Problem } from './problem';

/** 工作表, 行, 列, 内容, 问题, 建议: a row of 数据问题, its texts safe to write. */
export type ProblemRow = readonly [
  sheet: string,
  row: number | '',
  column: string,
  content: string,
  problem: string,
  advice: string,
];

/** A column pasted wrongly gives a problem in every row of perhaps 100,000; the sheet stays usable. */
export const MOST_ROWS_OF_A_KIND = 1000;

/**
 * The problems as rows of 数据问题, in their order. Of one kind in one column 1,000 are listed, then one row says how many
 * more there are.
 *
 * @param moreWords words for codes of other parts that `words/problems` does not know
 */
export function problemRows(
  problems: readonly Problem[],
  moreWords: Readonly<Record<string, ProblemWords>> = {},
): ProblemRow[] {
  const wordsByCode = new Map<string, ProblemWords>(
    Object.entries({ ...PROBLEM_WORDS, ...moreWords }),
  );
  const wordsOf = ({ code }: Problem) => wordsByCode.get(code) ?? UNNAMED_PROBLEM;
  const listed = new Map<string, number>();
  return problems.flatMap((problem) => {
    const kind = kindOf(problem);
    const place = (listed.get(kind) ?? 0) + 1;
    listed.set(kind, place);
    if (place <= MOST_ROWS_OF_A_KIND) return [rowOf(problem, wordsOf(problem))];
    if (place > MOST_ROWS_OF_A_KIND + 1) return [];
    const total = problems.filter((one) => kindOf(one) === kind).length;
    return [furtherRow(problem, total - MOST_ROWS_OF_A_KIND, wordsOf(problem))];
  });
}

function kindOf({ sheet, column, code }: Problem): string {
  return `${sheet}\u0001${column}\u0001${code}`;
}

function rowOf(problem: Problem, words: ProblemWords): ProblemRow {
  const { sheet, row = '', column, content, detail } = problem;
  return [
    ...([neutraliseFormula(sheet), row, neutraliseFormula(column)] as const),
    neutraliseFormula(content),
    neutraliseFormula(filled(words.problem, detail)),
    neutraliseFormula(filled(words.advice, detail)),
  ];
}

function furtherRow(problem: Problem, count: number, words: ProblemWords): ProblemRow {
  const whole: Problem = { ...problem, row: undefined, content: '', detail: '…' };
  const [sheet, row, column, content, , advice] = rowOf(whole, words);
  return [sheet, row, column, content, furtherProblems(count), advice];
}

/** A function, because `$` in the detail would mean something to `replace`. */
function filled(sentence: string, detail: string): string {
  return sentence.replace('{detail}', () => detail);
}

import type { ProblemWords } from './problems';

/** What 数据问题 says about the numbers of 文书登记. */
export const REGISTER_PROBLEM_WORDS = {
  numberMissing: {
    problem: '文号不连续，缺少这一号',
    advice: '请查找被删除的一行并恢复（作废的也要保留）；确实没有使用的，请书面说明',
  },
  numberRepeated: {
    problem: '同一文号登记了不止一次',
    advice: '请核对纸质文书，改正登错的一行',
  },
  numberUnreadable: {
    problem: '不是文号，为免重号，改正之前不再编这一序列的号',
    advice: '请按“资社保〔2023〕1号”的样子填写',
  },
} as const satisfies Readonly<Record<string, ProblemWords>>;

export type RegisterProblemCode = keyof typeof REGISTER_PROBLEM_WORDS;

import { chineseDay } from '../calendar/day';
import type { LateFeeProblem } from '../enforcement/late-fee';

/** Why a late fee cannot be reckoned, and what to do. */
export function lateFeeSentence(problem: LateFeeProblem): string {
  switch (problem.code) {
    case 'principalImpossible':
      return `${problem.period}的欠缴金额应当是0至100亿元之间、精确到分的数，请核对。`;
    case 'dueBeforeLaw':
      return `${problem.period}的缴费截止日${chineseDay(problem.dueOn)}早于2011年7月1日，按当时的规定处理，不能在这里计算。`;
    case 'dayImpossible':
      return `${problem.period}的缴费截止日或者计算截止日不是有效的日期，请核对。`;
    case 'exemptionReversed':
      return `缓缴期间${problem.from}至${problem.to}无效或者起止颠倒，请核对。`;
  }
}

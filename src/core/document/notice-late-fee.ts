import { chineseDay } from '../calendar/day';
import type { LateFee, LateFeeLine } from '../enforcement/late-fee';
import type { PlannedNotice } from '../enforcement/plan-type';
import { lateFeeRemark } from '../words/notice-late-fee';
import { FILL_IN_DAY } from '../words/notice-text';
import type { NoticeContext } from './notice-context';
import { inFiguresAndCapitals, yuan } from './notice-figures';
import type { TemplateData } from './types';

/** The late fee by period and in sum, and what is to be paid with it. */
export function lateFeeData({ amount }: PlannedNotice, { lateFee }: NoticeContext): TemplateData {
  const lines = lateFee?.lines ?? [];
  const total =
    amount === undefined || lateFee === undefined ? amount?.fen : amount.fen + lateFee.feeFen;
  return {
    有滞纳金: lines.length > 0,
    滞纳金截止日期: lastDayText(lines),
    ...inFiguresAndCapitals('滞纳金', lateFee?.feeFen),
    ...inFiguresAndCapitals('本金合计', lateFee?.principalFen),
    ...inFiguresAndCapitals('应缴合计', total),
    滞纳金明细: lines.map(lineItem),
    滞纳金说明: lateFeeRemark(lateFee ?? NO_LATE_FEE),
  };
}

const NO_LATE_FEE: LateFee = { lines: [], principalFen: 0, feeFen: 0, problems: [] };

/** Days in a table are short: 2023-10-11. */
function lineItem(line: LateFeeLine): TemplateData {
  return {
    费款所属期: line.period,
    欠缴额: yuan(line.principalFen),
    起算日: line.from,
    截止日: line.to,
    天数: String(line.days),
    滞纳金额: yuan(line.feeFen),
  };
}

function lastDayText(lines: readonly LateFeeLine[]): string {
  const last = lines
    .map(({ to }) => to)
    .sort()
    .pop();
  return last === undefined ? FILL_IN_DAY : chineseDay(last);
}

/** What a cell formula of ours shows when it cannot answer. */
export const AMOUNT_NEEDED = '请填金额（元），不能为负数';
export const START_DAY_NEEDED = '请填起算日期，例如 2023-10-11';
export const DAY_COUNT_NEEDED = '请填工作日天数（0 到 2000 的整数）';

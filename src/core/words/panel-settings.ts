/** The groups of 参数 as the settings page shows them. */
export const SETTING_GROUP_NAMES = {
  campaign: '行动',
  stages: '三个阶段的日期',
  contributions: '缴费和滞纳金',
  screening: '比对',
  contributionBase: '缴费基数',
  offices: '机关',
  signing: '署名',
  deadlines: '期限',
  enforcement: '稽核和告知',
  bulletin: '通报和邮件',
} as const;

/** What 操作日志 calls a change of 参数 made on the settings page. */
export const SETTINGS_TITLE = '修改参数';

export function settingsSaved(labels: readonly string[]): string {
  return `已修改${labels.length}项参数：${labels.join('、')}。`;
}

export const NOTHING_CHANGED = '没有改动，不用保存。';

export function settingsRefused(count: number): string {
  return `有${count}项填写不对，没有保存。请按提示改正后再点“保存”。`;
}

export function settingRowMissing(label: string): string {
  return `「参数」表没有“${label}”这一项，请先运行“建立或补全工作簿”。`;
}

/** @example settingProblem('不是日期', '请按 2023-10-11 的样子填写') // => '不是日期；请按 2023-10-11 的样子填写。' */
export function settingProblem(problem: string, advice: string): string {
  return `${problem}；${advice}。`;
}

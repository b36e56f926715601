/**
 * Every action of the contract with its words, in the order of the campaign's work. The menu, the panel, the manual page
 * `about` and the desk's `kuomian actions` are all made from this one table.
 */
export interface ActionWords {
  /** The global function; the names are a contract. */
  readonly name: string;
  /** As the menu shows it. */
  readonly title: string;
  /** One line on what it does. */
  readonly description: string;
  readonly group: ActionGroup;
}

export type ActionGroup = '准备' | '进度' | '比对' | '文书' | '通报' | '设置';

export const ACTIONS: readonly ActionWords[] = [
  {
    name: 'setUpWorkbook',
    title: '建立或补全工作簿',
    description: '建立全部工作表并填入方案内容；已在用的表只补缺，不改动已填内容',
    group: '准备',
  },
  {
    name: 'checkData',
    title: '检查数据问题',
    description: '检查各表每一行，把所有问题列到「数据问题」表，并说明怎样改',
    group: '准备',
  },
  {
    name: 'importSocialInsurance',
    title: '导入参保数据',
    description: '导入社保系统导出的参保缴费数据',
    group: '比对',
  },
  {
    name: 'importTax',
    title: '导入税务数据',
    description: '导入税务系统导出的个税申报数据',
    group: '比对',
  },
  {
    name: 'undoImport',
    title: '撤销上次导入',
    description: '把工作簿恢复到上次导入之前',
    group: '比对',
  },
  {
    name: 'refreshProgress',
    title: '刷新进度',
    description: '按扩面登记重新计算各乡（镇）、工作组和全县的扩面、征缴进度',
    group: '进度',
  },
  {
    name: 'takeSnapshot',
    title: '保存进度快照',
    description: '把今天的进度存入「进度快照」，供下期计算增减和预计',
    group: '进度',
  },
  {
    name: 'refreshActionBoard',
    title: '更新行动进展',
    description: '汇总各项行动的走访、核查、文书、扩面和征缴，并核对宣传活动是否达到方案要求',
    group: '进度',
  },
  {
    name: 'screenEmployers',
    title: '比对重点企业',
    description: '比对参保与税务数据，找出重点企业',
    group: '比对',
  },
  {
    name: 'issueNotices',
    title: '批量制发文书',
    description: '按阶段批量生成催缴、稽核、整改等文书',
    group: '文书',
  },
  {
    name: 'issueSelected',
    title: '为选中单位制发文书',
    description: '为「重点企业」表中选中的单位生成下一步文书',
    group: '文书',
  },
  {
    name: 'reprintNotice',
    title: '重打文书',
    description: '按原文号重新打印一份文书',
    group: '文书',
  },
  {
    name: 'printLateFee',
    title: '滞纳金计算表',
    description: '按文号计算到今天的滞纳金，制作汇总表',
    group: '文书',
  },
  {
    name: 'voidNotice',
    title: '作废文书',
    description: '作废一份文书，文号保留不再使用',
    group: '文书',
  },
  {
    name: 'closeCase',
    title: '办结案件',
    description: '登记办结原因，不再制发后续文书',
    group: '文书',
  },
  {
    name: 'recordService',
    title: '登记送达',
    description: '登记送达日期和方式，重新计算期限和下一步',
    group: '文书',
  },
  {
    name: 'restoreTemplates',
    title: '恢复默认模板',
    description: '把文书模板恢复为默认内容，原文件改名保留',
    group: '文书',
  },
  {
    name: 'auditEmployer',
    title: '核算稽核结果',
    description: '按稽核明细核算漏保、少报和应补金额',
    group: '文书',
  },
  {
    name: 'composeBulletin',
    title: '起草总结通报',
    description: '起草十二月总结通报',
    group: '通报',
  },
  {
    name: 'composeBriefing',
    title: '起草进度通报',
    description: '起草每周或每月进度通报',
    group: '通报',
  },
  {
    name: 'previewBulletin',
    title: '预览通报',
    description: '预览通报和将要发送的邮件',
    group: '通报',
  },
  {
    name: 'sendBulletin',
    title: '发送通报',
    description: '把通报用邮件发给收件人',
    group: '通报',
  },
  {
    name: 'checkFormat',
    title: '公文格式检查',
    description: '检查最新一份通报或文书是否符合公文格式，逐条说明怎样改',
    group: '通报',
  },
  {
    name: 'remindOverdue',
    title: '提醒逾期事项',
    description: '把逾期未办的文书提醒各工作组',
    group: '通报',
  },
  {
    name: 'installSchedule',
    title: '开启每周自动快照',
    description: '每周自动保存进度快照并提醒',
    group: '设置',
  },
  {
    name: 'removeSchedule',
    title: '关闭每周自动快照',
    description: '关闭自动快照和提醒',
    group: '设置',
  },
  {
    name: 'openPanel',
    title: '打开操作面板',
    description: '在右侧打开操作面板，按顺序点按钮办理',
    group: '设置',
  },
  {
    name: 'about',
    title: '关于扩面通',
    description: '版本、用途和数据安全说明',
    group: '设置',
  },
];

/** The words of one action. */
export function actionWords(name: string): ActionWords | undefined {
  return ACTIONS.find((action) => action.name === name);
}

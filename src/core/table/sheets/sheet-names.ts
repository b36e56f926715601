/** The names of the workbook's sheets: a contract with staff, so each is written here and nowhere else. */
export const SHEET_NAMES = {
  guide: '使用说明',
  settings: '参数',
  townships: '乡镇',
  teams: '工作组',
  actions: '行动',
  leadingGroup: '领导小组',
  employers: '单位台账',
  socialInsurance: '参保数据',
  tax: '税务数据',
  nameConfirmations: '名称确认',
  enrolment: '扩面登记',
  activities: '宣传活动',
  auditDetails: '稽核明细',
  recipients: '收件人',
  legalBases: '法规依据',
  holidays: '节假日',
  progress: '进度',
  snapshots: '进度快照',
  keyEmployers: '重点企业',
  screeningSummary: '比对汇总',
  actionBoard: '行动进展',
  notices: '文书登记',
  deliveryList: '送达清单',
  auditResults: '稽核结果',
  auditLines: '稽核计算',
  dataProblems: '数据问题',
  bulletins: '通报',
  operationLog: '操作日志',
} as const;

/** The first sheet: what every other sheet is for. It holds no table. */
export const GUIDE_SHEET_NAME = SHEET_NAMES.guide;

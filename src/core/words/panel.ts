import type { PageName } from '../panel/pages';
import type { UnfinishedImportState, UnfinishedSendingState } from '../panel/panel-type';
import type { WorkGroupName } from '../panel/work-groups';

/** The panel's groups, in the order of the work. */
export const WORK_GROUP_TITLES: Readonly<Record<WorkGroupName, string>> = {
  prepare: '一、准备',
  screen: '二、导入与比对',
  notices: '三、文书',
  progress: '四、进度',
  bulletin: '五、通报',
  settings: '六、设置与说明',
};

/** Titles of the dialogs' windows. */
export const PAGE_TITLES: Readonly<Record<PageName, string>> = {
  batch: '批量制发文书',
  service: '登记送达',
  bulletin: '编写通报',
  send: '发送通报',
  templates: '文书模板',
  settings: '参数设置',
};

interface PageButton {
  readonly title: string;
  readonly description: string;
}

/** The buttons that open them. */
export const PAGE_BUTTONS: Readonly<Record<PageName, PageButton>> = {
  batch: {
    title: '批量制发文书',
    description: '先看清单、勾选单位，确认后编号并制作',
  },
  service: {
    title: '登记送达',
    description: '一次填写多份文书的送达日期和方式',
  },
  bulletin: {
    title: '编写通报',
    description: '修改各段文字，随时预览全文',
  },
  send: {
    title: '预览并发送通报',
    description: '看邮件、附件和收件人，确认后发送；没发完的接着发',
  },
  templates: {
    title: '文书模板',
    description: '查看、上传或恢复文书模板',
  },
  settings: {
    title: '参数设置',
    description: '核对日期、机关、期限等，填错当场提示',
  },
};

/** What 操作日志 says of an opened panel, and of 关于. */
export const PANEL_ANSWERS = {
  opened: '操作面板已在右侧打开。',
  aboutShown: '已显示版本和数据安全说明。',
  state: '已读取。',
  noSuchSheet: (name: string) => `工作簿里没有「${name}」这张表，请先运行“建立或补全工作簿”。`,
  noDialog: '现在没有打开的表格窗口，不能打开页面。请在表格里重试。',
} as const;

/** The panel itself. */
export const PANEL_WORDS = {
  name: '扩面通',
  reading: '读取进展',
  stagesLabel: '三个阶段',
  timeMarker: '竖线',
  townships: '各乡（镇）',
  rank: (rank: string) => `第${rank}名`,
  barLabel: (name: string, rate: string, word: string) => `${name}完成${rate}，${word}`,
  nothingDue: '今天没有到期或逾期的事项。',
  further: (count: number) => `另有${count}件，请看「重点企业」`,
  progress: '进度',
  unfinishedTitle: '有一批文书没有做完',
  unfinished: (batch: string, count: number) =>
    `批次${batch}已经编号，还有${count}份在制作中。接着做不会重复编号。`,
  goOn: '接着做',
  unfinishedSendingTitle: '有一份通报没有发完',
  unfinishedSending: (number: string, counts: UnfinishedSendingState) =>
    `${number}：${[
      `已发${counts.sentCount}封`,
      ...(counts.openCount > 0 ? [`还有${counts.openCount}封没有发`] : []),
      ...(counts.doubtCount > 0 ? [`${counts.doubtCount}封要请您核实`] : []),
      ...(counts.failedCount > 0 ? [`${counts.failedCount}封没有发出`] : []),
    ].join('，')}。接着发不会重复。`,
  openSending: '接着发送通报',
  unfinishedImportTitle: '有一次导入没有完成',
  unfinishedImport: ({ sheet, fileName, at }: UnfinishedImportState) =>
    `${at}把“${fileName}”导入「${sheet}」，中途停了，表中内容不完整。`,
  finishImport: '接着写入',
  restoreImport: '恢复到导入之前',
  lastRun: (at: string, isDone: boolean) => `上次 ${at} ${isDone ? '已办成' : '没有办成'}`,
  pageOpened: (title: string) => `「${title}」已在表格上方打开。办完后点“重新读取”看最新进展。`,
  noResult: '还没有办理。',
} as const;

import type { AddressProblemCode } from '../sending/mailing-list';

/** 状态 on 通报. */
export const BULLETIN_STATES = {
  draft: '已拟稿',
  sending: '发送中',
  partly: '部分发送',
  sent: '已发送',
} as const;

/** 状态 on 发送记录. */
export const DELIVERY_STATES = {
  pending: '待发',
  sending: '发送中',
  sent: '已发',
  unverified: '待核实',
  failed: '失败',
} as const;

/** 方式 on 发送记录. */
export const DELIVERY_MODES = { real: '正式', test: '测试' } as const;

export const COMPOSE_ANSWERS = {
  periodQuestion:
    '请输入通报的时段：本周、本月、上月，或者起止日期，例如 2023-10-01至2023-10-31。直接点“确定”为本月。',
  periodUnreadable:
    '看不懂输入的时段，没有起草。请输入本周、本月、上月，或者 2023-10-01至2023-10-31。',
  periodReversed: '时段的结束日期早于开始日期，没有起草。请改正后再试。',
  declined: '没有起草通报。',
  paragraphsSaved: '已保存填写的段落，下次起草时使用。',
  noChart: '「进度」表的图和通报的数字不是同一天的，通报里没有放图。',
  chartNotDrawn: '进度图不能转成图片，通报里没有放图。',
  templateReinstalled: '通报模板不在文书文件夹里，已放回默认模板。',
} as const;

export const WEEK_WORD = '本周';
export const MONTH_WORD = '本月';
export const LAST_MONTH_WORD = '上月';

/** The name of the template as people know it. */
export const BULLETIN_TEMPLATE_NAME = '通报模板';

export function bulletinComposed(number: string, title: string, isCorrection: boolean): string {
  const what = isCorrection ? '更正通报' : '通报';
  return `已起草${what}${number}《${title}》，文件在文书文件夹，链接在「通报」。请核对后再发送。`;
}

export function correctionBecauseIssued(number: string): string {
  return `${number}已经发送，数字不再改动；这次起草的是它的更正。`;
}

export function redrafted(number: string): string {
  return `${number}还没有发送，这次重新起草，沿用原文号；上一稿仍留在文书文件夹。`;
}

export function bulletinTemplateFaulty(problemCount: number): string {
  return `通报模板有${problemCount}处问题，没有起草。请按下面的提示修改模板，或者删除模板文件后再起草，会放回默认模板。`;
}

/** Names are told to the operator only; they are in no log. */
export function debtorsAreNamed(count: number): string {
  return `通报里写出了${count}个用人单位的名称或者代码。通报不得写出欠费、漏保的用人单位，请从填写的段落或者改过的文件中删去，再办理一次。`;
}

export function debtorLine(name: string): string {
  return `请删去：${name}`;
}

/** @param attempt 2 for the second draft of the same number */
export function bulletinFileName(number: string, title: string, attempt: number): string {
  return `${number}${title}${attempt > 1 ? `（第${attempt}稿）` : ''}`;
}

export const SEND_ANSWERS = {
  title: '发送通报',
  nothingToSend: '没有可以发送的通报。请先运行“起草总结通报”或者“起草进度通报”。',
  declined: '没有发送。',
  noRecipients: '「收件人」没有一个可以发送的邮箱，没有发送。请填写邮箱后再试。',
  noPdf: '这里不能把通报转成 PDF，邮件只附 .docx 文件。',
  pdfTooLarge: '附件超过邮件的大小限制，没有附 PDF。',
} as const;

export function unknownBulletin(number: string): string {
  return `「通报」里没有可以发送的${number}，没有发送。请关闭页面，重新打开后再试。`;
}

export function draftUnfinished(number: string): string {
  return `「通报」里${number}的文件和保存的内容不是同一稿，可能是上次起草中断了，没有发送。请再起草一次，核对后发送。`;
}

export function bulletinFileGone(number: string): string {
  return `${number}的文件已从云端硬盘删除，没有发送。请从回收站恢复，或者重新起草。`;
}

/** What is about to be sent. */
export interface SendingCounts {
  readonly number: string;
  readonly title: string;
  readonly main: number;
  readonly copies: number;
  readonly alreadySent: number;
  readonly unverified: number;
  readonly quota: number;
  readonly testRecipient: string | undefined;
  readonly problems: readonly string[];
}

const MOST_LINES = 8;

export function sendQuestion(counts: SendingCounts): string {
  const { number, title, main, copies, alreadySent, unverified, quota, testRecipient } = counts;
  const total = main + copies;
  return [
    `${number}《${title}》`,
    `将发送${total}封：主送${main}封，抄送${copies}封。附件是通报的 .docx 文件，能转成 PDF 的另附 PDF。`,
    ...(testRecipient === undefined ? [] : [testModeLine(testRecipient)]),
    ...(alreadySent > 0 ? [`另有${alreadySent}个已经发过，不再发。`] : []),
    ...(unverified > 0 ? [unverifiedLine(unverified)] : []),
    quotaLine(quota),
    ...(quota < total ? [`额度不够：今天先发${quota}封，其余的明天再运行一次。`] : []),
    ...firstLines(counts.problems),
    '',
    '现在发送吗？',
  ].join('\n');
}

function firstLines(lines: readonly string[]): readonly string[] {
  const rest = lines.length - MOST_LINES;
  return rest > 0 ? [...lines.slice(0, MOST_LINES), `……另有${rest}条提示`] : lines;
}

export function quotaLine(quota: number): string {
  return `今天还可以发${quota}封邮件。`;
}

export function testModeLine(address: string): string {
  return `现在是试发：所有邮件只发到${address}，正式发送还没有做。正式发送前请清空「参数」的“测试收件邮箱”。`;
}

export function unverifiedLine(count: number): string {
  return `有${count}封邮件上次发到一半中断，不知道是否发出，没有重发。请看邮箱的“已发送”：在「发送记录」把状态改为“已发”，没有发出的改为“待发”，再运行一次。`;
}

/** How a delivery went. */
export interface DeliveryCounts {
  readonly sent: number;
  readonly alreadySent: number;
  readonly left: number;
  readonly failed: number;
  readonly unverified: number;
  readonly isTest: boolean;
}

/** @param what such as `资扩面办〔2023〕1号` or 提醒 */
export function deliverySummary(what: string, counts: DeliveryCounts): string {
  const { sent, left, failed, unverified, isTest, alreadySent } = counts;
  const parts = [
    `${what}${isTest ? '试' : '已'}发${sent}封`,
    ...(alreadySent > 0 ? [`此前已发${alreadySent}封`] : []),
    ...(left > 0 ? [`还有${left}封没有发，请再运行一次`] : []),
    ...(failed > 0 ? [`${failed}封没有发出`] : []),
    ...(unverified > 0 ? [`${unverified}封待核实`] : []),
  ];
  return `${parts.join('，')}。`;
}

/** Between two calls of a page that goes on by itself. */
export function sendingSoFar(number: string, sent: number, total: number, isTest: boolean): string {
  return `${number}${isTest ? '试' : '已'}发${sent}封，共${total}封。`;
}

export const STOP_LINES = {
  time: '这次运行的时间用完了，已发的都有记录；再运行一次会接着发其余的。',
  noQuota: '今天的邮件额度已经用完，没有发送。请明天再运行一次。',
  quota: '今天的邮件额度用完了，已发的都有记录；明天再运行一次会接着发其余的。',
} as const;

export function failedLine(name: string, address: string): string {
  return `${name}（${address}）：邮件服务不接受这个邮箱，没有发出。请核对后再发。`;
}

/** 收件人 on 通报. */
export function recipientsCell(main: number, copies: number): string {
  return `主送${main}个，抄送${copies}个，详见「发送记录」`;
}

const PROBLEM_WORDS: Readonly<Record<AddressProblemCode, string>> = {
  invalid: '邮箱写得不对，不能发送，请改正',
  duplicate: '和前面的邮箱相同，只发一封',
};

/** @param content the mailbox as typed */
export function addressProblem(code: AddressProblemCode, name: string, content: string): string {
  const typed = content === '' ? '' : `（${content}）`;
  return `${name}${typed}：${PROBLEM_WORDS[code]}。`;
}

/** Offices that get paper: one sentence for all of them. */
export function withoutMailbox(names: readonly string[]): string {
  return `有${names.length}个单位没有填邮箱，不发邮件，请另送纸质件：${names.join('、')}。`;
}

export const NO_NAME = '没有填名称的单位';

/** Where a bulletin stands before or after its sending. */
export function previewSummary(
  number: string,
  counts: { readonly toSend: number; readonly sent: number; readonly unverified: number },
): string {
  const { toSend, sent, unverified } = counts;
  const parts = [
    ...(sent === 0 ? [] : [`已发给${sent}个邮箱`]),
    ...(unverified === 0 ? [] : [`${unverified}封待核实`]),
    ...(toSend === 0 ? [] : [`${sent + unverified === 0 ? '将' : '还要'}发给${toSend}个邮箱`]),
  ];
  if (parts.length === 0) return `${number}没有可以发送的邮箱。`;
  return `${number}${parts.join('，')}${toSend + unverified === 0 ? '，没有要再发的' : ''}。`;
}

export const RESOLVED = '已按核实的结果更新「发送记录」。';

export const PREVIEW_WORDS = {
  attachments: '附件：',
  recipients: '收件人',
  subject: '邮件：',
} as const;

export const PREVIEW_HEADINGS: readonly string[] = ['收件人', '邮箱', '类别', '发送情况'];

/** @example '通报.docx（84 KB）' */
export function attachmentText(name: string, bytes: number): string {
  return `${name}（${Math.max(1, Math.round(bytes / 1024))} KB）`;
}

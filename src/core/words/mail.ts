import type { IsoDay } from '../calendar/day';
import { chineseDay } from '../calendar/day';

/** The words around a bulletin in its mail. */
export const MAIL_WORDS = {
  ranking: '各乡（镇）完成情况',
  own: '你乡（镇）情况',
  matters: '需要办理的文书事项',
  mattersNote: '按保密规定，这里不列单位名称；请凭文号在工作簿「文书登记」中查看。',
  attachmentsOnly: '附件为正式文件，以附件为准。',
  doNotForward: '本邮件由资料整理程序发出，内容仅供工作使用，请勿外传。',
} as const;

export function mailGreeting(name: string): string {
  return `${name}：`;
}

export function mailOpening(title: string, number: string, isCopy: boolean): string {
  return `现将《${title}》（${number}）${isCopy ? '抄送给你们' : '印发给你们'}，请查收附件。`;
}

export function mailSubject(number: string, title: string): string {
  return `${title}（${number}）`;
}

/** Stands at the top of a trial mail. */
export function trialBanner(name: string, address: string, category: string): string {
  return `【试发】正式发送时，这封邮件将${category}给：${name} <${address}>。`;
}

export const TRIAL_SUBJECT = '【试发】';

export function asOfLine(day: IsoDay): string {
  return `数字截至${chineseDay(day)}。`;
}

export const MATTER_HEADINGS: readonly string[] = ['文号', '文种', '乡（镇）', '情况'];

/** A notice without a number is one that has not been issued. */
export const NO_NUMBER = '—';

export function overdueText(next: string, since: IsoDay | undefined): string {
  const from = since === undefined ? '' : `，自${chineseDay(since)}起可以办理`;
  return `已逾期：下一步${next}${from}`;
}

export function dueTodayText(next: string): string {
  return `今天可以办理：下一步${next}`;
}

export function dueSoonText(next: string, from: IsoDay | undefined): string {
  return `即将到期：下一步${next}${from === undefined ? '' : `，自${chineseDay(from)}起可以办理`}`;
}

export const UNSERVED_TEXT = '已制发，尚未登记送达日期';

export function moreMatters(count: number): string {
  return `另有${count}件，请在工作簿中查看。`;
}

/** Cases that have got no notice yet. */
export function firstNoticesLine(count: number): string {
  return `另有${count}个案件可以制发第一份文书，请在工作簿中运行“批量制发文书”。`;
}

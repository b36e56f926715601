import type { Deadline } from '../campaign/settings-type';

/** 状态 of 文书登记. 作废 is read back, so its form is a contract. */
export const NOTICE_STATE_WORDS = {
  void: '作废',
  making: '制作中',
  closed: '已办结',
  awaitingService: '待送达',
  inTime: '期限内',
  expired: '期限已满',
  served: '已送达',
} as const;

/** 办结方式 of a 稽核情况告知书 that found nothing: the exit beside those of design rule 8. */
export const NOTHING_FOUND = '稽核未发现问题';

/** 期限 on a notice. @example termText({ count: 5, unit: '工作日' }) // => '5个工作日' */
export function termText({ count, unit }: Deadline): string {
  return unit === '工作日' ? `${count}个工作日` : `${count}日`;
}

/** 文号 (GB/T 9704 7.2.5): no 第, no leading noughts, the year in 〔〕. */
export function numberText(prefix: string, year: number, serial: number): string {
  return `${prefix}〔${year}〕${serial}号`;
}

/** A notice with its number, as sentences name it. */
export function numberedNotice(name: string, number: string | undefined): string {
  return number === undefined ? `《${name}》` : `《${name}》（${number}）`;
}

/** Several kinds of notice that are issued together. */
export function noticesTogether(names: readonly string[]): string {
  return names.map((name) => `《${name}》`).join('和');
}

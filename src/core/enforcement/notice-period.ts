import { type IsoDay, addDays } from '../calendar/day';
import type { WorkingCalendar } from '../calendar/working-calendar';
import type { Deadline, Settings } from '../campaign/settings-type';
import { comparisonKey } from '../text/comparison-key';
import { NOTICE_STATE_WORDS } from '../words/enforcement';
import type { RegisteredNotice } from './case-type';
import { deadlineCode, noticeCodeOf } from './ladder';

/** What periods are counted with. */
export interface PeriodRules {
  readonly calendar: WorkingCalendar;
  readonly settings: Pick<Settings, 'deadlines'>;
}

/** 民诉法 95: a document announced in public counts as served when thirty days have passed. */
export const PUBLIC_SERVICE_DAYS = 30;

const PUBLIC_SERVICE = '公告送达';

const TERM = /^(\d{1,3})(?:个)?(工作日|日|天|自然日)(?:内)?$/;

/**
 * 期限 as written on the register, or undefined if it is blank or none.
 *
 * @example termOf('5 个工作日') // => { count: 5, unit: '工作日' }
 */
export function termOf(text: string | undefined): Deadline | undefined {
  const match = TERM.exec(comparisonKey(text ?? ''));
  if (match === null) return undefined;
  return { count: Number(match[1]), unit: match[2] === '工作日' ? '工作日' : '日' };
}

/**
 * The day from which the notice's period runs: 送达日期, and for 公告送达 thirty days after the day typed. Whoever typed the
 * day it counts as served loses thirty days; the other way round an employer would lose them.
 */
export function clockStartOf({
  servedOn,
  serviceMethod,
}: Pick<RegisteredNotice, 'servedOn' | 'serviceMethod'>): IsoDay | undefined {
  if (servedOn === undefined) return undefined;
  return serviceMethod === PUBLIC_SERVICE ? addDays(servedOn, PUBLIC_SERVICE_DAYS) : servedOn;
}

/**
 * The last day that is still in time (design rule 7); undefined without 送达日期 and for notices that set no period. The
 * period is the one printed on the notice; only where the register does not say, the one of 参数.
 */
export function deadlineOf(notice: RegisteredNotice, rules: PeriodRules): IsoDay | undefined {
  const kind = noticeCodeOf(notice.kind);
  const code = kind === undefined ? undefined : deadlineCode(kind);
  const start = clockStartOf(notice);
  if (code === undefined || start === undefined) return undefined;
  const { count, unit } = termOf(notice.term) ?? rules.settings.deadlines[code];
  return rules.calendar.deadline(start, count, unit);
}

/** True for a row that is kept for its number alone (design rule 9). */
export function isVoid({ state }: Pick<RegisteredNotice, 'state'>): boolean {
  return comparisonKey(state ?? '') === NOTICE_STATE_WORDS.void;
}

/** True for a row on which an exit is written: its case is over (design rule 8). */
export function isClosing({
  closedOn,
  closedBy,
}: Pick<RegisteredNotice, 'closedOn' | 'closedBy'>): boolean {
  return closedOn !== undefined || closedBy !== undefined;
}

/** True for a row whose document is not made yet: numbered by a batch that still runs or that died. */
export function isInMaking({ state }: Pick<RegisteredNotice, 'state'>): boolean {
  return comparisonKey(state ?? '') === NOTICE_STATE_WORDS.making;
}

/** 状态 that the register shows for a notice on a day. */
export function noticeStateOf(notice: RegisteredNotice, today: IsoDay, rules: PeriodRules): string {
  if (isVoid(notice)) return NOTICE_STATE_WORDS.void;
  if (isInMaking(notice)) return NOTICE_STATE_WORDS.making;
  if (isClosing(notice)) return NOTICE_STATE_WORDS.closed;
  if (notice.servedOn === undefined) return NOTICE_STATE_WORDS.awaitingService;
  const deadline = deadlineOf(notice, rules);
  if (deadline === undefined) return NOTICE_STATE_WORDS.served;
  return today > deadline ? NOTICE_STATE_WORDS.expired : NOTICE_STATE_WORDS.inTime;
}

import { dayOfMonthOf, type IsoDay, monthOf } from '../calendar/day';
import type { DueTiming } from '../panel/panel-type';

/** The stages of the plan, in their order. */
export const STAGE_NAMES = ['宣传发动阶段', '集中推进阶段', '总结通报阶段'] as const;

/** @example monthAndDay('2023-11-20') // => '11月20日' */
export function monthAndDay(day: IsoDay): string {
  return `${monthOf(day)}月${dayOfMonthOf(day)}日`;
}

/** Short enough for a third of the panel. @example stageDays('2023-10-11', '2023-11-30') // => '10.11—11.30' */
export function stageDays(start: IsoDay, end: IsoDay): string {
  const short = (day: IsoDay) => `${monthOf(day)}.${dayOfMonthOf(day)}`;
  return `${short(start)}—${short(end)}`;
}

export function stageRuns(name: string, dayNumber: number, totalDays: number): string {
  const left = totalDays - dayNumber;
  const rest = left === 0 ? '今天是最后一天' : `还剩${left}天`;
  return `${name}：第${dayNumber}天，共${totalDays}天，${rest}`;
}

export function stageBegins(name: string, start: string, daysUntil: number): string {
  return `${name}${start}开始，还有${daysUntil}天`;
}

export const BETWEEN_STAGES = '上一阶段已经结束；';
export const CAMPAIGN_OVER = '三个阶段都已结束';

export function asOfText(day: string): string {
  return `截至${day}`;
}

/** @example timeRateText('年度序时', '88.8%') // => '年度序时 88.8%' */
export function timeRateText(base: string, rate: string): string {
  return `${base} ${rate}`;
}

export function doneOfTarget(done: string, target: string): string {
  return `${done} / 目标 ${target}`;
}

export const WITHOUT_TEAM = '未分工作组';

/** What a case waits for, as the panel counts it. */
export const DUE_WORDS: Readonly<Record<DueTiming, string>> = {
  overdue: '逾期未办',
  today: '今天可办',
  unserved: '待送达',
  soon: '三日内可办',
};

export function dueStepText(timing: DueTiming, notices: string): string {
  return timing === 'unserved' ? `${notices}待送达` : notices;
}

export function dueDayText(timing: DueTiming, day: string): string {
  return timing === 'soon' ? `${day}起可办` : `${day}起可办，还没有办`;
}

/** @example loggedAt('2023-11-20 09:30:00') // => '11月20日 09:30' */
export function loggedAt(moment: string): string {
  const [, month, day, time] = /^\d{4}-(\d{2})-(\d{2}) (\d{2}:\d{2})/.exec(moment) ?? [];
  if (month === undefined || day === undefined || time === undefined) return moment;
  return `${Number(month)}月${Number(day)}日 ${time}`;
}

/** 结果 in 操作日志 of a run that did what it was asked to. */
export const LOGGED_DONE = '完成';

export function scheduleOff(): string {
  return '每周自动快照：没有开启。';
}

/** @param owner '' if it is this person's own */
export function scheduleOn(weekday: string, hour: number, owner: string): string {
  const by = owner === '' ? '' : `（由${owner}开启）`;
  return `每周自动快照：已开启，每${weekday}${hour}点${by}。`;
}

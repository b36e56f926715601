import type { WeekdayName } from '../sending/schedule';

export const WEEKDAY_CHOICES: readonly [WeekdayName, ...WeekdayName[]] = [
  ...(['周一', '周二', '周三', '周四', '周五', '周六', '周日'] as const),
];

export function scheduleInstalled(weekday: WeekdayName, hour: number): string {
  return `已开启：每${weekday}${hour}点到${hour + 1}点之间自动保存进度快照，并提醒逾期事项。`;
}

export function scheduleAlready(weekday: WeekdayName, hour: number): string {
  return `早已开启：每${weekday}${hour}点到${hour + 1}点之间，没有改动。`;
}

export const SCHEDULE_REMOVED = '已关闭每周自动快照和提醒。';
export const SCHEDULE_WAS_OFF = '没有开启每周自动快照，不用关闭。';

export function hourOutOfRange(hour: number): string {
  return `「参数」的“每周提醒 时间(点)”是${hour}，应为0到23的整数，没有开启。请改正后再试。`;
}

export function scheduleByOther(owner: string): string {
  return `每周自动快照已由${owner}开启，没有再开启。需要调整的，请由${owner}操作。`;
}

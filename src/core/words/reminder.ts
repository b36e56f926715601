import { chineseDay, type IsoDay } from '../calendar/day';

export const REMINDER_TITLE = '提醒逾期事项';

export const REMINDER_ANSWERS = {
  nothingDue: '今天没有到期或者逾期的文书事项，没有发提醒。',
  declined: '没有发提醒。',
  allReminded: '今天已经提醒过，没有再发。',
} as const;

export function reminderSubject(campaign: string, day: IsoDay, count: number): string {
  return `${campaign}：${count}件文书事项待办（${chineseDay(day)}）`;
}

export function reminderOpening(teams: readonly string[], day: IsoDay): string {
  return `截至${chineseDay(day)}，${teams.join('、')}有下列文书事项到期、逾期或者待送达，请及时办理并登记。`;
}

export function reminderQuestion(
  mails: number,
  matters: number,
  quotaSentence: string,
  others: readonly string[],
): string {
  return [
    `将向${mails}个邮箱提醒${matters}件到期、逾期或者待送达的文书事项。`,
    quotaSentence,
    ...others,
    '',
    '现在发送吗？',
  ].join('\n');
}

/** What the journal calls the reminders of one day. */
export function reminderKey(day: IsoDay): string {
  return `提醒 ${day}`;
}

export function reminderName(day: IsoDay): string {
  return `${chineseDay(day)}的提醒`;
}

export function noMailbox(team: string, count: number): string {
  return `${team}有${count}件，但负责的乡（镇）都没有填邮箱，没有发提醒。请在「乡镇」填写邮箱。`;
}

export const NO_TEAM = '没有分到工作组的单位';

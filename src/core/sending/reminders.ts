import type { IsoDay } from '../calendar/day';
import type { Township } from '../campaign/records';
import { MAIL_WORDS, mailGreeting, trialBanner, TRIAL_SUBJECT } from '../words/mail';
import { NO_TEAM, noMailbox, reminderOpening, reminderSubject } from '../words/reminder';
import { mailText, textBlock, type MailText } from './bulletin-mail';
import type { DueMatter } from './due-matters';
import { addressKey, type Addressee } from './mailing-list';
import { mattersBlock } from './matters-block';

/** One mailbox with what it is reminded of. */
export interface Reminder extends Addressee {
  readonly teams: readonly string[];
  readonly matters: readonly DueMatter[];
}

/** Who is reminded, and a sentence for each team that cannot be. */
export interface ReminderList {
  readonly reminders: readonly Reminder[];
  readonly problems: readonly string[];
}

/**
 * Each team's matters to the mailboxes of its townships: a mailbox gets one mail, also where it serves two teams.
 */
export function reminderList(
  matters: readonly DueMatter[],
  townships: readonly Township[],
): ReminderList {
  const teams = [...new Set(matters.map(({ team }) => team))];
  const boxes = new Map<string, { address: string; teams: string[]; names: string[] }>();
  const problems: string[] = [];
  for (const team of teams) {
    const own = townships.filter((one) => team !== undefined && one.team === team);
    const reachable = own.flatMap(({ name, email }) =>
      email === undefined ? [] : [{ name, email }],
    );
    if (reachable.length === 0) {
      const count = matters.filter((matter) => matter.team === team).length;
      problems.push(noMailbox(team ?? NO_TEAM, count));
    }
    for (const { name, email } of reachable) {
      const box = boxes.get(addressKey(email)) ?? { address: email, teams: [], names: [] };
      if (team !== undefined && !box.teams.includes(team)) box.teams.push(team);
      box.names.push(name);
      boxes.set(addressKey(email), box);
    }
  }
  const reminders = [...boxes.values()].map(({ address, teams: served, names }) => ({
    ...{ name: served.join('、'), address, category: '主送' as const, townships: names },
    teams: served,
    matters: matters.filter(({ team }) => team !== undefined && served.includes(team)),
  }));
  return { reminders, problems };
}

/** The mail that reminds one mailbox. */
export function reminderMail(
  campaignName: string,
  day: IsoDay,
  reminder: Reminder,
  isTrial: boolean,
): MailText {
  const { name, address, category, teams, matters } = reminder;
  const list = mattersBlock(matters);
  const subject = reminderSubject(campaignName, day, matters.length);
  return mailText(`${isTrial ? TRIAL_SUBJECT : ''}${subject}`, [
    ...(isTrial ? [textBlock(trialBanner(name, address, category))] : []),
    textBlock(mailGreeting(name)),
    textBlock(reminderOpening(teams, day)),
    ...(list === undefined ? [] : [list]),
    textBlock(MAIL_WORDS.doNotForward),
  ]);
}

import { done, type ActionReport } from '../core/action-report';
import { planDelivery } from '../core/sending/delivery-plan';
import type { DeliveryKey } from '../core/sending/delivery-record';
import { reminderList, reminderMail, type Reminder } from '../core/sending/reminders';
import {
  REMINDER_ANSWERS,
  REMINDER_TITLE,
  reminderKey,
  reminderName,
  reminderQuestion,
} from '../core/words/reminder';
import { deliverySummary, quotaLine, testModeLine } from '../core/words/sending';
import { fieldsOf } from '../core/issue/issue-request';
import { today } from '../google/clock';
import { readDeliverySheet } from '../google/delivery-sheet';
import { confirm, userInterface } from '../google/feedback';
import { withDocumentLock } from '../google/lock';
import { remainingQuota } from '../google/outbox';
import type { Spreadsheet } from '../google/workbook';
import { deliver } from './deliver-mails';
import { openMatters, type MatterSources } from './send-session';

/** What a page gets: the report, and for `preview` who would be reminded of what. */
export interface ReminderReport extends ActionReport {
  readonly reminders?: readonly Reminder[];
}

/** How a run was called: by the menu, by a page, or by a time trigger, which hands over an event. */
type Caller = 'menu' | 'preview' | 'send' | 'trigger';

/**
 * 提醒逾期事项: each team's due notices to the mailboxes of its townships, each mailbox once a day. From the menu it asks
 * first; a page calls `{ stage: 'preview' | 'send' }`; a time trigger sends without asking.
 */
export function remindOverdueAction(workbook: Spreadsheet, call: unknown): ReminderReport {
  const caller = callerOf(call);
  const sources = openMatters(workbook);
  const matters = sources.matters();
  const { reminders, problems } = reminderList(matters, sources.townships);
  const notes = [...testLines(sources), ...problems];
  if (matters.length === 0) return done(REMINDER_ANSWERS.nothingDue);
  if (caller === 'preview') {
    return { ...done(reminderName(today()), notes), reminders };
  }
  const key = keyOf(sources);
  const { toSend, unverified } = planDelivery(reminders, readDeliverySheet(workbook).records, key);
  const isRepeat = toSend.length === 0 && unverified.length === 0 && reminders.length > 0;
  if (isRepeat && caller !== 'trigger') return done(REMINDER_ANSWERS.allReminded, notes);
  // Where mails are only in doubt there is nothing to agree to: none is sent.
  const isOnlyDoubt = toSend.length === 0 && unverified.length > 0;
  if (caller === 'menu' && !isOnlyDoubt) {
    const quota = quotaLine(remainingQuota());
    const told = new Set(toSend.flatMap(({ to }) => to.matters));
    const question = reminderQuestion(toSend.length, told.size, quota, notes);
    if (!confirm(REMINDER_TITLE, question)) return done(REMINDER_ANSWERS.declined);
  }
  return withDocumentLock(() => remind(workbook, sources, reminders, notes));
}

function remind(
  workbook: Spreadsheet,
  sources: MatterSources,
  reminders: readonly Reminder[],
  notes: readonly string[],
): ActionReport {
  const { settings } = sources;
  const day = today();
  const outcome = deliver(workbook, {
    key: keyOf(sources),
    list: reminders,
    mailTo: (to) =>
      reminderMail(settings.campaignName, day, to, settings.testRecipient !== undefined),
    attachments: [],
    senderName: settings.mail.senderName ?? settings.bulletin.office,
    testRecipient: settings.testRecipient,
    quota: remainingQuota(),
    ...{ run: 'begin', mostMails: undefined },
  });
  return {
    ok: outcome.failed === 0 && outcome.unverified === 0,
    summary: deliverySummary(reminderName(day), outcome),
    details: [...outcome.lines, ...notes],
  };
}

function keyOf({ settings }: MatterSources): DeliveryKey {
  const mode = settings.testRecipient === undefined ? 'real' : 'test';
  return { subject: reminderKey(today()), mode };
}

function testLines({ settings: { testRecipient } }: MatterSources): readonly string[] {
  return testRecipient === undefined ? [] : [testModeLine(testRecipient)];
}

/** A trigger's event has no stage; where there is no user interface nobody can be asked either. */
function callerOf(call: unknown): Caller {
  const stage = call === undefined ? undefined : fieldsOf(call).get('stage');
  if (stage === 'preview' || stage === 'send') return stage;
  return call === undefined && userInterface() !== undefined ? 'menu' : 'trigger';
}

import { done, type ActionReport } from '../core/action-report';
import { readSendCall } from '../core/sending/bulletin-call';
import { planDelivery } from '../core/sending/delivery-plan';
import { countAddressees } from '../core/sending/mailing-list';
import { SEND_ANSWERS, sendQuestion } from '../core/words/sending';
import { readDeliverySheet } from '../google/delivery-sheet';
import { confirm } from '../google/feedback';
import { withDocumentLock } from '../google/lock';
import { remainingQuota } from '../google/outbox';
import type { Spreadsheet } from '../google/workbook';
import { previewBulletinAction, type BulletinPreviewReport } from './preview-bulletin';
import { sendNow, type SendingRun } from './send-now';
import { deliveryKey, openSending, requireAddressees } from './send-session';
import { settleDoubtfulMail } from './settle-doubtful-mail';

/** A page is told how far it is after so many mails: about half a minute on Google (docs/performance.md). */
const MAILS_A_CALL = 10;

/**
 * 发送通报: one mail to each mailbox that has not had it. From the menu it asks first and sends while there is time; a page
 * asks itself, calls `{ stage: 'preview' | 'send', number }` and then `{ stage: 'continue', number }` until the report's
 * progress says that nothing is left to go on with. 发送记录 knows what is done, so any call may be lost or made twice. Or
 * `{ stage: 'verified', number, address, wasSent }` once somebody has looked whether a mail of unknown fate went out.
 */
export function sendBulletinAction(workbook: Spreadsheet, call: unknown): BulletinPreviewReport {
  if (call === undefined) return sendFromMenu(workbook);
  const asked = readSendCall(call);
  switch (asked.stage) {
    case 'preview':
      return previewBulletinAction(workbook, asked);
    case 'send':
      return withDocumentLock(() => sendNow(workbook, asked.number, { ...PAGE_RUN, run: 'begin' }));
    case 'continue':
      return withDocumentLock(() => sendNow(workbook, asked.number, { ...PAGE_RUN, run: 'goOn' }));
    case 'verified':
      return withDocumentLock(() => settleDoubtfulMail(workbook, asked));
  }
}

const MENU_RUN: SendingRun = { run: 'begin', mostMails: undefined };
const PAGE_RUN: Pick<SendingRun, 'mostMails'> = { mostMails: MAILS_A_CALL };

function sendFromMenu(workbook: Spreadsheet): ActionReport {
  const session = openSending(workbook, undefined);
  requireAddressees(session);
  const { bulletin, list, settings } = session;
  const key = deliveryKey(session);
  const plan = planDelivery(list.addressees, readDeliverySheet(workbook).records, key);
  const { content } = bulletin;
  const { main, copies } = countAddressees(plan.toSend.map(({ to }) => to));
  const question = sendQuestion({
    ...{ number: content.number, title: content.title, main, copies },
    alreadySent: plan.sent.length,
    unverified: plan.unverified.length,
    quota: remainingQuota(),
    testRecipient: settings.testRecipient,
    problems: list.problems,
  });
  if (!confirm(SEND_ANSWERS.title, question)) return done(SEND_ANSWERS.declined);
  return withDocumentLock(() => sendNow(workbook, content.number, MENU_RUN));
}

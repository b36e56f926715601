import { done, failed, type ActionReport } from '../core/action-report';
import { readSendCall } from '../core/sending/bulletin-call';
import { bulletinMail } from '../core/sending/bulletin-mail';
import type { KnownBulletin } from '../core/sending/choose-bulletin';
import { planDelivery, type DeliveryRun } from '../core/sending/delivery-plan';
import type { DeliveryKey } from '../core/sending/delivery-record';
import { addressKey, type Addressee } from '../core/sending/mailing-list';
import { asOneRun, sendProgress } from '../core/sending/send-progress';
import { SetupError } from '../core/text/setup-error';
import {
  BULLETIN_STATES,
  debtorLine,
  debtorsAreNamed,
  deliverySummary,
  recipientsCell,
  RESOLVED,
  SEND_ANSWERS,
  sendingSoFar,
  sendQuestion,
  STOP_LINES,
  testModeLine,
  unknownBulletin,
} from '../core/words/sending';
import { writeBulletinRow } from '../google/bulletin-sheets';
import { markDeliveries, readDeliverySheet } from '../google/delivery-sheet';
import { confirm } from '../google/feedback';
import { withDocumentLock } from '../google/lock';
import { remainingQuota } from '../google/outbox';
import type { Spreadsheet } from '../google/workbook';
import {
  bulletinAttachments,
  bulletinBytes,
  type BulletinAttachments,
} from './bulletin-attachments';
import { deliver, type DeliveryOutcome } from './deliver-mails';
import { previewBulletinAction, type BulletinPreviewReport } from './preview-bulletin';
import { debtorsOf, mattersOfBulletin, openSending, type SendSession } from './send-session';

/** A page is told how far it is after so many mails: about half a minute on Google (docs/performance.md). */
const MAILS_A_CALL = 10;

/**
 * 发送通报: one mail to each mailbox that has not had it. From the menu it asks first and sends while there is time; a page
 * asks itself, calls `{ stage: 'preview' | 'send', number }` and then `{ stage: 'continue', number }` until the report's
 * progress says that nothing is left to go on with. 发送记录 knows what is done, so any call may be lost or made twice. Or `{ stage: 'verified', number, address, wasSent }` once somebody has looked
 * whether a mail of unknown fate went out.
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
      return withDocumentLock(() => settleDoubt(workbook, asked));
  }
}

/** How a call sends: see `Delivery`. */
interface SendingRun {
  readonly run: DeliveryRun;
  readonly mostMails: number | undefined;
}

const MENU_RUN: SendingRun = { run: 'begin', mostMails: undefined };
const PAGE_RUN: Pick<SendingRun, 'mostMails'> = { mostMails: MAILS_A_CALL };

function sendFromMenu(workbook: Spreadsheet): ActionReport {
  const session = openSending(workbook, undefined);
  const { bulletin, list, settings } = session;
  if (list.addressees.length === 0) throw new SetupError(SEND_ANSWERS.noRecipients);
  const key = deliveryKey(session);
  const plan = planDelivery(list.addressees, readDeliverySheet(workbook).records, key);
  const { content } = bulletin;
  const { main, copies } = counts(plan.toSend.map(({ to }) => to));
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

/** Everything is read anew: while the question was open somebody else may have sent or composed. */
function sendNow(
  workbook: Spreadsheet,
  number: string | undefined,
  sending: SendingRun,
): BulletinPreviewReport {
  const session = openSending(workbook, number);
  const { bulletin, list, settings } = session;
  if (list.addressees.length === 0) throw new SetupError(SEND_ANSWERS.noRecipients);
  const docx = bulletinBytes(bulletin);
  const debtors = debtorsOf(session, docx);
  if (debtors.length > 0) {
    return {
      ok: false,
      summary: debtorsAreNamed(debtors.length),
      details: debtors.map(debtorLine),
    };
  }
  const quota = remainingQuota();
  if (quota <= 0) return failed(STOP_LINES.noQuota);
  const attachments = bulletinAttachments(bulletin, docx);
  const isTest = settings.testRecipient !== undefined;
  if (!isTest && !isMarked(bulletin, sending)) {
    writeState(workbook, session, { state: BULLETIN_STATES.sending });
  }
  const outcome = deliverBulletin(workbook, session, { ...attachments, quota }, sending);
  if (!isTest) writeState(workbook, session, finalCells(outcome, list.addressees));
  return {
    ok: outcome.failed === 0 && outcome.unverified === 0,
    summary: summaryOf(bulletin.content.number, outcome, sending),
    details: [
      ...(settings.testRecipient === undefined ? [] : [testModeLine(settings.testRecipient)]),
      ...outcome.lines,
      ...attachments.lines,
      ...list.problems,
    ],
    progress: sendProgress(outcome, outcome.stoppedBy === 'quota'),
  };
}

/** Between two calls of one run 通报 says 部分发送, which keeps the bulletin from being drafted anew just as 发送中 does. */
function isMarked({ row: { state } }: KnownBulletin, { run }: SendingRun): boolean {
  return state === BULLETIN_STATES.sending || (run === 'goOn' && state === BULLETIN_STATES.partly);
}

function summaryOf(number: string, outcome: DeliveryOutcome, { run }: SendingRun): string {
  if (outcome.stoppedBy === 'share') {
    const { sent, total } = sendProgress(outcome, false);
    return sendingSoFar(number, sent, total, outcome.isTest);
  }
  return deliverySummary(number, run === 'goOn' ? asOneRun(outcome) : outcome);
}

function deliverBulletin(
  workbook: Spreadsheet,
  session: SendSession,
  { blobs, quota }: BulletinAttachments & { readonly quota: number },
  sending: SendingRun,
): DeliveryOutcome {
  const { bulletin, list, settings } = session;
  const matters = mattersOfBulletin(session);
  const isTest = settings.testRecipient !== undefined;
  return deliver(workbook, {
    key: deliveryKey(session),
    list: list.addressees,
    mailTo: (to) => bulletinMail(bulletin.content, to, matters, isTest),
    attachments: blobs,
    senderName: settings.mail.senderName ?? settings.bulletin.office,
    testRecipient: settings.testRecipient,
    quota,
    ...sending,
  });
}

/** Trial mails are a delivery of their own: the real one is still to do. */
export function deliveryKey({ bulletin, settings }: SendSession): DeliveryKey {
  const mode = settings.testRecipient === undefined ? 'real' : 'test';
  return { subject: bulletin.content.number, mode };
}

type StateCells = Pick<Parameters<typeof writeBulletinRow>[2], 'state' | 'sentAt' | 'recipients'>;

/** A bulletin of which no mail went out is a draft still. */
function finalCells(outcome: DeliveryOutcome, list: readonly Addressee[]): StateCells {
  const { sent, alreadySent, unverified, isComplete } = outcome;
  if (sent + alreadySent + unverified === 0) return { state: BULLETIN_STATES.draft };
  const { main, copies } = counts(list);
  return {
    state: isComplete ? BULLETIN_STATES.sent : BULLETIN_STATES.partly,
    sentAt: new Date(),
    recipients: recipientsCell(main, copies),
  };
}

function writeState(
  workbook: Spreadsheet,
  {
    bulletin,
    bulletinsGrid,
  }: { bulletin: KnownBulletin; bulletinsGrid: SendSession['bulletinsGrid'] },
  cells: StateCells,
): void {
  writeBulletinRow(workbook, bulletinsGrid, { rowNumber: bulletin.row.rowNumber, ...cells });
  SpreadsheetApp.flush();
}

function counts(list: readonly Addressee[]): { readonly main: number; readonly copies: number } {
  const copies = list.filter(({ category }) => category === '抄送').length;
  return { main: list.length - copies, copies };
}

function settleDoubt(
  workbook: Spreadsheet,
  asked: { readonly number: string; readonly address: string; readonly wasSent: boolean },
): ActionReport {
  const journal = readDeliverySheet(workbook);
  const address = addressKey(asked.address);
  const doubtful = journal.records.filter(
    (record) =>
      record.subject === asked.number &&
      record.address === address &&
      (record.state === 'unverified' || record.state === 'sending'),
  );
  if (doubtful.length === 0) throw new SetupError(unknownBulletin(asked.number));
  const state = asked.wasSent ? 'sent' : 'pending';
  markDeliveries(
    journal,
    doubtful.map(({ rowNumber }) => ({ rowNumber, state })),
  );
  return done(RESOLVED);
}

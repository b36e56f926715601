import { failed } from '../core/action-report';
import { bulletinMail } from '../core/sending/bulletin-mail';
import type { KnownBulletin } from '../core/sending/choose-bulletin';
import type { DeliveryRun } from '../core/sending/delivery-plan';
import { countAddressees, type Addressee } from '../core/sending/mailing-list';
import { asOneRun, sendProgress } from '../core/sending/send-progress';
import {
  BULLETIN_STATES,
  debtorLine,
  debtorsAreNamed,
  deliverySummary,
  recipientsCell,
  sendingSoFar,
  STOP_LINES,
  testModeLine,
} from '../core/words/sending';
import { writeBulletinRow } from '../google/bulletin-sheets';
import { remainingQuota } from '../google/outbox';
import type { Spreadsheet } from '../google/workbook';
import {
  bulletinAttachments,
  bulletinBytes,
  type BulletinAttachments,
} from './bulletin-attachments';
import { deliver, type DeliveryOutcome } from './deliver-mails';
import type { BulletinPreviewReport } from './preview-bulletin';
import {
  debtorsOf,
  deliveryKey,
  mattersOfBulletin,
  openSending,
  requireAddressees,
  type SendSession,
} from './send-session';

/** How a call sends: see `Delivery`. */
export interface SendingRun {
  readonly run: DeliveryRun;
  readonly mostMails: number | undefined;
}

/**
 * Sends a bulletin's mails for one call, and says on 通报 how far it is. To be called under the document lock; everything is
 * read anew, for while the question was open somebody else may have sent or composed.
 *
 * @param number undefined: the last bulletin that is not sent to everybody
 */
export function sendNow(
  workbook: Spreadsheet,
  number: string | undefined,
  sending: SendingRun,
): BulletinPreviewReport {
  const session = openSending(workbook, number);
  requireAddressees(session);
  const { bulletin, list, settings } = session;
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

type StateCells = Pick<Parameters<typeof writeBulletinRow>[2], 'state' | 'sentAt' | 'recipients'>;

/** A bulletin of which no mail went out is a draft still. */
function finalCells(outcome: DeliveryOutcome, list: readonly Addressee[]): StateCells {
  const { sent, alreadySent, unverified, isComplete } = outcome;
  if (sent + alreadySent + unverified === 0) return { state: BULLETIN_STATES.draft };
  const { main, copies } = countAddressees(list);
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

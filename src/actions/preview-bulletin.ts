import { done, type ActionReport } from '../core/action-report';
import { bulletinMail } from '../core/sending/bulletin-mail';
import { readSendCall } from '../core/sending/bulletin-call';
import { planDelivery } from '../core/sending/delivery-plan';
import type { DeliveryState } from '../core/sending/delivery-record';
import { addressKey, type Addressee } from '../core/sending/mailing-list';
import type { SendProgress } from '../core/sending/send-progress';
import { previewPage } from '../core/sending/preview-page';
import {
  debtorLine,
  debtorsAreNamed,
  previewSummary,
  SEND_ANSWERS,
  testModeLine,
} from '../core/words/sending';
import { readDeliverySheet } from '../google/delivery-sheet';
import { remainingQuota } from '../google/outbox';
import type { Spreadsheet } from '../google/workbook';
import { bulletinAttachments, bulletinBytes } from './bulletin-attachments';
import {
  debtorsOf,
  deliveryKey,
  mattersOfBulletin,
  openSending,
  type SendSession,
} from './send-session';

/** A mailbox and what became of its mail so far. */
export interface PreviewRecipient extends Addressee {
  /** undefined: nothing yet. */
  readonly state: DeliveryState | undefined;
}

/** Everything about a sending before it is done; plain data. */
export interface BulletinPreview {
  readonly number: string;
  readonly title: string;
  /** 状态 on 通报. */
  readonly state: string;
  readonly subject: string;
  /** As the first recipient gets it. */
  readonly html: string;
  readonly text: string;
  readonly attachments: readonly { readonly name: string; readonly bytes: number }[];
  readonly recipients: readonly PreviewRecipient[];
  /** Mailboxes that are blank, wrong or named twice, a sentence each. */
  readonly problems: readonly string[];
  readonly quota: number;
  /** undefined outside test mode. */
  readonly testRecipient: string | undefined;
  /** How many mails would go out now, have gone, and are in doubt. */
  readonly counts: { readonly toSend: number; readonly sent: number; readonly unverified: number };
}

export interface BulletinPreviewReport extends ActionReport {
  readonly preview?: BulletinPreview;
  /** After mails were sent. */
  readonly progress?: SendProgress;
}

/** 预览通报: the mail, its attachments and who gets it. Nothing is sent or changed. From the menu it opens as a dialog. */
export function previewBulletinAction(workbook: Spreadsheet, call: unknown): BulletinPreviewReport {
  const asked = call === undefined ? undefined : readSendCall(call);
  const number = asked?.stage === 'verified' ? undefined : asked?.number;
  const report = previewOf(workbook, openSending(workbook, number));
  if (asked !== undefined || report.preview === undefined) return report;
  showPreview(report.preview, report.details);
  const { ok, summary, details } = report;
  return { ok, summary, details };
}

function previewOf(workbook: Spreadsheet, session: SendSession): BulletinPreviewReport {
  const { bulletin, list, settings } = session;
  const { content, row } = bulletin;
  const docx = bulletinBytes(bulletin);
  const debtors = debtorsOf(session, docx);
  const { files, lines } = bulletinAttachments(bulletin, docx);
  const { records } = readDeliverySheet(workbook);
  const isTest = settings.testRecipient !== undefined;
  const key = deliveryKey(session);
  const plan = planDelivery(list.addressees, records, key);
  const shown = list.addressees.find(({ townships }) => townships.length > 0) ?? list.addressees[0];
  const to = shown ?? { name: '', address: '', category: '主送', townships: [] };
  const states = new Map(
    records
      .filter(({ subject, mode }) => subject === key.subject && mode === key.mode)
      .map(({ address, state }) => [address, state]),
  );
  const counts = {
    ...{ toSend: plan.toSend.length, sent: plan.sent.length },
    unverified: plan.unverified.length,
  };
  const preview: BulletinPreview = {
    ...{ number: content.number, title: content.title, state: row.state ?? '' },
    ...bulletinMail(content, to, mattersOfBulletin(session), isTest),
    attachments: files,
    recipients: list.addressees.map((one) => ({
      ...one,
      state: states.get(addressKey(one.address)),
    })),
    problems: list.problems,
    quota: remainingQuota(),
    testRecipient: settings.testRecipient,
    counts,
  };
  const details = [
    ...(debtors.length === 0 ? [] : [debtorsAreNamed(debtors.length), ...debtors.map(debtorLine)]),
    ...(settings.testRecipient === undefined ? [] : [testModeLine(settings.testRecipient)]),
    ...(list.addressees.length === 0 ? [SEND_ANSWERS.noRecipients] : []),
    ...lines,
    ...list.problems,
  ];
  return { ...done(previewSummary(content.number, counts), details), preview };
}

const [WIDTH_PIXELS, HEIGHT_PIXELS] = [720, 640];

function showPreview(preview: BulletinPreview, lines: readonly string[]): void {
  const page = HtmlService.createHtmlOutput(previewPage(preview, lines))
    .setWidth(WIDTH_PIXELS)
    .setHeight(HEIGHT_PIXELS);
  SpreadsheetApp.getUi().showModalDialog(page, preview.number);
}

import type { MailText } from '../core/sending/bulletin-mail';
import { headerText } from '../core/sending/html';
import { mailErrorOf, type MailError } from '../core/sending/mail-error';

export type Attachment = GoogleAppsScript.Base.Blob;

/** One mail to one mailbox. */
export interface OutgoingMail extends MailText {
  readonly to: string;
  readonly senderName: string;
  readonly attachments: readonly Attachment[];
}

/** How many mails the account may still send today. */
export function remainingQuota(): number {
  return MailApp.getRemainingDailyQuota();
}

/** Sends a mail; undefined if it is on its way, else what the service's error means. */
export function sendMail(mail: OutgoingMail): MailError | undefined {
  const { to, subject, text, html, senderName, attachments } = mail;
  try {
    MailApp.sendEmail({
      ...{ to, subject, body: text, htmlBody: html, name: headerText(senderName) },
      ...(attachments.length === 0 ? {} : { attachments: [...attachments] }),
    });
    return undefined;
  } catch (error) {
    console.error(error);
    return mailErrorOf(error instanceof Error ? error.message : String(error));
  }
}

import { createHash } from 'node:crypto';
import { createTransport } from 'nodemailer';

/** A file in a message. */
export interface MailAttachment {
  readonly name: string;
  readonly contentType: string;
  readonly bytes: Uint8Array;
  /** Set for a picture the HTML body shows by `cid:`. */
  readonly contentId?: string;
}

/** A message as a script asked for it. */
export interface MailMessage {
  readonly from: string;
  readonly fromName: string | undefined;
  readonly to: readonly string[];
  readonly cc: readonly string[];
  readonly bcc: readonly string[];
  readonly replyTo: string | undefined;
  readonly subject: string;
  readonly text: string | undefined;
  readonly html: string | undefined;
  readonly attachments: readonly MailAttachment[];
  /** When it was sent, by the desk's clock. */
  readonly sentAt: Date;
}

/**
 * A message as an .eml file (RFC 5322), ready for any mail program. The same message with the same number gives the same
 * bytes: date, message id and part boundaries come from it.
 *
 * @param number its place in the outbox, from 1
 */
export async function buildMailFile(message: MailMessage, number: number): Promise<Uint8Array> {
  const key = createHash('sha256')
    .update(`${number}:${message.sentAt.getTime()}:${message.subject}`)
    .digest('hex')
    .slice(0, 24);
  const transport = createTransport({ streamTransport: true, buffer: true, newline: 'windows' });
  const options = {
    ...headersOf(message),
    date: message.sentAt,
    messageId: `<${key}@kuomian.desk>`,
    baseBoundary: key,
    attachments: message.attachments.map((file) => ({
      filename: file.name,
      contentType: file.contentType,
      content: Buffer.from(file.bytes),
      ...(file.contentId !== undefined && { cid: file.contentId }),
    })),
  };
  const sent = await transport.sendMail(options);
  if (!Buffer.isBuffer(sent.message)) throw new TypeError('the mail was not built in memory');
  return new Uint8Array(sent.message);
}

function headersOf(message: MailMessage) {
  const { from, fromName, replyTo, text, html } = message;
  return {
    from: fromName === undefined ? from : { name: fromName, address: from },
    to: [...message.to],
    cc: [...message.cc],
    bcc: [...message.bcc],
    subject: message.subject,
    // Mail programs open it as a draft ready to send.
    headers: { 'X-Unsent': '1' },
    ...(replyTo !== undefined && { replyTo }),
    ...(text !== undefined && { text }),
    ...(html !== undefined && { html }),
  };
}

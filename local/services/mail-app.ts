import type { StateStore } from '../desk-state';
import { contentsOf, isBlobSource } from './blob';
import type { DeskClock } from './clock';
import { formatJavaDate } from './date-format';
import type { RoundTrips } from './hook';
import { addressesIn } from './mail-address';
import type { MailAttachment, MailMessage } from './mail-message';
import type { Outbox } from './outbox';
import { ScriptException } from './script-error';
import { signatureMismatch } from './signature';
import { strictService } from './strict-service';

type Parameters = GoogleAppsScript.Mail.MailAdvancedParameters;

/** Google's limits for a message, and for a day of an office account. */
const MOST_RECIPIENTS_PER_MESSAGE = 50;
const MOST_RECIPIENTS_PER_DAY = 1500;
const MOST_ATTACHMENTS = 250;
const LARGEST_ATTACHMENTS_BYTES = 25 * 1024 * 1024;
const LARGEST_BODY_BYTES = 400 * 1024;

export interface MailAppOptions {
  readonly operator: string;
  readonly timeZone: string;
  readonly outbox: Outbox;
  readonly state: StateStore;
  readonly clock: DeskClock;
  readonly gate: RoundTrips;
}

/** Stands in for `MailApp`: a message is checked and counted as Google does, then written to the outbox. */
export function createMailApp(options: MailAppOptions) {
  const { gate, outbox } = options;
  return strictService('MailApp', {
    getRemainingDailyQuota() {
      gate.announce('MailApp', 'getRemainingDailyQuota');
      return MOST_RECIPIENTS_PER_DAY - sentToday(options);
    },
    sendEmail(...args: readonly unknown[]) {
      gate.announce('MailApp', 'sendEmail', args);
      const message = messageOf(parametersOf(args), options);
      requireWithinLimits(message);
      countRecipients(message.to.length + message.cc.length + message.bcc.length, options);
      outbox.post(message);
    },
  } satisfies GoogleAppsScript.Mail.MailApp);
}

/** The four ways to call sendEmail, as one. */
function parametersOf(args: readonly unknown[]): Parameters {
  const [first, second, third, fourth] = args;
  if (args.length === 1 && typeof first === 'object' && first !== null) return first;
  const texts = args.filter((one) => typeof one === 'string').length;
  if (args.length === 4 && texts === 4) {
    return { to: first, replyTo: second, subject: third, body: fourth } as Parameters;
  }
  const isLongForm = args.length === 4 && typeof fourth === 'object' && fourth !== null;
  if (texts === 3 && (args.length === 3 || isLongForm)) {
    return {
      ...(fourth as object | undefined),
      to: first,
      subject: second,
      body: third,
    } as Parameters;
  }
  throw signatureMismatch('MailApp.sendEmail', args);
}

function messageOf(parameters: Parameters, { operator, clock }: MailAppOptions): MailMessage {
  const { subject = '', body, htmlBody, name, replyTo } = parameters;
  const message = {
    from: parameters.noReply ? `noreply@${operator.split('@')[1] ?? 'localhost'}` : operator,
    fromName: name,
    to: addressesIn(parameters.to ?? ''),
    cc: addressesIn(parameters.cc ?? ''),
    bcc: addressesIn(parameters.bcc ?? ''),
    replyTo,
    subject,
    text: body,
    html: htmlBody,
    attachments: [...attachmentsOf(parameters), ...inlineImagesOf(parameters)],
    sentAt: new Date(clock.now()),
  };
  if (message.to.length + message.cc.length + message.bcc.length === 0) {
    throw new ScriptException('Failed to send email: no recipient');
  }
  return message;
}

function attachmentsOf({ attachments = [] }: Parameters): readonly MailAttachment[] {
  return attachments.map((source, position) => attachment(source, `attachment-${position + 1}`));
}

function inlineImagesOf({ inlineImages = {} }: Parameters): readonly MailAttachment[] {
  return Object.entries(inlineImages).map(([key, source]) => ({
    ...attachment(source, key),
    contentId: key,
  }));
}

function attachment(source: unknown, fallbackName: string): MailAttachment {
  if (!isBlobSource(source)) throw new ScriptException('Invalid argument: attachments');
  const { bytes, contentType, name } = contentsOf(source);
  return {
    // A copy: the script may change the blob before the message is written.
    bytes: Uint8Array.from(bytes),
    contentType: contentType ?? 'application/octet-stream',
    name: name ?? fallbackName,
  };
}

function requireWithinLimits(message: MailMessage): void {
  const { to, cc, bcc, attachments, text = '', html = '' } = message;
  const attachedBytes = attachments.reduce((sum, file) => sum + file.bytes.byteLength, 0);
  const limits: readonly (readonly [string, number, number])[] = [
    ['Recipients Per Message', to.length + cc.length + bcc.length, MOST_RECIPIENTS_PER_MESSAGE],
    ['Attachments Per Message', attachments.length, MOST_ATTACHMENTS],
    ['Total Attachments Size', attachedBytes, LARGEST_ATTACHMENTS_BYTES],
    ['Body Size', Math.max(Buffer.byteLength(text), Buffer.byteLength(html)), LARGEST_BODY_BYTES],
  ];
  const broken = limits.find(([, used, most]) => used > most);
  if (broken) throw new ScriptException(`Limit exceeded: Email ${broken[0]}.`);
}

function countRecipients(recipients: number, options: MailAppOptions): void {
  const used = sentToday(options) + recipients;
  if (used > MOST_RECIPIENTS_PER_DAY) {
    throw new ScriptException('Service invoked too many times for one day: email.');
  }
  options.state.change((all) => {
    all.mail = { day: today(options), recipients: used };
  });
}

function sentToday(options: MailAppOptions): number {
  const { day, recipients } = options.state.read().mail;
  return day === today(options) ? recipients : 0;
}

function today({ clock, timeZone }: MailAppOptions): string {
  return formatJavaDate(new Date(clock.now()), timeZone, 'yyyy-MM-dd');
}

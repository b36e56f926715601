import { planDelivery, type DeliveryPlan, type DeliveryRun } from '../core/sending/delivery-plan';
import type { DeliveryKey } from '../core/sending/delivery-record';
import type { MailText } from '../core/sending/bulletin-mail';
import type { MailError } from '../core/sending/mail-error';
import type { Addressee } from '../core/sending/mailing-list';
import { failedLine, STOP_LINES, unverifiedLine, type DeliveryCounts } from '../core/words/sending';
import { isTimeLeft } from '../google/clock';
import {
  addPending,
  markDeliveries,
  readDeliverySheet,
  type DeliverySheet,
} from '../google/delivery-sheet';
import { sendMail, type Attachment } from '../google/outbox';
import type { Spreadsheet } from '../google/workbook';

/** What is to be delivered to whom. */
export interface Delivery<A extends Addressee> {
  readonly key: DeliveryKey;
  readonly list: readonly A[];
  readonly mailTo: (to: A) => MailText;
  readonly attachments: readonly Attachment[];
  readonly senderName: string;
  /** All mails go to this address instead. */
  readonly testRecipient: string | undefined;
  /** Mails the account may still send today. */
  readonly quota: number;
  readonly run: DeliveryRun;
  /** Mails that this call sends at most; undefined: as many as there is time for. */
  readonly mostMails: number | undefined;
}

/** How it went. */
export interface DeliveryOutcome extends DeliveryCounts {
  /** Nobody on the list is left, and nobody is in doubt. */
  readonly isComplete: boolean;
  /** Why mails are left; undefined if none is. */
  readonly stoppedBy: StopReason | undefined;
  readonly lines: readonly string[];
}

/** `share`: what this call was to send is sent. */
type StopReason = 'time' | 'quota' | 'share';

/**
 * Sends every mail of a delivery that is not sent yet, one by one: 发送中 is in the workbook before a mail goes out and 已发
 * as soon as it has. A mail that an earlier run left as 发送中 is 待核实 from then on and is not sent. To be called under the
 * document lock, so that no other run sends the same.
 */
export function deliver<A extends Addressee>(
  workbook: Spreadsheet,
  delivery: Delivery<A>,
): DeliveryOutcome {
  const journal = readDeliverySheet(workbook);
  const plan = planDelivery(delivery.list, journal.records, delivery.key, delivery.run);
  const interrupted = plan.unverified.filter(({ state }) => state === 'sending');
  if (interrupted.length > 0) {
    const marks = interrupted.map(({ rowNumber }) => ({ rowNumber, state: 'unverified' as const }));
    markDeliveries(journal, marks);
  }
  const queue = queueOf(journal, delivery.key, plan);
  makePending(journal, plan);
  const result = sendAll(journal, delivery, queue);
  const unverified = plan.unverified.length + result.unknown;
  if (unverified > 0) journal.sheet().showSheet();
  return outcomeOf(delivery, plan, result, unverified);
}

/** A mail with its row on 发送记录. */
interface QueuedMail<A> {
  readonly to: A;
  readonly rowNumber: number;
}

function queueOf<A extends Addressee>(
  journal: DeliverySheet,
  key: DeliveryKey,
  { toSend }: DeliveryPlan<A>,
): readonly QueuedMail<A>[] {
  const fresh = toSend.filter(({ record }) => record === undefined).map(({ to }) => to);
  const freshRows = addPending(journal, key, fresh);
  return toSend.map(({ to, record }) => ({
    to,
    rowNumber: record?.rowNumber ?? freshRows[fresh.indexOf(to)] ?? 0,
  }));
}

/** What is tried once more is open again before the first mail, so that going on after this call knows it from what is done. */
function makePending<A extends Addressee>(
  journal: DeliverySheet,
  { toSend }: DeliveryPlan<A>,
): void {
  const rows = toSend.flatMap(({ record }) =>
    record === undefined || record.state === 'pending' ? [] : [record.rowNumber],
  );
  if (rows.length === 0) return;
  markDeliveries(
    journal,
    rows.map((rowNumber) => ({ rowNumber, state: 'pending' as const })),
  );
}

interface SendingResult {
  readonly sent: number;
  readonly unknown: number;
  readonly failed: readonly Addressee[];
  readonly left: number;
  readonly stoppedBy: StopReason | undefined;
}

function sendAll<A extends Addressee>(
  journal: DeliverySheet,
  delivery: Delivery<A>,
  queue: readonly QueuedMail<A>[],
): SendingResult {
  const failed: Addressee[] = [];
  let sent = 0;
  let unknown = 0;
  const stopped = (index: number, stoppedBy: StopReason): SendingResult => ({
    ...{ sent, unknown, failed, left: queue.length - index, stoppedBy },
  });
  for (const [index, { to, rowNumber }] of queue.entries()) {
    if (index >= delivery.quota) return stopped(index, 'quota');
    if (index === delivery.mostMails) return stopped(index, 'share');
    if (!isTimeLeft()) return stopped(index, 'time');
    markDeliveries(journal, [{ rowNumber, state: 'sending' }]);
    const error = sendOne(delivery, to);
    markDeliveries(journal, [{ rowNumber, ...markAfter(delivery.testRecipient, error) }]);
    if (error === 'quota') return stopped(index, 'quota');
    if (error === undefined) sent += 1;
    else if (error === 'refused') failed.push(to);
    else unknown += 1;
  }
  return { sent, unknown, failed, left: 0, stoppedBy: undefined };
}

function sendOne<A extends Addressee>(
  { mailTo, attachments, senderName, testRecipient }: Delivery<A>,
  to: A,
): MailError | undefined {
  const address = testRecipient ?? to.address;
  return sendMail({ ...mailTo(to), to: address, senderName, attachments });
}

const STATE_AFTER = { quota: 'pending', refused: 'failed', unknown: 'unverified' } as const;

function markAfter(testRecipient: string | undefined, error: MailError | undefined) {
  if (error !== undefined) return { state: STATE_AFTER[error] };
  return { state: 'sent' as const, remark: testRecipient ?? '' };
}

function outcomeOf<A extends Addressee>(
  { key }: Delivery<A>,
  plan: DeliveryPlan<A>,
  { sent, failed, left, stoppedBy }: SendingResult,
  unverified: number,
): DeliveryOutcome {
  const refused = [...plan.refused, ...failed];
  return {
    ...{ sent, left, unverified, failed: refused.length, alreadySent: plan.sent.length },
    ...{ isTest: key.mode === 'test', stoppedBy },
    isComplete: left === 0 && refused.length === 0 && unverified === 0,
    lines: [
      ...(stoppedBy === undefined || stoppedBy === 'share' ? [] : [STOP_LINES[stoppedBy]]),
      ...(unverified > 0 ? [unverifiedLine(unverified)] : []),
      ...refused.map(({ name, address }) => failedLine(name, address)),
    ],
  };
}

import type { DeliveryKey, DeliveryRecord } from './delivery-record';
import { addressKey, type Addressee } from './mailing-list';

/** What of a delivery is done and what is left. */
export interface DeliveryPlan<A extends Pick<Addressee, 'address'> = Addressee> {
  /** In the order of the list; `record` is undefined for a mail that stands on no row yet. */
  readonly toSend: readonly { readonly to: A; readonly record: DeliveryRecord | undefined }[];
  /** Those of the list that have it. */
  readonly sent: readonly A[];
  /** Refused in the run that is gone on with: not tried again in it. */
  readonly refused: readonly A[];
  /** A run died between sending and recording, or the service's answer was lost: nobody knows whether it went. */
  readonly unverified: readonly DeliveryRecord[];
}

/** Whether a run begins, or goes on with one that was begun. */
export type DeliveryRun = 'begin' | 'goOn';

/**
 * Who of a list is still to get a mail. Nobody who has it, and nobody of whom that is not known, gets another one. A trial
 * that was finished is another trial when it is begun again; going on tries neither that nor what was refused once more.
 */
export function planDelivery<A extends Pick<Addressee, 'address'>>(
  list: readonly A[],
  records: readonly DeliveryRecord[],
  key: DeliveryKey,
  run: DeliveryRun = 'begin',
): DeliveryPlan<A> {
  const own = records.filter(({ subject, mode }) => subject === key.subject && mode === key.mode);
  const isTrialDone = key.mode === 'test' && own.every(({ state }) => state === 'sent');
  const isRepeated = run === 'begin' && isTrialDone;
  // Of two rows for one mailbox the one counts that forbids another mail.
  const byAddress = new Map<string, DeliveryRecord>();
  for (const record of own) {
    const former = byAddress.get(record.address);
    if (former === undefined || isToSend(former)) byAddress.set(record.address, record);
  }
  const placed = list.map((to) => ({ to, record: byAddress.get(addressKey(to.address)) }));
  const refused = placed.filter(({ record }) => run === 'goOn' && record?.state === 'failed');
  return {
    toSend: placed.filter(
      (one) =>
        one.record === undefined || isRepeated || (isToSend(one.record) && !refused.includes(one)),
    ),
    refused: refused.map(({ to }) => to),
    sent: isRepeated
      ? []
      : placed.filter(({ record }) => record?.state === 'sent').map(({ to }) => to),
    unverified: own.filter(({ state }) => state === 'sending' || state === 'unverified'),
  };
}

function isToSend({ state }: DeliveryRecord): boolean {
  return state === 'pending' || state === 'failed';
}

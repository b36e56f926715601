import type { UnfinishedSendingState } from '../panel/panel-type';
import type { BulletinRow } from '../table/sheets/bulletins';
import { BULLETIN_STATES } from '../words/sending';
import type { DeliveryRecord } from './delivery-record';

/** The number of the last bulletin on 通报 of which some mails are out and some are not; undefined if there is none. */
export function halfSentBulletin(rows: readonly BulletinRow[]): string | undefined {
  const states: readonly (string | undefined)[] = [BULLETIN_STATES.sending, BULLETIN_STATES.partly];
  const halfSent = rows.filter(
    ({ number, state }) => number !== undefined && states.includes(state),
  );
  return halfSent[halfSent.length - 1]?.number;
}

/** How far its real mails are, by 发送记录. */
export function unfinishedSending(
  number: string,
  records: readonly DeliveryRecord[],
): UnfinishedSendingState {
  const own = records.filter(({ subject, mode }) => subject === number && mode === 'real');
  const count = (...states: readonly DeliveryRecord['state'][]): number =>
    own.filter(({ state }) => states.includes(state)).length;
  return {
    number,
    sentCount: count('sent'),
    openCount: count('pending'),
    doubtCount: count('sending', 'unverified'),
    failedCount: count('failed'),
  };
}

import { done, type ActionReport } from '../core/action-report';
import { addressKey } from '../core/sending/mailing-list';
import { SetupError } from '../core/text/setup-error';
import { RESOLVED, unknownBulletin } from '../core/words/sending';
import { markDeliveries, readDeliverySheet } from '../google/delivery-sheet';
import type { Spreadsheet } from '../google/workbook';

/**
 * Notes what somebody found out about a mail of unknown fate: it went out, or it is to be sent again. To be called under the
 * document lock.
 *
 * @throws SetupError if 发送记录 has no such mail in doubt
 */
export function settleDoubtfulMail(
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

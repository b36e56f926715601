import type { DeliveryCounts } from '../words/sending';

/** How far the sending of a bulletin is: plain data for a page. */
export interface SendProgress {
  /** Mails that are out, of this run and of earlier ones. */
  readonly sent: number;
  /** All mails of the bulletin, those in doubt and those refused too. */
  readonly total: number;
  /** Mails that nobody has tried to send yet. */
  readonly left: number;
  /** True if another call would send some of what is left; today's quota may forbid that. */
  readonly mayGoOn: boolean;
}

/** @param isQuotaUsedUp what is left must wait for another day */
export function sendProgress(counts: DeliveryCounts, isQuotaUsedUp: boolean): SendProgress {
  const { sent: sentNow, alreadySent, left, failed, unverified } = counts;
  const sent = sentNow + alreadySent;
  return {
    ...{ sent, left, total: sent + left + failed + unverified },
    mayGoOn: left > 0 && !isQuotaUsedUp,
  };
}

/** The same counts for a run of several calls, which is told as one. */
export function asOneRun(counts: DeliveryCounts): DeliveryCounts {
  return { ...counts, sent: counts.sent + counts.alreadySent, alreadySent: 0 };
}

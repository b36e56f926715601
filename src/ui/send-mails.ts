import type { BulletinPreviewReport } from '../actions/preview-bulletin';
import { done } from '../core/action-report';
import type { SendProgress } from '../core/sending/send-progress';
import { SEND_PAGE_WORDS } from '../core/words/panel-send';
import { askServer, callServer, CallLost } from './call-server';
import type { ProgressBar } from './progress-bar';

/**
 * The sending of a bulletin, some mails a call, until it is finished or stopped. What it gives may be done again at any time,
 * also after a call that failed: 发送记录 knows what is out, and nothing is sent twice.
 *
 * @param known how far it is before the first call
 */
export function newMailing(
  bar: ProgressBar,
  number: string,
  known: Pick<SendProgress, 'sent' | 'total' | 'left'>,
): () => Promise<BulletinPreviewReport> {
  let stage: 'send' | 'continue' = 'send';
  let last = known;
  const sendSome = (): Promise<BulletinPreviewReport> => {
    const call = { stage, number };
    // Whether or not an answer comes, the run is begun: what it refused is not tried again, a finished trial not repeated.
    stage = 'continue';
    return callServer('sendBulletin', call);
  };
  return async () => {
    bar.begin(SEND_PAGE_WORDS.sending, SEND_PAGE_WORDS.sentSoFar);
    bar.show(last.sent, last.total);
    try {
      for (;;) {
        const report = await sendSome();
        const { progress } = report;
        if (progress?.mayGoOn !== true) return report;
        bar.show(progress.sent, progress.total);
        if (bar.isStopAsked()) return stoppedReport(progress);
        if (progress.left >= last.left) return { ...report, ok: false };
        last = progress;
      }
    } catch (error) {
      if (error instanceof CallLost) return await lostReport(number, error);
      throw error;
    } finally {
      bar.hide();
    }
  };
}

function stoppedReport(progress: SendProgress): BulletinPreviewReport {
  const { sent, total, left } = progress;
  return { ...done(SEND_PAGE_WORDS.stopped(sent, total, left)), progress };
}

/** No answer came, but what became of every mail stands in the workbook. */
async function lostReport(number: string, lost: CallLost): Promise<BulletinPreviewReport> {
  const call = { stage: 'preview', number };
  const after: BulletinPreviewReport | undefined = await askServer('sendBulletin', call).catch(
    () => undefined,
  );
  if (after?.preview === undefined) throw lost;
  const { sent, toSend, unverified } = after.preview.counts;
  return { ...done(SEND_PAGE_WORDS.lost(sent, toSend, unverified)), ok: false };
}

import { done } from '../core/action-report';
import type { IssueProgress, IssueReport } from '../core/issue/issue-page';
import { BATCH_WORDS } from '../core/words/panel-batch';
import { askFirst } from './ask-first';
import { callServer } from './call-server';
import type { ProgressBar } from './progress-bar';

/**
 * Makes a numbered batch volume by volume, each in a run of its own, until it is finished or stopped. It may be called again
 * at any time: what is made is not made twice.
 *
 * @param known how far the batch is, if anybody knows
 */
export async function makeBatch(bar: ProgressBar, known?: IssueProgress): Promise<IssueReport> {
  bar.begin(BATCH_WORDS.making);
  let last = known;
  if (last) bar.show(last.made, last.total);
  try {
    for (;;) {
      const report: IssueReport = await callServer('issueNotices', { stage: 'continue' });
      const { progress } = report;
      if (!report.ok || !progress || progress.isFinished) return report;
      bar.show(progress.made, progress.total);
      if (bar.isStopAsked()) return await stopBatch(bar, progress);
      if (last && progress.made <= last.made) {
        return { ...done(BATCH_WORDS.noAdvance), ok: false, progress };
      }
      last = progress;
    }
  } finally {
    bar.hide();
  }
}

async function stopBatch(bar: ProgressBar, progress: IssueProgress): Promise<IssueReport> {
  const { made, total } = progress;
  const chosen = await askFirst(
    BATCH_WORDS.stoppedTitle,
    [BATCH_WORDS.stoppedLine(made, total)],
    [
      { text: BATCH_WORDS.goOn, value: 'goOn' as const, isMain: true },
      { text: BATCH_WORDS.later, value: 'later' as const },
      { text: BATCH_WORDS.drop, value: 'drop' as const },
    ],
  );
  if (chosen === 'goOn') return makeBatch(bar, progress);
  if (chosen === 'drop') return callServer('issueNotices', { stage: 'cancel' });
  return { ...done(BATCH_WORDS.stopped(made, total)), progress };
}

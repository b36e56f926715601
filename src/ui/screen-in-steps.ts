import type { ScreeningReport } from '../core/screening/screening-preview';
import { done } from '../core/action-report';
import { RUN_WORDS } from '../core/words/panel-run';
import { askFirst } from './ask-first';
import { callServer } from './call-server';
import type { ProgressBar } from './progress-bar';

/** 比对重点企业 in two steps: what would change is shown in between, and until then it can be stopped. */
export async function screenInSteps(bar: ProgressBar): Promise<ScreeningReport> {
  bar.begin(RUN_WORDS.screeningTitle);
  bar.wait(RUN_WORDS.comparing);
  try {
    // Looking changes nothing, so nobody has to wait for it once it is not wanted.
    const stopped = bar.whenStopped().then(() => undefined);
    const looked = await Promise.race([callServer('screenEmployers', { stage: 'plan' }), stopped]);
    if (looked === undefined) return done(RUN_WORDS.screeningStopped);
    if (!looked.ok || !looked.preview) return looked;
    bar.hide();
    const answer = await askFirst(
      RUN_WORDS.writeQuestion,
      [looked.summary, ...looked.preview.lines],
      [
        { text: RUN_WORDS.write, value: true, isMain: true },
        { text: RUN_WORDS.doNotWrite, value: false },
      ],
    );
    if (answer !== true || bar.isStopAsked()) return done(RUN_WORDS.screeningStopped);
    bar.allowStop(false);
    bar.wait(RUN_WORDS.writing);
    return await callServer('screenEmployers', { stage: 'write' });
  } finally {
    bar.hide();
  }
}

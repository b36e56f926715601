import type { ExportKind } from '../core/import/export-type';
import type { AgreedChanges } from '../core/import/import-call';
import type { ImportReport } from '../core/import/import-report';
import { IMPORT_PAGE_WORDS } from '../core/words/import-page';
import { callServer } from './call-server';
import type { ProgressBar } from './progress-bar';

/** The entry point for each kind of file. */
export const IMPORT_ACTIONS = {
  socialInsurance: 'importSocialInsurance',
  tax: 'importTax',
} as const;

/**
 * Writes what was uploaded, for a while a call, until it is finished or stopped. It may be done again at any time: what is
 * written is not written twice.
 *
 * @param agreed what the person saw; undefined goes on with what was begun
 */
export async function writeImport(
  bar: ProgressBar,
  kind: ExportKind,
  id: string,
  agreed?: AgreedChanges,
): Promise<ImportReport> {
  bar.begin(IMPORT_PAGE_WORDS.writing, IMPORT_PAGE_WORDS.written);
  bar.wait(IMPORT_PAGE_WORDS.beginningToWrite);
  let last = -1;
  try {
    for (;;) {
      const report = await callServer(IMPORT_ACTIONS[kind], { stage: 'write', id, agreed });
      const { progress } = report;
      if (!report.ok || !progress || progress.isFinished) return report;
      const { written, total } = progress;
      bar.show(written, total);
      if (bar.isStopAsked())
        return unfinished(IMPORT_PAGE_WORDS.writingStopped(written, total), report);
      if (written <= last) return unfinished(IMPORT_PAGE_WORDS.noAdvance, report);
      last = written;
    }
  } finally {
    bar.hide();
  }
}

function unfinished(summary: string, { progress }: ImportReport): ImportReport {
  return { ok: false, summary, details: [], ...(progress === undefined ? {} : { progress }) };
}

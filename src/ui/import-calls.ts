import { done } from '../core/action-report';
import type { ExportKind } from '../core/import/export-type';
import type { AgreedChanges } from '../core/import/import-call';
import type { ImportReport } from '../core/import/import-report';
import type { StagedUpload } from '../core/import/staged-upload';
import { IMPORT_PAGE_WORDS } from '../core/words/import-page';
import { askServer, callServer } from './call-server';
import { madePercent } from '../core/panel/run-state';
import type { ProgressBar } from './progress-bar';

export const IMPORT_ACTIONS = {
  socialInsurance: 'importSocialInsurance',
  tax: 'importTax',
} as const;

/** At most 45,000 characters each: a call carries less than a megabyte, and is over in a few seconds. */
const PIECES_A_CALL = 20;

/** An upload that may have been sent in part. */
export interface Uploading {
  readonly kind: ExportKind;
  readonly upload: StagedUpload;
  readonly pieces: readonly string[];
  /** How many of them have arrived. */
  arrived: number;
}

/**
 * Sends what has not arrived yet. A part may be sent twice.
 *
 * @returns a report that is not ok where the server did not take it, undefined if it was stopped
 */
export async function uploadRest(
  bar: ProgressBar,
  uploading: Uploading,
): Promise<ImportReport | undefined> {
  const { kind, upload, pieces } = uploading;
  bar.begin(IMPORT_PAGE_WORDS.uploading, (made, total) =>
    IMPORT_PAGE_WORDS.uploaded(madePercent(made, total)),
  );
  bar.show(uploading.arrived, pieces.length);
  try {
    while (uploading.arrived < pieces.length) {
      if (bar.isStopAsked()) return undefined;
      const first = uploading.arrived;
      const part = pieces.slice(first, first + PIECES_A_CALL);
      // The first may ask something over the sheet.
      const send = first === 0 ? callServer : askServer;
      const report = await send(IMPORT_ACTIONS[kind], {
        stage: 'part',
        upload,
        first,
        pieces: part,
      });
      if (!report.ok) return report;
      uploading.arrived = first + part.length;
      bar.show(uploading.arrived, pieces.length);
    }
    return bar.isStopAsked() ? undefined : done(IMPORT_PAGE_WORDS.comparing);
  } finally {
    bar.hide();
  }
}

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

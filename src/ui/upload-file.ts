import { done } from '../core/action-report';
import { cleanExport } from '../core/import/clean-export';
import type { ExportKind, UnderstoodExport } from '../core/import/export-type';
import type { ImportReport } from '../core/import/import-report';
import type { ImportMode } from '../core/import/plan-type';
import { packRows, type StagedUpload } from '../core/import/staged-upload';
import { madePercent } from '../core/panel/run-state';
import { IMPORT_PAGE_WORDS } from '../core/words/import-page';
import { askServer, callServer } from './call-server';
import { IMPORT_ACTIONS } from './import-calls';
import type { ProgressBar } from './progress-bar';

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

/** An upload of which nothing has been sent: the rows of a file by unit, nothing else of it. */
export function newUpload(found: UnderstoodExport, fileName: string, mode: ImportMode): Uploading {
  const pieces = packRows(cleanExport(found));
  const id = `${Date.now().toString(36)}-${Math.random().toString(36).slice(2)}`;
  const facts = { id, fileName, mode, pieceCount: pieces.length };
  return { kind: found.kind, upload: facts, pieces, arrived: 0 };
}

/** Sends what has not arrived yet and asks what it would do; nothing of the sheet is changed. */
export async function uploadAndPlan(bar: ProgressBar, mine: Uploading): Promise<ImportReport> {
  const sent = await uploadRest(bar, mine);
  if (sent === undefined) return done(IMPORT_PAGE_WORDS.uploadStopped);
  if (!sent.ok) return sent;
  bar.begin(IMPORT_PAGE_WORDS.planning);
  bar.wait(IMPORT_PAGE_WORDS.comparing);
  try {
    const { id } = mine.upload;
    // Looking changes nothing, so nobody has to wait for it once it is not wanted.
    const stopped = bar.whenStopped().then(() => done(IMPORT_PAGE_WORDS.uploadStopped));
    const call = callServer(IMPORT_ACTIONS[mine.kind], { stage: 'plan', id });
    return await Promise.race<ImportReport>([call, stopped]);
  } finally {
    bar.hide();
  }
}

/**
 * Sends what has not arrived yet. A part may be sent twice.
 *
 * @returns a report that is not ok where the server did not take it, undefined if it was stopped
 */
async function uploadRest(
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

import type { ExportKind, UnderstoodExport } from '../core/import/export-type';
import { requireUnderstood } from '../core/import/require-understood';
import { understandExport } from '../core/import/understand-export';
import { madePercent } from '../core/panel/run-state';
import { SetupError } from '../core/text/setup-error';
import { failureSentence } from '../core/words/failures';
import { IMPORT_PAGE_WORDS } from '../core/words/import-page';
import type { ProgressBar } from './progress-bar';
import { nextTurn, readExport, UnreadableFile } from './read-export';

/** This many unit-level rows are some 15 MB, sent in parts. */
const MOST_SENT_ROWS = 100_000;

/**
 * What a chosen file says, with a bar while it is read; persons are summed per unit right here.
 *
 * @param isStale true once another file is chosen
 * @throws UnreadableFile, SetupError (rejects) with what to do, ReadingStopped
 */
export async function understandFile(
  bar: ProgressBar,
  file: File,
  kind: ExportKind,
  isStale: () => boolean,
): Promise<UnderstoodExport> {
  bar.begin(IMPORT_PAGE_WORDS.reading, (read, total) =>
    IMPORT_PAGE_WORDS.bytesRead(madePercent(read, total)),
  );
  bar.show(0, file.size);
  const grid = await readExport(file, {
    bytes: (read, total) => {
      bar.show(read, total);
    },
    rows: (count) => {
      bar.wait(IMPORT_PAGE_WORDS.rowsRead(count));
    },
    isStopped: () => isStale() || bar.isStopAsked(),
  });
  bar.wait(IMPORT_PAGE_WORDS.understanding);
  await nextTurn();
  const found = requireUnderstood(understandExport(kind, grid));
  if (found.records.length <= MOST_SENT_ROWS) return found;
  throw new UnreadableFile(IMPORT_PAGE_WORDS.tooManyRows(MOST_SENT_ROWS));
}

/** Why it could not be read: a sentence, and lines below it. */
export function unreadableLines(error: unknown): readonly string[] {
  const ownWords = error instanceof UnreadableFile || error instanceof SetupError;
  const message = error instanceof Error ? error.message : String(error);
  return (ownWords ? message : failureSentence(message)).split('\n');
}

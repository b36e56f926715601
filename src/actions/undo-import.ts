import { done, failed, type ActionReport } from '../core/action-report';
import { IMPORT_TARGETS } from '../core/import/export-layout';
import type { ImportJournal } from '../core/import/import-record';
import { IMPORT_ANSWERS, IMPORT_TITLES } from '../core/words/import';
import { editedSince, undoDone, undoQuestion, unfinishedRestored } from '../core/words/import-undo';
import { confirm } from '../google/feedback';
import { contentMark, noteState, restoreAreas, type ImportBackup } from '../google/import-backup';
import { withDocumentLock } from '../google/lock';
import { dropAbandoned, dropStaging } from '../google/staging-sheet';
import { requireSheet, type Sheet, type Spreadsheet } from '../google/workbook';
import { allBackups, settleUnfinished } from './settle-import';

/** 撤销上次导入: the sheet of the last import as it was before; asked again, that of the import before, on the other sheet. */
export function undoImportAction(workbook: Spreadsheet): ActionReport {
  return withDocumentLock(() => {
    for (const { sheet } of Object.values(IMPORT_TARGETS)) dropAbandoned(workbook, sheet.name);
    // One that died comes first, also where the other sheet was imported into since.
    const kept = allBackups(workbook).filter(({ journal }) => journal !== undefined);
    const last = kept.find(({ journal }) => journal?.state !== 'done') ?? kept[0];
    if (last?.journal === undefined) return done(IMPORT_ANSWERS.nothingToUndo);
    return undo(workbook, last, last.journal);
  });
}

function undo(workbook: Spreadsheet, backup: ImportBackup, journal: ImportJournal): ActionReport {
  const target = requireSheet(workbook, journal.sheet);
  const settled = settleUnfinished(target, backup);
  if (settled === 'declined') return done(IMPORT_ANSWERS.undoDeclined);
  if (settled === 'restored') {
    workbook.deleteSheet(backup.sheet);
    dropStaging(workbook, journal.sheet);
    return done(unfinishedRestored(journal));
  }
  if (!isUntouched(target, journal)) return failed(editedSince(journal, backup.sheet.getName()));
  if (!confirm(IMPORT_TITLES.undo, undoQuestion(journal))) return done(IMPORT_ANSWERS.undoDeclined);
  noteState(backup, { ...journal, state: 'undoing' });
  restoreAreas(target, backup, journal.areas);
  workbook.deleteSheet(backup.sheet);
  return done(undoDone(journal));
}

/** Rows sorted, inserted or deleted since would be mixed up by putting the former cells back, so any edit there counts. */
function isUntouched(target: Sheet, { areas, fingerprint }: ImportJournal): boolean {
  const lastRow = Math.max(...areas.map(({ row, rowCount }) => row + rowCount - 1));
  return target.getMaxRows() >= lastRow && contentMark(target, areas) === fingerprint;
}

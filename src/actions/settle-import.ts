import { IMPORT_TARGETS } from '../core/import/export-layout';
import { unfinishedQuestion } from '../core/words/import-undo';
import { IMPORT_TITLES } from '../core/words/import';
import { confirm } from '../google/feedback';
import {
  contentMark,
  findBackup,
  isAsBefore,
  restoreAreas,
  restoreWhole,
  type ImportBackup,
} from '../google/import-backup';
import type { Sheet, Spreadsheet } from '../google/workbook';

/** What a run found that an earlier one left behind, and what became of it. */
export type Settled =
  | 'nothing'
  /** It is whole again, as before the import that died; its backup may go. */
  | 'restored'
  /** The person does not want it restored now. */
  | 'declined';

/**
 * Puts right what a run that died left behind: an import that had not written yet is forgotten, an undo that had not restored
 * yet is carried out. Where it stopped in the middle (or somebody edited since) the whole sheet goes back to before the
 * import, if the person agrees, because edits made since would go with it.
 */
export function settleUnfinished(target: Sheet, backup: ImportBackup | undefined): Settled {
  const journal = backup?.journal;
  if (backup === undefined || journal === undefined || journal.state === 'done') return 'nothing';
  if (isAsBefore(target, backup)) return 'restored';
  const { state, areas, fingerprint } = journal;
  if (state === 'undoing' && contentMark(target, areas) === fingerprint) {
    restoreAreas(target, backup, areas);
    return 'restored';
  }
  if (!confirm(IMPORT_TITLES.unfinished, unfinishedQuestion(journal))) return 'declined';
  restoreWhole(target, backup);
  return 'restored';
}

/** The backups of all sheets that can be imported into, those of the last import first. */
export function allBackups(workbook: Spreadsheet): ImportBackup[] {
  return Object.values(IMPORT_TARGETS)
    .flatMap(({ sheet }) => findBackup(workbook, sheet.name) ?? [])
    .sort((a, b) => sequenceOf(b) - sequenceOf(a));
}

/** The number of the last import that can still be undone; 0 if there is none. */
export function lastSequence(workbook: Spreadsheet): number {
  const [latest] = allBackups(workbook);
  return latest === undefined ? 0 : sequenceOf(latest);
}

function sequenceOf({ journal }: ImportBackup): number {
  return journal?.sequence ?? 0;
}

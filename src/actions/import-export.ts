import { done, type ActionReport } from '../core/action-report';
import { IMPORT_TARGETS } from '../core/import/export-layout';
import type { ExportKind, UnderstoodExport } from '../core/import/export-type';
import { areasOf, type ImportJournal } from '../core/import/import-record';
import { planImport } from '../core/import/plan-import';
import type { ImportPlan } from '../core/import/plan-type';
import { requireUnderstood } from '../core/import/require-understood';
import { understandExport } from '../core/import/understand-export';
import { checkUpload, type CheckedUpload } from '../core/import/upload';
import { readHeadings } from '../core/table/sheet-headings';
import { IMPORT_ANSWERS, IMPORT_TITLES } from '../core/words/import';
import {
  importDone,
  importQuestion,
  nothingNew,
  understoodLines,
} from '../core/words/import-preview';
import { chinaMoment } from '../google/clock';
import { confirm } from '../google/feedback';
import {
  contentMark,
  findBackup,
  makeBackup,
  noteState,
  type ImportBackup,
} from '../google/import-backup';
import { withDocumentLock } from '../google/lock';
import {
  growForBlocks,
  requireSheet,
  writeBlocks,
  type Sheet,
  type Spreadsheet,
} from '../google/workbook';
import { lastSequence, settleUnfinished } from './settle-import';

/**
 * 导入参保数据, 导入税务数据: what the file says goes into its sheet, after the person has seen what was understood. What
 * stood there is kept in a hidden sheet first, so a run that dies anywhere leaves nothing half: the next import or 撤销上次导入
 * puts it back.
 *
 * @param upload see `Upload`
 */
export function importExportAction(
  workbook: Spreadsheet,
  kind: ExportKind,
  upload: unknown,
): ActionReport {
  const file = checkUpload(upload);
  const understood = requireUnderstood(understandExport(kind, file.grid));
  return withDocumentLock(() => importUnderstood(workbook, file, understood));
}

function importUnderstood(
  workbook: Spreadsheet,
  file: CheckedUpload,
  understood: UnderstoodExport,
): ActionReport {
  const sheetName = IMPORT_TARGETS[understood.kind].sheet.name;
  const target = requireSheet(workbook, sheetName);
  const former = findBackup(workbook, sheetName);
  const settled = settleUnfinished(target, former);
  if (settled === 'declined') return done(IMPORT_ANSWERS.unfinishedDeclined);
  if (settled === 'restored') dropBackup(workbook, former);
  const plan = planFor(target, file, understood);
  const lines = understoodLines(understood);
  if (plan.blocks.length === 0) return done(nothingNew(file.fileName, plan), lines);
  if (!confirm(IMPORT_TITLES.confirm, importQuestion(file.fileName, understood, plan))) {
    return done(IMPORT_ANSWERS.declined, lines);
  }
  carryOut(workbook, target, file, plan);
  return done(importDone(file.fileName, plan), lines);
}

/** What the file does to a sheet. */
export function planFor(
  target: Sheet,
  { mode }: Pick<CheckedUpload, 'mode'>,
  understood: UnderstoodExport,
): ImportPlan {
  const range = target.getDataRange();
  const grid = range.getValues();
  const formulas = mode === 'replacePeriods' ? range.getFormulas() : [];
  const { headingRow } = readHeadings(IMPORT_TARGETS[understood.kind].sheet, grid);
  const width = grid[0]?.length ?? 1;
  const below = Math.min((headingRow ?? 0) + 1, target.getMaxRows());
  const [numberFormats = []] = target.getRange(below, 1, 1, width).getNumberFormats();
  return planImport({ grid, formulas, numberFormats, understood, mode });
}

/** Sheet grown, former content kept, journal `writing`, content written, journal `done`: in this order. */
function carryOut(
  workbook: Spreadsheet,
  target: Sheet,
  file: CheckedUpload,
  plan: ImportPlan,
): void {
  const { backup, journal } = beginWriting(workbook, target, file, plan, {});
  writeBlocks(target, plan.blocks);
  const mark = contentMark(target, journal.areas);
  noteState(backup, { ...journal, state: 'done', fingerprint: mark });
}

/** The first three of these. @param staged what the journal notes of an upload that is written in pieces */
export function beginWriting(
  workbook: Spreadsheet,
  target: Sheet,
  { fileName, mode }: Pick<CheckedUpload, 'fileName' | 'mode'>,
  plan: ImportPlan,
  staged: Pick<ImportJournal, 'upload' | 'written'>,
): { readonly backup: ImportBackup; readonly journal: ImportJournal } {
  const { sheet, blocks, added, replaced, removed } = plan;
  const sequence = lastSequence(workbook) + 1;
  const journal: ImportJournal = {
    ...{ state: 'writing', sequence, sheet, fileName, mode, added, replaced, removed },
    ...{ at: chinaMoment(), operator: Session.getActiveUser().getEmail() },
    ...{ areas: areasOf(blocks), fingerprint: '' },
    ...staged,
  };
  growForBlocks(target, blocks);
  dropBackup(workbook, findBackup(workbook, sheet));
  return { backup: makeBackup(workbook, target, journal), journal };
}

/** Throws a backup away, if there is one. */
export function dropBackup(workbook: Spreadsheet, backup: ImportBackup | undefined): void {
  if (backup) workbook.deleteSheet(backup.sheet);
}

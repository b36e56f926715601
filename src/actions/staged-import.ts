import { done, failed } from '../core/action-report';
import { IMPORT_TARGETS } from '../core/import/export-layout';
import type { ExportKind } from '../core/import/export-type';
import type { AgreedChanges, ImportCall } from '../core/import/import-call';
import type { ImportReport } from '../core/import/import-report';
import type { ImportPlan } from '../core/import/plan-type';
import { requireUnderstood } from '../core/import/require-understood';
import { unpackUpload, type StagedUpload } from '../core/import/staged-upload';
import { understandExport } from '../core/import/understand-export';
import { SetupError } from '../core/text/setup-error';
import { IMPORT_ANSWERS, IMPORT_REFUSALS } from '../core/words/import';
import { nothingNew, whatItDoes } from '../core/words/import-preview';
import { findBackup } from '../google/import-backup';
import { withDocumentLock } from '../google/lock';
import {
  beginStaging,
  dropAbandoned,
  dropStaging,
  findStaging,
  readPieces,
  writePieces,
  type StagingSheet,
} from '../google/staging-sheet';
import { requireSheet, type Sheet, type Spreadsheet } from '../google/workbook';
import { beginWriting, dropBackup, planFor } from './import-export';
import { settleUnfinished } from './settle-import';
import { finish, finished, isAllWritten, writeOn } from './write-in-pieces';

/**
 * 导入 as the page asks for it, one call a stage: `part` takes some of the upload, `plan` says what it would do, `write` writes
 * for a while and may be called until it is finished, `drop` throws the upload away. Before `write` nothing but the hidden
 * sheet is touched. What is written follows from the upload and the former content, both kept until the end, so any call may
 * die, be lost or be made twice.
 */
export function stagedImportAction(
  workbook: Spreadsheet,
  kind: ExportKind,
  call: ImportCall,
): ImportReport {
  switch (call.stage) {
    case 'part':
      return withDocumentLock(() => takePart(workbook, kind, call));
    case 'plan':
      return planned(workbook, kind, call.id);
    case 'write':
      return withDocumentLock(() => write(workbook, kind, call.id, call.agreed));
    case 'drop':
      return withDocumentLock(() => drop(workbook, kind, call.id));
  }
}

function takePart(
  workbook: Spreadsheet,
  kind: ExportKind,
  { upload, first, pieces }: Extract<ImportCall, { readonly stage: 'part' }>,
): ImportReport {
  const { name } = IMPORT_TARGETS[kind].sheet;
  if (first === 0) {
    for (const { sheet } of Object.values(IMPORT_TARGETS)) dropAbandoned(workbook, sheet.name);
    if (!isReady(workbook, name)) return failed(IMPORT_ANSWERS.unfinishedDeclined);
  }
  const staging =
    first === 0
      ? beginStaging(workbook, name, upload)
      : requireStaging(workbook, name, upload.id).staging;
  writePieces(staging, first, pieces);
  return done(IMPORT_ANSWERS.received);
}

/** What an import that died left behind is put right first, if the person agrees. */
function isReady(workbook: Spreadsheet, sheetName: string): boolean {
  const backup = findBackup(workbook, sheetName);
  const settled = settleUnfinished(requireSheet(workbook, sheetName), backup);
  if (settled === 'restored') dropBackup(workbook, backup);
  return settled !== 'declined';
}

interface Staged {
  readonly staging: StagingSheet;
  readonly upload: StagedUpload;
}

function requireStaging(workbook: Spreadsheet, sheetName: string, id: string): Staged {
  const staging = findStaging(workbook, sheetName);
  const upload = staging?.upload;
  if (staging === undefined || upload?.id !== id) {
    throw new SetupError(IMPORT_REFUSALS.replacedByOther);
  }
  return { staging, upload };
}

/** What the upload does to a sheet that holds what `source` does. */
function planOf({ staging, upload }: Staged, kind: ExportKind, source: Sheet): ImportPlan {
  const file = unpackUpload(upload, readPieces(staging, upload));
  return planFor(source, file, requireUnderstood(understandExport(kind, file.grid)));
}

function planned(workbook: Spreadsheet, kind: ExportKind, id: string): ImportReport {
  const { name } = IMPORT_TARGETS[kind].sheet;
  const staged = requireStaging(workbook, name, id);
  const plan = planOf(staged, kind, requireSheet(workbook, name));
  if (plan.blocks.length === 0) return done(nothingNew(staged.upload.fileName, plan));
  const { added, replaced, removed } = plan;
  const lines = whatItDoes(plan);
  return {
    ...done(IMPORT_ANSWERS.planned),
    plan: { lines, changes: { added, replaced, removed } },
  };
}

function write(
  workbook: Spreadsheet,
  kind: ExportKind,
  id: string,
  agreed: AgreedChanges | undefined,
): ImportReport {
  const { name } = IMPORT_TARGETS[kind].sheet;
  const backup = findBackup(workbook, name);
  const journal = backup?.journal;
  if (journal?.upload === id && journal.state === 'done') return finished(workbook, journal);
  const staged = requireStaging(workbook, name, id);
  const target = requireSheet(workbook, name);
  if (backup !== undefined && journal?.upload === id && isAllWritten(journal)) {
    return finish(workbook, target, backup, journal);
  }
  if (backup !== undefined && journal?.upload === id && journal.state === 'writing') {
    const plan = planOf(staged, kind, backup.sheet);
    return writeOn(workbook, { target, backup, journal, plan });
  }
  const plan = planOf(staged, kind, target);
  requireAgreed(plan, agreed);
  const begun = beginWriting(workbook, target, staged.upload, plan, { upload: id, written: 0 });
  return writeOn(workbook, { target, ...begun, plan });
}

/** Somebody may have edited the sheet since the person looked. */
function requireAgreed(plan: ImportPlan, agreed: AgreedChanges | undefined): void {
  const isAgreed =
    agreed !== undefined &&
    plan.blocks.length > 0 &&
    plan.added === agreed.added &&
    plan.replaced === agreed.replaced &&
    plan.removed === agreed.removed;
  if (!isAgreed) throw new SetupError(IMPORT_REFUSALS.sheetChanged);
}

function drop(workbook: Spreadsheet, kind: ExportKind, id: string): ImportReport {
  const { name } = IMPORT_TARGETS[kind].sheet;
  if (findStaging(workbook, name)?.upload?.id === id) dropStaging(workbook, name);
  return done(IMPORT_ANSWERS.dropped);
}

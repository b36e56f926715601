import { done } from '../core/action-report';
import { blockPieces, rowsOfPieces } from '../core/import/block-pieces';
import type { ImportJournal } from '../core/import/import-record';
import type { ImportReport } from '../core/import/import-report';
import type { ImportPlan } from '../core/import/plan-type';
import type { ValueBlock } from '../core/table/record-blocks';
import { importDone, importSoFar } from '../core/words/import-preview';
import { isTimeLeft, newTimer } from '../google/clock';
import { contentMark, noteState, type ImportBackup } from '../google/import-backup';
import { dropStaging } from '../google/staging-sheet';
import { writeBlocks, type Sheet, type Spreadsheet } from '../google/workbook';

/** So many rows are written between two looks at the clock: about 15 s on Google at the slowest (docs/architecture.md). */
const ROWS_A_PIECE = 10_000;

/** A page is told how far it is after so much writing. */
const WRITING_MILLISECONDS = 90_000;

/** Looking over what was written takes as long as reading it: later in a run than this it waits for the next call. */
const FINISH_BEFORE_MILLISECONDS = 90_000;

/** An import that has begun to write. */
export interface Writing {
  readonly target: Sheet;
  readonly backup: ImportBackup;
  readonly journal: ImportJournal;
  readonly plan: ImportPlan;
}

/**
 * Writes pieces behind the last noted one for a while, each noted as soon as it is written, and ends the import once all are.
 *
 * @returns a report whose progress says whether it is finished
 */
export function writeOn(
  workbook: Spreadsheet,
  { target, backup, journal, plan }: Writing,
): ImportReport {
  const pieces = blockPieces(plan.blocks, ROWS_A_PIECE);
  const written = writeWhileTime(pieces, journal.written ?? 0, (piece, count) => {
    writeBlocks(target, [piece]);
    noteState(backup, { ...journal, written: count });
  });
  if (written < pieces.length || !isTimeLeft(FINISH_BEFORE_MILLISECONDS)) {
    return soFar(journal, pieces, written);
  }
  return finish(workbook, target, backup, { ...journal, written });
}

/** True for an import of which only the end is missing; that needs neither the upload nor the plan. */
export function isAllWritten({ state, areas, written = 0 }: ImportJournal): boolean {
  const pieceCount = areas.reduce(
    (sum, { rowCount }) => sum + Math.ceil(rowCount / ROWS_A_PIECE),
    0,
  );
  return state === 'writing' && written >= pieceCount;
}

/** Ends an import whose pieces are all written. */
export function finish(
  workbook: Spreadsheet,
  target: Sheet,
  backup: ImportBackup,
  journal: ImportJournal,
): ImportReport {
  const fingerprint = contentMark(target, journal.areas);
  const ended: ImportJournal = { ...journal, state: 'done', fingerprint };
  noteState(backup, ended);
  return finished(workbook, ended);
}

/** @returns how many pieces are written then */
function writeWhileTime(
  pieces: readonly ValueBlock[],
  from: number,
  writePiece: (piece: ValueBlock, count: number) => void,
): number {
  const isOver = newTimer(WRITING_MILLISECONDS);
  let count = from;
  for (const piece of pieces.slice(from)) {
    if (count > from && (isOver() || !isTimeLeft())) break;
    count += 1;
    writePiece(piece, count);
  }
  return count;
}

function soFar(
  { fileName, sheet }: ImportJournal,
  pieces: readonly ValueBlock[],
  count: number,
): ImportReport {
  const [written, total] = [rowsOfPieces(pieces.slice(0, count)), rowsOfPieces(pieces)];
  const summary = importSoFar(fileName, sheet, written, total);
  return { ...done(summary), progress: { written, total, isFinished: false } };
}

/** What an ended import says; the upload is of no more use. */
export function finished(workbook: Spreadsheet, journal: ImportJournal): ImportReport {
  dropStaging(workbook, journal.sheet);
  const total = journal.added + journal.replaced + journal.removed;
  return {
    ...done(importDone(journal.fileName, journal)),
    progress: { written: total, total, isFinished: true },
  };
}

import {
  isAbandoned,
  readStagedText,
  stagedText,
  stagingSheetName,
  type StagedUpload,
} from '../core/import/staged-upload';
import { findBackup } from './import-backup';
import { writeGrowing, type Sheet, type Spreadsheet } from './workbook';

/** The hidden sheet where an upload waits, a piece a cell in column A; its note on A1 says of which upload they are. */
export interface StagingSheet {
  readonly sheet: Sheet;
  /** undefined: a run died before it was noted. */
  readonly upload: StagedUpload | undefined;
}

/** What waits for this sheet; undefined if nothing does. */
export function findStaging(workbook: Spreadsheet, sheetName: string): StagingSheet | undefined {
  const sheet = workbook.getSheetByName(stagingSheetName(sheetName));
  return sheet ? { sheet, upload: readStagedText(sheet.getRange(1, 1).getNote()) } : undefined;
}

/** An empty sheet for an upload; what another upload left is thrown away. */
export function beginStaging(
  workbook: Spreadsheet,
  sheetName: string,
  upload: StagedUpload,
): StagingSheet {
  dropStaging(workbook, sheetName);
  const active = workbook.getActiveSheet();
  const sheet = workbook.insertSheet(stagingSheetName(sheetName), workbook.getNumSheets());
  workbook.setActiveSheet(active);
  sheet.hideSheet();
  sheet.getRange(1, 1).setNote(stagedText(upload, Date.now()));
  return { sheet, upload };
}

/** @param first 0-based */
export function writePieces(
  { sheet }: StagingSheet,
  first: number,
  pieces: readonly string[],
): void {
  const values = pieces.map((piece) => [piece]);
  writeGrowing(sheet, [{ row: first + 1, column: 1, values }]);
}

/** The pieces in their order; '' where one has not come. */
export function readPieces({ sheet }: StagingSheet, { pieceCount }: StagedUpload): unknown[] {
  const rows = Math.min(pieceCount, sheet.getMaxRows());
  const cells = sheet.getRange(1, 1, rows, 1).getValues();
  return Array.from({ length: pieceCount }, (_, index): unknown => cells[index]?.[0] ?? '');
}

/** Throws away what has waited for this sheet for a day or longer, unless it is being written. */
export function dropAbandoned(workbook: Spreadsheet, sheetName: string): void {
  const sheet = workbook.getSheetByName(stagingSheetName(sheetName));
  if (!sheet) return;
  const note = sheet.getRange(1, 1).getNote();
  if (!isAbandoned(note, Date.now())) return;
  const journal = findBackup(workbook, sheetName)?.journal;
  const isWritten = journal?.state === 'writing' && journal.upload === readStagedText(note)?.id;
  if (!isWritten) workbook.deleteSheet(sheet);
}

/** Throws away what waits for this sheet, if anything does. */
export function dropStaging(workbook: Spreadsheet, sheetName: string): void {
  const sheet = workbook.getSheetByName(stagingSheetName(sheetName));
  if (sheet) workbook.deleteSheet(sheet);
}

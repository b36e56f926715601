import {
  backupSheetName,
  fingerprint,
  journalText,
  readJournal,
  type ImportJournal,
  type WrittenArea,
} from '../core/import/import-record';
import { SetupError } from '../core/text/setup-error';
import { halfImported } from '../core/words/import-undo';
import { referencedSheetIfAny, type Sheet, type Spreadsheet } from './workbook';

/**
 * The hidden copy of a sheet from before its last import. Its journal is the note on its first cell: without one, nothing was
 * written yet.
 */
export interface ImportBackup {
  readonly sheet: Sheet;
  readonly journal: ImportJournal | undefined;
}

/** The backup of a sheet; undefined if there is none. */
export function findBackup(workbook: Spreadsheet, sheetName: string): ImportBackup | undefined {
  const sheet = workbook.getSheetByName(backupSheetName(sheetName));
  return sheet ? { sheet, journal: journalOn(sheet) } : undefined;
}

/**
 * For actions that read a sheet staff import into: its content counts only when its last import is whole.
 *
 * @throws SetupError saying how to put it right
 */
export function requireWholeImport(workbook: Spreadsheet, sheetName: string): void {
  const journal = unfinishedImport(workbook, sheetName);
  if (journal !== undefined) throw new SetupError(halfImported(journal));
}

/** The import of a sheet, or its undoing, that stopped in the middle; undefined if there is none. */
export function unfinishedImport(
  workbook: Spreadsheet,
  sheetName: string,
): ImportJournal | undefined {
  const sheet = referencedSheetIfAny(workbook, backupSheetName(sheetName));
  const journal = sheet ? journalOn(sheet) : undefined;
  return journal?.state === 'done' ? undefined : journal;
}

function journalOn(sheet: Sheet): ImportJournal | undefined {
  return readJournal(sheet.getRange(1, 1).getNote());
}

/**
 * Copies the whole sheet, in one call, and then notes the import that is about to be written: a run that dies in between leaves
 * a copy without a journal, which says that nothing was written.
 */
export function makeBackup(
  workbook: Spreadsheet,
  target: Sheet,
  journal: ImportJournal,
): ImportBackup {
  const name = backupSheetName(journal.sheet);
  const sheet = workbook.insertSheet(name, workbook.getNumSheets(), { template: target });
  workbook.setActiveSheet(target);
  sheet.hideSheet();
  const backup = { sheet, journal };
  noteState(backup, journal);
  return backup;
}

/** Notes how far the import is. */
export function noteState({ sheet }: ImportBackup, journal: ImportJournal): void {
  sheet.getRange(1, 1).setNote(journalText(journal));
}

/** The mark of what stands in these areas now. */
export function contentMark(sheet: Sheet, areas: readonly WrittenArea[]): string {
  return fingerprint(areas.map((area) => rangeOf(sheet, area).getValues()));
}

/** True if the areas hold what they held before the import. An area below the sheet's last row holds nothing. */
export function isAsBefore(target: Sheet, { sheet, journal }: ImportBackup): boolean {
  const areas = journal?.areas ?? [];
  growFor(target, areas);
  return contentMark(target, areas) === contentMark(sheet, areas);
}

/** Puts the former content back into these areas: values and formulas; looks were never changed. */
export function restoreAreas(
  target: Sheet,
  { sheet }: ImportBackup,
  areas: readonly WrittenArea[],
): void {
  growFor(target, areas);
  areas.forEach((area) => {
    const contents = SpreadsheetApp.CopyPasteType.PASTE_FORMULA;
    rangeOf(sheet, area).copyTo(rangeOf(target, area), contents, false);
  });
}

/** Puts the whole former content back, for a sheet of which nobody knows what became since. */
export function restoreWhole(target: Sheet, backup: ImportBackup): void {
  const rowCount = backup.sheet.getMaxRows();
  const columnCount = backup.sheet.getMaxColumns();
  restoreAreas(target, backup, [{ row: 1, column: 1, rowCount, columnCount }]);
  const surplusRows = target.getMaxRows() - rowCount;
  if (surplusRows > 0) {
    target.getRange(rowCount + 1, 1, surplusRows, target.getMaxColumns()).clearContent();
  }
}

/** Adds the rows and columns that the areas need. */
function growFor(sheet: Sheet, areas: readonly WrittenArea[]): void {
  const rows = Math.max(0, ...areas.map(({ row, rowCount }) => row + rowCount - 1));
  const columns = Math.max(0, ...areas.map(({ column, columnCount }) => column + columnCount - 1));
  const [maxRows, maxColumns] = [sheet.getMaxRows(), sheet.getMaxColumns()];
  if (rows > maxRows) sheet.insertRowsAfter(maxRows, rows - maxRows);
  if (columns > maxColumns) sheet.insertColumnsAfter(maxColumns, columns - maxColumns);
}

function rangeOf(sheet: Sheet, area: WrittenArea): GoogleAppsScript.Spreadsheet.Range {
  return sheet.getRange(area.row, area.column, area.rowCount, area.columnCount);
}

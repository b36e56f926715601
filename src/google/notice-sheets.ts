import {
  CONTENT_HEADINGS,
  CONTENT_SHEET_NAME,
  contentCells,
  fileCells,
  FIRST_FILE_COLUMN,
  readContents,
  type PlacedNotice,
  type StoredNotice,
  type VolumeFiles,
} from '../core/issue/notice-content';
import type { Grid } from '../core/table/column';
import { referencedSheet, writeGrowing, type Sheet, type Spreadsheet } from './workbook';

/** The grids of sheets that must be there, one round trip each. */
export function readNoticeSheets(
  workbook: Spreadsheet,
  names: readonly string[],
): Map<string, Grid> {
  return new Map(
    names.map((name) => [name, referencedSheet(workbook, name).getDataRange().getValues()]),
  );
}

/** The hidden sheet 文书内容 with what it holds. */
export interface ContentSheet {
  readonly sheet: Sheet;
  readonly notices: readonly PlacedNotice[];
  /** Rows down to the last that holds anything. */
  readonly rowCount: number;
}

/** The hidden sheet; undefined if there is none. */
export function findContentSheet(workbook: Spreadsheet): ContentSheet | undefined {
  const sheet = workbook.getSheetByName(CONTENT_SHEET_NAME);
  if (!sheet) return undefined;
  const grid: Grid = sheet.getDataRange().getValues();
  // The headings are written last: without them its making was interrupted.
  if (grid[0]?.[0] !== CONTENT_HEADINGS[0]) return undefined;
  return { sheet, notices: readContents(grid), rowCount: grid.length };
}

/** The notices whose documents were made. */
export function filedNotices(contents: ContentSheet | undefined): readonly PlacedNotice[] {
  return (contents?.notices ?? []).filter(({ files }) => files !== undefined);
}

/** The hidden sheet, made or finished if need be. */
export function contentSheet(workbook: Spreadsheet, found: ContentSheet | undefined): ContentSheet {
  return found ?? makeContentSheet(workbook);
}

function makeContentSheet(workbook: Spreadsheet): ContentSheet {
  const active = workbook.getActiveSheet();
  const sheet =
    workbook.getSheetByName(CONTENT_SHEET_NAME) ??
    workbook.insertSheet(CONTENT_SHEET_NAME, workbook.getNumSheets());
  workbook.setActiveSheet(active);
  sheet.hideSheet();
  sheet.getRange(1, 1, sheet.getMaxRows(), sheet.getMaxColumns()).setNumberFormat('@');
  sheet.getRange(1, 1, 1, CONTENT_HEADINGS.length).setValues([[...CONTENT_HEADINGS]]);
  return { sheet, notices: [], rowCount: 1 };
}

/**
 * Writes notices below those whose numbers are on the register, over whatever a run left that died before it numbered them.
 *
 * @param keep the last row that stays
 */
export function writeContents(
  { sheet, rowCount }: ContentSheet,
  keep: number,
  notices: readonly StoredNotice[],
): void {
  const rows = notices.map((notice) => [...contentCells(notice)]);
  const width = Math.max(CONTENT_HEADINGS.length, ...rows.map((cells) => cells.length));
  const blankRows = Math.max(0, rowCount - keep - rows.length);
  const blanks = Array.from({ length: blankRows }, (): string[] => []);
  const values = [...rows, ...blanks].map((cells) =>
    Array.from({ length: width }, (_, column) => cells[column] ?? ''),
  );
  if (values.length > 0) writeGrowing(sheet, [{ row: keep + 1, column: 1, values }]);
}

/** Notes where a volume's files are, in one piece: its rows stand below each other. */
export function noteFiles(
  { sheet }: ContentSheet,
  notices: readonly PlacedNotice[],
  files: VolumeFiles,
): void {
  const [first] = notices;
  if (first === undefined) return;
  const values = notices.map(() => [...fileCells(files)]);
  writeGrowing(sheet, [{ row: first.rowNumber, column: FIRST_FILE_COLUMN, values }]);
}

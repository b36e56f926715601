import type { FUniver } from '@univerjs/core/facade';
import type { LookView } from '../../desk-server/protocol';
import type { CellStore } from '../cell-store';
import { NO } from './codes';
import { onceDrawn } from './view-state';
import { DEFAULT_ROW_PIXELS, UNIT } from './workbook-data';

/** Fitting takes about half a millisecond a row, so only a sheet's first rows are fitted. */
const MOST_FITTED_ROWS = 1000;
const USUAL_POINTS = 11;
/** A line of text with the air above and below it. */
const PIXELS_PER_POINT = 1.9;

/** How high a row must be for a line of large letters; 0 where the usual height will do. */
export function headlinePixels(look: LookView | undefined): number {
  const points = look?.fontSizePoints ?? 0;
  return points > USUAL_POINTS ? Math.ceil(points * PIXELS_PER_POINT) : 0;
}

/** Gives rows the height their text needs; the grid itself does so only where somebody types. */
export interface RowHeights {
  /** Fits some rows; those with a height of their own keep it. */
  fit(sheetId: number, rows: ReadonlySet<number>): void;
  /** Fits the wrapped and the large text of a whole sheet. */
  fitSheet(sheetId: number): void;
  /** The same as soon as the sheet is drawn, unless that was done since the book was shown; resolves afterwards. */
  fitOnceDrawn(sheetId: number): Promise<void>;
  /** The book is shown anew. */
  forget(): void;
}

/** @param draw runs what changes the grid but is nobody's doing */
export function rowHeights(
  api: FUniver,
  store: CellStore,
  draw: (work: () => void) => void,
): RowHeights {
  const fitted = new Set<number>();
  const fitSheet = (sheetId: number): void => {
    draw(() => {
      keepPlainRows(api, sheetId, store);
      fitRows(api, sheetId, tallRows(store, sheetId));
      fitHeadlines(api, sheetId, store);
    });
    fitted.add(sheetId);
  };
  return {
    fit(sheetId, rows) {
      draw(() => {
        fitRows(api, sheetId, rows);
      });
    },
    fitSheet,
    async fitOnceDrawn(sheetId) {
      if (fitted.has(sheetId) || !store.isLoaded(sheetId)) return;
      await onceDrawn(api, sheetId, () => {
        fitSheet(sheetId);
      });
    },
    forget() {
      fitted.clear();
    },
  };
}

function fitRows(api: FUniver, sheetId: number, rows: ReadonlySet<number>): void {
  const sheet = api.getWorkbook(UNIT)?.getSheetBySheetId(String(sheetId));
  if (!sheet) return;
  const sizes = sheet.getSheet().getSnapshot().rowData;
  const free = [...rows].filter((row) => !isFixed(sizes[row]?.ia));
  const endColumn = sheet.getMaxColumns() - 1;
  const ranges = free
    .slice(0, MOST_FITTED_ROWS)
    .map((row) => ({ startRow: row, endRow: row, startColumn: 0, endColumn }));
  if (ranges.length > 0) sheet.setRangesAutoHeight(ranges);
}

/** A row's entry as far as it is written here; `ia` is one of the library's codes, of which only the number is at hand. */
interface RowSize {
  readonly h?: number;
  readonly ia?: number;
}

/** The grid makes a row two pixels higher when somebody types in it; rows without wrapped or large text stay as they are. */
function keepPlainRows(api: FUniver, sheetId: number, store: CellStore): void {
  const sheet = api.getWorkbook(UNIT)?.getSheetBySheetId(String(sheetId));
  if (!sheet) return;
  const tall = new Set<number>();
  for (const [row, , { look }] of store.cells(sheetId)) {
    if (isTall(store.looks.get(look ?? -1))) tall.add(row);
  }
  const rowData: Record<number, RowSize | undefined> = sheet.getSheet().getSnapshot().rowData;
  for (let row = sheet.getMaxRows() - 1; row >= 0; row -= 1) {
    if (!tall.has(row)) rowData[row] ??= { h: DEFAULT_ROW_PIXELS, ia: NO };
  }
}

function isFixed(fitsItself: number | undefined): boolean {
  return fitsItself === NO;
}

/** The grid leaves merged cells out when it fits a row, so headlines get the height of their letters. */
function fitHeadlines(api: FUniver, sheetId: number, store: CellStore): void {
  const sheet = api.getWorkbook(UNIT)?.getSheetBySheetId(String(sheetId));
  if (!sheet) return;
  for (const { startRow, startColumn } of sheet.getSheet().getMergeData()) {
    const look = store.cell(sheetId, startRow, startColumn)?.look;
    const pixels = headlinePixels(store.looks.get(look ?? -1));
    if (pixels > sheet.getRowHeight(startRow)) sheet.setRowHeight(startRow, pixels);
  }
}

/** The first rows of a sheet whose text is wrapped or larger than usual. */
function tallRows(store: CellStore, sheetId: number): ReadonlySet<number> {
  const rows = new Set<number>();
  for (const [row, , { value, look }] of store.cells(sheetId)) {
    if (rows.size === MOST_FITTED_ROWS) break;
    if (typeof value === 'string' && value !== '' && isTall(store.looks.get(look ?? -1))) {
      rows.add(row);
    }
  }
  return rows;
}

function isTall(look: LookView | undefined): boolean {
  return look?.wrap === 'WRAP' || headlinePixels(look) > 0;
}

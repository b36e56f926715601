import type { ICellData, IStyleData, IWorkbookData, IWorksheetData } from '@univerjs/core';
import type { SheetFrame } from '../../desk-server/protocol';
import type { CellStore, StoredCell } from '../cell-store';
import { CELL_TYPE, NO, YES } from './codes';
import { DEFAULT_LOOK, gridLook } from './looks';
import { gridConditions, gridValidations } from './rules';

export const UNIT = 'book';
/** The key of the look a cell without one has. */
export const NO_LOOK = 'none';

export const DEFAULT_COLUMN_PIXELS = 100;
export const DEFAULT_ROW_PIXELS = 21;

/** A chart's picture, or undefined while there is none. */
export type ChartPictures = ReadonlyMap<string, string>;

/** The key of a chart among the pictures. */
export function chartKey(sheetId: number, chartId: number): string {
  return `${sheetId}-${chartId}`;
}

/** The whole book as the grid opens it; sheets whose cells are not there yet stay empty. */
export function workbookData(
  frames: readonly SheetFrame[],
  store: CellStore,
  pictures: ChartPictures,
): Partial<IWorkbookData> {
  return {
    id: UNIT,
    sheetOrder: frames.map(({ id }) => String(id)),
    defaultStyle: DEFAULT_LOOK,
    styles: { ...gridLooks(store), [NO_LOOK]: DEFAULT_LOOK },
    sheets: Object.fromEntries(frames.map((frame) => [frame.id, sheetData(frame, store)])),
    resources: [
      resource('SHEET_DATA_VALIDATION_PLUGIN', frames, (frame) =>
        gridValidations(frame.validations),
      ),
      resource('SHEET_CONDITIONAL_FORMATTING_PLUGIN', frames, (frame) =>
        gridConditions(frame.conditionalFormats),
      ),
      resource('SHEET_NOTE_PLUGIN', frames, notes),
      resource('SHEET_DRAWING_PLUGIN', frames, (frame) => drawings(frame, pictures)),
    ],
  };
}

function gridLooks(store: CellStore): Record<string, IStyleData> {
  return Object.fromEntries([...store.looks].map(([number, look]) => [number, gridLook(look)]));
}

function resource(name: string, frames: readonly SheetFrame[], of: (frame: SheetFrame) => unknown) {
  const bySheet = Object.fromEntries(frames.map((frame) => [frame.id, of(frame)]));
  return { name, data: JSON.stringify(bySheet) };
}

function sheetData(frame: SheetFrame, store: CellStore): Partial<IWorksheetData> {
  const { frozenRows, frozenColumns } = frame;
  const data: object = {
    id: String(frame.id),
    name: frame.name,
    tabColor: frame.tabColor ?? '',
    hidden: frame.hidden ? YES : NO,
    rowCount: frame.rows,
    columnCount: frame.columns,
    freeze: {
      xSplit: frozenColumns,
      ySplit: frozenRows,
      startRow: frozenRows > 0 ? frozenRows : -1,
      startColumn: frozenColumns > 0 ? frozenColumns : -1,
    },
    defaultColumnWidth: DEFAULT_COLUMN_PIXELS,
    defaultRowHeight: DEFAULT_ROW_PIXELS,
    mergeData: frame.merges.map((area) => ({ ...area })),
    showGridlines: frame.hiddenGridlines ? NO : YES,
    rowData: lines(frame.rowHeightsPixels, frame.hiddenRows, (h) => ({ h, ia: NO })),
    columnData: lines(frame.columnWidthsPixels, frame.hiddenColumns, (w) => ({ w })),
    cellData: cellMatrix(frame.id, store),
  };
  return data;
}

function lines<Size extends object>(
  sizes: readonly (readonly [number, number])[],
  hidden: readonly number[],
  size: (pixels: number) => Size,
): Record<number, Size & { hd?: typeof YES }> {
  const all: Record<number, Size & { hd?: typeof YES }> = {};
  for (const [line, pixels] of sizes) all[line] = size(pixels);
  for (const line of hidden) all[line] = { ...(all[line] ?? ({} as Size)), hd: YES };
  return all;
}

/** The cells of a loaded sheet by row and column. */
export function cellMatrix(
  sheetId: number,
  store: CellStore,
): Record<number, Record<number, ICellData>> {
  const matrix: Record<number, Record<number, ICellData>> = {};
  for (const [row, column, cell] of store.cells(sheetId)) {
    (matrix[row] ??= {})[column] = gridCell(cell, cell.look === null ? NO_LOOK : String(cell.look));
  }
  return matrix;
}

/**
 * A cell as the grid draws it. Nothing is calculated here: a formula shows its last result, or itself when it never had one.
 */
export function gridCell(
  { value, formula }: StoredCell,
  look: IStyleData | string | null,
): ICellData {
  const shown = value ?? formula ?? null;
  const cell: object = {
    v: typeof shown === 'boolean' ? Number(shown) : shown,
    t: typeOf(shown),
    s: look,
  };
  return cell;
}

function typeOf(value: StoredCell['value']): number | null {
  const kind = typeof value;
  return kind === 'string' || kind === 'number' || kind === 'boolean' ? CELL_TYPE[kind] : null;
}

const NOTE_WIDTH_PIXELS = 240;
const NOTE_HEIGHT_PIXELS = 120;

function notes(frame: SheetFrame): Record<number, Record<number, object>> {
  const all: Record<number, Record<number, object>> = {};
  frame.notes.forEach(([row, col, note], position) => {
    (all[row] ??= {})[col] = {
      ...{ id: `note-${position}`, row, col, note },
      ...{ width: NOTE_WIDTH_PIXELS, height: NOTE_HEIGHT_PIXELS, show: false },
    };
  });
  return all;
}

function drawings(frame: SheetFrame, pictures: ChartPictures): object {
  const data: Record<string, object> = {};
  for (const chart of frame.charts) {
    const source = pictures.get(chartKey(frame.id, chart.id));
    if (source === undefined) continue;
    const place = chartPlace(frame, chart);
    const drawingId = `chart-${chart.id}`;
    data[drawingId] = {
      ...{ unitId: UNIT, subUnitId: String(frame.id), drawingId, drawingType: 0 },
      ...{ imageSourceType: 'BASE64', source, allowTransform: false },
      ...place,
    };
  }
  return { data, order: Object.keys(data) };
}

type Chart = SheetFrame['charts'][number];

function chartPlace(frame: SheetFrame, { anchor, widthPixels, heightPixels }: Chart): object {
  const widths = new Map(frame.columnWidthsPixels);
  const heights = new Map(frame.rowHeightsPixels);
  const column = (index: number): number =>
    frame.hiddenColumns.includes(index) ? 0 : (widths.get(index) ?? DEFAULT_COLUMN_PIXELS);
  const row = (index: number): number =>
    frame.hiddenRows.includes(index) ? 0 : (heights.get(index) ?? DEFAULT_ROW_PIXELS);
  const left = sum(anchor.column, column) + anchor.offsetX;
  const top = sum(anchor.row, row) + anchor.offsetY;
  const across = lineAt(left + widthPixels, column);
  const down = lineAt(top + heightPixels, row);
  return {
    transform: { left, top, width: widthPixels, height: heightPixels, angle: 0 },
    sheetTransform: {
      from: {
        column: anchor.column,
        columnOffset: anchor.offsetX,
        row: anchor.row,
        rowOffset: anchor.offsetY,
      },
      to: {
        column: across.line,
        columnOffset: across.offset,
        row: down.line,
        rowOffset: down.offset,
      },
      angle: 0,
    },
  };
}

function sum(count: number, size: (index: number) => number): number {
  return Array.from({ length: count }, (_, index) => size(index)).reduce(
    (all, one) => all + one,
    0,
  );
}

function lineAt(pixels: number, size: (index: number) => number): { line: number; offset: number } {
  let left = pixels;
  let line = 0;
  while (left > size(line) && line < 10_000) {
    left -= size(line);
    line += 1;
  }
  return { line, offset: left };
}

import type { IStyleData, IWorkbookData } from '@univerjs/core';
import type { FUniver } from '@univerjs/core/facade';
import type { HandEdit, SheetFrame } from '../../desk-server/protocol';
import type { CellStore } from '../cell-store';
import { CELL_TYPE, YES } from './codes';
import { DEFAULT_LOOK, gridLook } from './looks';
import {
  cellMatrix,
  gridCell,
  NO_LOOK,
  UNIT,
  workbookData,
  type ChartPictures,
} from './workbook-data';
import { rowHeights } from './row-heights';
import { isTyping, onceNotTyping } from './typing';
import { rememberView } from './view-state';
import { typedEdits, type CellValues } from './typed-edits';

/** The grid as the rest of the page uses it: it draws what the store holds and tells what a person entered. */
export interface GridView {
  /** Opens the whole book anew: sheets, sizes, rules, pictures; while somebody types, only afterwards. */
  show(book: ShownBook): void;
  /** Draws cells of the store again. */
  redraw(sheetId: number, places: Iterable<readonly [row: number, column: number]>): void;
  /** Draws all cells of a sheet that was loaded. */
  fill(sheetId: number): void;
  activate(sheetId: number): void;
  /** Resolves when the first sheet is drawn, its rows as high as their text. */
  drawn(): Promise<void>;
  /** Ends typing in a cell, as a press of Enter does. */
  commit(): Promise<void>;
  focus(): void;
  /** The rows a person has selected, 0-based; undefined while no sheet is drawn. */
  selectedRows(): { readonly row: number; readonly count: number } | undefined;
}

export interface ShownBook {
  readonly frames: readonly SheetFrame[];
  /** The book's revision that the frames are of. */
  readonly revision: number;
  readonly pictures: ChartPictures;
  readonly activeSheetId: number;
}

export interface GridListener {
  onEdits(edits: readonly HandEdit[]): void;
  onUndo(): void;
  /** The cell a person is on, as it is shown; for those who cannot see the drawing. */
  onCell(name: string, text: string): void;
}

const PUT_CELLS = 'sheet.mutation.set-range-values';
const SELECT = 'sheet.operation.set-selections';
const ACTIVATE = 'sheet.operation.set-worksheet-active';

/** What a person may do in the grid: move, select, type, copy, paste, fill, search. All else changes looks or lines, which the desk owns. */
const REFUSED_COMMANDS = [
  /^sheet\.command\.(?:insert|remove|delete|move-(?:rows|cols|range|drawing)|copy-sheet|rename|set-(?:bold|italic|underline|stroke|font|style|text|background|border|horizontal|vertical|tab-color|worksheet-name|worksheet-order|worksheet-hidden|worksheet-show|row-height|col-width|frozen|selection-frozen|row-frozen|col-frozen|gridlines|row-hidden|col-hidden|worksheet-row|worksheet-col))/,
  /^sheet\.command\.(?:add-worksheet-merge|remove-worksheet-merge|numfmt|delta|hide-row|hide-col|cancel-frozen|reset|clear-selection-format|clear-selection-all|toggle-gridlines|insert-float-image|edit-sheet-image|group|ungroup)/,
  /^sheet\.operation\.(?:insert-hyper-link|show-note)/,
  /^sheet\.command\.(?:update-note|delete-note|toggle-note)/,
  /^(?:drawing|sheet-drawing|sheet\.command\.(?:move-drawing|set-sheet-image|remove-sheet-image|delete-drawing))/,
];

/** Commands that look refused by name but are needed for typing and pasting. */
const ALLOWED_COMMANDS = [
  /^sheet\.command\.(?:set-range-values|clear-selection-content|insert-range-.*paste)/,
];

/** Starts the grid in an element. */
export function openGridView(api: FUniver, store: CellStore, listener: GridListener): GridView {
  const own = { isDrawing: false, rowsOf: 0 };
  const draw = (work: () => void): void => {
    drawOwn(own, work);
  };
  const heights = rowHeights(api, store, draw);
  const tellCell = tellsCell(api, listener);
  listenTo(api, store, listener, own);
  const drawn = whenDrawn(api);
  let fitted: Promise<void> = Promise.resolve();
  const afterTyping = onceNotTyping(api);
  const put = (sheetId: number, cellValue: object): void => {
    draw(() => {
      putCells(api, sheetId, cellValue);
    });
  };
  return {
    show({ frames, revision, pictures, activeSheetId }) {
      afterTyping(() => {
        own.rowsOf = revision;
        draw(() => {
          openAnew(api, workbookData(frames, store, pictures), activeSheetId);
        });
        heights.forget();
        // What fits rows is among what the library sets up last.
        fitted = drawn.then(() => heights.fitOnceDrawn(activeSheetId));
        tellCell();
      });
    },
    redraw(sheetId, places) {
      const all = [...places];
      put(sheetId, cellsAt(store, sheetId, all));
      heights.fit(sheetId, new Set(all.map(([row]) => row)));
      tellCell();
    },
    fill(sheetId) {
      const matrix = cellMatrix(sheetId, store);
      for (const cells of Object.values(matrix)) {
        for (const cell of Object.values(cells)) cell.s = lookOf(store, cell.s);
      }
      put(sheetId, matrix);
      heights.fitSheet(sheetId);
      tellCell();
    },
    drawn: async () => {
      await drawn;
      await fitted;
    },
    activate(sheetId) {
      draw(() => api.getWorkbook(UNIT)?.setActiveSheet(String(sheetId)));
      void heights.fitOnceDrawn(sheetId);
    },
    async commit() {
      await api.getWorkbook(UNIT)?.endEditingAsync(true);
    },
    focus: focusGrid,
    selectedRows: () => selectedRows(api),
  };
}

/** The person stays where they were in the sheet. */
function openAnew(api: FUniver, data: Partial<IWorkbookData>, activeSheetId: number): void {
  const view = rememberView(api);
  if (api.getWorkbook(UNIT)) api.disposeUnit(UNIT);
  api.createWorkbook(data);
  api.getWorkbook(UNIT)?.setActiveSheet(String(activeSheetId));
  view?.(activeSheetId);
}

function putCells(api: FUniver, sheetId: number, cellValue: object): void {
  const params = { unitId: UNIT, subUnitId: String(sheetId), cellValue };
  api.syncExecuteCommand(PUT_CELLS, params, { onlyLocal: true });
}

/** Marks what the grid does meanwhile as the page's own doing. */
function drawOwn(own: { isDrawing: boolean }, work: () => void): void {
  own.isDrawing = true;
  try {
    work();
  } finally {
    own.isDrawing = false;
  }
}

function focusGrid(): void {
  document.querySelector<HTMLElement>('#grid [contenteditable], #grid canvas')?.focus();
}

function selectedRows(api: FUniver): { readonly row: number; readonly count: number } | undefined {
  const range = api.getWorkbook(UNIT)?.getActiveSheet().getActiveRange();
  return range ? { row: range.getRow(), count: range.getHeight() } : undefined;
}

interface CellOfGrid {
  getCellData(): { readonly t?: unknown; readonly v?: unknown } | null;
  getDisplayValue(): string;
}

/** The grid draws truth values as words but tells them as numbers. */
function displayed(cell: CellOfGrid): string {
  const { t: type, v: value } = cell.getCellData() ?? {};
  if (type !== CELL_TYPE.boolean) return cell.getDisplayValue();
  return value === YES ? 'TRUE' : 'FALSE';
}

/** Tells the cell a person is on, now and whenever they move. */
function tellsCell(api: FUniver, listener: GridListener): () => void {
  const tell = (): void => {
    const cell = api.getWorkbook(UNIT)?.getActiveCell();
    const [name = ''] = cell?.getA1Notation().split(':') ?? [];
    if (cell) listener.onCell(name, displayed(cell));
  };
  api.addEvent(api.Event.CommandExecuted, ({ id }) => {
    if (id === SELECT || id === ACTIVATE) tell();
  });
  return tell;
}

function listenTo(
  api: FUniver,
  store: CellStore,
  listener: GridListener,
  own: { readonly isDrawing: boolean; readonly rowsOf: number },
): void {
  const typed = new Map<string, string>();
  api.addEvent(api.Event.BeforeCommandExecute, (event) => {
    if (!own.isDrawing && isRefused(event.id)) event.cancel = true;
  });
  // The grid's own steps back know nothing of the desk; while somebody types in a cell they take back letters.
  api.addEvent(api.Event.BeforeUndo, (event) => {
    if (isTyping(api)) return;
    event.cancel = true;
    listener.onUndo();
  });
  api.addEvent(api.Event.BeforeRedo, (event) => {
    if (!isTyping(api)) event.cancel = true;
  });
  api.addEvent(api.Event.BeforeSheetEditEnd, ({ worksheet, row, column, value, isConfirm }) => {
    if (!isConfirm) return;
    typed.set(
      `${worksheet.getSheetId()},${row},${column}`,
      value.toPlainText().replace(/\r?\n$/, ''),
    );
  });
  api.addEvent(api.Event.CommandExecuted, ({ id, params }) => {
    if (own.isDrawing || id !== PUT_CELLS) return;
    const { unitId, subUnitId, cellValue } = params as {
      unitId: string;
      subUnitId: string;
      cellValue: CellValues;
    };
    if (unitId !== UNIT) return;
    const edits = typedEdits(store, Number(subUnitId), cellValue, typed, own.rowsOf);
    typed.clear();
    if (edits.length > 0) listener.onEdits(edits);
  });
}

function whenDrawn(api: FUniver): Promise<void> {
  return new Promise((resolve) => {
    api.addEvent(api.Event.LifeCycleChanged, ({ stage }) => {
      if (stage >= api.Enum.LifecycleStages.Rendered) resolve();
    });
  });
}

function isRefused(id: string): boolean {
  return (
    REFUSED_COMMANDS.some((one) => one.test(id)) && !ALLOWED_COMMANDS.some((one) => one.test(id))
  );
}

function cellsAt(
  store: CellStore,
  sheetId: number,
  places: Iterable<readonly [row: number, column: number]>,
): Record<number, Record<number, object>> {
  const matrix: Record<number, Record<number, object>> = {};
  for (const [row, column] of places) {
    const cell = store.cell(sheetId, row, column) ?? {
      value: null,
      look: null,
      formula: undefined,
    };
    const look = lookOf(store, cell.look === null ? NO_LOOK : String(cell.look));
    (matrix[row] ??= {})[column] = { ...gridCell(cell, look), p: null, f: null, si: null };
  }
  return matrix;
}

/** The grid knows by number only the looks it was opened with; others are given whole. */
function lookOf(store: CellStore, look: unknown): IStyleData {
  const known = look === NO_LOOK ? undefined : store.looks.get(Number(look));
  return known ? gridLook(known) : DEFAULT_LOOK;
}

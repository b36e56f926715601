import type { IWorkbookData } from '@univerjs/core';
import type { FUniver } from '@univerjs/core/facade';
import type { SheetFrame } from '../../desk-server/protocol';
import type { CellStore } from '../cell-store';
import { listenTo, PUT_CELLS, tellsCell, type GridListener } from './grid-events';
import { rowHeights } from './row-heights';
import { storedCells, storedSheet } from './stored-cells';
import { onceNotTyping } from './typing';
import { rememberView } from './view-state';
import { UNIT, workbookData, type ChartPictures } from './workbook-data';

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
      put(sheetId, storedCells(store, sheetId, all));
      heights.fit(sheetId, new Set(all.map(([row]) => row)));
      tellCell();
    },
    fill(sheetId) {
      put(sheetId, storedSheet(store, sheetId));
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

function whenDrawn(api: FUniver): Promise<void> {
  return new Promise((resolve) => {
    api.addEvent(api.Event.LifeCycleChanged, ({ stage }) => {
      if (stage >= api.Enum.LifecycleStages.Rendered) resolve();
    });
  });
}

import {
  MOST_ROWS,
  type BookView,
  type CellsView,
  type DeskEvent,
  type HandEdit,
  type RowRequest,
  type SheetFrame,
} from '../desk-server/protocol';
import type { Scalar } from '../book/model';
import { newCellStore, type CellStore } from './cell-store';
import { byId } from './elements';
import { openGridView, type GridView } from './grid/grid-view';
import { loadGrid } from './grid/load-grid';
import { chartKey } from './grid/workbook-data';
import { hidePreview, painted, showPreview } from './preview/show-preview';
import type { ServerLine } from './server-line';
import { listSheets } from './list-sheets';
import { showTabs } from './sheet-tabs';
import { pageWords } from './words';

type FramesEvent = Extract<DeskEvent, { readonly type: 'frames' }>;

/** The book in the grid: its sheets, their cells as they come and change, its charts, the tabs below. */
export class BookOnPage {
  private readonly store = newCellStore();
  private readonly pictures = new Map<string, string>();
  /** Changes told while a sheet's cells are on their way. */
  private readonly loading = new Map<number, CellsView[]>();
  private frames: readonly SheetFrame[] = [];
  private framesRevision = 0;
  private activeSheetId = 0;
  private grid: GridView | undefined;

  constructor(
    private readonly line: ServerLine,
    private readonly onEdits: (edits: readonly HandEdit[]) => void,
    private readonly onUndo: () => void,
  ) {}

  /** Shows the book for the first time; resolves when its first sheet is drawn. */
  async open(bookToCome: Promise<BookView>): Promise<void> {
    await this.take(await bookToCome);
    this.showPreview();
    await painted();
    const api = await loadGrid();
    this.grid = openGridView(api, this.store, {
      onEdits: this.onEdits,
      onUndo: this.onUndo,
      onCell: (name, text) => {
        byId('cell').textContent = pageWords.cell(name, text);
      },
    });
    this.show();
    await this.grid.drawn();
    await painted();
    hidePreview();
  }

  /** Shows the book anew, as the desk has it now. */
  async reopen(book: BookView): Promise<void> {
    for (const { id } of this.frames) this.store.forget(id);
    await this.take(book);
    this.show();
  }

  async activate(sheetId: number): Promise<void> {
    this.activeSheetId = sheetId;
    this.showTabs();
    this.grid?.activate(sheetId);
    void this.loadPictures();
    const loaded = await this.loadNeeded();
    if (this.grid) for (const id of loaded) this.grid.fill(id);
    else this.showPreview();
  }

  takeCells(view: CellsView): void {
    this.loading.get(view.sheetId)?.push(view);
    if (!this.store.patch(view)) return;
    this.redraw(
      view.sheetId,
      view.cells.map(([row, column]) => [row, column] as const),
    );
    if (view.sheetId === this.activeSheetId) void this.loadPictures();
  }

  /** Sheets whose cells changed too much to be told one by one. */
  async reload(sheets: readonly number[]): Promise<void> {
    for (const id of sheets) this.store.forget(id);
    if ((await this.loadNeeded()).length > 0) this.show();
  }

  async takeFrames({ frames, revision, stale }: FramesEvent): Promise<void> {
    this.frames = frames;
    this.framesRevision = revision;
    for (const id of stale) this.store.forget(id);
    this.activeSheetId = visibleSheet(frames, this.activeSheetId);
    await this.loadNeeded();
    this.show();
    void this.loadPictures();
  }

  /** Draws cells again as the desk has them. */
  redraw(sheetId: number, places: readonly (readonly [row: number, column: number])[]): void {
    this.grid?.redraw(sheetId, places);
  }

  /** Ends typing in a cell, as a press of Enter does. */
  async finishTyping(): Promise<void> {
    await this.grid?.commit();
  }

  focus(): void {
    this.grid?.focus();
  }

  /** The rows a person has selected and what stands in them for that person; undefined before a sheet is drawn. */
  selectedRows(): Pick<RowRequest, 'sheetId' | 'row' | 'count' | 'seen'> | undefined {
    const rows = this.grid?.selectedRows();
    const sheetId = this.activeSheetId;
    return rows && { sheetId, ...rows, seen: rowValues(this.store, sheetId, rows) };
  }

  private async take(book: BookView): Promise<void> {
    this.frames = book.frames;
    this.framesRevision = book.state.revision;
    this.activeSheetId = visibleSheet(book.frames, book.activeSheetId);
    void this.loadPictures();
    await this.loadNeeded();
  }

  private show(): void {
    this.grid?.show({
      frames: this.frames,
      revision: this.framesRevision,
      pictures: this.pictures,
      activeSheetId: this.activeSheetId,
    });
    this.showTabs();
  }

  /** The sheet one is on, to be read until the grid is there. */
  private showPreview(): void {
    const frame = this.frames.find(({ id }) => id === this.activeSheetId);
    if (frame && !this.grid) showPreview(frame, this.store);
    this.showTabs();
  }

  private showTabs(): void {
    showTabs(this.frames, this.activeSheetId, (sheetId) => void this.activate(sheetId));
  }

  /** Fetches the cells of the sheet one is on and of those its drop-down lists come from; the sheets that were fetched. */
  private async loadNeeded(): Promise<readonly number[]> {
    const needed = [...listSheets(this.frames, this.activeSheetId), this.activeSheetId];
    const missing = needed.filter((sheetId) => !this.store.isLoaded(sheetId));
    await Promise.all(missing.map((sheetId) => this.load(sheetId)));
    return missing;
  }

  /** Fetches a sheet's cells; what changes meanwhile is put on top of them. */
  private async load(sheetId: number): Promise<void> {
    if (this.loading.has(sheetId)) return;
    const missed: CellsView[] = [];
    this.loading.set(sheetId, missed);
    try {
      this.store.load(await this.line.cells(sheetId));
      for (const view of missed) this.store.patch(view);
    } finally {
      this.loading.delete(sheetId);
    }
  }

  /** The charts of the sheet one is on are drawn by the desk; the book is shown again once their pictures are here. */
  private async loadPictures(): Promise<void> {
    const frame = this.frames.find(({ id }) => id === this.activeSheetId);
    if (!frame) return;
    let isChanged = false;
    for (const chart of frame.charts) {
      const picture = await this.line.chart(frame.id, chart.id);
      const key = chartKey(frame.id, chart.id);
      if (picture === undefined || picture === this.pictures.get(key)) continue;
      this.pictures.set(key, picture);
      isChanged = true;
    }
    if (isChanged) this.show();
  }
}

function visibleSheet(frames: readonly SheetFrame[], wanted: number): number {
  const visible = frames.filter(({ hidden }) => !hidden);
  return (visible.find(({ id }) => id === wanted) ?? visible[0])?.id ?? wanted;
}

function rowValues(
  store: CellStore,
  sheetId: number,
  { row, count }: { readonly row: number; readonly count: number },
): Scalar[][] {
  return Array.from({ length: Math.min(count, MOST_ROWS) }, (_, position) =>
    store.row(sheetId, row + position),
  );
}

import type { Scalar } from '../book/model';
import type { CellsView, CellView, LooksView, LookView } from '../desk-server/protocol';

export interface StoredCell {
  readonly value: CellView[2];
  readonly look: number | null;
  readonly formula: string | undefined;
}

/** The cells the page knows, as the desk has them. */
export interface CellStore {
  readonly looks: ReadonlyMap<number, LookView>;
  isLoaded(sheetId: number): boolean;
  /** Puts a whole sheet. */
  load(view: CellsView): void;
  /** Puts some cells; false when the sheet has newer ones or is not loaded. */
  patch(view: CellsView): boolean;
  forget(sheetId: number): void;
  cell(sheetId: number, row: number, column: number): StoredCell | undefined;
  /** The values of a row, up to the last cell the page knows. */
  row(sheetId: number, row: number): Scalar[];
  cells(sheetId: number): Iterable<readonly [row: number, column: number, cell: StoredCell]>;
}

interface LoadedSheet {
  revision: number;
  readonly rows: Map<number, Map<number, StoredCell>>;
}

/** An empty store. */
export function newCellStore(): CellStore {
  const looks = new Map<number, LookView>();
  const sheets = new Map<number, LoadedSheet>();
  const learn = (view: LooksView): void => {
    for (const [number, look] of Object.entries(view)) looks.set(Number(number), look);
  };
  return {
    looks,
    isLoaded: (sheetId) => sheets.has(sheetId),
    load(view) {
      learn(view.looks);
      const sheet: LoadedSheet = { revision: view.revision, rows: new Map() };
      view.cells.forEach((cell) => {
        put(sheet, cell);
      });
      sheets.set(view.sheetId, sheet);
    },
    patch(view) {
      learn(view.looks);
      const sheet = sheets.get(view.sheetId);
      if (!sheet || view.revision < sheet.revision) return false;
      sheet.revision = view.revision;
      view.cells.forEach((cell) => {
        put(sheet, cell);
      });
      return true;
    },
    forget(sheetId) {
      sheets.delete(sheetId);
    },
    cell: (sheetId, row, column) => sheets.get(sheetId)?.rows.get(row)?.get(column),
    row(sheetId, row) {
      const cells = sheets.get(sheetId)?.rows.get(row) ?? new Map<number, StoredCell>();
      const width = Math.max(-1, ...cells.keys()) + 1;
      return Array.from({ length: width }, (_, column) => cells.get(column)?.value ?? null);
    },
    *cells(sheetId) {
      for (const [row, cells] of sheets.get(sheetId)?.rows ?? []) {
        for (const [column, cell] of cells) yield [row, column, cell];
      }
    },
  };
}

function put(sheet: LoadedSheet, [row, column, value, look, formula]: CellView): void {
  const cells = sheet.rows.get(row) ?? new Map<number, StoredCell>();
  sheet.rows.set(row, cells);
  cells.set(column, { value, look, formula });
}

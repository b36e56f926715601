import type { FUniver } from '@univerjs/core/facade';
import type { HandEdit } from '../../desk-server/protocol';
import type { CellStore } from '../cell-store';
import { CELL_TYPE, YES } from './codes';
import { isRefused } from './refused-commands';
import { typedEdits, type CellValues } from './typed-edits';
import { isTyping } from './typing';
import { UNIT } from './workbook-data';

/** Who is told what a person does in the grid. */
export interface GridListener {
  onEdits(edits: readonly HandEdit[]): void;
  onUndo(): void;
  /** The cell a person is on, as it is shown; for those who cannot see the drawing. */
  onCell(name: string, text: string): void;
}

/** The command that puts values into cells, whoever gives it. */
export const PUT_CELLS = 'sheet.mutation.set-range-values';
const SELECT = 'sheet.operation.set-selections';
const ACTIVATE = 'sheet.operation.set-worksheet-active';

/** What of the grid's doing is the page's own. */
export interface OwnDoing {
  readonly isDrawing: boolean;
  /** The revision of the book that the grid's rows are of. */
  readonly rowsOf: number;
}

/** Tells what a person enters and takes back; refuses what only the desk may do. */
export function listenTo(
  api: FUniver,
  store: CellStore,
  listener: GridListener,
  own: OwnDoing,
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

/** Tells the cell a person is on, now and whenever they move. */
export function tellsCell(api: FUniver, listener: GridListener): () => void {
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

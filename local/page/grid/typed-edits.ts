import type { ICellData } from '@univerjs/core';
import type { HandEdit } from '../../desk-server/protocol';
import type { CellStore } from '../cell-store';

export type CellValues = Readonly<Record<number, Readonly<Record<number, ICellData | null>>>>;

/** What the grid put into cells, as the desk is told of it. */
export function typedEdits(
  store: CellStore,
  sheetId: number,
  values: CellValues,
  typed: ReadonlyMap<string, string>,
  rowsOf: number,
): HandEdit[] {
  const edits: HandEdit[] = [];
  for (const [row, cells] of Object.entries(values)) {
    for (const [column, cell] of Object.entries(cells)) {
      const place = { sheetId, row: Number(row), column: Number(column), rowsOf };
      const text = typed.get(`${sheetId},${row},${column}`);
      const edit =
        text === undefined ? putEdit(place, cell) : { ...place, entry: text === '' ? null : text };
      if (edit)
        edits.push({
          ...edit,
          before: store.cell(sheetId, place.row, place.column)?.value ?? null,
        });
    }
  }
  return edits;
}

type Place = Pick<HandEdit, 'sheetId' | 'row' | 'column' | 'rowsOf'>;

/** A cell that was pasted, filled, ticked or emptied; undefined when only its look changed. */
function putEdit(place: Place, cell: ICellData | null): HandEdit | undefined {
  if (cell === null) return { ...place, entry: null };
  const { v, p, s } = cell;
  const rich = p?.body?.dataStream;
  if (typeof rich === 'string') return { ...place, entry: rich.replace(/[\r\n\0]+$/, '') };
  if (v === undefined) return undefined;
  if (typeof v !== 'number') return { ...place, entry: v ?? null };
  const pattern = typeof s === 'object' ? s?.n?.pattern : undefined;
  return pattern === undefined
    ? { ...place, entry: v }
    : { ...place, entry: v, numberFormat: pattern };
}

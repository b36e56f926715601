import { pageWords } from '../../page/words';
import { cellA1 } from '../../services/spreadsheet/grid/a1-notation';
import type { EditReply, EditRequest, HandEdit } from '../protocol';
import { makeEdit } from './hand-edit';
import { countChange, tellState, type OpenBook } from './open-book';
import { tellCells } from './tell-changes';

/** Writes what a person entered; the cells of one request are one step to undo. */
export function editBook(
  open: OpenBook,
  { client, edits, knowsWarning = false }: EditRequest,
): EditReply {
  const { desk, now, rowsMovedAt } = open;
  const setting = { book: desk.book, now, rowsMovedAt };
  const outcomes = edits.map((edit) => makeEdit(setting, edit, knowsWarning));
  const takeBacks = outcomes.flatMap(({ takeBack }) => (takeBack ? [takeBack] : []));
  if (takeBacks.length > 0) {
    const { content } = open;
    countChange(open);
    open.undoSteps.push({
      ...{ what: whatWasDone(edits, takeBacks.length), leavesFiles: false, isHeavy: false },
      content,
      takeBack: () => {
        takeBacks.reverse().forEach((takeBack) => {
          takeBack();
        });
        tellCells(open, placesBySheet(edits), '');
      },
    });
  }
  const cells = tellCells(open, placesBySheet(edits), client);
  tellState(open);
  return { problems: outcomes.flatMap(({ problem }) => (problem ? [problem] : [])), cells };
}

function whatWasDone(edits: readonly HandEdit[], written: number): string {
  const [first] = edits;
  return edits.length === 1 && first
    ? pageWords.editUndo(cellA1(first.row, first.column))
    : pageWords.editsUndo(written);
}

function placesBySheet(edits: readonly HandEdit[]): Map<number, (readonly [number, number])[]> {
  const places = new Map<number, (readonly [number, number])[]>();
  for (const { sheetId, row, column } of edits) {
    const cells = places.get(sheetId) ?? [];
    cells.push([row, column]);
    places.set(sheetId, cells);
  }
  return places;
}

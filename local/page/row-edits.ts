import { MOST_ROWS, type RowRequest } from '../desk-server/protocol';
import type { BookOnPage } from './book-view';
import { notify, notifyError } from './notices';
import { askYesNo } from './questions';
import type { ServerLine } from './server-line';
import { pageWords } from './words';

export interface RowEdits {
  /** Inserts or deletes the selected rows; says what was done or why not. */
  change(change: RowRequest['change']): Promise<void>;
}

export interface RowSurroundings {
  readonly line: ServerLine;
  readonly client: string;
  readonly book: BookOnPage;
  readonly finishTyping: () => Promise<void>;
}

/** The way from the row menu to the desk. */
export function newRowEdits({ line, client, book, finishTyping }: RowSurroundings): RowEdits {
  const send = async (request: RowRequest): Promise<void> => {
    const { problem } = await line.rows(request);
    if (!problem) {
      notify({ kind: 'good', text: whatWasDone(request) });
    } else if (problem.kind === 'refused') {
      notify({ kind: 'bad', text: problem.sentence });
    } else if (await askYesNo(problem.sentence, pageWords.editAnyway)) {
      await send({ ...request, knowsWarning: true });
    }
  };
  return {
    async change(change) {
      await finishTyping();
      const selected = book.selectedRows();
      if (!selected) return;
      if (selected.count > MOST_ROWS) {
        notify({ kind: 'bad', text: pageWords.tooManyRows(MOST_ROWS) });
        return;
      }
      await send({ client, change, ...selected }).catch(notifyError);
      book.focus();
    },
  };
}

function whatWasDone({ change, row, count }: RowRequest): string {
  return change === 'delete'
    ? pageWords.rowsDeleted(row + 1, count)
    : pageWords.rowsInserted(count);
}

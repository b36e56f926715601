import type { EditReply, EditRequest } from '../desk-server/protocol';
import type { BookOnPage } from './book-view';
import { newEditQueue, type EditQueue } from './edit-queue';
import { byId } from './elements';
import { notify, notifyError } from './notices';
import { askYesNo } from './questions';
import { LineLost, type ServerLine } from './server-line';
import { pageWords } from './words';

/** As on Google: whoever said once that a protected cell may be changed is not asked again for a while. */
const KNOWS_WARNING_MILLISECONDS = 5 * 60_000;

export interface EditSurroundings {
  readonly line: ServerLine;
  readonly client: string;
  readonly book: BookOnPage;
  readonly isClosed: () => boolean;
  readonly onWaiting: () => void;
}

/** The way from the grid to the desk: sends what was typed, shows what the desk made of it. */
export function sendsEdits({
  line,
  client,
  book,
  isClosed,
  onWaiting,
}: EditSurroundings): EditQueue {
  const known = new Map<number, number>();
  const knowsWarning = ({ edits }: EditRequest): boolean =>
    edits.every(({ sheetId }) => (known.get(sheetId) ?? 0) > Date.now());
  return newEditQueue({
    client,
    onWaiting,
    send: (request) =>
      line.edit({ ...request, knowsWarning: request.knowsWarning ?? knowsWarning(request) }),
    onReply: (reply) => {
      showReply(book, reply);
    },
    async mayOverwrite({ sheetId, sentence }) {
      const may = await askYesNo(sentence, pageWords.editAnyway);
      if (may) known.set(sheetId, Date.now() + KNOWS_WARNING_MILLISECONDS);
      return may;
    },
    onDropped(edits) {
      for (const { sheetId, row, column } of edits) book.redraw(sheetId, [[row, column]]);
    },
    onFailed(error) {
      const isLost = error instanceof LineLost;
      if (isLost) byId('status').textContent = pageWords.editNotSent;
      else notifyError(error);
      return isLost && !isClosed();
    },
  });
}

function showReply(book: BookOnPage, { cells, problems }: EditReply): void {
  for (const view of cells) book.takeCells(view);
  for (const { kind, sentence } of problems) {
    notify({ text: sentence, kind: kind === 'conflict' || kind === 'invalid' ? 'bad' : 'plain' });
  }
}

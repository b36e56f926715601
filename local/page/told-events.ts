import type { BookState, DeskEvent } from '../desk-server/protocol';
import type { BookOnPage } from './book-view';
import { notify, notifyError } from './notices';
import type { QuestionBox } from './questions';
import type { RunningBar } from './running-bar';
import type { ServerLine } from './server-line';
import type { ShownPages } from './shown-pages';
import { pageWords } from './words';

/** The parts of a page that show what the desk tells. */
export interface ShowingParts {
  readonly line: ServerLine;
  readonly client: string;
  readonly book: BookOnPage;
  readonly pages: ShownPages;
  readonly questions: QuestionBox;
  readonly running: RunningBar;
  readonly setState: (state: BookState) => void;
  /** The desk has ended, and says so. */
  readonly onClosing: (sentence: string) => void;
}

/** Shows one thing the desk tells: of the book, or of a script that runs. */
export function showTold(event: DeskEvent, parts: ShowingParts): void {
  const { book, client } = parts;
  switch (event.type) {
    case 'cells':
      book.takeCells(event);
      return;
    case 'stale':
      void book.reload(event.sheets).catch(notifyError);
      return;
    case 'frames':
      void book.takeFrames(event).catch(notifyError);
      return;
    case 'activate':
      if (event.client === client) void book.activate(event.sheetId);
      return;
    case 'page':
      if (event.client === client) parts.pages.show(event);
      return;
    case 'state':
      parts.setState(event.state);
      return;
    default:
      showScript(event, parts);
  }
}

/** What a running script shows and asks. */
function showScript(event: DeskEvent, { line, questions, running, onClosing }: ShowingParts): void {
  switch (event.type) {
    case 'toast':
      notify({ text: event.message, title: event.title, seconds: event.seconds });
      return;
    case 'question':
      questions.show(event.question, (answer) => void line.answer(answer));
      return;
    case 'answered':
      questions.withdraw(event.id);
      return;
    case 'running':
      running.show(event.running);
      if (!event.running) questions.withdraw();
      return;
    case 'closing':
      onClosing(pageWords.closed);
      return;
    default:
  }
}

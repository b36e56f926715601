import type { BookState, BookView } from '../desk-server/protocol';
import { BookOnPage } from './book-view';
import { newDeskCommands, type DeskCommands } from './desk-commands';
import type { EditQueue } from './edit-queue';
import { sendsEdits } from './edits';
import { byId } from './elements';
import { showMenus } from './menu-bar';
import { notify, notifyError } from './notices';
import { newQuestionBox } from './questions';
import { runningBar, type RunningBar } from './running-bar';
import { newRowEdits, type RowEdits } from './row-edits';
import { showRowMenus } from './row-menu';
import type { ServerLine } from './server-line';
import { newShownPages, type ShownPages } from './shown-pages';
import { showTold } from './told-events';
import { showTools, type Tools } from './tools';
import { pageWords } from './words';

const PANEL_FUNCTION = 'openPanel';

/** Opens the book on the page; rejects with a sentence. */
export async function openDeskPage(line: ServerLine): Promise<void> {
  await new DeskPage(line).open();
}

/** The page at work: what the person does goes to the desk, what the desk tells is shown. */
class DeskPage {
  private readonly client = crypto.randomUUID();
  private state: BookState | undefined;
  private isClosed = false;
  /** The grid is there: what is typed is taken. */
  private isReady = false;
  private readonly questions = newQuestionBox();
  private readonly running: RunningBar;
  private readonly book: BookOnPage;
  private readonly edits: EditQueue;
  private readonly pages: ShownPages;
  private readonly tools: Tools;
  private readonly rows: RowEdits;
  private readonly commands: DeskCommands;

  constructor(private readonly line: ServerLine) {
    const { client } = this;
    this.running = runningBar(() => void line.cancel());
    const finishTyping = () => this.finishTyping();
    this.commands = newDeskCommands({
      ...{ line, client, finishTyping },
      state: () => this.state,
      showState: () => {
        this.showState();
      },
    });
    const { commands } = this;
    this.book = new BookOnPage(
      line,
      (edits) => {
        this.edits.add(edits);
      },
      () => void commands.undo(),
    );
    this.edits = sendsEdits({
      ...{ line, client, book: this.book },
      isClosed: () => this.isClosed,
      onWaiting: () => {
        this.showState();
      },
    });
    this.pages = newShownPages(
      (name, args) => line.run({ client, name, title: name, args }),
      () => {
        this.book.focus();
      },
    );
    this.rows = newRowEdits({ line, client, book: this.book, finishTyping });
    this.tools = showTools({
      save: () => void commands.save(),
      undo: () => void commands.undo(),
      openPanel: () => void commands.run(PANEL_FUNCTION, pageWords.openPanel),
      line,
    });
    showRowMenus((change) => void this.rows.change(change));
  }

  async open(): Promise<void> {
    const coming = this.line.book();
    const opening = this.book.open(coming);
    this.showSurroundings(await coming);
    await opening;
    this.isReady = true;
    this.showState();
    this.listen();
    document.body.dataset['ready'] = 'yes';
    addEventListener('beforeunload', (event) => {
      const isUnsaved = this.state?.hasUnsavedChanges === true || this.edits.waiting > 0;
      if (!this.isClosed && isUnsaved) event.preventDefault();
    });
    addEventListener('keydown', (event) => {
      if (!(event.ctrlKey || event.metaKey) || event.key.toLowerCase() !== 's') return;
      event.preventDefault();
      void this.commands.save();
    });
  }

  private showSurroundings(book: BookView): void {
    document.title = pageWords.title(book.name);
    byId('book-name').textContent = book.name;
    byId('book-name').title = book.file;
    showMenus(book.menus, (name, title) => void this.commands.run(name, title));
    this.setState(book.state);
    this.running.show(book.running);
    if (book.question) {
      this.questions.show(book.question, (answer) => void this.line.answer(answer));
    }
  }

  private listen(): void {
    const { line, client, book, pages, questions, running } = this;
    const parts = {
      ...{ line, client, book, pages, questions, running },
      setState: (state: BookState) => {
        this.setState(state);
      },
      onClosing: (sentence: string) => {
        this.close(sentence);
      },
    };
    line.listen({
      onEvent: (event) => {
        showTold(event, parts);
      },
      onLost: () => {
        if (!this.isClosed) byId('status').textContent = pageWords.lost;
      },
      onBack: () => void this.comeBack().catch(notifyError),
      onRefused: parts.onClosing,
    });
  }

  /** After a break in the line the book is shown anew. */
  private async comeBack(): Promise<void> {
    const book = await this.line.book();
    this.showSurroundings(book);
    await this.book.reopen(book);
  }

  private close(sentence: string): void {
    if (this.isClosed) return;
    this.isClosed = true;
    byId('status').textContent = sentence;
    notify({ kind: 'bad', text: sentence });
  }

  private async finishTyping(): Promise<void> {
    await this.book.finishTyping();
    await this.edits.settled();
  }

  private setState(state: BookState): void {
    this.state = state;
    this.showState();
  }

  private showState(): void {
    const { waiting } = this.edits;
    const isUnsaved = this.state?.hasUnsavedChanges === true;
    const status = byId('status');
    const saved = isUnsaved ? pageWords.notSaved : pageWords.allSaved;
    const rest = this.isReady ? saved : pageWords.openingSheet;
    status.textContent = waiting > 0 ? pageWords.editWaiting(waiting) : rest;
    status.classList.toggle('unsaved', isUnsaved || waiting > 0);
    this.tools.show({ canSave: isUnsaved || waiting > 0, undo: this.state?.undo ?? null });
  }
}

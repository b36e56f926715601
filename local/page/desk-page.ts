import type { BookState, BookView, DeskEvent } from '../desk-server/protocol';
import { BookOnPage } from './book-view';
import type { EditQueue } from './edit-queue';
import { sendsEdits } from './edits';
import { byId } from './elements';
import { showMenus } from './menu-bar';
import { notify, notifyError } from './notices';
import { askYesNo, newQuestionBox } from './questions';
import { runningBar, type RunningBar } from './running-bar';
import { newRowEdits, type RowEdits } from './row-edits';
import { showRowMenus } from './row-menu';
import type { ServerLine } from './server-line';
import { newShownPages, type ShownPages } from './shown-pages';
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

  constructor(private readonly line: ServerLine) {
    const { client } = this;
    this.running = runningBar(() => void line.cancel());
    this.book = new BookOnPage(
      line,
      (edits) => {
        this.edits.add(edits);
      },
      () => void this.undo(),
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
    this.rows = newRowEdits({
      ...{ line, client, book: this.book },
      finishTyping: () => this.finishTyping(),
    });
    this.tools = showTools({
      save: () => void this.save(),
      undo: () => void this.undo(),
      openPanel: () => void this.run(PANEL_FUNCTION, pageWords.openPanel),
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
      void this.save();
    });
  }

  private showSurroundings(book: BookView): void {
    document.title = pageWords.title(book.name);
    byId('book-name').textContent = book.name;
    byId('book-name').title = book.file;
    showMenus(book.menus, (name, title) => void this.run(name, title));
    this.setState(book.state);
    this.running.show(book.running);
    if (book.question) {
      this.questions.show(book.question, (answer) => void this.line.answer(answer));
    }
  }

  private listen(): void {
    this.line.listen({
      onEvent: (event) => {
        this.heed(event);
      },
      onLost: () => {
        if (!this.isClosed) byId('status').textContent = pageWords.lost;
      },
      onBack: () => void this.comeBack().catch(notifyError),
      onRefused: (sentence) => {
        this.close(sentence);
      },
    });
  }

  /** After a break in the line the book is shown anew. */
  private async comeBack(): Promise<void> {
    const book = await this.line.book();
    this.showSurroundings(book);
    await this.book.reopen(book);
  }

  private heed(event: DeskEvent): void {
    switch (event.type) {
      case 'cells':
        this.book.takeCells(event);
        return;
      case 'stale':
        void this.book.reload(event.sheets).catch(notifyError);
        return;
      case 'frames':
        void this.book.takeFrames(event).catch(notifyError);
        return;
      case 'activate':
        if (event.client === this.client) void this.book.activate(event.sheetId);
        return;
      case 'page':
        if (event.client === this.client) this.pages.show(event);
        return;
      case 'state':
        this.setState(event.state);
        return;
      default:
        this.heedScript(event);
    }
  }

  /** What a running script shows and asks. */
  private heedScript(event: DeskEvent): void {
    switch (event.type) {
      case 'toast':
        notify({ text: event.message, title: event.title, seconds: event.seconds });
        return;
      case 'question':
        this.questions.show(event.question, (answer) => void this.line.answer(answer));
        return;
      case 'answered':
        this.questions.withdraw(event.id);
        return;
      case 'running':
        this.running.show(event.running);
        if (!event.running) this.questions.withdraw();
        return;
      case 'closing':
        this.close(pageWords.closed);
        return;
      default:
    }
  }

  private close(sentence: string): void {
    if (this.isClosed) return;
    this.isClosed = true;
    byId('status').textContent = sentence;
    notify({ kind: 'bad', text: sentence });
  }

  private async run(name: string, title: string): Promise<void> {
    await this.finishTyping();
    try {
      const reply = await this.line.run({ client: this.client, name, title, args: [] });
      if (!reply.ok) notify({ kind: 'bad', text: pageWords.failed(title, reply.error ?? '') });
    } catch (error) {
      notifyError(error);
    }
  }

  private async finishTyping(): Promise<void> {
    await this.book.finishTyping();
    await this.edits.settled();
  }

  private async undo(): Promise<void> {
    await this.finishTyping();
    const what = this.state?.undo ?? null;
    if (what === null) {
      notify({ text: pageWords.nothingToUndo });
      return;
    }
    const warns = this.state?.undoLeavesFiles === true;
    if (warns && !(await askYesNo(pageWords.undoLeavesFiles(what), pageWords.undo))) return;
    try {
      await this.line.undo();
      notify({ kind: 'good', text: pageWords.undone(what) });
    } catch (error) {
      notifyError(error);
    }
  }

  private async save(): Promise<void> {
    await this.finishTyping();
    byId('status').textContent = pageWords.saving;
    try {
      let saved = await this.line.save(false);
      if (saved.outcome === 'changed by others') {
        if (!(await askYesNo(pageWords.changedByOthers, pageWords.saveAnyway))) return;
        saved = await this.line.save(true);
      }
      if (saved.outcome !== 'saved') return;
      const { file, backup } = saved;
      const text =
        backup === null ? pageWords.savedAs(file) : pageWords.savedWithBackup(file, backup);
      notify({ kind: 'good', text });
    } catch (error) {
      notifyError(error);
    } finally {
      this.showState();
    }
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

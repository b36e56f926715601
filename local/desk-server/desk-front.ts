import type {
  AnswerToQuestion,
  BookView,
  CellsView,
  ChartAddress,
  DeskEvent,
  EditReply,
  EditRequest,
  QuestionView,
  RowReply,
  RowRequest,
  Running,
  RunReply,
  RunRequest,
  SaveReply,
  SessionEvent,
} from './protocol';
import { newEventHub, type EventHub } from './http/event-hub';
import { newShownPages, type ShownPages } from './http/shown-pages';
import type { SessionOptions } from './session/session';
import { startSessionThread, type SessionThread } from './session-thread';

/**
 * The book as the server can show it at any time, also while a script stands still in a question: cells and frames are kept
 * here as they were told last.
 */
export class DeskFront {
  readonly hub: EventHub = newEventHub();
  readonly shown: ShownPages = newShownPages();
  private readonly thread: SessionThread;
  private readonly kept = new Map<number, CellsView>();
  private readonly waitingForCells = new Map<number, ((view: CellsView) => void)[]>();
  private view: Omit<BookView, 'running' | 'question'> | undefined;
  private running: Running | null = null;
  private question: QuestionView | null = null;

  constructor(options: SessionOptions) {
    this.thread = startSessionThread(options, (event) => {
      this.receive(event);
    });
  }

  /** Opens the workbook and lets the add-on make its menu; rejects with a sentence. */
  async open(): Promise<BookView> {
    this.view = await this.thread.call('open', null);
    // The first page asks for these at once; a failure is told to it then.
    this.cells(this.view.activeSheetId).catch(() => undefined);
    return this.book();
  }

  book(): BookView {
    if (!this.view) throw new Error('the book is not open yet');
    return { ...this.view, running: this.running, question: this.question };
  }

  get hasUnsavedChanges(): boolean {
    return this.view?.state.hasUnsavedChanges ?? false;
  }

  /** A sheet's cells: kept ones at once, else from the thread or as soon as it tells of them. */
  async cells(sheetId: number): Promise<CellsView> {
    const kept = this.kept.get(sheetId);
    if (kept) return kept;
    return new Promise((resolve, reject) => {
      this.waitingForCells.set(sheetId, [...(this.waitingForCells.get(sheetId) ?? []), resolve]);
      this.thread.call('cells', sheetId).then((view) => {
        this.keep(view);
      }, reject);
    });
  }

  chart(address: ChartAddress): Promise<Uint8Array | null> {
    return this.thread.call('chart', address);
  }

  edit(request: EditRequest): Promise<EditReply> {
    return this.thread.call('edit', request);
  }

  rows(request: RowRequest): Promise<RowReply> {
    return this.thread.call('rows', request);
  }

  run(request: RunRequest): Promise<RunReply> {
    return this.thread.call('run', request);
  }

  undo(): Promise<null> {
    return this.thread.call('undo', null);
  }

  save(overOthers: boolean): Promise<SaveReply> {
    return this.thread.call('save', { overOthers });
  }

  recover(): Promise<string | null> {
    return this.thread.call('recover', null);
  }

  /** Only the question that is open can be answered, and once. */
  answer(answer: AnswerToQuestion): boolean {
    if (this.question?.id !== answer.id) return false;
    this.question = null;
    this.thread.answer(answer);
    return true;
  }

  cancel(): void {
    if (this.running) this.thread.cancel();
  }

  async end(): Promise<void> {
    this.hub.close();
    await this.thread.end();
  }

  private receive(event: SessionEvent): void {
    if (event.type === 'cellsKept') {
      this.keep(event.view);
      return;
    }
    const told: DeskEvent = event.type === 'html' ? this.shown.add(event) : event;
    this.remember(told);
    this.hub.tell(told);
  }

  private keep(view: CellsView): void {
    this.kept.set(view.sheetId, view);
    const waiting = this.waitingForCells.get(view.sheetId) ?? [];
    this.waitingForCells.delete(view.sheetId);
    for (const resolve of waiting) resolve(view);
  }

  private remember(event: DeskEvent): void {
    switch (event.type) {
      case 'cells':
        this.kept.delete(event.sheetId);
        return;
      case 'stale':
        event.sheets.forEach((id) => this.kept.delete(id));
        return;
      case 'frames':
        event.stale.forEach((id) => this.kept.delete(id));
        if (this.view) this.view = { ...this.view, frames: event.frames };
        return;
      case 'state':
        if (this.view) this.view = { ...this.view, state: event.state };
        return;
      case 'running':
        this.running = event.running;
        if (!event.running) this.question = null;
        return;
      case 'question':
        this.question = event.question;
        return;
      case 'answered':
        this.question = null;
        return;
      default:
        return;
    }
  }
}

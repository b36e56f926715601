import {
  TOKEN_HEADER,
  type BookView,
  type CellsView,
  type DeskEvent,
  type EditReply,
  type EditRequest,
  type FileEntryView,
  type MailEntryView,
  type RowReply,
  type RowRequest,
  type RunReply,
  type RunRequest,
  type AnswerToQuestion,
  type SaveReply,
} from '../desk-server/protocol';
import { pageWords } from './words';

/** The page's line to the desk's server. Every call rejects with a finished sentence. */
export interface ServerLine {
  book(): Promise<BookView>;
  cells(sheetId: number): Promise<CellsView>;
  /** The chart as a data address; undefined when it cannot be drawn. */
  chart(sheetId: number, chartId: number): Promise<string | undefined>;
  edit(request: EditRequest): Promise<EditReply>;
  rows(request: RowRequest): Promise<RowReply>;
  run(request: RunRequest): Promise<RunReply>;
  answer(answer: AnswerToQuestion): Promise<unknown>;
  cancel(): Promise<unknown>;
  undo(): Promise<unknown>;
  save(overOthers: boolean): Promise<SaveReply>;
  files(): Promise<readonly FileEntryView[]>;
  mails(): Promise<readonly MailEntryView[]>;
  download(kind: 'file' | 'mail', id: string): Promise<Blob>;
  /** Listens for what happens until the page goes; comes back by itself when the line broke. */
  listen(listener: LineListener): void;
}

export interface LineListener {
  onEvent(event: DeskEvent): void;
  onLost(): void;
  /** After a break: what happened meanwhile was missed. */
  onBack(): void;
  /** Another desk answers now, which does not know this page; the line ends here. */
  onRefused(sentence: string): void;
}

/** The server did not answer at all. */
export class LineLost extends Error {
  override readonly name = 'LineLost';
}

/** The server answered, but with a refusal. */
class LineRefused extends Error {
  override readonly name = 'LineRefused';
}

const RETRY_MILLISECONDS = 1_000;
const STORED_TOKEN = 'kuomian-token';

/** The token from the address, kept for this tab; undefined when there is none. */
export function takeToken(): string | undefined {
  const given = location.hash.slice(1);
  if (given !== '') {
    sessionStorage.setItem(STORED_TOKEN, given);
    history.replaceState(null, '', location.pathname);
    return given;
  }
  return sessionStorage.getItem(STORED_TOKEN) ?? undefined;
}

/** Opens the line with a token. */
export function openLine(token: string): ServerLine {
  const ask = async (path: string, init: RequestInit = {}): Promise<Response> => {
    const headers = { [TOKEN_HEADER]: token, 'content-type': 'application/json' };
    const response = await fetch(path, { ...init, headers }).catch((error: unknown) => {
      throw new LineLost(pageWords.lost, { cause: error });
    });
    if (response.ok) return response;
    throw new LineRefused(await sentenceIn(response));
  };
  const get = async <T>(path: string): Promise<T> => (await ask(path)).json() as Promise<T>;
  const post = async <T>(path: string, body: object = {}): Promise<T> =>
    (await ask(path, { method: 'POST', body: JSON.stringify(body) })).json() as Promise<T>;
  return {
    book: () => get('/api/book'),
    cells: (sheetId) => get(`/api/cells?sheet=${sheetId}`),
    chart: async (sheetId, chartId) => {
      try {
        const response = await ask(`/api/chart?sheet=${sheetId}&chart=${chartId}`);
        const picture = await response.blob();
        return picture.size === 0 ? undefined : await dataAddress(picture);
      } catch {
        return undefined;
      }
    },
    edit: (request) => post('/api/edit', request),
    rows: (request) => post('/api/rows', request),
    run: (request) => post('/api/run', request),
    answer: (answer) => post('/api/answer', answer),
    cancel: () => post('/api/cancel'),
    undo: () => post('/api/undo'),
    save: (overOthers) => post('/api/save', { overOthers }),
    files: () => get('/api/files'),
    mails: () => get('/api/mails'),
    download: async (kind, id) => (await ask(`/api/${kind}?id=${encodeURIComponent(id)}`)).blob(),
    listen: (listener) => void listen(ask, listener),
  };
}

async function sentenceIn(response: Response): Promise<string> {
  try {
    const { error } = (await response.json()) as { error?: unknown };
    if (typeof error === 'string') return error;
  } catch {
    // No sentence in it.
  }
  return pageWords.serverCallFailed(response.status);
}

async function listen(
  ask: (path: string) => Promise<Response>,
  listener: LineListener,
): Promise<void> {
  for (let isFirst = true; ; isFirst = false) {
    try {
      const response = await ask('/api/events');
      if (!isFirst) listener.onBack();
      await readEvents(response, listener);
    } catch (error) {
      if (error instanceof LineRefused) {
        listener.onRefused(error.message);
        return;
      }
      // Told below; the line is tried again.
    }
    listener.onLost();
    await new Promise((resolve) => setTimeout(resolve, RETRY_MILLISECONDS));
  }
}

async function readEvents(response: Response, listener: LineListener): Promise<void> {
  const reader = response.body?.pipeThrough(new TextDecoderStream()).getReader();
  let text = '';
  for (;;) {
    const read = await reader?.read();
    if (!read || read.done) return;
    text += read.value;
    const messages = text.split('\n\n');
    text = messages.pop() ?? '';
    for (const message of messages) {
      if (message.startsWith('data: ')) listener.onEvent(JSON.parse(message.slice(6)) as DeskEvent);
    }
  }
}

function dataAddress(blob: Blob): Promise<string> {
  return new Promise((resolve, reject) => {
    const reader = new FileReader();
    reader.onload = () => {
      resolve(reader.result as string);
    };
    reader.onerror = () => {
      reject(new Error('the picture cannot be read'));
    };
    reader.readAsDataURL(blob);
  });
}

import { request } from 'node:http';
import { join } from 'node:path';
import { emptyBook, type BookModel } from '../../../../local/book/model';
import { writeBook } from '../../../../local/book/xlsx/write-book';
import { TOKEN_HEADER, type DeskEvent } from '../../../../local/desk-server/protocol';
import {
  startDeskServer,
  type DeskServer,
  type DeskServerOptions,
} from '../../../../local/desk-server/start-server';
import { scriptBundle } from '../../support/script-bundle';

/** A small add-on with a function for each thing a desk must stand. */
export const SCRIPT = `
const sheet = () => SpreadsheetApp.getActiveSpreadsheet().getSheets()[0];
function onOpen() {
  const ui = SpreadsheetApp.getUi();
  ui.createMenu('试办').addItem('写入', 'write').addSeparator()
    .addSubMenu(ui.createMenu('更多').addItem('询问', 'askFirst')).addToUi();
}
function write() { sheet().getRange('A1').setValue('写好'); return { ok: true, summary: '写好了', details: [] }; }
function askFirst() {
  const ui = SpreadsheetApp.getUi();
  const answer = ui.alert('请确认', '要写吗？', ui.ButtonSet.YES_NO);
  sheet().getRange('B1').setValue(answer === ui.Button.YES ? '是' : '否');
}
function askName() { return SpreadsheetApp.getUi().prompt('姓名').getResponseText(); }
function breaks() { sheet().getRange('C1').setValue('半途'); throw new Error('表头不对'); }
function spins() { sheet().getRange('A1').setValue('转'); for (;;) sheet().getRange('A1').getValue(); }
function echo(value) { return value; }
function today() { return { day: new Date() }; }
function makeFile() { Drive.Files.create({ name: '告知书.docx' }, Utilities.newBlob('内容')); sheet().getRange('D1').setValue(1); }
function sendMail() { MailApp.sendEmail('unit@example.invalid', '总结通报', '正文'); }
function showPanel() {
  SpreadsheetApp.getUi().showSidebar(HtmlService.createHtmlOutput('<!doctype html><html><head></head><body>面板</body></html>').setTitle('面板'));
}
function toastIt() { SpreadsheetApp.getActiveSpreadsheet().toast('好了', '提示', 3); }
`;

/** A desk that is served, with the calls a page makes. */
export interface ServedDesk {
  readonly server: DeskServer;
  readonly file: string;
  readonly events: DeskEvent[];
  get<T>(path: string): Promise<T>;
  post<T>(path: string, body: object): Promise<T>;
  run(name: string, ...args: readonly unknown[]): Promise<Record<string, unknown>>;
  /** The next event of this type, or one that came already. */
  event<Type extends DeskEvent['type']>(type: Type): Promise<Extract<DeskEvent, { type: Type }>>;
  close(): Promise<void>;
}

/** Serves a workbook with the small add-on. */
export async function serveDesk(
  folder: string,
  options: Partial<DeskServerOptions> & { readonly book?: BookModel } = {},
): Promise<ServedDesk> {
  const { book = emptyBook('台账'), ...rest } = options;
  const file = join(folder, '台账.xlsx');
  await writeBook(book, file);
  const server = await startDeskServer({
    workbook: file,
    out: undefined,
    today: '2023-12-01',
    operator: undefined,
    bundleFolder: scriptBundle(folder, SCRIPT),
    port: 0,
    ...rest,
  });
  const base = `http://127.0.0.1:${server.port}`;
  const headers = { [TOKEN_HEADER]: server.token };
  const stop = new AbortController();
  const { events, next } = await listen(`${base}/api/events`, headers, stop.signal);
  const ask = async <T>(path: string, init: RequestInit = {}): Promise<T> => {
    const response = await fetch(base + path, { ...init, headers });
    const answer = (await response.json()) as T & { error?: string };
    if (!response.ok) throw new Error(answer.error ?? String(response.status));
    return answer;
  };
  const post = <T>(path: string, body: object): Promise<T> =>
    ask(path, { method: 'POST', body: JSON.stringify(body) });
  return {
    ...{ server, file, events, post },
    get: ask,
    run: (name, ...args) => post('/api/run', { client: 'test', name, title: name, args }),
    event: (type) => next((event) => event.type === type) as never,
    async close() {
      stop.abort();
      await server.close();
    },
  };
}

async function listen(address: string, headers: Record<string, string>, signal: AbortSignal) {
  const events: DeskEvent[] = [];
  const waiting: (() => void)[] = [];
  const response = await fetch(address, { headers, signal });
  const read = async (): Promise<void> => {
    let text = '';
    const decoder = new TextDecoder();
    for await (const bytes of response.body as unknown as AsyncIterable<Uint8Array>) {
      text += decoder.decode(bytes, { stream: true });
      const messages = text.split('\n\n');
      text = messages.pop() ?? '';
      const data = messages.filter((message) => message.startsWith('data: '));
      events.push(...data.map((message) => JSON.parse(message.slice(6)) as DeskEvent));
      waiting.splice(0).forEach((wake) => {
        wake();
      });
    }
  };
  read().catch(() => undefined);
  const next = async (wanted: (event: DeskEvent) => boolean): Promise<DeskEvent> => {
    for (;;) {
      const found = events.find(wanted);
      if (found) return found;
      await new Promise<void>((resolve) => waiting.push(resolve));
    }
  };
  return { events, next };
}

/** One raw request, with headers a browser would not let a page set. */
export function rawRequest(
  port: number,
  path: string,
  headers: Record<string, string>,
  method = 'GET',
  body = '',
): Promise<{
  readonly status: number;
  readonly text: string;
  readonly headers: Record<string, unknown>;
}> {
  return new Promise((resolve, reject) => {
    const sent = request({ host: '127.0.0.1', port, path, method, headers }, (response) => {
      const chunks: Buffer[] = [];
      response.on('data', (chunk: Buffer) => chunks.push(chunk));
      response.on('end', () => {
        const text = Buffer.concat(chunks).toString('utf8');
        resolve({ status: response.statusCode ?? 0, text, headers: response.headers });
      });
    });
    sent.on('error', reject);
    sent.end(body);
  });
}

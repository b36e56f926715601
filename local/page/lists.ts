import type { FileEntryView, MailEntryView } from '../desk-server/protocol';
import { button, make } from './elements';
import { notify } from './notices';
import type { ServerLine } from './server-line';
import { pageWords } from './words';

/** Shows the files the add-on made, to download. */
export async function showFiles(line: ServerLine): Promise<void> {
  const files = await line.files();
  const rows = files.map((file) => fileRow(line, file));
  const heads = [
    pageWords.fileName,
    pageWords.fileFolder,
    pageWords.fileSize,
    pageWords.fileChanged,
  ];
  showList(pageWords.files, pageWords.noFiles, undefined, heads, rows);
}

/** Shows the mails that wait to be sent, to download. */
export async function showMails(line: ServerLine): Promise<void> {
  const mails = await line.mails();
  const rows = mails.map((mail) => mailRow(line, mail));
  const heads = [
    pageWords.mailSubject,
    pageWords.mailTo,
    pageWords.fileSize,
    pageWords.fileChanged,
  ];
  showList(pageWords.mails, pageWords.noMails, pageWords.mailsHint, heads, rows);
}

function fileRow(
  line: ServerLine,
  { id, name, folder, bytes, changed }: FileEntryView,
): readonly (Node | string)[] {
  return [
    downloadButton(line, 'file', id, name),
    folder,
    pageWords.size(bytes),
    momentText(changed),
  ];
}

function mailRow(
  line: ServerLine,
  { id, subject, to, bytes, date }: MailEntryView,
): readonly (Node | string)[] {
  const name = subject === '' ? pageWords.noSubject : subject;
  return [
    downloadButton(line, 'mail', id, name, `${name}.eml`),
    to,
    pageWords.size(bytes),
    momentText(date),
  ];
}

function downloadButton(
  line: ServerLine,
  kind: 'file' | 'mail',
  id: string,
  label: string,
  fileName = label,
): HTMLElement {
  return button(label, () => void save(line, kind, id, fileName), {
    class: 'link',
    'aria-label': pageWords.download(label),
  });
}

async function save(
  line: ServerLine,
  kind: 'file' | 'mail',
  id: string,
  name: string,
): Promise<void> {
  try {
    const address = URL.createObjectURL(await line.download(kind, id));
    const link = make('a', { href: address, download: name });
    link.click();
    setTimeout(() => {
      URL.revokeObjectURL(address);
    }, 10_000);
  } catch (error) {
    notify({ kind: 'bad', text: error instanceof Error ? error.message : String(error) });
  }
}

function showList(
  title: string,
  empty: string,
  hint: string | undefined,
  heads: readonly string[],
  rows: readonly (readonly (Node | string)[])[],
): void {
  const box = make('dialog', { class: 'list', 'aria-label': title });
  const close = (): void => {
    box.close();
    box.remove();
  };
  const closer = button('×', close, { class: 'plain', 'aria-label': pageWords.close });
  box.append(make('div', { class: 'panel-head' }, make('h2', {}, title), closer));
  if (rows.length === 0) box.append(make('p', { class: 'empty' }, empty));
  else {
    if (hint !== undefined) box.append(make('p', { class: 'empty' }, hint));
    box.append(
      make(
        'div',
        { class: 'scroll', tabindex: '0', role: 'region', 'aria-label': title },
        table(heads, rows),
      ),
    );
  }
  box.addEventListener('cancel', close);
  document.body.append(box);
  box.showModal();
}

function table(
  heads: readonly string[],
  rows: readonly (readonly (Node | string)[])[],
): HTMLTableElement {
  const head = make('tr', {}, ...heads.map((text) => make('th', { scope: 'col' }, text)));
  const body = rows.map((cells) => make('tr', {}, ...cells.map((cell) => make('td', {}, cell))));
  return make('table', {}, make('thead', {}, head), make('tbody', {}, ...body));
}

function momentText(text: string): string {
  const moment = new Date(text);
  if (Number.isNaN(moment.getTime())) return text;
  return moment.toLocaleString('zh-CN', { timeZone: 'Asia/Shanghai', hour12: false });
}

import type { ActionReport } from '../core/action-report';
import type { TemplateList, TemplateRow } from '../core/panel/template-list';
import { TEMPLATE_WORDS } from '../core/words/panel-batch';
import { askFirst } from './ask-first';
import { askServer, callServer } from './call-server';
import { byId, make, makeButton } from './elements';
import { newRunLine } from './run-line';

/** What Drive takes in one piece, and the server too. */
const MOST_BYTES = 5 * 1024 * 1024;

const line = newRunLine();
const list = byId('templates');
const restoreAll = byId('restore-all', HTMLButtonElement);

restoreAll.addEventListener('click', () => void restore(TEMPLATE_WORDS.every));
void read();

async function read(): Promise<void> {
  const report = await line.during(TEMPLATE_WORDS.reading, () =>
    askServer('openPanel', { ask: 'templates' }),
  );
  if (!report?.templates) return;
  show(report.templates);
  if (report.templates.isFolderMissing) line.show(TEMPLATE_WORDS.folderMissing, 'bad');
  else line.show('', 'idle');
}

function show({ rows }: TemplateList): void {
  list.replaceChildren(...rows.map(templateItem));
}

function templateItem({ name, link }: TemplateRow): HTMLLIElement {
  const file = make('input', { type: 'file', accept: '.docx', hidden: '' });
  file.addEventListener('change', () => {
    const [chosen] = file.files ?? [];
    if (chosen) void upload(name, chosen);
    file.value = '';
  });
  const open = make(
    'a',
    {
      ...{ href: link, target: '_blank', rel: 'noopener' },
      'aria-label': TEMPLATE_WORDS.openLabel(name),
    },
    TEMPLATE_WORDS.open,
  );
  const guarded = { class: 'small', 'data-guarded': '' };
  return make(
    'li',
    {},
    make('span', { class: 'name' }, name),
    isWebAddress(link)
      ? open
      : make('span', { class: 'muted' }, link === '' ? TEMPLATE_WORDS.missing : ''),
    makeButton(
      TEMPLATE_WORDS.upload,
      () => {
        file.click();
      },
      { ...guarded, 'aria-label': TEMPLATE_WORDS.uploadLabel(name) },
    ),
    makeButton(TEMPLATE_WORDS.restore, () => void restore(name), {
      ...guarded,
      'aria-label': TEMPLATE_WORDS.restoreLabel(name),
    }),
    file,
  );
}

/** Nothing but a web address becomes a link. */
function isWebAddress(link: string): boolean {
  return /^https?:\/\//.test(link);
}

async function restore(name: string): Promise<void> {
  if (line.isBusy()) return;
  const question =
    name === TEMPLATE_WORDS.every ? TEMPLATE_WORDS.confirmAll : TEMPLATE_WORDS.confirm(name);
  const answer = await askFirst(
    question,
    [TEMPLATE_WORDS.confirmLine],
    [
      { text: TEMPLATE_WORDS.yes, value: true, isMain: true },
      { text: TEMPLATE_WORDS.no, value: false },
    ],
  );
  if (answer !== true) return;
  await change(TEMPLATE_WORDS.restore, () => callServer('restoreTemplates', { name }));
}

async function upload(name: string, file: File): Promise<void> {
  if (!file.name.toLowerCase().endsWith('.docx')) {
    line.show(TEMPLATE_WORDS.notWord, 'bad');
    return;
  }
  if (file.size > MOST_BYTES) {
    line.show(TEMPLATE_WORDS.tooBig, 'bad');
    return;
  }
  const base64 = await base64Of(file);
  await change(TEMPLATE_WORDS.uploading(name), () =>
    callServer('restoreTemplates', { name, base64 }),
  );
}

/** Does it, and lists the templates anew; what came of it stays on the page. */
async function change(title: string, work: () => Promise<ActionReport>): Promise<void> {
  const report = await line.during(title, work);
  if (report?.ok !== true) return;
  const after = await askServer('openPanel', { ask: 'templates' }).catch(() => undefined);
  if (after?.templates) show(after.templates);
}

function base64Of(file: File): Promise<string> {
  return new Promise((resolve, reject) => {
    const reader = new FileReader();
    reader.onload = () => {
      const { result } = reader;
      resolve(typeof result === 'string' ? result.replace(/^[^,]*,/, '') : '');
    };
    reader.onerror = () => {
      reject(reader.error ?? new Error(file.name));
    };
    reader.readAsDataURL(file);
  });
}

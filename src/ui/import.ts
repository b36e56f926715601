import { cleanExport } from '../core/import/clean-export';
import type { ExportKind, UnderstoodExport } from '../core/import/export-type';
import { requireUnderstood } from '../core/import/require-understood';
import { understandExport } from '../core/import/understand-export';
import type { Upload } from '../core/import/upload';
import { lostText } from '../core/panel/run-state';
import { SetupError } from '../core/text/setup-error';
import { failureSentence } from '../core/words/failures';
import { IMPORT_PAGE_WORDS } from '../core/words/import-page';
import { understoodLines } from '../core/words/import-preview';
import { CallLost, callServer } from './call-server';
import { readExport, UnreadableFile } from './read-export';

/** One call to Google carries about 50 MB; this many unit-level rows are some 15 MB. */
const MOST_SENT_ROWS = 100_000;

const ACTION_OF = { socialInsurance: 'importSocialInsurance', tax: 'importTax' } as const;

const form = elementById('form', HTMLFormElement);
const fileInput = elementById('file', HTMLInputElement);
const importButton = elementById('import', HTMLButtonElement);
const result = elementById('result', HTMLElement);
const details = elementById('details', HTMLElement);

let understood: UnderstoodExport | undefined;
/** The reading that counts: a file chosen later makes an earlier one's outcome stale. */
let reading = 0;

chooseKind(document.body.dataset['kind'] ?? '');
fileInput.addEventListener('change', () => void understandFile());
form.addEventListener('change', (event) => {
  if (event.target instanceof HTMLInputElement && event.target.name === 'kind')
    void understandFile();
});
form.addEventListener('submit', (event) => {
  event.preventDefault();
  void send();
});
fileInput.focus();

/** Reads the chosen file and shows what it says; persons are summed per unit right here. */
async function understandFile(): Promise<void> {
  const file = fileInput.files?.[0];
  reading += 1;
  const mine = reading;
  understood = undefined;
  importButton.disabled = true;
  if (!file) {
    show(IMPORT_PAGE_WORDS.chooseFirst, 'busy', []);
    return;
  }
  show(IMPORT_PAGE_WORDS.reading, 'busy', []);
  try {
    const grid = await readExport(file);
    if (mine !== reading) return;
    const found = requireUnderstood(understandExport(chosen('kind') as ExportKind, grid));
    if (found.records.length > MOST_SENT_ROWS) {
      throw new UnreadableFile(IMPORT_PAGE_WORDS.tooManyRows(MOST_SENT_ROWS));
    }
    understood = found;
    importButton.disabled = false;
    show(IMPORT_PAGE_WORDS.readyToImport, 'good', understoodLines(found));
  } catch (error) {
    if (mine === reading) showFailure(error);
  }
}

/** Sends the unit-level rows, nothing else. */
async function send(): Promise<void> {
  const file = fileInput.files?.[0];
  if (!understood || !file) return;
  const upload: Upload = {
    fileName: file.name,
    rows: JSON.stringify(cleanExport(understood)),
    mode: chosen('mode') as Upload['mode'],
  };
  setBusy(true);
  show(IMPORT_PAGE_WORDS.sending, 'busy', []);
  try {
    const report = await callServer(ACTION_OF[understood.kind], upload);
    show(report.summary, report.ok ? 'good' : 'bad', report.details);
  } catch (error) {
    showFailure(error);
  } finally {
    setBusy(false);
  }
}

function chooseKind(kind: string): void {
  form.querySelectorAll<HTMLInputElement>('input[name="kind"]').forEach((input) => {
    if (input.value === kind) input.checked = true;
  });
}

function chosen(name: string): string {
  return form.querySelector<HTMLInputElement>(`input[name="${name}"]:checked`)?.value ?? '';
}

function showFailure(error: unknown): void {
  if (error instanceof CallLost) {
    show(lostText(IMPORT_PAGE_WORDS.title, error.kind), 'bad', []);
    return;
  }
  const ownWords = error instanceof UnreadableFile || error instanceof SetupError;
  const message = error instanceof Error ? error.message : String(error);
  const [sentence = '', ...lines] = (ownWords ? message : failureSentence(message)).split('\n');
  show(sentence, 'bad', lines);
}

function show(sentence: string, state: 'busy' | 'good' | 'bad', lines: readonly string[]): void {
  result.textContent = sentence;
  result.dataset['state'] = state;
  details.replaceChildren(
    ...lines.map((line) => {
      const item = document.createElement('li');
      item.textContent = line;
      return item;
    }),
  );
}

function setBusy(busy: boolean): void {
  form
    .querySelectorAll<HTMLInputElement | HTMLButtonElement>('input, button')
    .forEach((control) => {
      control.disabled = busy;
    });
}

function elementById<T extends HTMLElement>(id: string, type: { new (): T; prototype: T }): T {
  const element = document.getElementById(id);
  if (!(element instanceof type)) throw new Error(`the page has no element #${id}`);
  return element;
}

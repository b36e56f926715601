import { done, failed } from '../core/action-report';
import { cleanExport } from '../core/import/clean-export';
import type { ExportKind, UnderstoodExport } from '../core/import/export-type';
import type { ImportReport, PlannedImport } from '../core/import/import-report';
import type { ImportMode } from '../core/import/plan-type';
import { packRows } from '../core/import/staged-upload';
import { IMPORT_PAGE_WORDS } from '../core/words/import-page';
import { understoodLines } from '../core/words/import-preview';
import { CallLost, callServer } from './call-server';
import { byId, listItems } from './elements';
import { IMPORT_ACTIONS, uploadRest, writeImport, type Uploading } from './import-calls';
import { newProgressBar } from './progress-bar';
import { ReadingStopped } from './read-export';
import { newRunLine } from './run-line';
import { understandFile, unreadableLines } from './understand-file';

const form = byId('form', HTMLFormElement);
const fileInput = byId('file', HTMLInputElement);
const uploadButton = byId('import', HTMLButtonElement);
const writeButton = byId('write', HTMLButtonElement);
const dropButton = byId('drop', HTMLButtonElement);
const line = newRunLine();
const bar = newProgressBar();

let understood: UnderstoodExport | undefined;
let uploading: Uploading | undefined;
let plan: PlannedImport | undefined;
/** The last call got no answer, and may be made again. */
let isLost = false;
/** The reading that counts: a file chosen later makes an earlier one's outcome stale. */
let reading = 0;

chooseKind(document.body.dataset['kind'] ?? '');
form.addEventListener('change', ({ target }) => {
  const isMode = target instanceof HTMLInputElement && target.name === 'mode';
  if (!isMode) void readFile();
  else if (understood) showUnderstood(understood);
});
form.addEventListener('submit', (event) => {
  event.preventDefault();
});
uploadButton.addEventListener('click', () => void upload());
writeButton.addEventListener('click', () => void write());
dropButton.addEventListener('click', () => void drop());
showButtons();
line.show(IMPORT_PAGE_WORDS.chooseFirst, 'idle');
fileInput.focus();

/** Reads the chosen file and shows what it says; persons are summed per unit right here. */
async function readFile(): Promise<void> {
  reading += 1;
  const mine = reading;
  understood = uploading = plan = undefined;
  showButtons();
  showDetails('', []);
  const file = fileInput.files?.[0];
  if (!file) {
    line.show(IMPORT_PAGE_WORDS.chooseFirst, 'idle');
    return;
  }
  line.show('', 'idle');
  try {
    const kind = chosen('kind') as ExportKind;
    const found = await understandFile(bar, file, kind, () => mine !== reading);
    if (mine !== reading) return;
    showUnderstood(found);
  } catch (error) {
    if (mine === reading) showUnreadable(error);
  } finally {
    if (mine === reading) {
      bar.hide();
      showButtons();
    }
  }
}

function showUnderstood(found: UnderstoodExport): void {
  understood = found;
  uploading = plan = undefined;
  showDetails(fileInput.files?.[0]?.name ?? '', understoodLines(found));
  line.show(IMPORT_PAGE_WORDS.readyToUpload, 'good');
  showButtons();
}

function showUnreadable(error: unknown): void {
  if (error instanceof ReadingStopped) {
    // The same file can be chosen again only where none is.
    fileInput.value = '';
    line.show(IMPORT_PAGE_WORDS.readingStopped, 'idle');
    return;
  }
  const [sentence = '', ...lines] = unreadableLines(error);
  line.show(sentence, 'bad', lines);
}

/** Sends the unit-level rows, nothing else, and has them compared with the sheet; nothing of it is changed. */
async function upload(): Promise<void> {
  if (!understood || line.isBusy()) return;
  const mine = (uploading ??= newUpload(understood));
  const report = await work(IMPORT_PAGE_WORDS.uploading, () => uploadAndPlan(mine));
  plan = report?.plan;
  if (plan) showDetails(mine.upload.fileName, plan.lines);
  else if (report && !isLost && !bar.isStopAsked()) {
    // Refused, or nothing in it is new: what was sent is of no more use.
    if (report.ok)
      void callServer(IMPORT_ACTIONS[mine.kind], { stage: 'drop', id: mine.upload.id });
    uploading = undefined;
  }
  showButtons();
  byId('run').focus();
}

function newUpload(found: UnderstoodExport): Uploading {
  const pieces = packRows(cleanExport(found));
  const id = `${Date.now().toString(36)}-${Math.random().toString(36).slice(2)}`;
  const fileName = fileInput.files?.[0]?.name ?? '';
  const mode = chosen('mode') as ImportMode;
  const facts = { id, fileName, mode, pieceCount: pieces.length };
  return { kind: found.kind, upload: facts, pieces, arrived: 0 };
}

async function uploadAndPlan(mine: Uploading): Promise<ImportReport> {
  const sent = await uploadRest(bar, mine);
  if (sent === undefined) return done(IMPORT_PAGE_WORDS.uploadStopped);
  if (!sent.ok) return sent;
  bar.begin(IMPORT_PAGE_WORDS.planning);
  bar.wait(IMPORT_PAGE_WORDS.comparing);
  try {
    const { id } = mine.upload;
    // Looking changes nothing, so nobody has to wait for it once it is not wanted.
    const stopped = bar.whenStopped().then(() => done(IMPORT_PAGE_WORDS.uploadStopped));
    const call = callServer(IMPORT_ACTIONS[mine.kind], { stage: 'plan', id });
    return await Promise.race<ImportReport>([call, stopped]);
  } finally {
    bar.hide();
  }
}

async function write(): Promise<void> {
  if (!uploading || !plan || line.isBusy()) return;
  const { kind, upload: facts } = uploading;
  const { changes } = plan;
  const report = await work(IMPORT_PAGE_WORDS.writing, () =>
    writeImport(bar, kind, facts.id, changes),
  );
  const progress = report?.progress;
  if (progress && !progress.isFinished) {
    writeButton.textContent = IMPORT_PAGE_WORDS.writeOn;
    dropButton.hidden = true;
  } else if (report && !isLost) {
    // Done, or refused because the sheet has changed: then it must be looked at anew.
    if (report.ok) understood = undefined;
    uploading = plan = undefined;
    showButtons();
  }
  byId('run').focus();
}

async function drop(): Promise<void> {
  if (!uploading || line.isBusy()) return;
  const { kind, upload: facts } = uploading;
  uploading = plan = undefined;
  await work(IMPORT_PAGE_WORDS.dropping, () =>
    callServer(IMPORT_ACTIONS[kind], { stage: 'drop', id: facts.id }),
  );
  showButtons();
}

/** Does it; meanwhile nothing can be chosen. A call without an answer may simply be made again, for it is known by its id. */
async function work(
  title: string,
  calls: () => Promise<ImportReport>,
): Promise<ImportReport | undefined> {
  setChoosing(false);
  isLost = false;
  const report = await line.during(title, () =>
    calls().catch((error: unknown): ImportReport => {
      if (!(error instanceof CallLost)) throw error;
      isLost = true;
      return failed(IMPORT_PAGE_WORDS.lost);
    }),
  );
  setChoosing(true);
  return report;
}

function showButtons(): void {
  const isPlanned = plan !== undefined;
  uploadButton.hidden = understood === undefined || isPlanned;
  uploadButton.textContent =
    (uploading?.arrived ?? 0) > 0 ? IMPORT_PAGE_WORDS.uploadOn : IMPORT_PAGE_WORDS.upload;
  writeButton.hidden = !isPlanned;
  writeButton.textContent = IMPORT_PAGE_WORDS.write;
  dropButton.hidden = !isPlanned;
}

function showDetails(heading: string, lines: readonly string[]): void {
  byId('details-heading').textContent = heading;
  const details = byId('details');
  details.replaceChildren(...listItems(lines));
  const section = details.closest('section');
  if (section) section.hidden = lines.length === 0;
}

function setChoosing(isPossible: boolean): void {
  form.querySelectorAll<HTMLInputElement>('input').forEach((input) => {
    input.disabled = !isPossible;
  });
}

function chooseKind(kind: string): void {
  form.querySelectorAll<HTMLInputElement>('input[name="kind"]').forEach((input) => {
    if (input.value === kind) input.checked = true;
  });
}

function chosen(name: string): string {
  return form.querySelector<HTMLInputElement>(`input[name="${name}"]:checked`)?.value ?? '';
}

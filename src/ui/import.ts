import { failed } from '../core/action-report';
import type { UnderstoodExport } from '../core/import/export-type';
import type { ImportReport, PlannedImport } from '../core/import/import-report';
import { IMPORT_PAGE_WORDS } from '../core/words/import-page';
import { understoodLines } from '../core/words/import-preview';
import { CallLost, callServer } from './call-server';
import { byId } from './elements';
import { IMPORT_ACTIONS, writeImport } from './import-calls';
import {
  chooseKind,
  chosenFile,
  chosenKind,
  chosenMode,
  chosenName,
  focusFile,
  forgetFile,
  onChosen,
  setChoosing,
  showDetails,
} from './import-form';
import { newProgressBar } from './progress-bar';
import { ReadingStopped } from './read-export';
import { newRunLine } from './run-line';
import { understandFile, unreadableLines } from './understand-file';
import { newUpload, uploadAndPlan, type Uploading } from './upload-file';

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
onChosen(
  () => void readFile(),
  () => {
    if (understood) showUnderstood(understood);
  },
);
uploadButton.addEventListener('click', () => void upload());
writeButton.addEventListener('click', () => void write());
dropButton.addEventListener('click', () => void drop());
showButtons();
line.show(IMPORT_PAGE_WORDS.chooseFirst, 'idle');
focusFile();

/** Reads the chosen file and shows what it says; persons are summed per unit right here. */
async function readFile(): Promise<void> {
  reading += 1;
  const mine = reading;
  understood = uploading = plan = undefined;
  showButtons();
  showDetails('', []);
  const file = chosenFile();
  if (!file) {
    line.show(IMPORT_PAGE_WORDS.chooseFirst, 'idle');
    return;
  }
  line.show('', 'idle');
  try {
    const found = await understandFile(bar, file, chosenKind(), () => mine !== reading);
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
  showDetails(chosenName(), understoodLines(found));
  line.show(IMPORT_PAGE_WORDS.readyToUpload, 'good');
  showButtons();
}

function showUnreadable(error: unknown): void {
  if (error instanceof ReadingStopped) {
    forgetFile();
    line.show(IMPORT_PAGE_WORDS.readingStopped, 'idle');
    return;
  }
  const [sentence = '', ...lines] = unreadableLines(error);
  line.show(sentence, 'bad', lines);
}

/** Sends the unit-level rows, nothing else, and has them compared with the sheet; nothing of it is changed. */
async function upload(): Promise<void> {
  if (!understood || line.isBusy()) return;
  const mine = (uploading ??= newUpload(understood, chosenName(), chosenMode()));
  const report = await work(IMPORT_PAGE_WORDS.uploading, () => uploadAndPlan(bar, mine));
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

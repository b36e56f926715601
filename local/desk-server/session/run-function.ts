import { knownActions, titleOf } from '../../commands/action-list';
import { pageWords, serverWords } from '../../page/words';
import type { RunReply, RunRequest } from '../protocol';
import { checkCancelled, RunCancelled, SIGNAL } from './asking';
import { restore, snapshotOf, type BookSnapshot } from './clone-book';
import { outFolderOf, tellState, type OpenBook } from './open-book';
import { rememberState } from './state-copy';
import { keepCells, tellChanges } from './tell-changes';
import { transferable } from './transferable';

const SEND_MAIL = 'MailApp.sendEmail';
const MAILS_SECONDS = 30;

/** Runs a function of the add-on as a click on Google does; a cancelled one leaves the book as it was before. */
export async function runFunction(
  open: OpenBook,
  { client, name, title, args }: RunRequest,
): Promise<RunReply> {
  const { line, current } = open;
  keepCells(open);
  const known = titleOf(name, knownActions());
  current.running = { client, title: known === name ? title : known };
  Atomics.store(line.signal, SIGNAL.cancel, 0);
  line.tell({ type: 'running', running: current.running });
  try {
    return await runScript(open, name, args);
  } finally {
    current.running = null;
    Atomics.store(line.signal, SIGNAL.cancel, 0);
    line.tell({ type: 'running', running: null });
  }
}

async function runScript(
  open: OpenBook,
  name: string,
  args: readonly unknown[],
): Promise<RunReply> {
  const { desk, line } = open;
  const before = snapshotOf(desk.book);
  const restoreState = rememberState(outFolderOf(open.options));
  try {
    const run = await desk.run(name, ...args);
    checkCancelled(line.signal);
    tellMails(line, run.calls[SEND_MAIL] ?? 0);
    finish(open, before, restoreState, Object.keys(run.calls).some(makesFiles));
    if (run.stack !== undefined) return { ok: false, value: null, error: run.error ?? '' };
    return { ok: true, value: transferable(run.value), error: null };
  } catch (error) {
    if (!(error instanceof RunCancelled)) throw error;
    restore(desk.book, before);
    restoreState();
    return { ok: false, value: null, error: error.message };
  }
}

/** Tells the pages what the run changed, and remembers how to take it back. */
function finish(
  open: OpenBook,
  before: BookSnapshot,
  restoreState: () => void,
  leavesFiles: boolean,
): void {
  const { desk, current, line, content } = open;
  if (tellChanges(open, before)) {
    open.undoSteps.push({
      ...{ what: current.running?.title ?? '', leavesFiles, isHeavy: true, content },
      takeBack: () => {
        const undone = snapshotOf(desk.book);
        restore(desk.book, before);
        restoreState();
        tellChanges(open, undone);
      },
    });
  }
  const { activeSheetId } = desk.book;
  if (activeSheetId !== before.activeSheetId) {
    line.tell({ type: 'activate', client: current.running?.client ?? '', sheetId: activeSheetId });
  }
  tellState(open);
}

/** On Google the mails are gone; here somebody has to send them, whatever the add-on says. */
function tellMails(line: OpenBook['line'], count: number): void {
  if (count === 0) return;
  const message = serverWords.mailsWait(count);
  line.tell({ type: 'toast', title: pageWords.mails, message, seconds: MAILS_SECONDS });
}

function makesFiles(call: string): boolean {
  return /^Drive\.\S*(?:create|copy)/i.test(call) || call === SEND_MAIL;
}

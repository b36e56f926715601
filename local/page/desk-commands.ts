import type { BookState } from '../desk-server/protocol';
import { byId } from './elements';
import { notify, notifyError } from './notices';
import { askYesNo } from './questions';
import type { ServerLine } from './server-line';
import { pageWords } from './words';

/** What a person asks of the desk by menu, button or key; each tells how it went. */
export interface DeskCommands {
  run(name: string, title: string): Promise<void>;
  undo(): Promise<void>;
  save(): Promise<void>;
}

export interface CommandSurroundings {
  readonly line: ServerLine;
  readonly client: string;
  /** Each command works on what has been typed before it. */
  readonly finishTyping: () => Promise<void>;
  readonly state: () => BookState | undefined;
  readonly showState: () => void;
}

/** The commands of a page. */
export function newDeskCommands(surroundings: CommandSurroundings): DeskCommands {
  const { finishTyping, showState } = surroundings;
  return {
    async run(name, title) {
      await finishTyping();
      await runFunction(surroundings, name, title).catch(notifyError);
    },
    async undo() {
      await finishTyping();
      await undoLast(surroundings).catch(notifyError);
    },
    async save() {
      await finishTyping();
      byId('status').textContent = pageWords.saving;
      await saveBook(surroundings.line).catch(notifyError);
      showState();
    },
  };
}

async function runFunction(
  { line, client }: CommandSurroundings,
  name: string,
  title: string,
): Promise<void> {
  const reply = await line.run({ client, name, title, args: [] });
  if (!reply.ok) notify({ kind: 'bad', text: pageWords.failed(title, reply.error ?? '') });
}

async function undoLast({ line, state }: CommandSurroundings): Promise<void> {
  const { undo: what, undoLeavesFiles: warns } = state() ?? { undo: null, undoLeavesFiles: false };
  if (what === null) {
    notify({ text: pageWords.nothingToUndo });
    return;
  }
  if (warns && !(await askYesNo(pageWords.undoLeavesFiles(what), pageWords.undo))) return;
  await line.undo();
  notify({ kind: 'good', text: pageWords.undone(what) });
}

/** Over what others have saved meanwhile only if the person says so. */
async function saveBook(line: ServerLine): Promise<void> {
  let saved = await line.save(false);
  if (saved.outcome === 'changed by others') {
    if (!(await askYesNo(pageWords.changedByOthers, pageWords.saveAnyway))) return;
    saved = await line.save(true);
  }
  if (saved.outcome !== 'saved') return;
  const { file, backup } = saved;
  const text = backup === null ? pageWords.savedAs(file) : pageWords.savedWithBackup(file, backup);
  notify({ kind: 'good', text });
}

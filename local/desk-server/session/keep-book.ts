import { writeBook } from '../../book/xlsx/write-book';
import { pageWords } from '../../page/words';
import type { SaveReply } from '../protocol';
import { countChange, hasUnsavedChanges, tellState, type OpenBook } from './open-book';
import { backUp, backupPath, fileFacts, stampOf } from './save-book';

/** Writes the file, the version it replaces kept beside it; asks first when another program changed it meanwhile. */
export async function saveOpenBook(open: OpenBook, overOthers: boolean): Promise<SaveReply> {
  const { target } = open.desk;
  if (!overOthers && fileFacts(target) !== open.savedFacts) return { outcome: 'changed by others' };
  const backup = backUp(target, Date.now()) ?? null;
  const { content } = open;
  const file = await open.desk.save();
  open.savedFacts = fileFacts(file);
  open.savedContent = content;
  tellState(open);
  return { outcome: 'saved', file, backup };
}

/** Writes what is not saved yet beside the backups; null when everything is. */
export async function recoverOpenBook(open: OpenBook): Promise<string | null> {
  if (!hasUnsavedChanges(open)) return null;
  const { desk } = open;
  const path = backupPath(desk.target, `${pageWords.recoveryMark}.${stampOf(Date.now())}`);
  await writeBook(desk.book, path);
  return path;
}

/** Takes the last step back. */
export function undoLast(open: OpenBook): null {
  const step = open.undoSteps.pop();
  if (!step) return null;
  countChange(open);
  step.takeBack();
  open.content = step.content;
  tellState(open);
  return null;
}

import {
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  renameSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import { deserialize, serialize } from 'node:v8';
import { copyBook } from '../../local/book/copy-book';
import { emptyBook, type BookModel } from '../../local/book/model';
import { openDesk } from '../../local/desk';

/** A day inside the campaign, at ten in the morning in China. */
export const DURING_CAMPAIGN = new Date('2023-11-20T02:00:00Z');

/**
 * An empty workbook after 建立或补全工作簿, whose templates and state come into the given empty folder. The action runs once for
 * all files of a run of Jest; the first that asks keeps what it made for the others.
 *
 * @returns a workbook of the caller's own
 */
export async function setUpState(name: string, out: string): Promise<BookModel> {
  const kept = process.env['KUOMIAN_START_STATES'];
  if (kept === undefined) return setUp(name, out);
  const state = join(kept, name);
  if (!existsSync(state)) await keep(name, kept, state);
  cpSync(join(state, 'out'), out, { recursive: true });
  // What is read comes from Node's own realm; the copy is of this one's maps, sets and lists.
  return copyBook(deserialize(readFileSync(join(state, 'book'))) as BookModel);
}

async function setUp(name: string, out: string): Promise<BookModel> {
  const workbook = emptyBook(name);
  const desk = await openDesk({ workbook, out, now: DURING_CAMPAIGN });
  const run = await desk.run('setUpWorkbook');
  if (!run.ok) throw new Error(run.error);
  return workbook;
}

/** Whole or not at all: another file may be making the same. */
async function keep(name: string, kept: string, state: string): Promise<void> {
  const fresh = mkdtempSync(join(kept, 'new-'));
  mkdirSync(join(fresh, 'out'));
  writeFileSync(join(fresh, 'book'), serialize(await setUp(name, join(fresh, 'out'))));
  try {
    renameSync(fresh, state);
  } catch (error) {
    if (!existsSync(state)) throw error;
  }
}

/**
 * What a script leaves that dies: one undisturbed run whose state is copied before each round trip gives all of them, so that
 * the run before the death need not be made again for each place. A death takes nothing back: what the calls before it
 * wrote stands, the locks are let go and the mails posted are on their way.
 */
import { cpSync, existsSync, mkdirSync, readdirSync, statSync } from 'node:fs';
import { basename, join } from 'node:path';
import { isDeepStrictEqual } from 'node:util';

const READING = /^(get|is|list|export|alert|waitLock|setActiveSheet|flush|releaseLock)/;

/** For `isTried`: each kind of call after each other kind, the first time it comes up. */
export function eachKindOnce() {
  const seen = new Set();
  return (_, method, former) => {
    const kind = `${former ?? ''} ${method}`;
    const isNew = !seen.has(kind);
    seen.add(kind);
    return isNew;
  };
}

/** Whether a script that dies after a call of this method has left the same as one that died before it. */
export function isReading(method) {
  return READING.test(method);
}

/**
 * Runs what must not fail, and copies the workbook and the folder before each round trip that finds them changed.
 *
 * @param library `{ copyBook, newFolder }`; the folders are the caller's to take away
 * @param open opens a desk `{ book, out, … }` whose calls are told to the hook it is given
 * @param run what the desk does
 * @param isTried given a call's number, method and the method of the call before it, whether to copy there; everywhere if left out
 * @returns the desk and `{ place, service, method, book, out }` of each different state; `place` is the number of the call,
 *   from 1, before which it was found
 */
export async function remainsOf({ copyBook, newFolder }, open, run, isTried = () => true) {
  const remains = [];
  let count = 0;
  let former;
  let posted = 0;
  let watched;
  const desk = await open((service, method) => {
    if (watched === undefined) return;
    const before = former;
    former = method;
    count += 1;
    if (before === 'sendEmail') posted += 1;
    if (before !== undefined && isReading(before)) return;
    if (!isTried(count, method, before)) return;
    const files = filesIn(watched.out);
    const last = remains.at(-1);
    const book = sharing(copyBook(watched.book), last?.book);
    if (last !== undefined && book === last.book && files === last.files && posted === last.posted)
      return;
    const out = copyOf(watched.out, newFolder());
    remains.push({ place: count, service, method, book, out, files, posted });
  });
  watched = desk;
  const mailsBefore = mailsIn(desk.out).length;
  await run(desk);
  watched = undefined;
  for (const one of remains) {
    copyMails(desk.out, one.out, mailsBefore + one.posted);
  }
  return { desk, remains };
}

/** The copy with the sheets of the one before it that did not change since; that one itself if nothing did. */
function sharing(book, last) {
  if (last === undefined) return book;
  const sheets = book.sheets.map((sheet) => {
    const former = last.sheets.find(({ id }) => id === sheet.id);
    return former !== undefined && isSame(former, sheet) ? former : sheet;
  });
  const isUnchanged = isSame(sheets, last.sheets) && isDeepStrictEqual(rest(book), rest(last));
  return isUnchanged ? last : { ...book, sheets };
}

function rest({ sheets: _, ...book }) {
  return book;
}

/** Whether two sheets hold the same, their ids among it. */
export function isSameSheet(one, other) {
  return isSame(one, other);
}

/** Cells are many and told apart by themselves; what else a sheet holds is compared in depth. */
function isSame(one, other) {
  if (Object.is(one, other)) return true;
  if (Array.isArray(one)) {
    if (!Array.isArray(other) || one.length !== other.length) return false;
    for (let index = 0; index < one.length; index += 1) {
      const own = one[index];
      const others = other[index];
      if (own !== others && !isSame(own, others)) return false;
    }
    return true;
  }
  if (isSheet(one) && isSheet(other)) {
    const names = Object.keys({ ...one, ...other });
    return names.every((name) => isSame(one[name], other[name]));
  }
  return isDeepStrictEqual(one, other);
}

function isSheet(value) {
  return typeof value === 'object' && value !== null && 'maxRows' in value;
}

/** Every file of a folder as it is known to the disk; one written anew is another. */
function filesIn(out) {
  return readdirSync(out, { recursive: true })
    .map(String)
    .filter(isKept)
    .sort()
    .map((name) => {
      const { ino, size, mtimeMs } = statSync(join(out, name));
      return `${name} ${ino} ${size} ${mtimeMs}`;
    })
    .join('\n');
}

function copyOf(out, folder) {
  cpSync(out, folder, {
    recursive: true,
    filter: (path) => isKept(path) && basename(path) !== OUTBOX,
  });
  return folder;
}

/** Locks are let go of by a death. */
function isKept(path) {
  return !path.endsWith('.lock');
}

const OUTBOX = 'outbox';

function mailsIn(out) {
  const folder = join(out, OUTBOX);
  return existsSync(folder) ? readdirSync(folder).sort() : [];
}

/** Mails are written when a run has ended, dead or not: those posted by then are its first ones. */
function copyMails(from, to, count) {
  if (count === 0) return;
  mkdirSync(join(to, OUTBOX), { recursive: true });
  for (const name of mailsIn(from).slice(0, count)) {
    cpSync(join(from, OUTBOX, name), join(to, OUTBOX, name));
  }
}

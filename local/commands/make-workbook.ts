import { existsSync } from 'node:fs';
import { basename, dirname, extname, resolve } from 'node:path';
import type { BookModel } from '../book/model';
import { openDesk } from '../desk';
import type { Moment } from '../services/clock';
import { deskWords } from '../words';
import { badUse } from './command-failure';
import { EXIT, type CommandIo, type ExitCode } from './io';
import { withProgress } from './progress';
import { printRun, printSaved } from './report';
import { withRunLock } from './run-lock';
import { saveDesk } from './save-desk';

const SET_UP = 'setUpWorkbook';

export interface NewWorkbook {
  /** The file to make; it must not be there yet. */
  readonly file: string;
  readonly now?: Moment | undefined;
  readonly debug?: boolean | undefined;
  makeBook(name: string): BookModel;
}

/** Makes a workbook, lets the add-on set it up, and saves it. State and templates lie beside it, as for an output folder. */
export async function makeWorkbook(io: CommandIo, wanted: NewWorkbook): Promise<ExitCode> {
  const file = resolve(wanted.file);
  if (extname(file).toLowerCase() !== '.xlsx') throw badUse(deskWords.notXlsxName(wanted.file));
  if (existsSync(file)) throw badUse(deskWords.alreadyThere(wanted.file));
  const out = dirname(file);
  return withRunLock(out, io, async () => {
    const name = basename(file, extname(file));
    const workbook = await withProgress(io.progress, deskWords.making(), () =>
      Promise.resolve(wanted.makeBook(name)),
    );
    const { now, debug = false } = wanted;
    const desk = await openDesk({
      workbook,
      out,
      now,
      bundleFolder: io.bundleFolder,
      saveAs: file,
    });
    const run = await withProgress(io.progress, deskWords.making(), () => desk.run(SET_UP));
    printRun(io, run, debug);
    if (!run.ok) return EXIT.actionFailed;
    printSaved(io, await saveDesk(io, desk), 0, out);
    return EXIT.ok;
  });
}

import { existsSync, readFileSync, statSync } from 'node:fs';
import { basename } from 'node:path';
import type { ActionRun } from '../action-run';
import { openDesk, type Desk } from '../desk';
import { importRows } from '../import-file/import-rows';
import { requireOutputFolder } from '../output-folder';
import { deskWords } from '../words';
import { badUse } from './command-failure';
import { clockOnDay } from './desk-day';
import { EXIT, type CommandIo, type ExitCode } from './io';
import { withProgress } from './progress';
import { jsonRun, printRun, printSaved } from './report';
import { jsonSkipped, outFolderOf, type RunOptions } from './run';
import { withRunLock } from './run-lock';
import { saveDesk } from './save-desk';

export interface ImportOptions extends RunOptions {
  readonly social?: string;
  readonly tax?: string;
  readonly append?: boolean;
  readonly replace?: boolean;
}

/** A file with the action that takes it. */
interface FileToImport {
  readonly action: 'importSocialInsurance' | 'importTax';
  readonly path: string;
}

/** What is read at most; a larger text is no export of one county. */
const MOST_FILE_BYTES = 200 * 1024 * 1024;

/**
 * `kuomian import`: exports as the two systems give them into a workbook. The files stay on this machine: the add-on sums
 * persons' rows per unit, and nothing of a person is kept. After a file that failed the next is not begun.
 */
export async function importFiles(
  io: CommandIo,
  workbook: string,
  options: ImportOptions,
): Promise<ExitCode> {
  const files = filesOf(options);
  const outFolder = outFolderOf(workbook, options);
  const now = options.today === undefined ? undefined : clockOnDay(options.today, io.now);
  const quietly: CommandIo = options.json ? { ...io, progress: undefined } : io;
  if (!existsSync(workbook)) throw badUse(deskWords.noWorkbook(workbook));
  files.forEach(requireReadable);
  requireOutputFolder(outFolder);
  return withRunLock(outFolder, quietly, async () => {
    const desk = await withProgress(quietly.progress, deskWords.reading(workbook), () =>
      openDesk({
        ...{ workbook, now, out: outFolder },
        operator: options.operator,
        inPlace: options.inPlace,
        bundleFolder: io.bundleFolder,
        answers: options.yes ? 'yes' : options.no ? 'no' : undefined,
      }),
    );
    return importAndSave(quietly, desk, files, outFolder, options);
  });
}

async function importAndSave(
  io: CommandIo,
  desk: Desk,
  files: readonly FileToImport[],
  outFolder: string,
  options: ImportOptions,
): Promise<ExitCode> {
  const { json = false, debug = false } = options;
  const runs: ActionRun[] = [];
  for (const file of files) {
    const run = await importOne(io, desk, file, options);
    runs.push(run);
    if (!json) printRun(io, run, debug);
    if (!run.ok) break;
  }
  const saved = await saveDesk(io, desk);
  if (json) {
    const skipped = files.slice(runs.length).map(({ action }) => jsonSkipped(action));
    io.out(`${JSON.stringify({ actions: [...runs.map(jsonRun), ...skipped] })}\n`);
  } else printSaved(io, saved, 0, outFolder);
  return runs.every(({ ok }) => ok) ? EXIT.ok : EXIT.actionFailed;
}

function importOne(
  io: CommandIo,
  desk: Desk,
  { action, path }: FileToImport,
  { replace }: ImportOptions,
): Promise<ActionRun> {
  const fileName = basename(path);
  return withProgress(io.progress, deskWords.importing(fileName), async () => {
    const rows = await importRows(readFileSync(path), path);
    return desk.run(action, { fileName, rows, mode: replace ? 'replacePeriods' : 'append' });
  });
}

function filesOf({ social, tax }: ImportOptions): FileToImport[] {
  const files: FileToImport[] = [];
  if (social !== undefined) files.push({ action: 'importSocialInsurance', path: social });
  if (tax !== undefined) files.push({ action: 'importTax', path: tax });
  if (files.length === 0) throw badUse(deskWords.importNothing());
  return files;
}

/** All files are looked at before the first is imported. */
function requireReadable({ path }: FileToImport): void {
  const facts = statSync(path, { throwIfNoEntry: false });
  if (!facts) throw badUse(deskWords.importAbsent(path));
  if (!facts.isFile()) throw badUse(deskWords.importIsFolder(path));
  if (facts.size === 0) throw badUse(deskWords.importEmpty(path));
  if (facts.size > MOST_FILE_BYTES) {
    throw badUse(deskWords.importTooBig(path, MOST_FILE_BYTES / 1024 / 1024));
  }
}

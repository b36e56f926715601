import { existsSync, readdirSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import type { ActionRun } from '../action-run';
import { openDesk, type Desk } from '../desk';
import { nearestNames } from '../nearest-name';
import { requireOutputFolder } from '../output-folder';
import { deskWords } from '../words';
import { badUse } from './command-failure';
import { knownActions, titleOf } from './action-list';
import { clockOnDay } from './desk-day';
import { EXIT, type CommandIo, type ExitCode } from './io';
import { withProgress } from './progress';
import { saveDesk } from './save-desk';
import { jsonRun, printRun, printSaved } from './report';
import { withRunLocks } from './run-lock';

export interface RunOptions {
  readonly today?: string;
  readonly out?: string;
  readonly yes?: boolean;
  readonly no?: boolean;
  readonly operator?: string;
  readonly json?: boolean;
  readonly inPlace?: boolean;
  readonly debug?: boolean;
}

/**
 * `kuomian run`: the named actions on a workbook, one after the other, each in a context of its own. After one that failed the
 * rest is not begun: it may build on it. What was done is saved either way.
 */
export async function runActions(
  io: CommandIo,
  workbook: string,
  names: readonly string[],
  options: RunOptions,
): Promise<ExitCode> {
  const outFolder = outFolderOf(workbook, options);
  const now = options.today === undefined ? io.now : clockOnDay(options.today, io.now);
  const quietly: CommandIo = options.json ? { ...io, progress: undefined } : io;
  if (!existsSync(workbook)) throw badUse(deskWords.noWorkbook(workbook));
  requireOutputFolder(outFolder);
  return withRunLocks(foldersWrittenTo(workbook, outFolder, options), quietly, async () => {
    const desk = await withProgress(quietly.progress, deskWords.reading(workbook), () =>
      openDesk({
        ...{ workbook, now },
        out: outFolder,
        operator: options.operator,
        inPlace: options.inPlace,
        bundleFolder: io.bundleFolder,
        answers: options.yes ? 'yes' : options.no ? 'no' : undefined,
      }),
    );
    requireKnown(desk, names);
    return runAndSave(quietly, desk, names, outFolder, options);
  });
}

async function runAndSave(
  io: CommandIo,
  desk: Desk,
  names: readonly string[],
  outFolder: string,
  { json = false, debug = false }: RunOptions,
): Promise<ExitCode> {
  const mailsBefore = mailCount(outFolder);
  const runs: ActionRun[] = [];
  for (const name of names) {
    const run = await runOne(io, desk, name);
    runs.push(run);
    if (!json) printRun(io, run, debug);
    if (!run.ok) break;
  }
  const skipped = names.slice(runs.length);
  const saved = await saveDesk(io, desk);
  if (json) {
    const actions = [...runs.map(jsonRun), ...skipped.map(jsonSkipped)];
    io.out(`${JSON.stringify({ actions })}\n`);
  } else {
    if (skipped.length > 0) io.out(`${deskWords.skipped(skipped)}\n`);
    printSaved(io, saved, mailCount(outFolder) - mailsBefore, outFolder);
  }
  return runs.every(({ ok }) => ok) ? EXIT.ok : EXIT.actionFailed;
}

function runOne(io: CommandIo, desk: Desk, name: string): Promise<ActionRun> {
  const label = deskWords.running(titleOf(name, knownActions()));
  return withProgress(io.progress, label, () => desk.run(name));
}

/** Mistyped names are found before anything is done. */
function requireKnown(desk: Desk, names: readonly string[]): void {
  const known = desk.functionNames();
  const wrong = names.find((name) => !known.includes(name));
  if (wrong === undefined) return;
  throw badUse(deskWords.unknownAction(wrong, nearestNames(wrong, known)));
}

/** Where a command writes: `--out`, else beside the workbook, in a folder of its own unless it may be written over. */
export function outFolderOf(
  workbook: string,
  { out, inPlace }: Pick<RunOptions, 'out' | 'inPlace'>,
): string {
  if (out !== undefined) return resolve(out);
  const beside = dirname(resolve(workbook));
  return inPlace ? beside : join(beside, 'out');
}

function foldersWrittenTo(
  workbook: string,
  outFolder: string,
  { inPlace = false }: RunOptions,
): readonly string[] {
  const beside = dirname(resolve(workbook));
  return inPlace && beside !== outFolder ? [beside, outFolder].sort() : [outFolder];
}

/** An action in the `--json` answer that was not begun. */
export function jsonSkipped(name: string): object {
  return { name, ok: false, error: deskWords.notBegun(), calls: {}, ms: 0 };
}

function mailCount(outFolder: string): number {
  const outbox = join(outFolder, 'outbox');
  return existsSync(outbox)
    ? readdirSync(outbox).filter((name) => name.endsWith('.eml')).length
    : 0;
}

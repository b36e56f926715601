import type { ActionRun } from '../action-run';
import type { DeskMessage } from '../desk-messages';
import { deskWords } from '../words';
import { knownActions, titleOf } from './action-list';
import type { CommandIo } from './io';

/** What became of one action, for people. */
export function printRun(io: CommandIo, run: ActionRun, isDebug: boolean): void {
  const title = titleOf(run.name, knownActions());
  const lines = run.ok
    ? [run.report?.summary ?? '', ...(run.report?.details ?? [])]
    : [run.error ?? ''];
  const head = deskWords.actionLine(title, run.ok, run.milliseconds);
  io.out(
    `${head}\n${lines
      .filter((line) => line !== '')
      .map(indented)
      .join('')}`,
  );
  for (const message of run.messages) {
    const words = messageWords(message);
    if (words !== undefined && !lines.includes(words)) io.out(indented(deskWords.note(words)));
  }
  if (isDebug) printForDeveloper(io, run);
}

/** Where the results lie. */
export function printSaved(
  io: CommandIo,
  workbook: string,
  mailFiles: number,
  outFolder: string,
): void {
  io.out(`${deskWords.saved(workbook)}\n`);
  if (mailFiles > 0) io.out(`${deskWords.mailWaiting(mailFiles, outFolder)}\n`);
}

/** One action in the `--json` answer: the contract's fields. */
export function jsonRun(run: ActionRun): object {
  return {
    name: run.name,
    ok: run.ok,
    ...(run.report && { report: run.report }),
    ...(run.error !== undefined && { error: run.error }),
    calls: run.calls,
    ms: run.milliseconds,
  };
}

function messageWords(message: DeskMessage): string | undefined {
  if (message.kind === 'alert' || message.kind === 'prompt') {
    return message.buttons === 'OK' ? message.message : undefined;
  }
  return deskWords.pageNotShown(message.title);
}

function printForDeveloper(io: CommandIo, run: ActionRun): void {
  for (const { level, text } of run.log) io.err(`[${level}] ${text}\n`);
  if (run.stack !== undefined) io.err(`${run.stack}\n`);
}

function indented(text: string): string {
  return `${text
    .split('\n')
    .map((line) => `    ${line}`)
    .join('\n')}\n`;
}

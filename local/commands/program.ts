import { Command, CommanderError, Option } from 'commander';
import { commandWords, deskWords } from '../words';
import { listActions } from './actions';
import { serveDesk, type DeskCommandOptions } from './desk';
import { importFiles, type ImportOptions } from './import';
import { EXIT, type CommandIo, type ExitCode } from './io';
import { newWorkbook, PRESETS, type NewOptions } from './new';
import { runActions, type RunOptions } from './run';
import { sampleWorkbook, type SampleCommandOptions } from './sample';
import { CommandFailure } from './command-failure';
import { BookError } from '../book/errors';
import { DeskError } from '../desk-error';

/**
 * Carries out one command line.
 *
 * @param args without the program's own name
 * @param version as `--version` shows it
 * @returns 0 all ok, 1 an action failed, 2 bad use
 */
export async function runCommandLine(
  args: readonly string[],
  io: CommandIo,
  version: string,
): Promise<ExitCode> {
  const finished: { code: ExitCode } = { code: EXIT.ok };
  const program = buildProgram(io, version, (code) => {
    finished.code = code;
  });
  try {
    await program.parseAsync(args, { from: 'user' });
    return finished.code;
  } catch (error) {
    return failed(io, args, error);
  }
}

/** Adds a command of the program. */
type AddCommand = (usage: string, description: string) => Command;

function buildProgram(io: CommandIo, version: string, finish: (code: ExitCode) => void): Command {
  const words = commandWords;
  const program = new Command('kuomian')
    .description(words.program)
    .version(version, '-V, --version', words.version)
    .helpOption('-h, --help', words.help)
    .helpCommand('help [command]', words.help)
    .exitOverride()
    .configureOutput({ writeOut: io.out, writeErr: io.err, outputError: () => undefined })
    .configureHelp({ styleTitle: (title) => words.helpTitles[title] ?? title });
  const command: AddCommand = (usage, description) =>
    program.command(usage).description(description).helpOption('-h, --help', words.help);

  addRunningCommands(command, io, finish);
  addDeskCommand(command, io, finish);
  addMakingCommands(command, io, finish);
  command('actions', words.actions).action(() => {
    finish(listActions(io));
  });
  return program;
}

/** The commands that click actions in a workbook. */
function addRunningCommands(
  command: AddCommand,
  io: CommandIo,
  finish: (code: ExitCode) => void,
): void {
  const words = commandWords;
  withRunOptions(command('run <book> <actions...>', words.run)).action(
    async (book: string, actions: string[], options: RunOptions) => {
      finish(await runActions(io, book, actions, options));
    },
  );
  withRunOptions(
    command('import <book>', words.import)
      .option('--social <file>', words.social)
      .option('--tax <file>', words.tax)
      .addOption(new Option('--append', words.append).conflicts('replace'))
      .addOption(new Option('--replace', words.replace)),
  ).action(async (book: string, options: ImportOptions) => {
    finish(await importFiles(io, book, options));
  });
}

function withRunOptions(command: Command): Command {
  const words = commandWords;
  return command
    .option('--today <day>', words.today)
    .option('--out <folder>', words.out)
    .option('--in-place', words.inPlace)
    .addOption(new Option('--yes', words.yes).conflicts('no'))
    .addOption(new Option('--no', words.no))
    .option('--operator <mail>', words.operator)
    .option('--json', words.json)
    .option('--debug', words.debug);
}

/** The commands that write a workbook of their own. */
function addMakingCommands(
  command: AddCommand,
  io: CommandIo,
  finish: (code: ExitCode) => void,
): void {
  const words = commandWords;
  command('new <book>', words.new)
    .option('--preset <name>', words.preset, PRESETS[0])
    .option('--debug', words.debug)
    .action(async (book: string, options: NewOptions) => {
      finish(await newWorkbook(io, book, options));
    });
  command('sample <book>', words.sample)
    .option('--seed <number>', words.seed)
    .option('--employers <number>', words.employers)
    .option('--debug', words.debug)
    .action(async (book: string, options: SampleCommandOptions) => {
      finish(await sampleWorkbook(io, book, options));
    });
}

function addDeskCommand(
  command: AddCommand,
  io: CommandIo,
  finish: (code: ExitCode) => void,
): void {
  command('desk <book>', commandWords.desk)
    .option('--port <number>', commandWords.port)
    .option('--out <folder>', commandWords.deskOut)
    .option('--today <day>', commandWords.today)
    .option('--operator <mail>', commandWords.operator)
    .action(async (book: string, options: DeskCommandOptions) => {
      finish(await serveDesk(io, book, options));
    });
}

/** A sentence on stderr, with `--json` also an object on stdout; the stack only with `--debug`. */
function failed(io: CommandIo, args: readonly string[], error: unknown): ExitCode {
  if (error instanceof CommanderError) {
    if (error.exitCode === 0) return EXIT.ok;
    // Called without a command: the help was shown.
    if (error.code === 'commander.help') return EXIT.badUse;
  }
  const { sentence, code } = wordsFor(error);
  if (args.includes('--json')) io.out(`${JSON.stringify({ actions: [], error: sentence })}\n`);
  io.err(`${sentence}\n`);
  if (args.includes('--debug') && error instanceof Error) io.err(`${error.stack ?? ''}\n`);
  return code;
}

function wordsFor(error: unknown): { sentence: string; code: ExitCode } {
  if (error instanceof CommanderError) {
    return { sentence: deskWords.badCommandLine(error.code, error.message), code: EXIT.badUse };
  }
  if (error instanceof CommandFailure) return { sentence: error.message, code: error.exitCode };
  if (error instanceof DeskError || error instanceof BookError) {
    return { sentence: error.message, code: EXIT.badUse };
  }
  const message = error instanceof Error ? error.message : String(error);
  return { sentence: deskWords.unexpected(message), code: EXIT.actionFailed };
}

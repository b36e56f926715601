import { existsSync } from 'node:fs';
import { dirname, resolve } from 'node:path';
import { startDeskServer, type DeskServer } from '../desk-server/start-server';
import { requireOutputFolder } from '../output-folder';
import { serverWords } from '../page/words';
import { deskWords } from '../words';
import { badUse } from './command-failure';
import { clockOnDay } from './desk-day';
import { EXIT, type CommandIo, type ExitCode } from './io';
import { withProgress } from './progress';
import { withRunLocks } from './run-lock';

export interface DeskCommandOptions {
  readonly port?: string;
  readonly out?: string;
  readonly today?: string;
  readonly operator?: string;
}

/**
 * `kuomian desk`: serves a workbook to browsers on this machine until it is told to stop. Without `--out` the file itself is
 * worked on, each earlier version kept beside it; what is not saved at the end is written there too.
 *
 * @param stopped settles when the person wants to stop; Ctrl+C by default
 */
export async function serveDesk(
  io: CommandIo,
  book: string,
  options: DeskCommandOptions,
  stopped: Promise<unknown> = interrupted(),
): Promise<ExitCode> {
  const workbook = resolve(book);
  if (!existsSync(workbook)) throw badUse(deskWords.noWorkbook(book));
  const port = portOf(options.port);
  // A bad day is a sentence before anything is opened.
  if (options.today !== undefined) clockOnDay(options.today, io.now);
  const out = options.out === undefined ? undefined : resolve(options.out);
  const outFolder = out ?? dirname(workbook);
  requireOutputFolder(outFolder);
  return withRunLocks([outFolder], io, async () => {
    const server = await withProgress(io.progress, serverWords.opening(book), () =>
      startDeskServer({
        ...{ workbook, out, port },
        today: options.today,
        operator: options.operator,
        bundleFolder: io.bundleFolder,
      }),
    );
    io.out(`${serverWords.listening(server.address)}\n`);
    await stopped;
    return finish(io, server);
  });
}

async function finish(io: CommandIo, server: DeskServer): Promise<ExitCode> {
  try {
    const recovered = await server.recover();
    io.out(
      `${recovered === undefined ? serverWords.closedSaved : serverWords.recovered(recovered)}\n`,
    );
    return EXIT.ok;
  } catch (error) {
    io.err(`${error instanceof Error ? error.message : String(error)}\n`);
    return EXIT.actionFailed;
  } finally {
    await server.close();
  }
}

function portOf(text: string | undefined): number | undefined {
  if (text === undefined) return undefined;
  const port = Number(text);
  if (!Number.isInteger(port) || port < 0 || port > 65_535) throw badUse(serverWords.badPort(text));
  return port;
}

/** Ctrl+C, or the window of the command line being closed. */
function interrupted(): Promise<void> {
  return new Promise((resolve) => {
    for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) {
      process.once(signal, () => {
        resolve();
      });
    }
  });
}

import { randomBytes } from 'node:crypto';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import { dirname, join } from 'node:path';
import { DeskError } from '../desk-error';
import { packageRoot } from '../package-root';
import { serverWords } from '../page/words';
import { DeskFront } from './desk-front';
import { fileListsOf } from './files/file-lists';
import { requireOwnSite, requireToken, type Guard } from './http/guard';
import { ANY_PORT, listenAtFirstFree, OWN_ADDRESS, USUAL_PORT } from './http/listen';
import { Refusal } from './http/refusal';
import { respondJson } from './http/respond';
import { serveCall, servePage, type Place } from './http/routes';
import type { SessionOptions } from './session/session';

export interface DeskServerOptions extends SessionOptions {
  /** 0 takes a free one; undefined the usual one, or a free one if that is taken. */
  readonly port: number | undefined;
  readonly mostBodyMegabytes?: number;
}

export interface DeskServer {
  /** With the token: whoever has it can work on the book. */
  readonly address: string;
  readonly port: number;
  readonly token: string;
  readonly hasUnsavedChanges: boolean;
  /** Writes unsaved changes beside the backups; the path, or undefined when all is saved. */
  recover(): Promise<string | undefined>;
  close(): Promise<void>;
}

const RECOVERY_PATIENCE_MILLISECONDS = 5_000;

/**
 * Opens a workbook and serves it to browsers on this machine.
 *
 * @throws DeskError (rejects) with a sentence: the workbook cannot be read, the port is taken
 */
export async function startDeskServer(options: DeskServerOptions): Promise<DeskServer> {
  const front = new DeskFront(options);
  try {
    await front.open();
    return await listen(front, options);
  } catch (error) {
    await front.end();
    throw error;
  }
}

async function listen(front: DeskFront, options: DeskServerOptions): Promise<DeskServer> {
  const token = randomBytes(24).toString('base64url');
  const place: Place = {
    front,
    files: fileListsOf(options.out ?? dirname(options.workbook)),
    pageFolder: join(packageRoot(), 'build', 'desk-page'),
    mostBodyMegabytes: options.mostBodyMegabytes,
  };
  const server = createServer();
  const ports = options.port === undefined ? [USUAL_PORT, ANY_PORT] : [options.port];
  const port = await listenAtFirstFree(server, ports);
  const guard: Guard = { port, token };
  server.on('request', (request: IncomingMessage, response: ServerResponse) => {
    void handle(place, guard, request, response);
  });
  return {
    address: `http://${OWN_ADDRESS}:${port}/#${token}`,
    ...{ port, token },
    get hasUnsavedChanges() {
      return front.hasUnsavedChanges;
    },
    recover: () => recover(front),
    async close() {
      front.hub.tell({ type: 'closing' });
      await front.end();
      server.closeAllConnections();
      await new Promise((resolve) => server.close(resolve));
    },
  };
}

async function handle(
  place: Place,
  guard: Guard,
  request: IncomingMessage,
  response: ServerResponse,
): Promise<void> {
  try {
    requireOwnSite(request, guard);
    const url = new URL(request.url ?? '/', `http://${OWN_ADDRESS}`);
    if (servePage(place, request, response, url)) return;
    requireToken(request, guard);
    await serveCall(place, request, response, url);
  } catch (error) {
    refuse(response, error);
  }
}

function refuse(response: ServerResponse, error: unknown): void {
  if (response.headersSent) {
    response.destroy();
    return;
  }
  const status = error instanceof Refusal ? error.status : 500;
  const sentence = error instanceof Error ? error.message : String(error);
  // What is left of a refused body is not read; the connection ends with the answer.
  response.setHeader('Connection', 'close');
  respondJson(response, { error: sentence }, status);
}

/** A script that stands still is cancelled first: its changes are taken back whole. */
async function recover(front: DeskFront): Promise<string | undefined> {
  front.cancel();
  const tooLate = new Promise<never>((_resolve, reject) => {
    setTimeout(() => {
      reject(new DeskError(serverWords.notRecovered));
    }, RECOVERY_PATIENCE_MILLISECONDS).unref();
  });
  return (await Promise.race([front.recover(), tooLate])) ?? undefined;
}

import type { Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { DeskError } from '../../desk-error';
import { serverWords } from '../../page/words';

export const OWN_ADDRESS = '127.0.0.1';

/** Takes a free one. */
export const ANY_PORT = 0;

/**
 * Tried when no port is asked for: at the same address as last time a browser has the page's large script ready, compiled,
 * and does not ask again for what a person has answered.
 */
export const USUAL_PORT = 41_873;

/**
 * Listens on this machine alone, at the first of the ports that is free; resolves to its number.
 *
 * @throws DeskError (rejects) with a sentence when the last of them is taken
 */
export async function listenAtFirstFree(server: Server, ports: readonly number[]): Promise<number> {
  for (const port of ports) if (await listens(server, port)) return portOf(server);
  throw new DeskError(serverWords.portTaken(ports.at(-1) ?? ANY_PORT));
}

/** False when the port is taken. */
function listens(server: Server, port: number): Promise<boolean> {
  return new Promise((resolve, reject) => {
    const onError = (error: NodeJS.ErrnoException): void => {
      if (error.code === 'EADDRINUSE') resolve(false);
      else reject(error);
    };
    server.once('error', onError);
    server.listen(port, OWN_ADDRESS, () => {
      server.off('error', onError);
      resolve(true);
    });
  });
}

function portOf(server: Server): number {
  return (server.address() as AddressInfo).port;
}

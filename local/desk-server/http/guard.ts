import { timingSafeEqual } from 'node:crypto';
import type { IncomingMessage } from 'node:http';
import { serverWords } from '../../page/words';
import { TOKEN_HEADER } from '../protocol';
import { Refusal } from './refusal';

/** What a request must show. */
export interface Guard {
  readonly port: number;
  readonly token: string;
}

/**
 * Lets in only what comes from this machine's own page: the address must be this one (a name that was pointed here has
 * another), and no other site may be the sender.
 *
 * @throws Refusal 403
 */
export function requireOwnSite({ headers }: IncomingMessage, { port }: Guard): void {
  const hosts = [`127.0.0.1:${port}`, `localhost:${port}`];
  if (!hosts.includes(headers.host ?? '')) throw new Refusal(403, serverWords.badHost);
  const { origin } = headers;
  if (origin !== undefined && !hosts.some((host) => origin === `http://${host}`)) {
    throw new Refusal(403, serverWords.foreignOrigin);
  }
  const site = headers['sec-fetch-site'];
  const isVisit = headers['sec-fetch-dest'] === 'document';
  if (site !== undefined && site !== 'same-origin' && site !== 'none' && !isVisit) {
    throw new Refusal(403, serverWords.foreignOrigin);
  }
}

/**
 * Requires the token of this start.
 *
 * @throws Refusal 401
 */
export function requireToken({ headers }: IncomingMessage, { token }: Guard): void {
  const given = headers[TOKEN_HEADER];
  if (typeof given !== 'string' || !isSame(given, token))
    throw new Refusal(401, serverWords.badToken);
}

function isSame(one: string, other: string): boolean {
  const [first, second] = [Buffer.from(one), Buffer.from(other)];
  return first.length === second.length && timingSafeEqual(first, second);
}

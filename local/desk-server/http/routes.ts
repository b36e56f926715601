import { readFileSync } from 'node:fs';
import type { IncomingMessage, ServerResponse } from 'node:http';
import { join } from 'node:path';
import { serverWords } from '../../page/words';
import type { DeskFront } from '../desk-front';
import type { FileLists } from '../files/file-lists';
import { jsonBody, MOST_BODY_MEGABYTES } from './body';
import { answerRequest, editRequest, numberIn, rowRequest, runRequest } from './read-request';
import { Refusal } from './refusal';
import { PAGE_POLICY, respond, respondJson, SHOWN_PAGE_POLICY } from './respond';

/** What the routes work on. */
export interface Place {
  readonly front: DeskFront;
  readonly files: FileLists;
  /** Where the built page lies. */
  readonly pageFolder: string;
  readonly mostBodyMegabytes?: number | undefined;
}

type Route = (
  place: Place,
  request: IncomingMessage,
  response: ServerResponse,
  url: URL,
) => void | Promise<void>;

/** Files of the page itself; they hold no data and need no token. */
const PAGE_FILES: Readonly<Record<string, { readonly file: string; readonly type: string }>> = {
  '/': { file: 'index.html', type: 'text/html; charset=utf-8' },
  '/page.js': { file: 'page.js', type: 'text/javascript; charset=utf-8' },
  '/page.css': { file: 'page.css', type: 'text/css; charset=utf-8' },
  '/grid.js': { file: 'grid.js', type: 'text/javascript; charset=utf-8' },
  '/grid.css': { file: 'grid.css', type: 'text/css; charset=utf-8' },
  '/favicon.ico': { file: 'icon.svg', type: 'image/svg+xml' },
};

const API: Readonly<Record<string, Route>> = {
  'GET /api/book': ({ front }, _request, response) => {
    respondJson(response, front.book());
  },
  'GET /api/cells': async ({ front }, _request, response, url) => {
    respondJson(response, await front.cells(numberIn(url, 'sheet')));
  },
  'GET /api/chart': async ({ front }, _request, response, url) => {
    const picture = await front.chart({
      sheetId: numberIn(url, 'sheet'),
      chartId: numberIn(url, 'chart'),
    });
    respond(response, picture ?? '', { type: 'image/svg+xml; charset=utf-8' });
  },
  'GET /api/events': ({ front }, _request, response) => {
    front.hub.attach(response);
  },
  'GET /api/files': ({ files }, _request, response) => {
    respondJson(response, files.files());
  },
  'GET /api/mails': ({ files }, _request, response) => {
    respondJson(response, files.mails());
  },
  'GET /api/file': ({ files }, _request, response, url) => {
    sendFile(response, files.file(url.searchParams.get('id') ?? ''));
  },
  'GET /api/mail': ({ files }, _request, response, url) => {
    sendFile(response, files.mail(url.searchParams.get('id') ?? ''));
  },
  'POST /api/edit': async ({ front, mostBodyMegabytes }, request, response) => {
    respondJson(
      response,
      await front.edit(editRequest(await jsonBody(request, mostBodyMegabytes))),
    );
  },
  'POST /api/rows': async ({ front, mostBodyMegabytes }, request, response) => {
    respondJson(response, await front.rows(rowRequest(await jsonBody(request, mostBodyMegabytes))));
  },
  'POST /api/run': async ({ front, mostBodyMegabytes }, request, response) => {
    const wanted = runRequest(await jsonBody(request, mostBodyMegabytes ?? MOST_BODY_MEGABYTES));
    respondJson(response, await front.run(wanted));
  },
  'POST /api/answer': async ({ front }, request, response) => {
    respondJson(response, { taken: front.answer(answerRequest(await jsonBody(request, 1))) });
  },
  'POST /api/cancel': ({ front }, _request, response) => {
    front.cancel();
    respondJson(response, {});
  },
  'POST /api/undo': async ({ front }, _request, response) => {
    await front.undo();
    respondJson(response, {});
  },
  'POST /api/save': async ({ front }, request, response) => {
    const { overOthers } = await jsonBody(request, 1);
    respondJson(response, await front.save(overOthers === true));
  },
};

/**
 * The page's own files and the pages scripts showed: what a browser may load without the token.
 *
 * @returns false when the address is none of them
 */
export function servePage(
  place: Place,
  request: IncomingMessage,
  response: ServerResponse,
  url: URL,
): boolean {
  if (request.method !== 'GET') return false;
  const own = Object.hasOwn(PAGE_FILES, url.pathname) ? PAGE_FILES[url.pathname] : undefined;
  if (own) {
    // index.html names the grid's files by what they are made of.
    const mayBeKept = url.searchParams.has('of');
    const answer = { type: own.type, policy: PAGE_POLICY, mayBeKept };
    respond(response, readFileSync(join(place.pageFolder, own.file)), answer);
    return true;
  }
  const shown = /^\/shown\/([\w-]+)$/.exec(url.pathname)?.[1];
  const html = shown === undefined ? undefined : place.front.shown.html(shown);
  if (html === undefined) return false;
  respond(response, html, { type: 'text/html; charset=utf-8', policy: SHOWN_PAGE_POLICY });
  return true;
}

/**
 * Carries out a call of the page.
 *
 * @throws Refusal (rejects) 404 for an unknown one, 405 for a known one with the wrong method
 */
export async function serveCall(
  place: Place,
  request: IncomingMessage,
  response: ServerResponse,
  url: URL,
): Promise<void> {
  const key = `${request.method ?? ''} ${url.pathname}`;
  const route = Object.hasOwn(API, key) ? API[key] : undefined;
  if (!route) {
    const isKnown = Object.keys(API).some((one) => one.endsWith(` ${url.pathname}`));
    throw isKnown
      ? new Refusal(405, serverWords.badMethod)
      : new Refusal(404, serverWords.notFound);
  }
  await route(place, request, response, url);
}

function sendFile(response: ServerResponse, bytes: Uint8Array | undefined): void {
  if (!bytes) throw new Refusal(404, serverWords.fileGone);
  respond(response, bytes, { type: 'application/octet-stream' });
}

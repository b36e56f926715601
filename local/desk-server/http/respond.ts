import type { ServerResponse } from 'node:http';

/** Our own page: everything comes from this server; styles inside tags because the grid library writes them so. */
export const PAGE_POLICY = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self' 'unsafe-inline'",
  "img-src 'self' data: blob:",
  "font-src 'self' data:",
  "connect-src 'self'",
  "frame-src 'self'",
  "base-uri 'none'",
  "form-action 'none'",
  "frame-ancestors 'none'",
].join('; ');

/** A page a script shows: an origin of its own, no network at all; it speaks only through our page. */
export const SHOWN_PAGE_POLICY = [
  'sandbox allow-scripts allow-forms allow-modals allow-popups allow-downloads',
  "default-src 'none'",
  "script-src 'unsafe-inline'",
  "style-src 'unsafe-inline'",
  'img-src data: blob:',
  'font-src data:',
  "connect-src 'none'",
  "form-action 'none'",
  "frame-ancestors 'self'",
].join('; ');

/** Nothing may be done with plain data. */
export const DATA_POLICY = "default-src 'none'; frame-ancestors 'none'";

export interface Answer {
  readonly type: string;
  readonly policy?: string;
  readonly status?: number;
  /** True for what never changes under its address: the browser keeps it and does not ask again. */
  readonly mayBeKept?: boolean;
}

/** Sends a whole answer with the headers every answer has. */
export function respond(response: ServerResponse, body: string | Uint8Array, answer: Answer): void {
  const { type, policy = DATA_POLICY, status = 200, mayBeKept = false } = answer;
  const bytes = typeof body === 'string' ? Buffer.from(body) : body;
  response.writeHead(status, {
    ...securityHeaders(policy),
    'Content-Type': type,
    'Content-Length': bytes.length,
    'Cache-Control': mayBeKept ? 'private, max-age=31536000, immutable' : 'no-store',
  });
  response.end(bytes);
}

/** Answers with a value as JSON. */
export function respondJson(response: ServerResponse, value: unknown, status = 200): void {
  respond(response, JSON.stringify(value), { type: 'application/json; charset=utf-8', status });
}

/** What keeps a page to its policy, its type and its own origin. */
export function securityHeaders(policy: string): Record<string, string> {
  return {
    'Content-Security-Policy': policy,
    'X-Content-Type-Options': 'nosniff',
    'Referrer-Policy': 'no-referrer',
    'Cross-Origin-Resource-Policy': 'same-origin',
    'Cross-Origin-Opener-Policy': 'same-origin',
  };
}

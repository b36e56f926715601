import type { IncomingMessage } from 'node:http';
import { serverWords } from '../../page/words';
import { Refusal } from './refusal';

const BYTES_PER_MEGABYTE = 1024 * 1024;

/** Google lets a page send about 50 MB in one call. */
export const MOST_BODY_MEGABYTES = 50;

/**
 * The JSON a request carries.
 *
 * @throws Refusal (rejects) 413 when it is too big, 400 when it is no JSON object
 */
export async function jsonBody(
  request: IncomingMessage,
  mostMegabytes = MOST_BODY_MEGABYTES,
): Promise<Record<string, unknown>> {
  const mostBytes = mostMegabytes * BYTES_PER_MEGABYTE;
  const announced = Number(request.headers['content-length'] ?? 0);
  if (announced > mostBytes) throw new Refusal(413, serverWords.tooBig(mostMegabytes));
  const chunks: Buffer[] = [];
  let bytes = 0;
  for await (const chunk of request as AsyncIterable<Buffer>) {
    bytes += chunk.length;
    if (bytes > mostBytes) throw new Refusal(413, serverWords.tooBig(mostMegabytes));
    chunks.push(chunk);
  }
  return parsed(Buffer.concat(chunks).toString('utf8'));
}

function parsed(text: string): Record<string, unknown> {
  try {
    const value: unknown = JSON.parse(text);
    if (typeof value === 'object' && value !== null && !Array.isArray(value)) {
      return value as Record<string, unknown>;
    }
  } catch {
    // Falls through to the same refusal.
  }
  throw new Refusal(400, serverWords.badRequest);
}

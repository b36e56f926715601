import type { ServerResponse } from 'node:http';
import type { DeskEvent } from '../protocol';
import { DATA_POLICY, securityHeaders } from './respond';

/** The open pages, each on a stream of events. */
export interface EventHub {
  /** Keeps a page's request open and sends it what happens from now on. */
  attach(response: ServerResponse): void;
  tell(event: DeskEvent): void;
  readonly count: number;
  close(): void;
}

const HEARTBEAT_MILLISECONDS = 15_000;

/** A hub nobody listens to yet. */
export function newEventHub(): EventHub {
  const streams = new Set<ServerResponse>();
  const heartbeat = setInterval(() => {
    for (const stream of streams) stream.write(': alive\n\n');
  }, HEARTBEAT_MILLISECONDS);
  heartbeat.unref();
  return {
    attach(response) {
      response.writeHead(200, {
        ...securityHeaders(DATA_POLICY),
        'Content-Type': 'text/event-stream; charset=utf-8',
        'Cache-Control': 'no-store',
      });
      response.write(': open\n\n');
      streams.add(response);
      response.on('close', () => streams.delete(response));
    },
    tell(event) {
      const text = `data: ${JSON.stringify(event)}\n\n`;
      for (const stream of streams) stream.write(text);
    },
    get count() {
      return streams.size;
    },
    close() {
      clearInterval(heartbeat);
      for (const stream of streams) stream.end();
    },
  };
}

/** The thread the scripts run in: it may stand still for minutes while a question waits, and the server goes on serving. */
import { parentPort, workerData, type MessagePort } from 'node:worker_threads';
import type { SessionCallName, SessionEvent } from './protocol';
import { openSession, type SessionHandlers, type SessionOptions } from './session/session';
import type { WorkerReply, WorkerRequest } from './worker-messages';

/** What the thread is started with. */
export interface WorkerStart {
  readonly options: SessionOptions;
  readonly signal: SharedArrayBuffer;
  readonly answers: MessagePort;
}

const { options, signal, answers } = workerData as WorkerStart;
const session = openSession(options, {
  signal: new Int32Array(signal),
  answers,
  tell: (event: SessionEvent) => {
    parentPort?.postMessage({ event } satisfies WorkerReply);
  },
});
// A failed opening is told in the answer to the first call.
session.catch(() => undefined);

let last: Promise<void> = Promise.resolve();

parentPort?.on('message', (request: WorkerRequest) => {
  last = last.then(() => carryOut(request));
});

async function carryOut({ id, name, request }: WorkerRequest): Promise<void> {
  try {
    const value = await handlerOf(await session, name)(request);
    parentPort?.postMessage({ id, value } satisfies WorkerReply);
  } catch (error) {
    const message = error instanceof Error ? error.message : String(error);
    const kind = error instanceof Error ? error.name : '';
    parentPort?.postMessage({ id, failure: { message, kind } } satisfies WorkerReply);
  }
}

function handlerOf(handlers: SessionHandlers, name: SessionCallName) {
  return handlers[name] as (request: unknown) => unknown;
}

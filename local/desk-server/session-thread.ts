import { join } from 'node:path';
import { MessageChannel, Worker } from 'node:worker_threads';
import { DeskError } from '../desk-error';
import { packageRoot } from '../package-root';
import { serverWords } from '../page/words';
import type { AnswerToQuestion, SessionCallName, SessionCalls, SessionEvent } from './protocol';
import { SIGNAL, SIGNAL_BYTES } from './session/asking';
import type { SessionOptions } from './session/session';
import type { WorkerReply } from './worker-messages';

/** The thread the scripts run in, as the server sees it. */
export interface SessionThread {
  /** Calls into the thread; rejects with a sentence. Calls are carried out one after the other. */
  call<Name extends SessionCallName>(
    name: Name,
    request: SessionCalls[Name]['request'],
  ): Promise<SessionCalls[Name]['reply']>;
  /** Wakes a script that waits for this answer. */
  answer(answer: AnswerToQuestion): void;
  /** Stops the running script at its next call to a service. */
  cancel(): void;
  end(): Promise<void>;
}

interface Waiting {
  readonly resolve: (value: never) => void;
  readonly reject: (error: Error) => void;
}

/** Starts the thread on a workbook. */
export function startSessionThread(
  options: SessionOptions,
  onEvent: (event: SessionEvent) => void,
): SessionThread {
  const shared = new SharedArrayBuffer(SIGNAL_BYTES);
  const signal = new Int32Array(shared);
  const { port1: answersIn, port2: answersOut } = new MessageChannel();
  const worker = new Worker(join(packageRoot(), 'build', 'desk-worker.cjs'), {
    workerData: { options, signal: shared, answers: answersOut },
    transferList: [answersOut],
  });
  const waiting = new Map<number, Waiting>();
  let calls = 0;
  let ended: Error | undefined;
  worker.on('message', (reply: WorkerReply) => {
    if (reply.event) onEvent(reply.event);
    else settle(waiting, reply);
  });
  const died = (): void => {
    ended ??= new DeskError(serverWords.sessionDied);
    for (const { reject } of waiting.values()) reject(ended);
    waiting.clear();
  };
  worker.on('error', died);
  worker.on('exit', died);
  const wake = (): void => {
    Atomics.add(signal, SIGNAL.answers, 1);
    Atomics.notify(signal, SIGNAL.answers);
  };
  return {
    call(name, request) {
      if (ended) return Promise.reject(ended);
      calls += 1;
      const id = calls;
      return new Promise((resolve, reject) => {
        waiting.set(id, { resolve, reject });
        worker.postMessage({ id, name, request });
      });
    },
    answer(answer) {
      answersIn.postMessage(answer);
      wake();
    },
    cancel() {
      Atomics.store(signal, SIGNAL.cancel, 1);
      wake();
    },
    async end() {
      answersIn.close();
      await worker.terminate();
    },
  };
}

function settle(
  waiting: Map<number, Waiting>,
  reply: Exclude<WorkerReply, { event: SessionEvent }>,
): void {
  const one = waiting.get(reply.id);
  waiting.delete(reply.id);
  if (!one) return;
  if (reply.failure) one.reject(new DeskError(reply.failure.message));
  else one.resolve(reply.value as never);
}

import { Worker } from 'node:worker_threads';
import type { ProgressTeller } from './io';

const FIRST_WORD_AFTER_MILLISECONDS = 2_000;
const STDERR = 2;

/**
 * Tells on stderr of a step that takes longer than two seconds. A script blocks this thread, so another one counts the time
 * and writes.
 */
export const tellOnStderr: ProgressTeller = (label) => {
  const isOver = new Int32Array(new SharedArrayBuffer(4));
  const worker = new Worker(
    `const { workerData } = require('node:worker_threads');
     const { isOver, text, after } = workerData;
     if (Atomics.wait(isOver, 0, 0, after) === 'timed-out') require('node:fs').writeSync(${STDERR}, text);`,
    {
      eval: true,
      workerData: { isOver, text: `${label}\n`, after: FIRST_WORD_AFTER_MILLISECONDS },
    },
  );
  worker.unref();
  return () => {
    Atomics.store(isOver, 0, 1);
    Atomics.notify(isOver, 0);
  };
};

/** Does a step, telling of it when it takes long. */
export async function withProgress<T>(
  progress: ProgressTeller | undefined,
  label: string,
  step: () => Promise<T>,
): Promise<T> {
  const done = progress?.(label);
  try {
    return await step();
  } finally {
    done?.();
  }
}

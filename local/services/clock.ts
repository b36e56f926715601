/** The clock a script runs by. Sleeping moves it on instead of waiting, unless real waiting is asked for. */
export interface DeskClock {
  /** Milliseconds since 1970 UTC. */
  readonly now: () => number;
  readonly sleep: (milliseconds: number) => void;
}

/** A fixed moment, a running clock, or (left out) the machine's own. */
export type Moment = Date | number | (() => Date | number);

export interface ClockOptions {
  readonly now?: Moment | undefined;
  /** Wait for real in `Utilities.sleep`; false when left out. */
  readonly realSleep?: boolean | undefined;
}

/** A clock that starts at the given moment. */
export function createClock(options: ClockOptions = {}): DeskClock {
  const base = readerOf(options.now);
  let sleptMilliseconds = 0;
  return {
    now: () => base() + sleptMilliseconds,
    sleep(milliseconds) {
      if (options.realSleep) pause(milliseconds);
      else sleptMilliseconds += milliseconds;
    },
  };
}

function readerOf(moment: Moment | undefined): () => number {
  if (moment === undefined) return () => Date.now();
  if (typeof moment === 'function') return () => Number(moment());
  const fixed = Number(moment);
  return () => fixed;
}

/** Holds this thread for real. */
export function pause(milliseconds: number): void {
  if (milliseconds <= 0) return;
  Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, milliseconds);
}

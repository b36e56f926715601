/** Where a command reads its surroundings and writes its words; tests give their own. */
export interface CommandIo {
  readonly out: (text: string) => void;
  readonly err: (text: string) => void;
  /** The machine's clock, milliseconds since 1970 UTC. */
  readonly now: () => number;
  /** Tells, every so often, of a step that takes long; undefined to stay quiet. */
  readonly progress: ProgressTeller | undefined;
  /** The add-on's files; the package's own when undefined. */
  readonly bundleFolder: string | undefined;
  /** How long to wait for another run on the same output. */
  readonly lockWaitMilliseconds: number;
}

/** Starts telling of a step; call what it returns when the step is over. */
export type ProgressTeller = (label: string) => () => void;

/** Exit codes of the contract. */
export const EXIT = { ok: 0, actionFailed: 1, badUse: 2 } as const;
export type ExitCode = (typeof EXIT)[keyof typeof EXIT];

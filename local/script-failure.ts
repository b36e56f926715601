import { inspect } from 'node:util';

/** What is known of an error a script threw; it may come from the script's realm and be no Error of ours. */
export interface ScriptFailure {
  readonly message: string;
  /** For the developer only. */
  readonly stack: string | undefined;
}

/** The failure behind anything thrown. */
export function scriptFailure(thrown: unknown): ScriptFailure {
  if (typeof thrown !== 'object' || thrown === null) {
    return { message: String(thrown), stack: undefined };
  }
  const { message, stack } = thrown as { message?: unknown; stack?: unknown };
  return {
    message:
      typeof message === 'string' && message !== ''
        ? message
        : inspect(thrown, { breakLength: Infinity }),
    stack: typeof stack === 'string' ? stack : undefined,
  };
}

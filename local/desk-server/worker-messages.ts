import type { SessionCallName, SessionEvent } from './protocol';

/** A call from the server into the script's thread. */
export interface WorkerRequest {
  readonly id: number;
  readonly name: SessionCallName;
  readonly request: unknown;
}

/** What comes back: the answer to a call, its failure, or something that happened meanwhile. */
export type WorkerReply =
  | {
      readonly id: number;
      readonly value: unknown;
      readonly failure?: never;
      readonly event?: never;
    }
  | {
      readonly id: number;
      readonly failure: { readonly message: string; readonly kind: string };
      readonly event?: never;
    }
  | { readonly event: SessionEvent };

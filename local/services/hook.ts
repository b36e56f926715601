import { ScriptException } from './script-error';

/**
 * The one gate every stand-in call passes that would be a round trip on Google. Counting calls, injecting faults and
 * modelling latency all hang on it.
 *
 * What counts: everything that reads from or writes to the document, Drive, mail, properties, cache, lock, triggers, the user
 * interface or the session (getSheetByName, getValues, setValues, getLastRow, insertSheet, toast, tryLock, …).
 * What does not: builders, enumerations and handles that Google resolves lazily (getActiveSpreadsheet, getRange,
 * getDataRange, offset, getUi, newDataValidation, newBlob…) and facts such a handle holds (getRow, getNumRows, getA1Notation of a fixed range).
 */
export type ServiceCallHook = (service: string, method: string, args: readonly unknown[]) => void;

/** Announces a round trip; throws what the hook throws, and ever after throws it again. */
export interface RoundTrips {
  /** Call before doing the work of `service.method`. */
  announce(service: string, method: string, args?: readonly unknown[]): void;
}

/**
 * What a throwing hook means: a ScriptException is the service failing, which a script may catch as on Google; anything
 * else kills the script there: the error comes back from every later call, so no `catch` in a script can outlive it.
 */
export class RoundTripGate implements RoundTrips {
  private killedBy: { readonly error: unknown } | undefined;

  constructor(private readonly hook: ServiceCallHook | undefined) {}

  /** What killed the script, if anything did. */
  get death(): { readonly error: unknown } | undefined {
    return this.killedBy;
  }

  announce(service: string, method: string, args: readonly unknown[] = []): void {
    if (this.killedBy) throw this.killedBy.error;
    if (!this.hook) return;
    try {
      this.hook(service, method, args);
    } catch (error) {
      if (!(error instanceof ScriptException)) this.killedBy = { error };
      throw error;
    }
  }
}

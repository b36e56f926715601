import type { ActionReport } from '../core/action-report';
import type * as server from '../main';

type Server = typeof server;

/** The entry points that answer with a report: what a page may call. */
export type ReportingAction = {
  [Name in keyof Server]: Server[Name] extends () => ActionReport ? Name : never;
}[keyof Server];

/** What Google puts into every add-on page; each call is a new run on the server. */
interface ScriptRunner {
  withSuccessHandler(handler: (report: ActionReport) => void): ScriptRunner;
  withFailureHandler(
    handler: (error: Error) => void,
  ): ScriptRunner & Record<ReportingAction, (...args: unknown[]) => void>;
}

declare const google: { readonly script: { readonly run: ScriptRunner } };

/**
 * Runs an action on the server. A misspelt name or a wrong argument does not compile.
 *
 * @returns its report; rejects when the call itself fails (no network, no permission)
 */
export function callServer<Name extends ReportingAction>(
  name: Name,
  ...args: Parameters<Server[Name]>
): Promise<ActionReport> {
  return new Promise((resolve, reject) => {
    google.script.run
      .withSuccessHandler(resolve)
      .withFailureHandler(reject)
      [name](...args);
  });
}

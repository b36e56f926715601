import type { ActionReport } from '../core/action-report';
import { type CallKind, PATIENCE_MILLISECONDS } from '../core/panel/run-state';
import type * as server from '../main';
import { withoutNulls } from './without-nulls';

type Server = typeof server;

/** The entry points that answer with a report: what a page may call. */
export type ReportingAction = {
  [Name in keyof Server]: Server[Name] extends (...args: never[]) => ActionReport ? Name : never;
}[keyof Server];

/** What an entry point answers. */
export type AnswerOf<Name extends ReportingAction> = ReturnType<Server[Name]>;

/** What Google puts into every add-on page; each call is a new run on the server. */
interface ScriptRunner {
  withSuccessHandler(handler: (answer: never) => void): ScriptRunner;
  withFailureHandler(
    handler: (error: Error) => void,
  ): ScriptRunner & Record<ReportingAction, (...args: unknown[]) => void>;
}

declare const google: {
  readonly script: { readonly run: ScriptRunner; readonly host: { close(): void } };
};

/** No answer came within a page's patience: the call may have been done or not. */
export class CallLost extends Error {
  override readonly name = 'CallLost';

  constructor(readonly kind: CallKind) {
    super(kind);
  }
}

/**
 * Runs an action on the server. A misspelt name or too many arguments do not compile.
 *
 * @returns its report; rejects when the call itself fails (no network, no permission), with CallLost when nothing comes back
 */
export function callServer<Name extends ReportingAction>(
  name: Name,
  ...args: Parameters<Server[Name]>
): Promise<AnswerOf<Name>> {
  return call('action', name, args);
}

/** The same for a call that changes nothing: it is given up sooner, and may be made again. */
export function askServer<Name extends ReportingAction>(
  name: Name,
  ...args: Parameters<Server[Name]>
): Promise<AnswerOf<Name>> {
  return call('question', name, args);
}

function call<Name extends ReportingAction>(
  kind: CallKind,
  name: Name,
  args: readonly unknown[],
): Promise<AnswerOf<Name>> {
  return new Promise((resolve, reject) => {
    const patience = setTimeout(() => {
      reject(new CallLost(kind));
    }, PATIENCE_MILLISECONDS[kind]);
    google.script.run
      .withSuccessHandler((answer: AnswerOf<Name>) => {
        clearTimeout(patience);
        resolve(withoutNulls(answer));
      })
      .withFailureHandler((error) => {
        clearTimeout(patience);
        reject(error);
      })
      [name](...args);
  });
}

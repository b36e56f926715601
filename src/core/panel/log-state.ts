import type { OperationLogRow } from '../table/sheets/operation-log';
import { loggedAt, LOGGED_DONE } from '../words/panel-state';
import type { LoggedRun, LogState } from './panel-type';

/** Failures that the panel lists. */
const MOST_FAILURES = 3;

/**
 * The last run of every action, and what failed last and has not succeeded since.
 *
 * @param rows in the order of 操作日志, the newest last
 */
export function logState(rows: readonly OperationLogRow[]): LogState {
  const last = new Map<string, LoggedRun>();
  for (const row of rows) {
    const run = loggedRun(row);
    // Set anew, so that the newest come last.
    last.delete(run.title);
    last.set(run.title, run);
  }
  const runs = [...last.values()].filter(({ title }) => title !== '').reverse();
  return { last: runs, failures: runs.filter(({ isDone }) => !isDone).slice(0, MOST_FAILURES) };
}

function loggedRun({ at, operation, result, explanation }: OperationLogRow): LoggedRun {
  return {
    title: operation ?? '',
    at: loggedAt(at ?? ''),
    isDone: result === LOGGED_DONE,
    sentence: explanation ?? '',
  };
}

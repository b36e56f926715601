import { reportIn, type ActionRun } from './action-run';
import { DeskError } from './desk-error';
import {
  createScreenPort,
  type DeskAnswers,
  type DeskPerson,
  type DeskScreen,
} from './desk-messages';
import { createServices, type ServiceSetting } from './desk-services';
import { nearestNames } from './nearest-name';
import { loadScript, type ScriptContext } from './script-context';
import { scriptFailure } from './script-failure';
import { RoundTripGate, type ServiceCallHook } from './services/hook';
import { createLocks } from './services/lock';
import type { LogLine } from './services/script-log';
import { deskWords } from './words';

/** What all executions of one desk share. */
export interface ExecutionSetting extends Pick<
  ServiceSetting,
  | 'book'
  | 'workbookName'
  | 'outFolder'
  | 'bundleFolder'
  | 'operator'
  | 'scopes'
  | 'locale'
  | 'createdBooks'
  | 'clock'
  | 'state'
  | 'caches'
  | 'outbox'
> {
  readonly screen: DeskScreen;
  readonly answers: DeskAnswers;
  readonly person: DeskPerson | undefined;
  readonly onServiceCall: ServiceCallHook | undefined;
  /** Runs as a time trigger does: there is no user interface. */
  readonly isTimeTrigger: boolean;
}

/** The gate of one execution, what passed it, and the question that stopped it, if one did. */
interface Watch {
  readonly gate: RoundTripGate;
  readonly calls: Record<string, number>;
  unanswered: DeskError | undefined;
}

type Outcome =
  | { readonly value: unknown; readonly thrown?: never }
  | { readonly thrown: { readonly error: unknown } };

/**
 * One execution: a fresh context, the call, and what Google does at the end (locks let go, mail on its way).
 *
 * @throws (rejects with) the error a hook killed the script with
 */
export async function execute(
  setting: ExecutionSetting,
  name: string,
  args: readonly unknown[],
): Promise<ActionRun> {
  const started = performance.now();
  const shownBefore = setting.screen.messages.length;
  const watch = newWatch(setting.onServiceCall);
  const logLines: LogLine[] = [];
  const outcome = callFunction(setting, watch, logLines, name, args);
  await setting.outbox.flush();
  if (!watch.unanswered && watch.gate.death) throw watch.gate.death.error;
  return {
    name,
    ...judged(watch.unanswered ? { thrown: { error: watch.unanswered } } : outcome),
    calls: watch.calls,
    milliseconds: Math.round(performance.now() - started),
    messages: setting.screen.messages.slice(shownBefore),
    log: logLines,
  };
}

/** The functions a desk's bundle offers. */
export function functionNames(setting: ExecutionSetting): readonly string[] {
  return load(setting, newWatch(undefined), [], createLocks(setting.outFolder, SILENT))
    .functionNames;
}

const SILENT = new RoundTripGate(undefined);

function callFunction(
  setting: ExecutionSetting,
  watch: Watch,
  logLines: LogLine[],
  name: string,
  args: readonly unknown[],
): Outcome {
  const locks = createLocks(setting.outFolder, watch.gate);
  try {
    const script = load(setting, watch, logLines, locks);
    if (!script.functionNames.includes(name)) {
      const nearest = nearestNames(name, script.functionNames);
      throw new DeskError(deskWords.unknownAction(name, nearest));
    }
    return { value: script.call(name, args) };
  } catch (error) {
    return { thrown: { error } };
  } finally {
    locks.releaseAll();
  }
}

function load(
  setting: ExecutionSetting,
  watch: Watch,
  logLines: LogLine[],
  locks: ServiceSetting['locks'],
): ScriptContext {
  const screenOrPerson =
    setting.person?.ui ??
    createScreenPort(setting.screen, setting.answers, (error) => {
      watch.unanswered = error;
      throw error;
    });
  const ui = setting.isTimeTrigger ? undefined : screenOrPerson;
  const script: ScriptContext = loadScript(
    setting.bundleFolder,
    createServices({
      ...setting,
      ...{ ui, locks, logLines },
      gate: watch.gate,
      toasts: setting.screen.toasts,
      onToast: (toast) => setting.person?.toast(toast),
      runTemplate: (code, variables) => {
        script.runTemplate(code, variables);
      },
    }),
  );
  return script;
}

/** Counts every round trip; after an unanswered question none passes any more, whatever the script catches. */
function newWatch(onServiceCall: ServiceCallHook | undefined): Watch {
  const calls: Record<string, number> = {};
  const watch: Watch = {
    calls,
    unanswered: undefined,
    gate: new RoundTripGate((service, method, args) => {
      if (watch.unanswered) throw watch.unanswered;
      const call = `${service}.${method}`;
      calls[call] = (calls[call] ?? 0) + 1;
      onServiceCall?.(service, method, args);
    }),
  };
  return watch;
}

function judged(outcome: Outcome): Pick<ActionRun, 'ok' | 'report' | 'error' | 'value' | 'stack'> {
  if (outcome.thrown) {
    const { message, stack } = scriptFailure(outcome.thrown.error);
    return { ok: false, report: undefined, error: message, value: undefined, stack };
  }
  const report = reportIn(outcome.value);
  const ok = report?.ok ?? true;
  const error = ok ? undefined : report?.summary;
  return { ok, report, error, value: outcome.value, stack: undefined };
}

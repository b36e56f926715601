import { inspect } from 'node:util';
import { strictService } from './strict-service';

export type LogLevel = 'log' | 'info' | 'warn' | 'error';

/** A line a script wrote for its developer, through `console` or `Logger`. */
export interface LogLine {
  readonly level: LogLevel;
  readonly text: string;
}

/** Stands in for `console` and `Logger`; both write to the given list. */
export function createScriptLog(lines: LogLine[]) {
  const write =
    (level: LogLevel) =>
    (format?: unknown, ...values: unknown[]) => {
      lines.push({ level, text: [logText(format), ...values.map(logText)].join(' ') });
    };
  return { console: createConsole(write), Logger: createLogger(lines) };
}

function createConsole(write: (level: LogLevel) => (...values: unknown[]) => void): Console {
  return strictService('console', {
    log: write('log'),
    info: write('info'),
    warn: write('warn'),
    error: write('error'),
    time: write('log'),
    timeEnd: write('log'),
  }) as unknown as Console;
}

function createLogger(lines: LogLine[]): GoogleAppsScript.Base.Logger {
  let logged: string[] = [];
  const logger: GoogleAppsScript.Base.Logger = strictService('Logger', {
    clear() {
      logged = [];
    },
    getLog: () => logged.map((line) => `${line}\n`).join(''),
    log(format: unknown, ...values: unknown[]) {
      const text = filled(format, values);
      logged.push(text);
      lines.push({ level: 'log', text });
      return logger;
    },
  });
  return logger;
}

/** `Logger.log` takes `%s` placeholders. */
function filled(format: unknown, values: readonly unknown[]): string {
  let next = 0;
  return logText(format).replace(/%s/g, (placeholder) =>
    next < values.length ? logText(values[next++]) : placeholder,
  );
}

/** Errors with their stack, texts as they are, everything else as Node prints it. */
function logText(value: unknown): string {
  if (typeof value === 'string') return value;
  if (value === undefined) return 'undefined';
  if (Object.prototype.toString.call(value) === '[object Error]') {
    const { stack, message } = value as Error;
    return stack ?? message;
  }
  return inspect(value, { depth: 6, breakLength: Infinity, customInspect: false });
}

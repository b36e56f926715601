import type { DeskMessage } from './desk-messages';
import type { LogLine } from './services/script-log';

/** What an entry point of the add-on returns: the same shape the panel reads. */
export interface ActionReport {
  readonly ok: boolean;
  readonly summary: string;
  readonly details: readonly string[];
}

/** One call of a global function, from start to end. */
export interface ActionRun {
  readonly name: string;
  readonly ok: boolean;
  /** The report, when the function gave one. */
  readonly report: ActionReport | undefined;
  /** A sentence, when the call did not succeed. */
  readonly error: string | undefined;
  /** Whatever the function returned. */
  readonly value: unknown;
  /** Round trips by `Service.method`. */
  readonly calls: Readonly<Record<string, number>>;
  readonly milliseconds: number;
  /** What it showed, in order. */
  readonly messages: readonly DeskMessage[];
  /** What it wrote for the developer. */
  readonly log: readonly LogLine[];
  /** Where it broke, for the developer. */
  readonly stack: string | undefined;
}

/** The report in a returned value; undefined when the value is none. */
export function reportIn(value: unknown): ActionReport | undefined {
  if (typeof value !== 'object' || value === null) return undefined;
  const { ok, summary, details } = value as Partial<Record<keyof ActionReport, unknown>>;
  if (typeof ok !== 'boolean' || typeof summary !== 'string') return undefined;
  const lines = Array.isArray(details) ? details.map((line) => String(line)) : [];
  return { ok, summary, details: lines };
}

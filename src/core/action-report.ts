/** What an action tells its caller: the menu shows it, the panel and the desk read it. Plain data, so it can cross to a browser. */
export interface ActionReport {
  readonly ok: boolean;
  /** One sentence: what was done, or why not and what to do. */
  readonly summary: string;
  /** Further lines, most important first. */
  readonly details: readonly string[];
}

/** The report of an action that did what it was asked to. */
export function done(summary: string, details: readonly string[] = []): ActionReport {
  return { ok: true, summary, details };
}

/** The report of an action that could not. */
export function failed(summary: string): ActionReport {
  return { ok: false, summary, details: [] };
}

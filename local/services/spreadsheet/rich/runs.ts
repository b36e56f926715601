import type { RichTextRun } from '../../../book/model';

/** A text with its runs: in order, not overlapping; between them the text looks as its cell does. */
export interface RichText {
  readonly text: string;
  readonly runs: readonly RichTextRun[];
}

/** Changes the look or link of a piece of a text, splitting runs where they begin and end. */
export function withChangedRuns(
  { text, runs }: RichText,
  start: number,
  end: number,
  change: (run: RichTextRun) => RichTextRun,
): RichText {
  const whole = completeRuns({ text, runs });
  const split = whole.flatMap((run) => splitAt(run, [start, end]));
  const changed = split.map((run) => (run.start >= start && run.end <= end ? change(run) : run));
  return { text, runs: joined(changed).filter((run) => !isPlain(run)) };
}

/** The runs of a text with the plain pieces between them. */
export function completeRuns({ text, runs }: RichText): readonly RichTextRun[] {
  const plain = (start: number, end: number): RichTextRun => ({
    start,
    end,
    link: null,
    style: {},
  });
  const complete: RichTextRun[] = [];
  let reached = 0;
  for (const run of runs) {
    if (run.start > reached) complete.push(plain(reached, run.start));
    complete.push(run);
    reached = run.end;
  }
  if (reached < text.length || complete.length === 0) complete.push(plain(reached, text.length));
  return complete;
}

function splitAt(run: RichTextRun, cuts: readonly number[]): RichTextRun[] {
  const inside = cuts.filter((cut) => cut > run.start && cut < run.end).sort((a, b) => a - b);
  const edges = [run.start, ...new Set(inside), run.end];
  return edges.slice(1).map((end, index) => ({ ...run, start: edges[index] ?? run.start, end }));
}

function joined(runs: readonly RichTextRun[]): RichTextRun[] {
  const result: RichTextRun[] = [];
  for (const run of runs) {
    const last = result[result.length - 1];
    if (last && looksAlike(last, run)) result[result.length - 1] = { ...last, end: run.end };
    else result.push(run);
  }
  return result;
}

function looksAlike(left: RichTextRun, right: RichTextRun): boolean {
  return left.link === right.link && JSON.stringify(left.style) === JSON.stringify(right.style);
}

function isPlain(run: RichTextRun): boolean {
  return run.link === null && Object.keys(run.style).length === 0;
}

/** The piece of a text between two offsets, its runs counted from its own start. */
export function pieceOf({ text, runs }: RichText, start: number, end: number): RichText {
  const pieces = runs
    .filter((run) => run.end > start && run.start < end)
    .map((run) => ({
      ...run,
      start: Math.max(run.start, start) - start,
      end: Math.min(run.end, end) - start,
    }));
  return { text: text.slice(start, end), runs: pieces };
}

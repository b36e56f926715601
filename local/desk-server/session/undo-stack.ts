/** One thing that can be taken back. */
export interface Undoable {
  /** In words: the action's title, or what was typed where. */
  readonly what: string;
  /** True when files or mails stay behind. */
  readonly leavesFiles: boolean;
  /** What the book held before (OpenBook.content). */
  readonly content: number;
  takeBack(): void;
  /** A whole book is kept for it; only a few of those are. */
  readonly isHeavy: boolean;
}

export interface UndoStack {
  readonly top: Undoable | undefined;
  push(one: Undoable): void;
  pop(): Undoable | undefined;
}

const MOST_STEPS = 200;
const MOST_HEAVY_STEPS = 5;

/** The last things done, newest first; old ones fall off, the ones that keep a whole book sooner. */
export function newUndoStack(): UndoStack {
  let steps: readonly Undoable[] = [];
  return {
    get top() {
      return steps.at(-1);
    },
    push(one) {
      steps = withoutOldest([...steps, one]);
    },
    pop() {
      const last = steps.at(-1);
      steps = steps.slice(0, -1);
      return last;
    },
  };
}

/** Steps below one that fell off cannot be taken back any more: they would not meet the book they were made on. */
function withoutOldest(steps: readonly Undoable[]): readonly Undoable[] {
  const heavy = steps.flatMap(({ isHeavy }, position) => (isHeavy ? [position] : []));
  const lastTooMany = heavy.at(-MOST_HEAVY_STEPS - 1);
  const kept = lastTooMany === undefined ? steps : steps.slice(lastTooMany + 1);
  return kept.slice(-MOST_STEPS);
}

import { dirname } from 'node:path';
import type { Desk } from '../../desk';
import type { ScriptMenu } from '../../services/spreadsheet/ui-port';
import type { BookState, Running } from '../protocol';
import type { SessionLine, SessionOptions } from './session';
import { newLookNumbers, type LookNumbers } from './cell-views';
import { fileFacts } from './save-book';
import { newUndoStack, type UndoStack } from './undo-stack';

/** A workbook people work on: the desk under it, and what the page must know beside the cells. */
export interface OpenBook {
  readonly desk: Desk;
  readonly options: SessionOptions;
  readonly line: SessionLine;
  /** The script's clock. */
  readonly now: () => number;
  readonly undoSteps: UndoStack;
  readonly looks: LookNumbers;
  readonly menus: readonly ScriptMenu[];
  /** What runs; set while it does. */
  readonly current: { running: Running | null };
  /** Sheets whose cells the server does not have as they are now. */
  readonly stale: Set<number>;
  /** The revision at which a sheet's rows were inserted or deleted by hand last, by sheet id. */
  readonly rowsMovedAt: Map<number, number>;
  /** Goes up with every change. */
  revision: number;
  /** The revision at which the book came to hold what it holds now; an undo brings an earlier one back. */
  content: number;
  savedContent: number;
  /** The file as we left it; another program's change shows. */
  savedFacts: string;
}

/** The book at its first revision, nothing changed yet. */
export function newOpenBook(
  given: Pick<OpenBook, 'desk' | 'options' | 'line' | 'now' | 'menus' | 'current'>,
): OpenBook {
  const { desk } = given;
  return {
    ...given,
    undoSteps: newUndoStack(),
    looks: newLookNumbers(),
    stale: new Set(desk.book.sheets.map(({ id }) => id)),
    rowsMovedAt: new Map(),
    ...{ revision: 1, content: 1, savedContent: 1 },
    savedFacts: fileFacts(desk.target),
  };
}

/** Where state, files and mails lie. */
export function outFolderOf({ out, workbook }: SessionOptions): string {
  return out ?? dirname(workbook);
}

/** What a page shows of the book as a whole. */
export function stateOf(open: OpenBook): BookState {
  const { top } = open.undoSteps;
  return {
    revision: open.revision,
    hasUnsavedChanges: hasUnsavedChanges(open),
    undo: top?.what ?? null,
    undoLeavesFiles: top?.leavesFiles ?? false,
  };
}

/** False also when everything since the last saving was undone. */
export function hasUnsavedChanges({ content, savedContent }: OpenBook): boolean {
  return content !== savedContent;
}

/** Notes that the book holds something new. */
export function countChange(open: OpenBook): void {
  open.revision += 1;
  open.content = open.revision;
}

/** Tells every page the state of the book. */
export function tellState(open: OpenBook): void {
  open.line.tell({ type: 'state', state: stateOf(open) });
}

import { isDate } from '../table/cell';
import type { Grid } from '../table/column';
import type { ValueBlock } from '../table/record-blocks';
import type { ImportMode } from './plan-type';

/** A rectangle of cells, 1-based. */
export interface WrittenArea {
  readonly row: number;
  readonly column: number;
  readonly rowCount: number;
  readonly columnCount: number;
}

/**
 * How far an import is. `writing`: its sheet may be half written; `done`; `undoing`: its areas may be half restored. A run
 * that dies leaves `writing` or `undoing`, which the next run settles.
 */
export type ImportState = 'writing' | 'done' | 'undoing';

/** What is kept of an import beside the former content of its sheet, so that it can be undone. */
export interface ImportJournal {
  readonly state: ImportState;
  /** Rises from import to import: the highest is the last. */
  readonly sequence: number;
  readonly sheet: string;
  readonly fileName: string;
  readonly mode: ImportMode;
  /** As the operation log tells it, such as `2023-12-20 09:30`. */
  readonly at: string;
  readonly operator: string;
  readonly added: number;
  readonly replaced: number;
  readonly removed: number;
  readonly areas: readonly WrittenArea[];
  /** Of the areas' contents when all was written; '' before. */
  readonly fingerprint: string;
  /** The upload it is written from, where a page writes it in pieces; see `StagedUpload`. */
  readonly upload?: string;
  /** Pieces that are written. */
  readonly written?: number;
}

/** The name of the hidden sheet that keeps a sheet's content from before its last import. */
export function backupSheetName(sheet: string): string {
  return `导入前备份·${sheet}`;
}

const MARK = '扩面通导入记录';

/** The journal as the text of one cell. */
export function journalText(journal: ImportJournal): string {
  return JSON.stringify({ [MARK]: 1, ...journal });
}

/** The journal in a cell; undefined if none is there. */
export function readJournal(cell: unknown): ImportJournal | undefined {
  if (typeof cell !== 'string' || !cell.startsWith(`{"${MARK}"`)) return undefined;
  try {
    const journal: unknown = JSON.parse(cell);
    return isJournal(journal) ? journal : undefined;
  } catch {
    return undefined;
  }
}

/** The marked text is the add-on's own; this guards against a cell that somebody cut short. */
function isJournal(value: unknown): value is ImportJournal {
  if (typeof value !== 'object' || value === null) return false;
  const fields = new Map<string, unknown>(Object.entries(value));
  return (
    ['writing', 'done', 'undoing'].some((state) => state === fields.get('state')) &&
    typeof fields.get('sequence') === 'number' &&
    typeof fields.get('fingerprint') === 'string' &&
    Array.isArray(fields.get('areas'))
  );
}

/** The rectangles that blocks are written into. */
export function areasOf(blocks: readonly ValueBlock[]): WrittenArea[] {
  return blocks.map(({ row, column, values }) => ({
    ...{ row, column, rowCount: values.length, columnCount: values[0]?.length ?? 0 },
  }));
}

/**
 * A short mark of the contents of rectangles: equal contents give equal marks, and an edit by hand gives another. It tells
 * nothing about the contents.
 */
export function fingerprint(grids: readonly Grid[]): string {
  let first = 0x811c9dc5;
  let second = 0x01000193;
  for (const text of grids.flatMap((grid) => grid.map(rowText))) {
    for (let index = 0; index < text.length; index += 1) {
      const code = text.charCodeAt(index);
      first = Math.imul(first ^ code, 0x01000193);
      second = Math.imul(second ^ code, 0x5bd1e995) ^ (second >>> 15);
    }
  }
  return `${(first >>> 0).toString(16)}-${(second >>> 0).toString(16)}`;
}

function rowText(row: readonly unknown[]): string {
  return `${JSON.stringify(row.map((cell) => (isDate(cell) ? cell.getTime() : cell)))}\n`;
}

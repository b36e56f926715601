import { fieldsOf, textOf } from '../issue/issue-request';
import { CELL_CAPACITY_CHARACTERS } from '../text/cell-capacity';
import { SetupError } from '../text/setup-error';
import { IMPORT_REFUSALS } from '../words/import';
import { IMPORT_MODES, type ImportMode } from './plan-type';
import {
  checkUpload,
  parsedJson,
  MOST_FILE_ROWS,
  shownFileName,
  type CheckedUpload,
} from './upload';

/**
 * An upload on its way: the page packs its rows into texts that each fit a cell and sends some at a time; they wait on a hidden
 * sheet until all are there, and until they are written.
 */
export interface StagedUpload {
  /** Made by the page: parts of two uploads are never mixed. */
  readonly id: string;
  readonly fileName: string;
  readonly mode: ImportMode;
  /** How many texts there are in all. */
  readonly pieceCount: number;
}

/** The name of the hidden sheet where an upload for this sheet waits. */
export function stagingSheetName(sheet: string): string {
  return `导入暂存·${sheet}`;
}

const MARK = '扩面通导入暂存';

/** An upload that began at this moment as the note on the first cell of its hidden sheet. */
export function stagedText(upload: StagedUpload, begunMilliseconds: number): string {
  return JSON.stringify({ [MARK]: 1, ...upload, begunMilliseconds });
}

/** Whoever uploads a file looks at what it would do, and writes it or not, on the same day. */
const ABANDONED_AFTER_MILLISECONDS = 24 * 60 * 60_000;

/** True if the upload of such a note began a day ago or longer, or if nobody can tell any more. */
export function isAbandoned(note: string, nowMilliseconds: number): boolean {
  const begun = begunIn(note);
  return begun === undefined || nowMilliseconds - begun >= ABANDONED_AFTER_MILLISECONDS;
}

function begunIn(note: string): number | undefined {
  try {
    const begun = fieldsOf(JSON.parse(note)).get('begunMilliseconds');
    return typeof begun === 'number' ? begun : undefined;
  } catch {
    // Cut short, or never written.
    return undefined;
  }
}

/** The upload of such a note; undefined if it is none. */
export function readStagedText(note: string): StagedUpload | undefined {
  if (!note.startsWith(`{"${MARK}"`)) return undefined;
  try {
    return readStaged(JSON.parse(note));
  } catch {
    // Somebody cut it short; then nothing was uploaded.
    return undefined;
  }
}

/** @throws SetupError if it is none */
export function readStaged(value: unknown): StagedUpload {
  const fields = fieldsOf(value);
  const mode = IMPORT_MODES.find((one) => one === fields.get('mode'));
  const [id, fileName] = [textOf(fields.get('id')), textOf(fields.get('fileName'))];
  const pieceCount = fields.get('pieceCount');
  if (id === undefined || fileName === undefined || mode === undefined || !isCount(pieceCount)) {
    throw new SetupError(IMPORT_REFUSALS.badUpload);
  }
  return { id, fileName: shownFileName(fileName), mode, pieceCount };
}

/** A piece holds at least one row. */
function isCount(value: unknown): value is number {
  return Number.isSafeInteger(value) && Number(value) > 0 && Number(value) <= MOST_FILE_ROWS;
}

/** Characters of a piece beside its rows: those around them. */
const BRACKETS = 2;

/** True for a text that `packRows` may have made: it fits a cell and is no formula. */
export function isPiece(value: unknown): value is string {
  return (
    typeof value === 'string' && value.startsWith('[') && value.length <= CELL_CAPACITY_CHARACTERS
  );
}

/**
 * Rows as texts that each fit a cell, in their order; each text is the JSON of some of the rows.
 *
 * @throws SetupError if a single row does not fit one
 */
export function packRows(rows: readonly (readonly unknown[])[]): string[] {
  const pieces: string[] = [];
  let open: string[] = [];
  let length = 0;
  const close = (): void => {
    if (open.length > 0) pieces.push(`[${open.join(',')}]`);
    open = [];
    length = 0;
  };
  for (const row of rows) {
    const text = JSON.stringify(row);
    if (text.length + BRACKETS > CELL_CAPACITY_CHARACTERS)
      throw new SetupError(IMPORT_REFUSALS.rowTooLong);
    if (length + text.length + BRACKETS > CELL_CAPACITY_CHARACTERS) close();
    open.push(text);
    length += text.length + 1;
  }
  close();
  return pieces;
}

/**
 * The upload that the pieces are of.
 *
 * @throws SetupError if pieces are missing or are not what was packed
 */
export function unpackUpload(
  { fileName, mode }: StagedUpload,
  pieces: readonly unknown[],
): CheckedUpload {
  return checkUpload({ fileName, mode, rows: pieces.flatMap(rowsOf) });
}

function rowsOf(piece: unknown): readonly unknown[] {
  const rows: unknown = isPiece(piece) ? parsedJson(piece) : undefined;
  if (Array.isArray(rows)) return rows;
  throw new SetupError(IMPORT_REFUSALS.partMissing);
}

import type { Grid } from '../table/column';
import { mayHoldPersonalNumber } from '../text/personal-data';
import { SetupError } from '../text/setup-error';
import { HIDDEN_FILE_NAME, IMPORT_REFUSALS } from '../words/import';
import { IMPORT_MODES, type ImportMode } from './plan-type';

/** A file as a page or the desk hands it over; everything is checked before use. */
export interface Upload {
  readonly fileName: string;
  /** The cells from A1: rows, or the same as JSON text. */
  readonly rows: string | readonly (readonly unknown[])[];
  readonly mode: ImportMode;
}

export interface CheckedUpload {
  /** Without a folder; replaced where it holds a person's number. */
  readonly fileName: string;
  readonly grid: Grid;
  readonly mode: ImportMode;
}

/** A year of a county's insured people, a row a month each, fits twice over. */
export const MOST_FILE_ROWS = 500_000;

/**
 * The upload, checked. Nothing of its contents goes into an error.
 *
 * @throws SetupError if it is none, has no rows, or has too many
 */
export function checkUpload(upload: unknown): CheckedUpload {
  if (typeof upload !== 'object' || upload === null)
    throw new SetupError(IMPORT_REFUSALS.badUpload);
  const fields = new Map<string, unknown>(Object.entries(upload));
  const mode = IMPORT_MODES.find((one) => one === fields.get('mode'));
  const grid = gridOf(fields.get('rows'));
  const fileName = fields.get('fileName');
  if (mode === undefined || grid === undefined || typeof fileName !== 'string') {
    throw new SetupError(IMPORT_REFUSALS.badUpload);
  }
  if (grid.length === 0) throw new SetupError(IMPORT_REFUSALS.noRows);
  if (grid.length > MOST_FILE_ROWS) {
    throw new SetupError(IMPORT_REFUSALS.tooManyRows(MOST_FILE_ROWS));
  }
  return { fileName: shownFileName(fileName), grid, mode };
}

function gridOf(rows: unknown): Grid | undefined {
  const given = typeof rows === 'string' ? parsedJson(rows) : rows;
  if (!Array.isArray(given)) return undefined;
  const list: readonly unknown[] = given;
  return list.every(isRow) ? list : undefined;
}

function isRow(row: unknown): row is readonly unknown[] {
  return Array.isArray(row);
}

/** What the text says; undefined if it is no JSON. The engine's own error quotes the text, which may hold people's data. */
export function parsedJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

/** A file's name as it may be shown and kept: without its folder, and without a person's number. */
export function shownFileName(path: string): string {
  const name = path.replace(/^.*[\\/]/, '').slice(0, 100);
  return mayHoldPersonalNumber(name) ? HIDDEN_FILE_NAME : name;
}

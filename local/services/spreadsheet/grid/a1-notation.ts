import type { Area } from '../../../book/model';
import { columnLetters, columnOfLetters } from './column-letters';

/** Which ends of a range are open: `5:7` covers every column, `B:C` every row. */
export interface OpenEnds {
  readonly everyRow: boolean;
  readonly everyColumn: boolean;
}

export const CLOSED: OpenEnds = { everyRow: false, everyColumn: false };

/** A range as written: an area and its open ends. */
export interface WrittenArea {
  readonly area: Area;
  readonly open: OpenEnds;
}

interface GridSize {
  readonly maxRows: number;
  readonly maxColumns: number;
}

/**
 * Reads a range without its sheet name: A1 (`B2`, `$A$1:C5`, `C5:B2`, `B:C`, `5:7`, `A2:C`) or R1C1 (`R5C3`,
 * `R10C5:R1C2`). Undefined if it is neither.
 *
 * @param grid the size of the sheet, for the open ends
 */
export function readRange(text: string, grid: GridSize): WrittenArea | undefined {
  const parts = text.trim().split(':');
  const [first = '', second = first] = parts;
  if (parts.length > 2) return undefined;
  const from = readR1C1Corner(first) ?? readA1Corner(first);
  const to = readR1C1Corner(second) ?? readA1Corner(second);
  if (!from || !to) return undefined;
  const isOpen = from.row === undefined || from.column === undefined;
  return parts.length === 1 && isOpen ? undefined : spanOf(from, to, grid);
}

interface Corner {
  readonly row: number | undefined;
  readonly column: number | undefined;
}

function spanOf(from: Corner, to: Corner, grid: GridSize): WrittenArea | undefined {
  if (from.row === undefined && from.column === undefined) return undefined;
  const everyRow = from.row === undefined && to.row === undefined;
  const everyColumn = from.column === undefined && to.column === undefined;
  const rows = [from.row ?? 0, to.row ?? grid.maxRows - 1] as const;
  const columns = [from.column ?? 0, to.column ?? grid.maxColumns - 1] as const;
  const area = {
    startRow: Math.min(...rows),
    startColumn: Math.min(...columns),
    endRow: Math.max(...rows),
    endColumn: Math.max(...columns),
  };
  return { area, open: { everyRow, everyColumn } };
}

function readA1Corner(text: string): Corner | undefined {
  const match = /^\$?([a-z]{1,3})?\$?([1-9]\d*)?$/i.exec(text);
  if (!match || text === '') return undefined;
  const [, letters, digits] = match;
  return {
    column: letters === undefined ? undefined : columnOfLetters(letters),
    row: digits === undefined ? undefined : Number(digits) - 1,
  };
}

/** Only absolute R1C1 means something in getRange; `RC1` is therefore the A1 cell in column RC. */
function readR1C1Corner(text: string): Corner | undefined {
  const match = /^R([1-9]\d*)C([1-9]\d*)$/i.exec(text);
  return match ? { row: Number(match[1]) - 1, column: Number(match[2]) - 1 } : undefined;
}

/**
 * A range in A1 notation without its sheet name.
 *
 * @example a1Of({ startRow: 1, startColumn: 1, endRow: 4, endColumn: 2 }) // 'B2:C5'
 */
export function a1Of(area: Area, open: OpenEnds = CLOSED): string {
  if (open.everyRow && open.everyColumn) return '';
  if (open.everyColumn) return `${area.startRow + 1}:${area.endRow + 1}`;
  if (open.everyRow) return `${columnLetters(area.startColumn)}:${columnLetters(area.endColumn)}`;
  const first = cellA1(area.startRow, area.startColumn);
  const last = cellA1(area.endRow, area.endColumn);
  return first === last ? first : `${first}:${last}`;
}

/** One cell in A1 notation. */
export function cellA1(row: number, column: number): string {
  return `${columnLetters(column)}${row + 1}`;
}

/**
 * Parts a reference into sheet name and range; undefined name if it has none.
 *
 * @example splitSheetName("'乡镇'!A2:A8") // { sheetName: '乡镇', range: 'A2:A8' }
 */
export function splitSheetName(reference: string): {
  sheetName: string | undefined;
  range: string;
} {
  const mark = reference.lastIndexOf('!');
  if (mark < 0) return { sheetName: undefined, range: reference };
  const written = reference.slice(0, mark);
  const quoted = /^'(.*)'$/s.exec(written)?.[1];
  return {
    sheetName: quoted === undefined ? written : quoted.replaceAll("''", "'"),
    range: reference.slice(mark + 1),
  };
}

/** A sheet name as a reference quotes it. */
export function quotedSheetName(name: string): string {
  return `'${name.replaceAll("'", "''")}'`;
}

import type { ProblemCode } from '../words/problems';
import { isBlankCell } from './cell';
import type { CellReading, Column } from './column';
import type { Problem } from './problem';
import { BLANK, unreadable } from './reading';
import type { RowReader, SheetDeclaration } from './sheet-declaration';
import type { ColumnPlace } from './sheet-headings';
import { shownContent } from './shown-content';

/** A reader that is moved from row to row, so that a sheet of 100,000 rows needs one object and not 100,000. */
export interface MovingRowReader extends RowReader {
  moveTo(row: readonly unknown[], rowNumber: number): void;
  /** Reads the columns that the record did not ask for, so that their problems are noted too. */
  readRest(): void;
}

/**
 * A reader of a sheet's rows. Each column's problem is noted once per row, however often it is read.
 *
 * @param places where the declared columns stand, by their place in the declaration
 * @param note takes each problem as it is found
 */
export function movingRowReader(
  sheet: SheetDeclaration<unknown>,
  places: readonly (ColumnPlace | undefined)[],
  note: (problem: Problem) => void,
): MovingRowReader {
  const indexOf = new Map(sheet.columns.map((column, index) => [column, index]));
  const readInRow = sheet.columns.map(() => 0);
  let cells: readonly unknown[] = [];
  let number = 0;

  function placeIndex(column: Column<unknown>): number {
    const index = indexOf.get(column);
    if (index === undefined) throw new Error(`${column.heading} is no column of ${sheet.name}`);
    return index;
  }

  function noteAt(column: Column<unknown>, index: number, code: string, detail: string): void {
    const place = places[index];
    const isPrivate = code === ('personalData' satisfies ProblemCode);
    const content = place === undefined || isPrivate ? '' : shownContent(cells[place.position]);
    note({ sheet: sheet.name, row: number, column: column.heading, content, code, detail });
  }

  function reading<T>(column: Column<T>): CellReading<T> {
    const index = placeIndex(column);
    const place = places[index];
    if (place === undefined) return BLANK;
    const result = readPlaced(column, place, cells[place.position]);
    const { problem } = result;
    const isFirstReading = readInRow[index] !== number;
    readInRow[index] = number;
    if (problem !== undefined && isFirstReading) {
      noteAt(column, index, problem.code, problem.detail);
    }
    return result;
  }

  return {
    get number() {
      return number;
    },
    get: (column) => reading(column).value,
    reading,
    report: (column, code, detail = '') => {
      noteAt(column, placeIndex(column), code, detail);
    },
    moveTo: (row, rowNumber) => {
      cells = row;
      number = rowNumber;
    },
    readRest: () => {
      sheet.columns.forEach((column, index) => {
        if (readInRow[index] !== number) reading(column);
      });
    },
  };
}

/** A cell by its column's rules: in the unit on the sheet, and not blank where something must stand. */
function readPlaced<T>(column: Column<T>, place: ColumnPlace, cell: unknown): CellReading<T> {
  if (isBlankCell(cell)) return column.required ? MISSING : BLANK;
  const { otherUnit } = place;
  const read =
    (otherUnit === undefined ? undefined : column.readInUnit?.[otherUnit]) ?? column.read;
  const result = read(cell);
  const isBlank = result.value === undefined && result.problem === undefined;
  return isBlank && column.required ? MISSING : result;
}

const MISSING = unreadable('missingValue');

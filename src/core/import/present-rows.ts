import { isPeriod } from './period-text';
import type { Period } from '../calendar/day';
import { isBlankCell } from '../table/cell';
import type { Grid } from '../table/column';
import { parseTable } from '../table/parse-table';
import { requireTable } from '../table/require-table';
import { SetupError } from '../text/setup-error';
import { IMPORT_REFUSALS } from '../words/import';
import { carriedColumn, carriedTable } from './carried-cell';
import { unitKeyOf } from './export-rows';
import type { ImportTarget } from './export-layout';
import type { ImportCell } from './export-type';

/** A row that stands on the target sheet. */
export interface PresentRow {
  readonly rowNumber: number;
  readonly cells: readonly ImportCell[];
  readonly period: Period | undefined;
  /** Tells unit and month; undefined if the row has not both. */
  readonly identity: string | undefined;
  /** Staff wrote something into columns of their own. */
  readonly hasExtras: boolean;
}

/** The target sheet as an import finds it. */
export interface PresentTable {
  readonly rows: readonly PresentRow[];
  /** The contract's heading → 0-based column. */
  readonly positions: ReadonlyMap<string, number>;
  readonly extraColumns: readonly string[];
  readonly missingColumns: readonly string[];
  /** The last row with anything on it, ticked boxes apart. */
  readonly lastFilledRow: number;
}

/**
 * Reads the target sheet cell by cell, so that its rows compare with an import's.
 *
 * @throws SetupError if its heading row or a required column is missing, or money stands there in another unit than yuan
 */
export function presentTable({ sheet, roles }: ImportTarget, grid: Grid): PresentTable {
  requireTable(parseTable(sheet, grid.slice(0, HEADINGS_WITHIN)));
  const parsed = parseTable(carriedTable(sheet.name, sheet.columns.map(carriedColumn)), grid);
  const otherUnits = parsed.problems.filter(({ code }) => ABOUT_UNITS.has(code));
  if (otherUnits.length > 0) {
    const headings = otherUnits.map(({ column }) => column);
    throw new SetupError(IMPORT_REFUSALS.otherUnit(sheet.name, headings));
  }
  const own = new Set(parsed.positions.values());
  const periodPlace = roles.indexOf('period');
  const rows = parsed.records.map(({ rowNumber, cells }): PresentRow => {
    const unitKey = unitKeyOf(cells, roles);
    const month = cells[periodPlace]?.value;
    const period = isPeriod(month) ? month : undefined;
    return {
      ...{ rowNumber, period, cells: cells.map((carried) => carried?.cell ?? '') },
      identity: unitKey === undefined || period === undefined ? undefined : `${unitKey}|${period}`,
      hasExtras: grid
        .slice(rowNumber - 1, rowNumber)
        .some((row) => row.some((cell, at) => !own.has(at) && isFilled(cell))),
    };
  });
  return {
    ...{ rows, positions: parsed.positions, lastFilledRow: lastFilledRow(grid) },
    extraColumns: parsed.unknownHeadings,
    missingColumns: parsed.missingHeadings,
  };
}

const ABOUT_UNITS = new Set(['headingUnit', 'unknownHeadingUnit']);

/** Enough rows for two heading rows among the first twenty, and no data row more than needed. */
const HEADINGS_WITHIN = 22;

function isFilled(cell: unknown): boolean {
  return cell !== false && !isBlankCell(cell);
}

function lastFilledRow(grid: Grid): number {
  return grid.reduce((last, row, index) => (row.some(isFilled) ? index + 1 : last), 0);
}

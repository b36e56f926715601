import type { ProblemCode } from '../words/problems';
import type { Grid } from './column';
import type { Problem } from './problem';
import { isBlankRow, isFooterRow, isTotalRow } from './row-kinds';
import { movingRowReader } from './row-reader';
import type { SheetDeclaration } from './sheet-declaration';
import { readHeadings, type SheetHeadings } from './sheet-headings';

/** A sheet read: its records and everything that is wrong with it. Row numbers are the spreadsheet's (1-based). */
export interface ParsedTable<R> {
  /** The sheet's name. */
  readonly sheet: string;
  readonly records: readonly R[];
  readonly problems: readonly Problem[];
  /** The row of the headings (the lower of two); undefined if there is none. */
  readonly headingRow: number | undefined;
  /** The last row with a record; undefined if there is none. New rows go below it. */
  readonly lastDataRow: number | undefined;
  /** The contract's heading → 0-based column on the sheet. */
  readonly positions: ReadonlyMap<string, number>;
  /** As they stand on the sheet. Their columns are never read and never changed. */
  readonly unknownHeadings: readonly string[];
  /** In the contract's words. */
  readonly missingHeadings: readonly string[];
  /** Those of the missing ones without which a row says nothing. */
  readonly missingRequiredHeadings: readonly string[];
  /** Those of the unknown ones that hold people's data (design rule 12). */
  readonly personalHeadings: readonly string[];
}

/**
 * Reads a sheet by its declaration. The heading row is looked for among the first 20 rows, columns may stand in any
 * order, and blank rows, sums and footers are skipped. Never throws on data: whatever is wrong is a problem, also a sheet that
 * does not exist (`grid` undefined).
 */
export function parseTable<R>(sheet: SheetDeclaration<R>, grid: Grid | undefined): ParsedTable<R> {
  if (grid === undefined) return missingSheet(sheet);
  const headings = readHeadings(sheet, grid);
  const rows = readRows(sheet, grid, headings);
  return {
    ...headingFacts(sheet, headings),
    records: rows.records,
    lastDataRow: rows.lastDataRow,
    problems: [...headings.problems, ...rows.problems],
  };
}

interface ReadRows<R> {
  readonly records: readonly R[];
  readonly problems: readonly Problem[];
  readonly lastDataRow: number | undefined;
}

function readRows<R>(
  sheet: SheetDeclaration<R>,
  grid: Grid,
  { headingRow, places }: SheetHeadings,
): ReadRows<R> {
  const records: R[] = [];
  const problems: Problem[] = [];
  let lastDataRow: number | undefined;
  if (headingRow === undefined) return { records, problems, lastDataRow };
  const reader = movingRowReader(sheet, places, (problem) => problems.push(problem));
  const positions = places.flatMap((place) => (place === undefined ? [] : [place.position]));
  for (const [below, row] of grid.slice(headingRow).entries()) {
    const rowNumber = headingRow + below + 1;
    if (isBlankRow(row, positions) || isTotalRow(row) || isFooterRow(row)) continue;
    reader.moveTo(row, rowNumber);
    const record = sheet.toRecord(reader);
    reader.readRest();
    lastDataRow = rowNumber;
    if (record !== undefined) records.push(record);
  }
  return { records, problems, lastDataRow };
}

type HeadingFacts = Omit<ParsedTable<never>, 'records' | 'problems' | 'lastDataRow'>;

function headingFacts(sheet: SheetDeclaration<unknown>, headings: SheetHeadings): HeadingFacts {
  const { places } = headings;
  const missing = sheet.columns.filter((_, index) => places[index] === undefined);
  return {
    sheet: sheet.name,
    headingRow: headings.headingRow,
    positions: new Map(
      sheet.columns.flatMap(({ heading }, index) => {
        const position = places[index]?.position;
        return position === undefined ? [] : [[heading, position] as const];
      }),
    ),
    unknownHeadings: headings.unknownHeadings,
    personalHeadings: headings.personalHeadings,
    missingHeadings: missing.map(({ heading }) => heading),
    missingRequiredHeadings: missing
      .filter(({ required }) => required)
      .map(({ heading }) => heading),
  };
}

function missingSheet<R>(sheet: SheetDeclaration<R>): ParsedTable<R> {
  const noHeadings = {
    ...{ headingRow: undefined, unknownHeadings: [], personalHeadings: [], problems: [] },
    places: [],
  };
  const place = { sheet: sheet.name, row: undefined, column: '', content: '', detail: '' };
  return {
    ...headingFacts(sheet, noHeadings),
    records: [],
    lastDataRow: undefined,
    problems: [{ ...place, code: 'missingSheet' satisfies ProblemCode }],
  };
}

/** True for a sheet that is not in the workbook at all. */
export function isMissingSheet(parsed: ParsedTable<unknown>): boolean {
  return parsed.problems.some(({ code }) => code === ('missingSheet' satisfies ProblemCode));
}

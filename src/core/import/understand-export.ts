import type { Period } from '../calendar/day';
import type { Grid } from '../table/column';
import { parseTable } from '../table/parse-table';
import type { Problem } from '../table/problem';
import { isTotalRow } from '../table/row-kinds';
import { shownContent } from '../table/shown-content';
import { EXPORT_FILE, LACKING, type ImportProblemCode } from '../words/import';
import { absentColumns } from './absent-columns';
import { aggregate, type PlacedRow } from './aggregate';
import { carriedTable } from './carried-cell';
import { exportColumns, exportHeadings, type ExportHeadings } from './export-headings';
import { IMPORT_TARGETS, type Role } from './export-layout';
import { exportRow, unitKeyOf, type ExportRow } from './export-rows';
import type { ExportKind, ImportRecord, PeriodCount, UnderstoodExport } from './export-type';
import { otherSubject } from './kept-rows';
import { withPremiumTotals } from './premium-totals';
import { titleFacts } from './title-facts';

/**
 * What a raw export says (reference: headings, title rows and sums as the two systems give them). The heading row is found
 * below title rows, columns are mapped by their headings and aliases, rows of other insurances or incomes are left out, and
 * rows a person are summed per unit and month. Never throws on data: whatever is wrong is a problem or in `lacking`.
 *
 * @param grid the cells of the file from A1; dates may be ISO text or serial numbers
 */
export function understandExport(kind: ExportKind, grid: Grid): UnderstoodExport {
  const target = IMPORT_TARGETS[kind];
  const looked = exportColumns(kind, grid);
  const headings = exportHeadings(kind, grid, looked);
  if (headings === undefined) return notAnExport(kind);
  const titles = titleFacts(grid.slice(0, headings.headingRow - 1), looked.columns, target.roles);
  const parsed = parseTable(carriedTable(EXPORT_FILE, looked.columns), grid);
  const rows = parsed.records.map((row) => exportRow(row, target.roles, titles));
  const { kept, otherItems } = sortOut(kind, rows);
  const premiums = withPremiumTotals(kept, target, headings.present);
  const isPersonal = headings.level === 'person';
  const { placed, problems } = place(premiums.rows, target.roles, isPersonal);
  const needsSums = isPersonal || placed.some(({ row }) => row.subject.levyItem !== '');
  const summed = needsSums
    ? aggregate(placed, target, isPersonal)
    : { records: placed.map(recordOf), problems: [] };
  const headingProblems = parsed.problems.filter(({ code }) => !ABOUT_ABSENT_COLUMNS.has(code));
  return {
    ...{ kind, level: headings.level, headingRow: headings.headingRow },
    ...{ columns: headings.mapped, ignored: headings.ignored, personal: headings.personal },
    absent: absentColumns(target, looked.columns, headings, titles),
    lacking: lacking(headings, target.roles, new Set(titles.keys())),
    rowsRead: rows.length,
    skipped: { totals: countTotals(grid, headings.headingRow), otherItems },
    periods: periodCounts(summed.records),
    records: summed.records,
    problems: [...headingProblems, ...premiums.problems, ...problems, ...summed.problems],
  };
}

/** An export has the columns it has: what it must have is in `lacking`. */
const ABOUT_ABSENT_COLUMNS = new Set(['missingColumn', 'missingOptionalColumn']);

function notAnExport(kind: ExportKind): UnderstoodExport {
  return {
    ...{ kind, level: 'unit', headingRow: undefined, columns: [], ignored: [], personal: [] },
    ...{
      absent: [],
      lacking: Object.values(LACKING),
      rowsRead: 0,
      periods: [],
      records: [],
      problems: [],
    },
    skipped: { totals: 0, otherItems: [] },
  };
}

/** A unit, a month, and something to compare: without these an export says nothing. */
function lacking(
  { present, level }: ExportHeadings,
  roles: readonly Role[],
  titles: ReadonlySet<number>,
): string[] {
  const has = (...wanted: readonly Role[]) =>
    roles.some((role, at) => wanted.includes(role) && (present.has(at) || titles.has(at)));
  const counts = level === 'person' || has('people', 'base', 'premium');
  return [
    ...(has('uscc', 'name', 'number') ? [] : [LACKING.unit]),
    ...(has('period') ? [] : [LACKING.period]),
    ...(counts ? [] : [LACKING.figures]),
  ];
}

function sortOut(kind: ExportKind, rows: readonly ExportRow[]) {
  const others = new Map<string, number>();
  const kept = rows.filter(({ subject }) => {
    const other = otherSubject(kind, subject);
    if (other !== undefined) others.set(other, (others.get(other) ?? 0) + 1);
    return other === undefined;
  });
  const otherItems = [...others].map(([item, count]) => ({
    item: shownContent(item),
    rows: count,
  }));
  return { kept, otherItems };
}

/** Rows with a unit, one month, and (where rows are persons) a person; the others are problems. */
function place(
  rows: readonly ExportRow[],
  roles: readonly Role[],
  isPersonal: boolean,
): { readonly placed: PlacedRow[]; readonly problems: Problem[] } {
  const problems: Problem[] = [];
  const placed = rows.flatMap((row): PlacedRow[] => {
    const { period, periodEnd, rowNumber } = row;
    const unitKey = unitKeyOf(row.cells, roles);
    const leaveOut = (code: ImportProblemCode): PlacedRow[] => {
      problems.push({
        ...{ sheet: EXPORT_FILE, row: rowNumber, column: '', content: '', code, detail: '' },
      });
      return [];
    };
    if (unitKey === undefined) return leaveOut('rowWithoutUnit');
    if (period === undefined) return leaveOut('rowWithoutPeriod');
    if (periodEnd !== undefined && periodEnd !== period) return leaveOut('rowOverMonths');
    if (isPersonal && row.personKey === '') return leaveOut('rowWithoutPerson');
    return [{ row, unitKey, period }];
  });
  return { placed, problems };
}

function recordOf({ row, unitKey, period }: PlacedRow): ImportRecord {
  const cells = row.cells.map((carried) => carried?.cell ?? '');
  return { rowNumber: row.rowNumber, period, unitKey, cells };
}

function countTotals(grid: Grid, headingRow: number): number {
  return grid.slice(headingRow).filter(isTotalRow).length;
}

function periodCounts(records: readonly ImportRecord[]): PeriodCount[] {
  const counts = new Map<Period, number>();
  for (const { period } of records) counts.set(period, (counts.get(period) ?? 0) + 1);
  return [...counts]
    .map(([period, rows]) => ({ period, rows }))
    .sort((a, b) => (a.period < b.period ? -1 : 1));
}

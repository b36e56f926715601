import { checkClaims, type ClaimLimits } from './checks/check-claims';
import { checkDays, type DayLimits } from './checks/check-days';
import { checkRegister } from './checks/check-register';
import { checkRepetitions } from './checks/check-repetitions';
import { checkSpellings } from './checks/check-spellings';
import { checkTownshipsAndTeams } from './checks/check-townships';
import { parseComparedTables, type ComparedTables } from './checks/tables';
import type { Grid } from './column';
import { parseTable, type ParsedTable } from './parse-table';
import type { Problem } from './problem';
import type { SheetDeclaration } from './sheet-declaration';
import { allSheets } from './sheets';

/** What the data are measured against. */
export type DataLimits = DayLimits & ClaimLimits;

/**
 * Everything that is wrong with the workbook's data, sheet by sheet in the order of the tabs and row by row: missing
 * sheets and headings, unreadable cells, unknown townships, teams and actions, repetitions, days of another year, claims
 * that 参保数据 does not bear out. Never
 * stops at the first, never throws on data. What the settings and the progress find themselves is added by the caller.
 *
 * @param grids every sheet by name; undefined or absent for a sheet that the workbook lacks
 */
export function checkData(
  grids: ReadonlyMap<string, Grid | undefined>,
  limits: DataLimits,
): Problem[] {
  const compared = parseComparedTables(grids);
  const parsed = new Map(Object.values(compared).map((table) => [table.sheet, table.problems]));
  const problems = [
    ...allSheets.flatMap((sheet) => parsed.get(sheet.name) ?? problemsOf(sheet, grids)),
    ...problemsBetween(compared, limits),
  ];
  return inOrder(problems);
}

/** What only rows and sheets beside each other show. */
function problemsBetween(tables: ComparedTables, limits: DataLimits): Problem[] {
  return [
    ...checkTownshipsAndTeams(tables),
    ...checkSpellings(tables),
    ...checkRegister(tables),
    ...checkRepetitions(tables),
    ...checkDays(tables, limits),
    ...checkClaims(tables, limits),
  ];
}

/** 进度 has no columns: of a picture only its absence can be told. */
function problemsOf(
  sheet: SheetDeclaration<unknown>,
  grids: ReadonlyMap<string, Grid | undefined>,
): ParsedTable<unknown>['problems'] {
  const grid = grids.get(sheet.name);
  return sheet.columns.length === 0 && grid !== undefined ? [] : parseTable(sheet, grid).problems;
}

/** By tab, then by row; what concerns the whole sheet comes first. Equal places keep their order. */
function inOrder(problems: readonly Problem[]): Problem[] {
  return allSheets.flatMap(({ name }) =>
    problems.filter(({ sheet }) => sheet === name).sort((one, other) => rowOf(one) - rowOf(other)),
  );
}

function rowOf({ row }: Problem): number {
  return row ?? 0;
}

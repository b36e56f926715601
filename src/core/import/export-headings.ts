import type { Column, Grid } from '../table/column';
import { HEADING_SEARCH_ROWS, findHeadingRow, type FoundHeading } from '../table/heading-row';
import { cellText } from '../table/cell';
import { shownContent } from '../table/shown-content';
import { isPersonalHeading } from '../text/personal-data';
import { EXTRA_MEANINGS } from '../words/import';
import { carriedColumn, type CarriedCell } from './carried-cell';
import { columnsOnFile, IMPORT_TARGETS } from './export-layout';
import { exportOnlyColumns, personColumns } from './export-columns';
import type { ExportKind, MappedColumn } from './export-type';

/** The columns looked for on an export: the target sheet's, then those only exports have, then persons'. */
export interface ExportColumns {
  readonly columns: readonly Column<CarriedCell>[];
  /** How many of them, from the first on, are the target sheet's. */
  readonly targetCount: number;
}

/** The columns to look for on a file of this kind. */
export function exportColumns(kind: ExportKind, grid: Grid): ExportColumns {
  const top = grid.slice(0, HEADING_SEARCH_ROWS);
  const namesAgent = top.some((row) =>
    row.some((cell) => /扣缴(?:义务人|单位)/.test(cellText(cell))),
  );
  const target = columnsOnFile(kind, namesAgent);
  const carried = [...target, ...Object.values(exportOnlyColumns)].map(carriedColumn);
  return { columns: [...carried, ...Object.values(personColumns)], targetCount: target.length };
}

/** What the headings of an export say, before any row is read. */
export interface ExportHeadings {
  /** 1-based; the lower of two. */
  readonly headingRow: number;
  /** The places, in the list of columns, of those that stand on the file. */
  readonly present: ReadonlySet<number>;
  readonly level: 'unit' | 'person';
  readonly mapped: readonly MappedColumn[];
  readonly ignored: readonly string[];
  readonly personal: readonly string[];
}

/** Undefined where no two headings stand in one row. */
export function exportHeadings(
  kind: ExportKind,
  grid: Grid,
  { columns, targetCount }: ExportColumns,
): ExportHeadings | undefined {
  const found = findHeadingRow(columns, grid);
  if (found === undefined) return undefined;
  const used = usedHeadings(found.headings);
  const present = new Set(used.keys());
  const isPerson = (place: number): boolean => place >= columns.length - PERSON_COLUMN_COUNT;
  const peoplePlace = IMPORT_TARGETS[kind].roles.indexOf('people');
  const countsPersons = [...present].some(isPerson) && !present.has(peoplePlace);
  const usedOnes = new Set(used.values());
  const others = found.headings.filter((heading) => !usedOnes.has(heading));
  const meanings = [
    ...IMPORT_TARGETS[kind].sheet.columns.map(({ heading }) => heading),
    ...columns.slice(targetCount, -PERSON_COLUMN_COUNT).map(extraMeaning),
  ];
  const persons = [...used].filter(([place]) => isPerson(place)).map(([, { label }]) => label);
  const strangers = others.map(({ label }) => label);
  return {
    headingRow: found.row + 1,
    present,
    level: countsPersons ? 'person' : 'unit',
    mapped: [...used].flatMap(([place, { label }]) =>
      meanings.slice(place, place + 1).map((meaning) => ({ label: shownContent(label), meaning })),
    ),
    ignored: strangers.filter((label) => !isPersonalHeading(label)).map(shownContent),
    personal: [...persons, ...strangers.filter(isPersonalHeading)].map(shownContent),
  };
}

const PERSON_COLUMN_COUNT = Object.keys(personColumns).length;

/** Of several headings for one column the best match counts, then the first: as the table readers do it. */
function usedHeadings(headings: readonly FoundHeading[]): ReadonlyMap<number, FoundHeading> {
  const used = new Map<number, FoundHeading>();
  for (const heading of headings) {
    if (heading.column === undefined) continue;
    const former = used.get(heading.column);
    if (former === undefined || heading.rank < former.rank) used.set(heading.column, heading);
  }
  return used;
}

/** What a column that only exports have is used for; each of them has such words. */
function extraMeaning({ heading }: Column<unknown>): string {
  return String(EXTRA_MEANINGS.get(heading));
}

import type { Period } from '../calendar/day';
import type { Problem } from '../table/problem';
import { EXPORT_FILE, type ImportProblemCode } from '../words/import';
import { cellOf } from './carried-cell';
import type { ExportRow } from './export-rows';
import type { ImportTarget, Role } from './export-layout';
import type { ImportCell, ImportRecord } from './export-type';
import { premiumPart } from './kept-rows';

/** A row that belongs to a unit and a month. */
export interface PlacedRow {
  readonly row: ExportRow;
  readonly unitKey: string;
  readonly period: Period;
}

/** Amounts of one column, summed; `blanks` keeps a missing amount from passing for nothing (blank is not 0). */
interface Sum {
  total: number;
  filled: number;
  blanks: number;
}

/** One column of a group. */
interface Gathered {
  readonly heading: string;
  readonly isMoney: boolean;
  readonly role: Role | undefined;
  /** The first word that is no blank, where the column has words. */
  word: ImportCell;
  /** Whose premium → the sum. */
  readonly parts: Map<string, Sum>;
}

interface Group {
  readonly first: PlacedRow;
  readonly persons: Set<string>;
  readonly columns: readonly Gathered[];
}

/**
 * Rows of one unit and month together: people counted once each, amounts summed. Where a month stands on two rows, one for
 * the unit's premium and one for the persons', premiums add up while the base, which stands on both, counts once. An amount
 * that is missing on some of the rows leaves the sum blank and is a problem: a sum of the rest would accuse the unit.
 *
 * @param countsPersons rows are persons, whose number is the head count
 */
export function aggregate(
  rows: readonly PlacedRow[],
  target: ImportTarget,
  countsPersons: boolean,
): { readonly records: ImportRecord[]; readonly problems: Problem[] } {
  const groups = new Map<string, Group>();
  for (const placed of rows) {
    const key = `${placed.unitKey}|${placed.period}`;
    const group = groups.get(key) ?? newGroup(placed, target);
    groups.set(key, group);
    addRow(group, placed.row);
  }
  const problems: Problem[] = [];
  const records = [...groups.values()].map((group) =>
    recordOf(group, countsPersons, (column, count) =>
      problems.push(partlyBlank(group.first.row.rowNumber, column, count)),
    ),
  );
  return { records, problems };
}

function newGroup(first: PlacedRow, { sheet, roles }: ImportTarget): Group {
  const columns = sheet.columns.map(({ heading, kind }, place): Gathered => ({
    ...{ heading, isMoney: kind === 'yuan', role: roles[place], word: '', parts: new Map() },
  }));
  return { first, persons: new Set(), columns };
}

function addRow(group: Group, row: ExportRow): void {
  const part = premiumPart(row.subject.levyItem);
  group.persons.add(row.personKey);
  group.columns.forEach((column, place) => {
    const carried = row.cells[place];
    if (!isAmount(column.role)) {
      if (column.word === '') column.word = carried?.cell ?? '';
      return;
    }
    const sum = column.parts.get(part) ?? { total: 0, filled: 0, blanks: 0 };
    column.parts.set(part, sum);
    if (typeof carried?.value === 'number') {
      sum.total += carried.value;
      sum.filled += 1;
    } else sum.blanks += 1;
  });
}

function isAmount(role: Role | undefined): boolean {
  return role === 'people' || role === 'base' || role === 'premium';
}

function recordOf(
  group: Group,
  countsPersons: boolean,
  onPartlyBlank: (column: string, count: number) => void,
): ImportRecord {
  const { first, persons, columns } = group;
  const cells = columns.map(({ heading, isMoney, role, word, parts }): ImportCell => {
    if (!isAmount(role)) return word;
    if (role === 'people' && countsPersons) return persons.size;
    const sums = [...parts.values()];
    const blanks = sums.reduce((count, sum) => count + sum.blanks, 0);
    const { value, isPartlyBlank } = together(sums, role === 'premium');
    if (isPartlyBlank) onPartlyBlank(heading, blanks);
    return cellOf(value, isMoney);
  });
  const { row, period, unitKey } = first;
  return { rowNumber: row.rowNumber, period, unitKey, cells };
}

/** Premiums of all parts add up; of a base that stands on each part, the largest counts, and parts without it do not. */
function together(
  sums: readonly Sum[],
  addsUp: boolean,
): { readonly value: number | undefined; readonly isPartlyBlank: boolean } {
  const filled = sums.filter((sum) => sum.filled > 0);
  if (filled.length === 0) return { value: undefined, isPartlyBlank: false };
  const counted = addsUp ? sums : filled;
  if (counted.some((sum) => sum.blanks > 0)) return { value: undefined, isPartlyBlank: true };
  const totals = filled.map(({ total }) => total);
  const value = addsUp ? totals.reduce((a, b) => a + b, 0) : Math.max(...totals);
  return { value, isPartlyBlank: false };
}

function partlyBlank(row: number, column: string, count: number): Problem {
  const code: ImportProblemCode = 'partlyBlank';
  return { sheet: EXPORT_FILE, row, column, content: '', code, detail: String(count) };
}

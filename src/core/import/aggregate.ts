import type { Period } from '../calendar/day';
import type { Problem } from '../table/problem';
import { EXPORT_FILE, type ImportProblemCode } from '../words/import';
import { cellOf } from './carried-cell';
import type { ExportRow } from './export-rows';
import type { ImportTarget } from './export-layout';
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

interface Group {
  readonly first: PlacedRow;
  readonly words: ImportCell[];
  readonly persons: Set<string>;
  /** Whose premium → the sums by column. */
  readonly parts: Map<string, Sum[]>;
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
    addRow(group, placed.row, target);
  }
  const problems: Problem[] = [];
  const records = [...groups.values()].map((group) =>
    recordOf(group, target, countsPersons, (column, count) =>
      problems.push(partlyBlank(group.first.row.rowNumber, column, count)),
    ),
  );
  return { records, problems };
}

function newGroup(first: PlacedRow, { roles }: ImportTarget): Group {
  return { first, words: roles.map(() => ''), persons: new Set(), parts: new Map() };
}

function addRow(group: Group, row: ExportRow, { roles }: ImportTarget): void {
  const part = premiumPart(row.subject.levyItem);
  const sums = group.parts.get(part) ?? roles.map(() => ({ total: 0, filled: 0, blanks: 0 }));
  group.parts.set(part, sums);
  group.persons.add(row.personKey);
  roles.forEach((role, place) => {
    const carried = row.cells[place];
    if (!isAmount(role)) {
      if (group.words[place] === '') group.words[place] = carried?.cell ?? '';
      return;
    }
    const sum = sums[place];
    if (sum === undefined) return;
    if (typeof carried?.value === 'number') {
      sum.total += carried.value;
      sum.filled += 1;
    } else sum.blanks += 1;
  });
}

function isAmount(role: string): boolean {
  return role === 'people' || role === 'base' || role === 'premium';
}

function recordOf(
  group: Group,
  { sheet, roles }: ImportTarget,
  countsPersons: boolean,
  onPartlyBlank: (column: string, count: number) => void,
): ImportRecord {
  const { first, words, persons, parts } = group;
  const cells = roles.map((role, place): ImportCell => {
    if (!isAmount(role)) return words[place] ?? '';
    if (role === 'people' && countsPersons) return persons.size;
    const column = sheet.columns[place];
    const sums = [...parts.values()].flatMap((part) => part[place] ?? []);
    const blanks = sums.reduce((count, sum) => count + sum.blanks, 0);
    const { value, isPartlyBlank } = together(sums, role === 'premium');
    if (isPartlyBlank) onPartlyBlank(column?.heading ?? '', blanks);
    return cellOf(value, column?.kind === 'yuan');
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

import type { Period } from '../calendar/day';
import type { Grid } from '../table/column';
import { IMPORT_TARGETS } from './export-layout';
import type { ImportCell, ImportRecord, UnderstoodExport } from './export-type';
import type { ImportMode, ImportPlan } from './plan-type';
import { presentTable, type PresentRow, type PresentTable } from './present-rows';
import { writtenBlocks, type RowChange } from './written-blocks';

/** What planning an import looks at. */
export interface PlanInput {
  /** The target sheet from A1. */
  readonly grid: Grid;
  /** Its formulas from A1, '' where a cell has none; rows between changed ones are written again with theirs. */
  readonly formulas: readonly (readonly string[])[];
  /** The number format of each column below the headings, from A. */
  readonly numberFormats: readonly string[];
  readonly understood: UnderstoodExport;
  readonly mode: ImportMode;
}

/**
 * What importing does to the target sheet. A row that stands there already is never added again, so importing a file twice
 * changes nothing. `replacePeriods` makes the file's months as the file has them: rows of the same unit are overwritten in
 * place, so that what staff noted beside them stays with the unit; rows the file does not have are emptied; other months
 * and columns of staff's own are not touched.
 *
 * @throws SetupError if the target sheet cannot be written (see `presentTable`)
 */
export function planImport(input: PlanInput): ImportPlan {
  const { understood, mode, grid } = input;
  const target = IMPORT_TARGETS[understood.kind];
  const present = presentTable(target, grid);
  const keyOf = rowKey(target.sheet.columns.map(({ heading }) => present.positions.has(heading)));
  const records = withoutRepetitions(understood.records, keyOf);
  const months = new Set(understood.periods.map(({ period }) => period));
  const changes =
    mode === 'append'
      ? appendRows(records, present, keyOf)
      : replaceMonths(records, present, keyOf, months);
  const { added, overwritten, emptied, unchanged } = changes;
  const identities = new Set(present.rows.map(({ identity }) => identity));
  return {
    ...{ mode, sheet: target.sheet.name },
    blocks: writtenBlocks([...added, ...overwritten, ...emptied], input, target, present),
    ...{ added: added.length, replaced: overwritten.length, removed: emptied.length, unchanged },
    repeated: understood.records.length - records.length,
    conflicts: mode === 'append' ? countConflicts(added, identities) : 0,
    otherRows: present.rows.filter(({ period }) => period === undefined || !months.has(period))
      .length,
    extraColumns: present.extraColumns,
    missingColumns: present.missingColumns,
  };
}

type KeyOf = (row: { readonly cells: readonly ImportCell[] }) => string;

interface Changes {
  readonly added: readonly AddedRow[];
  readonly overwritten: readonly RowChange[];
  readonly emptied: readonly RowChange[];
  readonly unchanged: number;
}

interface AddedRow extends RowChange {
  readonly identity: string;
}

/** Rows are the same when all columns that the sheet has are. */
function rowKey(isOnSheet: readonly boolean[]): KeyOf {
  return ({ cells }) => JSON.stringify(cells.filter((_, place) => isOnSheet[place]));
}

function withoutRepetitions(records: readonly ImportRecord[], keyOf: KeyOf): ImportRecord[] {
  const seen = new Set<string>();
  return records.filter((record) => {
    const key = keyOf(record);
    if (seen.has(key)) return false;
    seen.add(key);
    return true;
  });
}

function appendRows(
  records: readonly ImportRecord[],
  present: PresentTable,
  keyOf: KeyOf,
): Changes {
  const known = new Set(present.rows.map(keyOf));
  const fresh = records.filter((record) => !known.has(keyOf(record)));
  const added = fresh.map((record, index) => addedRow(record, present.lastFilledRow + 1 + index));
  return { added, overwritten: [], emptied: [], unchanged: records.length - fresh.length };
}

function replaceMonths(
  records: readonly ImportRecord[],
  present: PresentTable,
  keyOf: KeyOf,
  months: ReadonlySet<Period>,
): Changes {
  const inMonths = present.rows.filter(({ period }) => period !== undefined && months.has(period));
  const same = pairUp(records, inMonths, keyOf, keyOf);
  const ofUnit = pairUp(same.unpaired, same.left, identityOf, ({ identity }) => identity ?? '');
  const free = ofUnit.left.filter(({ hasExtras }) => !hasExtras);
  const added = ofUnit.unpaired.map((record, index) => {
    const appendedBefore = Math.max(0, index - free.length);
    return addedRow(record, free[index]?.rowNumber ?? present.lastFilledRow + 1 + appendedBefore);
  });
  const refilled = new Set(added.map(({ rowNumber }) => rowNumber));
  return {
    added,
    overwritten: ofUnit.pairs.map(([{ cells }, { rowNumber }]) => ({ rowNumber, cells })),
    emptied: ofUnit.left
      .filter(({ rowNumber }) => !refilled.has(rowNumber))
      .map(({ rowNumber, cells }) => ({ rowNumber, cells: cells.map(() => '') })),
    unchanged: same.pairs.length,
  };
}

interface Paired {
  readonly pairs: readonly (readonly [ImportRecord, PresentRow])[];
  readonly unpaired: readonly ImportRecord[];
  readonly left: readonly PresentRow[];
}

/** Each record with one row of the same key, both in their order. */
function pairUp(
  records: readonly ImportRecord[],
  rows: readonly PresentRow[],
  keyOfRecord: (record: ImportRecord) => string,
  keyOfRow: (row: PresentRow) => string,
): Paired {
  const waiting = new Map<string, PresentRow[]>();
  for (const row of rows) {
    const key = keyOfRow(row);
    const list = waiting.get(key);
    if (list) list.push(row);
    else waiting.set(key, [row]);
  }
  const taken = new Set<PresentRow>();
  const next = new Map<string, number>();
  const pairs: (readonly [ImportRecord, PresentRow])[] = [];
  const unpaired: ImportRecord[] = [];
  for (const record of records) {
    const key = keyOfRecord(record);
    const place = next.get(key) ?? 0;
    const row = waiting.get(key)?.[place];
    next.set(key, place + 1);
    if (row === undefined) unpaired.push(record);
    else {
      taken.add(row);
      pairs.push([record, row]);
    }
  }
  return { pairs, unpaired, left: rows.filter((row) => !taken.has(row)) };
}

function identityOf({ unitKey, period }: ImportRecord): string {
  return `${unitKey}|${period}`;
}

function addedRow(record: ImportRecord, rowNumber: number): AddedRow {
  return { rowNumber, cells: record.cells, identity: identityOf(record) };
}

function countConflicts(
  added: readonly AddedRow[],
  present: ReadonlySet<string | undefined>,
): number {
  return added.filter(({ identity }) => present.has(identity)).length;
}

import {
  ADDED_ROW,
  changedCell,
  changedPublicity,
  changedRow,
  changedTable,
  PUBLICITY_LABELS,
  publicityChanged,
  REMOVED_ROW,
} from '../words/bulletin-correction';
import type { BulletinContent, BulletinTable, BulletinTableRow } from './content-type';

/** One thing that a new count changes in an issued bulletin, as the tables show it. */
export interface TableChange {
  readonly attachment: number;
  readonly title: string;
  readonly row: string;
  /** '' for a row that was added or is gone. */
  readonly heading: string;
  readonly from: string;
  readonly to: string;
}

/** Every cell that differs, in the order of the new tables; a row is known by its name. */
export function tableChanges(former: BulletinContent, next: BulletinContent): TableChange[] {
  return next.attachments.flatMap(({ number, title, tables }) =>
    tables.flatMap((table) => {
      const old = tablesOf(former).find(({ key }) => key === table.key);
      return old === undefined ? [] : changesIn(old, table, { attachment: number, title });
    }),
  );
}

type Place = Pick<TableChange, 'attachment' | 'title'>;

function changesIn(old: BulletinTable, table: BulletinTable, place: Place): TableChange[] {
  const gone = old.rows.filter(({ name }) => rowCalled(table, name) === undefined);
  return [
    ...table.rows.flatMap((row) => rowChanges(old, table, row, place)),
    ...gone.map(({ name }) => ({ ...place, row: name, heading: '', from: name, to: '' })),
  ];
}

function rowChanges(
  old: BulletinTable,
  table: BulletinTable,
  row: BulletinTableRow,
  place: Place,
): TableChange[] {
  const former = rowCalled(old, row.name);
  if (former === undefined)
    return [{ ...place, row: row.name, heading: '', from: '', to: row.name }];
  return table.columns.flatMap(({ heading, kind }, index) => {
    const position = old.columns.findIndex((column) => column.heading === heading);
    const [from, to] = [former.cells[position], row.cells[index]];
    if (kind === 'ordinal' || from === undefined || to === undefined || from === to) return [];
    return [{ ...place, row: row.name, heading, from, to }];
  });
}

function rowCalled(table: BulletinTable, name: string): BulletinTableRow | undefined {
  return table.rows.find((row) => row.name === name);
}

function tablesOf({ attachments }: BulletinContent): BulletinTable[] {
  return attachments.flatMap(({ tables }) => tables);
}

/** One sentence for each attachment that changes, and one for figures that stand in no table. */
export function changeSentences(former: BulletinContent, next: BulletinContent): string[] {
  const changes = tableChanges(former, next);
  const changed = new Map(changes.map(({ attachment, title }) => [attachment, title]));
  const inTables = [...changed].map(([number, title]) => {
    const own = changes.filter(({ attachment }) => attachment === number);
    const rows = [...new Set(own.map(({ row }) => row))].map((row) =>
      changedRow(row, own.filter((change) => change.row === row).map(cellText)),
    );
    return changedTable(number, title, rows);
  });
  const elsewhere = publicityChanges(former, next);
  return [...inTables, ...(elsewhere.length === 0 ? [] : [publicityChanged(elsewhere)])];
}

function cellText({ heading, from, to }: TableChange): string {
  if (heading === '') return to === '' ? REMOVED_ROW : ADDED_ROW;
  return changedCell(heading, from, to);
}

function publicityChanges(former: BulletinContent, next: BulletinContent): string[] {
  return next.figures.flatMap(({ key, text, unit }) => {
    const label = PUBLICITY_LABELS[key];
    const old = former.figures.find((figure) => figure.key === key);
    if (label === undefined || old === undefined || old.text === text) return [];
    return [changedPublicity(label, `${old.text}${unit}`, `${text}${unit}`)];
  });
}

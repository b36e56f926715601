import { HEADINGS, measureHeadings } from '../words/bulletin-tables';
import { NO_CELL } from '../words/bulletin-figures';
import { MAIL_HEADINGS, measureLine, mattersLine, townshipLineText } from '../words/bulletin-mail';
import type { MeasureKind } from '../progress/measure';
import type { BulletinContent, BulletinTable, BulletinTableRow, TableKey } from './content-type';

/** The ranking as a mail shows it: few columns, readable on a phone. Figures are the attachments' own. */
export interface RankingTable {
  readonly head: readonly string[];
  /** Townships by their rank in 扩面, those without one last, in the plan's order; then the county. */
  readonly rows: readonly {
    readonly name: string;
    readonly isTotal: boolean;
    readonly cells: readonly string[];
  }[];
}

/** 乡（镇）, and rate and rank in both tasks. */
export function rankingTable(content: BulletinContent): RankingTable {
  const [enrolment, collection] = [tableOf(content, 'enrolment'), tableOf(content, 'collection')];
  const rows = (enrolment?.rows ?? []).filter(({ kind }) => kind !== 'team');
  const townships = rows.filter(({ kind }) => kind === 'township');
  const ordered = [...townships].sort(
    (one, other) => rankOf(enrolment, one) - rankOf(enrolment, other),
  );
  const totals = rows.filter(({ kind }) => kind === 'total');
  return {
    head: MAIL_HEADINGS,
    rows: [...ordered, ...totals].map((row) => ({
      name: row.name,
      isTotal: row.kind === 'total',
      cells: [row.name, ...standing(enrolment, row.name), ...standing(collection, row.name)],
    })),
  };
}

/** What a township's own mail says of it. */
export interface TownshipLine {
  readonly township: string;
  /** Both tasks in a sentence each. */
  readonly sentences: readonly string[];
  /** What waits to be done there: notices whose period is over or that are not served; '' if there is nothing. */
  readonly matters: string;
}

/** The township's own line, or undefined if the bulletin has no such township. */
export function townshipLine(content: BulletinContent, township: string): TownshipLine | undefined {
  const enrolment = tableOf(content, 'enrolment');
  const row = enrolment && rowOf(enrolment, township);
  if (row?.kind !== 'township') return undefined;
  const sentence = (kind: MeasureKind): string => measureSentence(content, kind, township);
  const notices = tableOf(content, 'keyEmployers');
  return {
    township,
    sentences: [sentence('enrolment'), sentence('collection')].map((text) =>
      townshipLineText(township, text),
    ),
    matters: mattersLine(
      cellOf(notices, township, HEADINGS.expired),
      cellOf(notices, township, HEADINGS.awaiting),
    ),
  };
}

function measureSentence(content: BulletinContent, kind: MeasureKind, name: string): string {
  const table = tableOf(content, kind);
  const headings = measureHeadings(kind, content.kind === 'briefing');
  const cell = (heading: string): string => cellOf(table, name, heading);
  return measureLine(kind, {
    target: cell(headings.target),
    done: cell(headings.done),
    rate: cell(HEADINGS.rate),
    gap: cell(HEADINGS.gap),
    remaining: cell(headings.remaining),
    rank: cell(HEADINGS.rank),
  });
}

function standing(table: BulletinTable | undefined, name: string): string[] {
  return [cellOf(table, name, HEADINGS.rate), cellOf(table, name, HEADINGS.rank)];
}

/** Townships without a rank stand behind all others. */
function rankOf(table: BulletinTable | undefined, { name }: BulletinTableRow): number {
  const rank = Number(cellOf(table, name, HEADINGS.rank));
  return Number.isInteger(rank) && rank > 0 ? rank : Number.MAX_SAFE_INTEGER;
}

function tableOf({ attachments }: BulletinContent, key: TableKey): BulletinTable | undefined {
  return attachments.flatMap(({ tables }) => tables).find((table) => table.key === key);
}

function rowOf({ rows }: BulletinTable, name: string): BulletinTableRow | undefined {
  return rows.find((row) => row.name === name);
}

/** A dash where the table has no such row or column. */
function cellOf(table: BulletinTable | undefined, name: string, heading: string): string {
  const position = table?.columns.findIndex((column) => column.heading === heading) ?? -1;
  const row = table && rowOf(table, name);
  return row?.cells[position] ?? NO_CELL;
}

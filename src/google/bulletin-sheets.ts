import type { BulletinContent } from '../core/bulletin/content-type';
import type { BulletinOverride } from '../core/bulletin/override';
import { serialOfDay } from '../core/calendar/day';
import {
  BULLETIN_STORE_HEADINGS,
  BULLETIN_STORE_NAME,
  bulletinCells,
  paragraphCells,
  readBulletinStore,
  type BulletinStore,
  type ParagraphSet,
  type StoredBulletin,
} from '../core/sending/bulletin-store';
import type { Grid } from '../core/table/column';
import { parseTable } from '../core/table/parse-table';
import { recordBlocks, runsOf } from '../core/table/record-blocks';
import { requireTable } from '../core/table/require-table';
import { bulletinColumns, bulletinsSheet } from '../core/table/sheets/bulletins';
import { literalText } from '../core/text/literal-text';
import {
  hiddenSheetToWrite,
  madeHiddenSheet,
  prepareHiddenSheet,
  readHiddenSheet,
  writeTexts,
  type HiddenSheet,
} from './hidden-sheet';
import type { ReadSheet } from './present-workbook';
import { referencedSheet, writeGrowing, type Spreadsheet } from './workbook';

/** The hidden sheet 通报内容 with what it holds. */
export interface BulletinStoreSheet extends BulletinStore {
  readonly hidden: HiddenSheet;
}

/** What 通报内容 holds; empty where there is no such sheet yet. */
export function readStore(workbook: Spreadsheet): BulletinStoreSheet {
  return storeOn(readHiddenSheet(workbook, BULLETIN_STORE_NAME));
}

/** The same for writing on it, under the lock: a workbook set up before set-up made the sheet gets it now. */
export function storeToWrite(workbook: Spreadsheet): BulletinStoreSheet {
  return storeOn(hiddenSheetToWrite(workbook, BULLETIN_STORE_NAME));
}

function storeOn(hidden: HiddenSheet): BulletinStoreSheet {
  return { hidden, ...readBulletinStore(hidden.grid) };
}

/**
 * Makes the sheet at set-up: a first bulletin would need six calls more for it.
 *
 * @param present every sheet, as set-up read it
 */
export function prepareStore(workbook: Spreadsheet, present: readonly ReadSheet[]): void {
  const name = BULLETIN_STORE_NAME;
  const found = present.find((one) => one.present.name === name);
  if (found !== undefined && found.present.lastRow > 0) return;
  const hidden = { name, sheet: found?.sheet, grid: undefined };
  prepareHiddenSheet(workbook, hidden, BULLETIN_STORE_HEADINGS);
}

/** The paragraphs that staff typed for a kind of bulletin. */
export interface TypedParagraphs {
  readonly set: ParagraphSet;
  readonly overrides: readonly BulletinOverride[];
}

/** Keeps what a bulletin says; an earlier draft of its number makes room. */
export function freezeBulletin(
  workbook: Spreadsheet,
  store: BulletinStoreSheet,
  content: BulletinContent,
  file: Pick<StoredBulletin, 'attempt' | 'fileId' | 'link'>,
  typed: TypedParagraphs | undefined,
): void {
  const former = store.bulletins.find(({ number }) => number === content.number);
  const rowNumber = former?.rowNumber ?? nextRow(store);
  const bulletin = { rowNumber, cells: bulletinCells(content, file) };
  writeRows(workbook, store, [bulletin, ...typedRows(store, typed, rowNumber + 1)]);
}

/** Keeps the paragraphs that staff typed, in place of those before. */
export function keepParagraphs(
  workbook: Spreadsheet,
  store: BulletinStoreSheet,
  typed: TypedParagraphs,
): void {
  writeRows(workbook, store, typedRows(store, typed, nextRow(store)));
}

function nextRow({ rowCount }: BulletinStoreSheet): number {
  return Math.max(rowCount, 1) + 1;
}

interface StoreRow {
  readonly rowNumber: number;
  readonly cells: readonly string[];
}

/** None where nothing else was typed than is kept. */
function typedRows(
  store: BulletinStoreSheet,
  typed: TypedParagraphs | undefined,
  freeRow: number,
): readonly StoreRow[] {
  if (typed === undefined) return [];
  const former = store.paragraphs.get(typed.set);
  const isKept = JSON.stringify(former?.overrides ?? []) === JSON.stringify(typed.overrides);
  if (isKept) return [];
  const rowNumber = former?.rowNumber ?? Math.max(freeRow, nextRow(store));
  return [{ rowNumber, cells: paragraphCells(typed.set, typed.overrides) }];
}

/** Rows below each other are written in one piece. What of a longer text stood to the right is blanked. */
function writeRows(
  workbook: Spreadsheet,
  { hidden, columnCount }: BulletinStoreSheet,
  rows: readonly StoreRow[],
): void {
  if (rows.length === 0) return;
  const sheet = madeHiddenSheet(workbook, hidden);
  const width = Math.max(columnCount, ...rows.map(({ cells }) => cells.length));
  const whole = ({ cells }: StoreRow) => Array.from({ length: width }, (_, at) => cells[at] ?? '');
  const ordered = [...rows].sort((one, other) => one.rowNumber - other.rowNumber);
  runsOf(ordered, ({ rowNumber }) => rowNumber).forEach((run) => {
    writeTexts(sheet, BULLETIN_STORE_HEADINGS, run[0].rowNumber, run.map(whole));
  });
}

/** Cells of one row of 通报. What is left out is not touched. */
export interface BulletinRowChange {
  /** 1-based; undefined: below the last row. */
  readonly rowNumber: number | undefined;
  readonly content?: BulletinContent;
  readonly link?: string;
  readonly recipients?: string;
  readonly sentAt?: Date | '';
  readonly state: string;
}

/**
 * Writes a row of 通报, wherever its columns stand.
 *
 * @param grid the sheet as it was read
 * @throws SetupError if the sheet or its 标题 column is missing
 */
export function writeBulletinRow(
  workbook: Spreadsheet,
  grid: Grid | undefined,
  change: BulletinRowChange,
): void {
  const { positions, headingRow = 1 } = requireTable(parseTable(bulletinsSheet, grid));
  const { content, link, recipients, sentAt, state } = change;
  const { day, number, title, asOf, file } = bulletinColumns;
  const texts: [string, string | number | Date | undefined][] = [
    [day.heading, content && serialOfDay(content.day)],
    [number.heading, content && literalText(content.number)],
    [title.heading, content && literalText(content.title)],
    [asOf.heading, content && serialOfDay(content.asOf)],
    [file.heading, link === undefined ? undefined : literalText(link)],
    [
      bulletinColumns.recipients.heading,
      recipients === undefined ? undefined : literalText(recipients),
    ],
    [bulletinColumns.sentAt.heading, sentAt],
    [bulletinColumns.state.heading, state],
  ];
  const given = texts.flatMap(([heading, cell]) => (cell === undefined ? [] : [{ heading, cell }]));
  const rowNumber = change.rowNumber ?? Math.max(grid?.length ?? 0, headingRow) + 1;
  const blocks = recordBlocks(
    positions,
    given.map(({ heading }) => heading),
    [{ rowNumber, cells: given.map(({ cell }) => cell) }],
  );
  writeGrowing(referencedSheet(workbook, bulletinsSheet.name), blocks);
}

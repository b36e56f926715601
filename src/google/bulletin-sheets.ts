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
import { recordBlocks } from '../core/table/record-blocks';
import { requireTable } from '../core/table/require-table';
import { bulletinColumns, bulletinsSheet } from '../core/table/sheets/bulletins';
import { literalText } from '../core/text/literal-text';
import { madeHiddenSheet, readHiddenSheet, writeTexts, type HiddenSheet } from './hidden-sheet';
import { referencedSheet, writeGrowing, type Spreadsheet } from './workbook';

/** The hidden sheet 通报内容 with what it holds. */
export interface BulletinStoreSheet extends BulletinStore {
  readonly hidden: HiddenSheet;
}

export function readStore(workbook: Spreadsheet): BulletinStoreSheet {
  const hidden = readHiddenSheet(workbook, BULLETIN_STORE_NAME);
  return { hidden, ...readBulletinStore(hidden.grid) };
}

/** Keeps what a bulletin says; an earlier draft of its number makes room. */
export function freezeBulletin(
  workbook: Spreadsheet,
  store: BulletinStoreSheet,
  content: BulletinContent,
  file: Pick<StoredBulletin, 'attempt' | 'fileId' | 'link'>,
): void {
  const former = store.bulletins.find(({ number }) => number === content.number);
  writeRow(workbook, store, former?.rowNumber, bulletinCells(content, file));
}

/** Keeps the paragraphs that staff typed, in place of those before. */
export function keepParagraphs(
  workbook: Spreadsheet,
  store: BulletinStoreSheet,
  set: ParagraphSet,
  overrides: readonly BulletinOverride[],
): void {
  const former = store.paragraphs.get(set)?.rowNumber;
  writeRow(workbook, store, former, paragraphCells(set, overrides));
}

/** What of a longer text stood to the right is blanked. */
function writeRow(
  workbook: Spreadsheet,
  { hidden, rowCount, columnCount }: BulletinStoreSheet,
  formerRow: number | undefined,
  cells: readonly string[],
): void {
  const sheet = madeHiddenSheet(workbook, hidden);
  const row = formerRow ?? Math.max(rowCount, 1) + 1;
  const width = Math.max(columnCount, cells.length);
  const whole = Array.from({ length: width }, (_, at) => cells[at] ?? '');
  writeTexts(sheet, BULLETIN_STORE_HEADINGS, row, [whole]);
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

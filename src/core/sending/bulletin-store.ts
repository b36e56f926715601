import type { BulletinContent } from '../bulletin/content-type';
import { parseContent, parseOverrides } from '../bulletin/parse-content';
import type { BulletinOverride } from '../bulletin/override';
import type { Grid } from '../table/column';
import { CELL_CAPACITY_CHARACTERS } from '../text/cell-capacity';
import { literalText } from '../text/literal-text';

/** The hidden sheet that keeps what each bulletin says, word for word, and the paragraphs that staff typed. */
export const BULLETIN_STORE_NAME = '通报内容';

export const BULLETIN_STORE_HEADINGS = ['文号', '稿次', '文件编号', '链接', '内容'] as const;

/** Stands before each piece, so that none is taken for a number, a date or a formula. */
const PIECE_MARK = '|';

const FIRST_PIECE = BULLETIN_STORE_HEADINGS.length - 1;

/** Whose paragraphs: those typed for a summary stay out of a briefing. */
const PARAGRAPH_SETS = ['summary', 'briefing', 'correction'] as const;
export type ParagraphSet = (typeof PARAGRAPH_SETS)[number];

/** A bulletin as it was composed, with its file. */
export interface StoredBulletin {
  /** 1-based. */
  readonly rowNumber: number;
  readonly number: string;
  /** 1 for the first draft of this number. */
  readonly attempt: number;
  readonly fileId: string;
  readonly link: string;
  /** The frozen JSON; read when it is needed. */
  readonly json: string;
}

/** What the sheet holds. */
export interface BulletinStore {
  readonly bulletins: readonly StoredBulletin[];
  readonly paragraphs: ReadonlyMap<ParagraphSet, StoredParagraphs>;
  /** Rows down to the last that holds anything; 0 if the sheet is not there. */
  readonly rowCount: number;
  readonly columnCount: number;
}

export interface StoredParagraphs {
  readonly rowNumber: number;
  readonly overrides: readonly BulletinOverride[];
}

/** @param grid undefined if the sheet is not there */
export function readBulletinStore(grid: Grid | undefined): BulletinStore {
  const rows = (grid ?? []).map((row) => row.map(cellText));
  const bulletins: StoredBulletin[] = [];
  const paragraphs = new Map<ParagraphSet, StoredParagraphs>();
  rows.slice(1).forEach((cells, index) => {
    const [number = '', attempt = '', fileId = '', link = ''] = cells;
    const rowNumber = index + 2;
    const json = joined(cells.slice(FIRST_PIECE));
    const set = PARAGRAPH_SETS.find((each) => each === number);
    if (set !== undefined) paragraphs.set(set, { rowNumber, overrides: parseOverrides(json) });
    else if (number !== '') {
      bulletins.push({ rowNumber, number, attempt: Number(attempt) || 1, fileId, link, json });
    }
  });
  const isThere = rows.some((row) => row.some((cell) => cell !== ''));
  return {
    ...{ bulletins, paragraphs },
    rowCount: isThere ? rows.length : 0,
    columnCount: Math.max(BULLETIN_STORE_HEADINGS.length, ...rows.map((row) => row.length)),
  };
}

/** The content of a stored bulletin, as it was frozen. */
export function contentOfStored({ json }: StoredBulletin): BulletinContent {
  return parseContent(json);
}

/** The cells of a bulletin's row. */
export function bulletinCells(
  content: BulletinContent,
  file: Pick<StoredBulletin, 'attempt' | 'fileId' | 'link'>,
): string[] {
  return [
    literalText(content.number),
    String(file.attempt),
    ...[file.fileId, file.link].map(literalText),
    ...pieces(JSON.stringify(content)),
  ];
}

/** The cells of a set of paragraphs. */
export function paragraphCells(
  set: ParagraphSet,
  overrides: readonly BulletinOverride[],
): string[] {
  return [set, '', '', '', ...pieces(JSON.stringify(overrides))];
}

/** A text that is longer than a cell goes on in the cells to its right. */
function pieces(text: string): string[] {
  const found: string[] = [];
  for (let start = 0; start < text.length; start += CELL_CAPACITY_CHARACTERS) {
    found.push(PIECE_MARK + text.slice(start, start + CELL_CAPACITY_CHARACTERS));
  }
  return found;
}

function joined(cells: readonly string[]): string {
  return cells.map((cell) => (cell.startsWith(PIECE_MARK) ? cell.slice(1) : cell)).join('');
}

function cellText(cell: unknown): string {
  return typeof cell === 'string' || typeof cell === 'number' ? String(cell) : '';
}

import { NOTICE_TEMPLATES, type NoticeTemplateCode } from '../document/placeholders/template-codes';
import type { TemplateData, TemplateValue } from '../document/types';
import type { Grid } from '../table/column';
import { CELL_CAPACITY_CHARACTERS } from '../text/cell-capacity';

/** The hidden sheet that keeps what every notice says, so that a batch that dies can be finished word for word. */
export const CONTENT_SHEET_NAME = '文书内容';

/** Its headings, in the order of its columns. */
export const CONTENT_HEADINGS = [
  ...['批次', '册', '文号', '打印文件', '单件压缩包', '链接', '送达', '内容'],
] as const;

/** 1-based column of the first of what is written when a volume's files are made: 打印文件, 单件压缩包, 链接. */
export const FIRST_FILE_COLUMN = 4;

/** Where a volume is: Drive ids, and the print file's link. */
export interface VolumeFiles {
  readonly printFileId: string;
  readonly archiveFileId: string;
  readonly printLink: string;
}

/** What a notice is made from. */
export interface StoredDocument {
  readonly template: NoticeTemplateCode;
  /** Of its single file, without a folder. */
  readonly fileName: string;
  readonly data: TemplateData;
}

/** What is kept of one numbered notice. */
export interface StoredNotice {
  readonly batch: string;
  /** 册: the print file it stands in, from 1. */
  readonly volume: number;
  readonly number: string;
  /** undefined until the volume's files are made. */
  readonly files: VolumeFiles | undefined;
  /** Its row on 送达清单, but for the position. */
  readonly delivery: readonly string[];
  readonly document: StoredDocument;
}

/** A stored notice with its row on the hidden sheet, 1-based. */
export interface PlacedNotice extends StoredNotice {
  readonly rowNumber: number;
}

/** The cells of a stored notice, for a sheet in the text format. */
export function contentCells(notice: StoredNotice): readonly string[] {
  const { batch, volume, number, files, delivery, document } = notice;
  return [
    ...[batch, String(volume), number],
    ...fileCells(files),
    JSON.stringify(delivery),
    ...piecesOf(JSON.stringify(document)),
  ];
}

/** The cells of FIRST_FILE_COLUMN and the next two. */
export function fileCells(files: VolumeFiles | undefined): readonly [string, string, string] {
  if (files === undefined) return ['', '', ''];
  return [files.printFileId, files.archiveFileId, files.printLink];
}

/** The stored notices of the sheet; rows that somebody spoiled are left out. */
export function readContents(grid: Grid): readonly PlacedNotice[] {
  return grid.flatMap((cells, index) => {
    const notice = storedNotice(cells.map(cellText));
    return notice === undefined ? [] : [{ ...notice, rowNumber: index + 1 }];
  });
}

function storedNotice(cells: readonly string[]): StoredNotice | undefined {
  const [batch = '', volumeText = '', number = ''] = cells;
  const [printFileId = '', archiveFileId = '', printLink = ''] = cells.slice(3);
  const [deliveryText = '', ...pieces] = cells.slice(6);
  const document = storedDocument(parsed(pieces.join('')));
  const delivery = textList(parsed(deliveryText));
  const volume = Number(volumeText);
  const isWhole = batch !== '' && number !== '' && volume >= 1;
  if (!isWhole || document === undefined || delivery === undefined) return undefined;
  const isMade = printFileId !== '' && archiveFileId !== '';
  return {
    ...{ batch, volume, number, delivery, document },
    files: isMade ? { printFileId, archiveFileId, printLink } : undefined,
  };
}

function storedDocument(value: unknown): StoredDocument | undefined {
  if (typeof value !== 'object' || value === null) return undefined;
  const fields = new Map<string, unknown>(Object.entries(value));
  const template = NOTICE_TEMPLATES.find(({ code }) => code === fields.get('template'))?.code;
  const fileName = fields.get('fileName');
  const data = templateData(fields.get('data'));
  if (template === undefined || typeof fileName !== 'string' || data === undefined) {
    return undefined;
  }
  return { template, fileName, data };
}

/** A text that is longer than a cell goes on in the cells to its right. */
function piecesOf(text: string): readonly string[] {
  const pieces: string[] = [];
  for (let start = 0; start < text.length; start += CELL_CAPACITY_CHARACTERS) {
    pieces.push(text.slice(start, start + CELL_CAPACITY_CHARACTERS));
  }
  return pieces;
}

function cellText(cell: unknown): string {
  return typeof cell === 'string' || typeof cell === 'number' ? String(cell) : '';
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

function textList(value: unknown): readonly string[] | undefined {
  if (!Array.isArray(value)) return undefined;
  const items: readonly unknown[] = value;
  return items.every((item): item is string => typeof item === 'string') ? items : undefined;
}

/** The data of a template as JSON gives it back; undefined if it is none. */
function templateData(value: unknown): TemplateData | undefined {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return undefined;
  const data: Record<string, TemplateValue> = {};
  for (const [name, part] of Object.entries<unknown>({ ...value })) {
    const read = templateValue(part);
    if (read === undefined) return undefined;
    data[name] = read;
  }
  return data;
}

function templateValue(value: unknown): TemplateValue | undefined {
  if (typeof value === 'string' || typeof value === 'boolean') return value;
  if (!Array.isArray(value)) return undefined;
  const items: readonly unknown[] = value;
  const read: TemplateData[] = [];
  for (const item of items) {
    const data = templateData(item);
    if (data === undefined) return undefined;
    read.push(data);
  }
  return read;
}

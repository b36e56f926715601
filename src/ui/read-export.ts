import { readXlsx, streamXlsxRows } from 'hucre/xlsx';
import { csvRows } from '../../local/import-file/csv-rows';
import { decodeText } from '../../local/import-file/decode-text';
import { fileFormat, isWebPage } from '../../local/import-file/file-format';
import { fullestTable } from '../../local/import-file/fullest-table';
import type { Grid } from '../core/table/column';
import { IMPORT_PAGE_WORDS } from '../core/words/import-page';

/** A file that cannot be read; its message is a sentence for the person. */
export class UnreadableFile extends Error {
  override readonly name = 'UnreadableFile';
}

/** Somebody stopped the reading, or chose another file. */
export class ReadingStopped extends Error {
  override readonly name = 'ReadingStopped';
}

/** Who is told how far reading is, and may stop it. */
export interface ReadingWatch {
  bytes(read: number, total: number): void;
  rows(count: number): void;
  readonly isStopped: () => boolean;
}

const BYTES_PER_MEGABYTE = 1024 * 1024;
const MOST_MEGABYTES = 30;
/** Parsed between two looks at the page: some 20 ms. */
const ROWS_AT_A_TIME = 500;

/**
 * The cells of a chosen file; days as ISO text. Nothing leaves the browser here.
 *
 * @throws UnreadableFile (rejects) with what to do; nothing of the contents is in it
 * @throws ReadingStopped (rejects) once the watch says so
 */
export async function readExport(file: Blob, watch: ReadingWatch): Promise<Grid> {
  if (file.size > MOST_MEGABYTES * BYTES_PER_MEGABYTE) {
    throw new UnreadableFile(IMPORT_PAGE_WORDS.tooBig(MOST_MEGABYTES));
  }
  const bytes = await bytesOf(file, watch);
  switch (fileFormat(bytes)) {
    case 'empty':
      throw new UnreadableFile(IMPORT_PAGE_WORDS.empty);
    case 'oldXls':
      throw new UnreadableFile(IMPORT_PAGE_WORDS.oldXls);
    case 'pdf':
      throw new UnreadableFile(IMPORT_PAGE_WORDS.notTable);
    case 'xlsx':
      return workbookGrid(bytes, watch);
    case 'text':
      return textGrid(bytes);
  }
}

async function bytesOf(file: Blob, watch: ReadingWatch): Promise<Uint8Array> {
  const bytes = new Uint8Array(file.size);
  // Its type is of Node's streams too, where the chunks could be anything.
  const reader: ReadableStreamDefaultReader<Uint8Array> = file.stream().getReader();
  let read = 0;
  for (;;) {
    const { done, value } = await reader.read();
    if (done) return bytes;
    bytes.set(value, read);
    read += value.length;
    watch.bytes(read, file.size);
    goOn(watch);
  }
}

function goOn({ isStopped }: ReadingWatch): void {
  if (isStopped()) throw new ReadingStopped();
}

async function workbookGrid(bytes: Uint8Array, watch: ReadingWatch): Promise<Grid> {
  const tables = await sheetTables(bytes, watch);
  return fullestTable(tables).map((row) =>
    Array.from(row, (cell) =>
      cell instanceof Date ? cell.toISOString().slice(0, 10) : (cell ?? ''),
    ),
  );
}

type Row = readonly unknown[];

/** The library's own errors may quote the file. */
async function sheetTables(
  bytes: Uint8Array,
  watch: ReadingWatch,
): Promise<readonly (readonly Row[])[]> {
  try {
    const tables: (readonly Row[])[] = [];
    let before = 0;
    for (const name of await shownSheets(bytes)) {
      const table = await sheetRows(bytes, name, watch, before);
      before += table.length;
      tables.push(table);
    }
    return tables;
  } catch (error) {
    if (error instanceof ReadingStopped) throw error;
    throw new UnreadableFile(IMPORT_PAGE_WORDS.damaged);
  }
}

/** Looks at the list of sheets only: none of them is parsed. */
async function shownSheets(bytes: Uint8Array): Promise<readonly string[]> {
  const names: string[] = [];
  await readXlsx(bytes, {
    sheets: ({ name, hidden, veryHidden }) => {
      if (!hidden && !veryHidden) names.push(name);
      return false;
    },
  });
  return names;
}

/** @param before rows of the sheets before it */
async function sheetRows(
  bytes: Uint8Array,
  sheet: string,
  watch: ReadingWatch,
  before: number,
): Promise<readonly Row[]> {
  const rows: Row[] = [];
  for await (const { index, values } of streamXlsxRows(bytes, { sheet })) {
    // Rows that the file leaves out are blank ones.
    while (rows.length < index) rows.push([]);
    rows.push(values);
    if (rows.length % ROWS_AT_A_TIME !== 0) continue;
    watch.rows(before + rows.length);
    await nextTurn();
    goOn(watch);
  }
  return rows;
}

/** Lets the page draw and take clicks. */
export function nextTurn(): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve));
}

function textGrid(bytes: Uint8Array): Grid {
  const text = decodeText(bytes);
  if (text === undefined || isWebPage(text)) throw new UnreadableFile(IMPORT_PAGE_WORDS.notTable);
  return csvRows(text);
}

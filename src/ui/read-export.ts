import { readXlsx } from 'hucre/xlsx';
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

const BYTES_PER_MEGABYTE = 1024 * 1024;
const MOST_MEGABYTES = 30;

/**
 * The cells of a chosen file; days as ISO text. Nothing leaves the browser here.
 *
 * @throws UnreadableFile (rejects) with what to do; nothing of the contents is in it
 */
export async function readExport(file: Blob): Promise<Grid> {
  if (file.size > MOST_MEGABYTES * BYTES_PER_MEGABYTE) {
    throw new UnreadableFile(IMPORT_PAGE_WORDS.tooBig(MOST_MEGABYTES));
  }
  const bytes = new Uint8Array(await file.arrayBuffer());
  switch (fileFormat(bytes)) {
    case 'empty':
      throw new UnreadableFile(IMPORT_PAGE_WORDS.empty);
    case 'oldXls':
      throw new UnreadableFile(IMPORT_PAGE_WORDS.oldXls);
    case 'pdf':
      throw new UnreadableFile(IMPORT_PAGE_WORDS.notTable);
    case 'xlsx':
      return workbookGrid(bytes);
    case 'text':
      return textGrid(bytes);
  }
}

async function workbookGrid(bytes: Uint8Array): Promise<Grid> {
  const tables = await sheetTables(bytes);
  return fullestTable(tables).map((row) =>
    row.map((cell) => (cell instanceof Date ? cell.toISOString().slice(0, 10) : (cell ?? ''))),
  );
}

/** The library's own errors may quote the file. */
async function sheetTables(
  bytes: Uint8Array,
): Promise<readonly (readonly (readonly unknown[])[])[]> {
  try {
    const { sheets } = await readXlsx(bytes, {
      sheets: ({ hidden, veryHidden }) => !hidden && !veryHidden,
    });
    return sheets.map(({ rows }) => rows);
  } catch {
    throw new UnreadableFile(IMPORT_PAGE_WORDS.damaged);
  }
}

function textGrid(bytes: Uint8Array): Grid {
  const text = decodeText(bytes);
  if (text === undefined || isWebPage(text)) throw new UnreadableFile(IMPORT_PAGE_WORDS.notTable);
  return csvRows(text);
}

import type { Scalar, SheetModel } from '../book/model';
import { readBookBytes } from '../book/xlsx/read-book';
import { isDateStyle } from '../services/spreadsheet/text/display-text';
import { deskWords } from '../words';
import { DeskError } from '../desk-error';
import { csvRows } from './csv-rows';
import { decodeText } from './decode-text';
import { fileFormat, isWebPage } from './file-format';
import { fullestTable } from './fullest-table';

/** A cell as it is handed to the add-on: plain data, days as ISO text. */
export type ImportedCell = string | number | boolean;

/**
 * The cells of an export, from .xlsx or from text in UTF-8 or GB18030. Of several sheets the fullest counts; hidden ones do
 * not.
 *
 * @param name of the file, for the sentence of an error; nothing of the contents is in one
 * @throws DeskError or BookError (rejects) with a sentence that says what to do
 */
export async function importRows(bytes: Uint8Array, name: string): Promise<ImportedCell[][]> {
  switch (fileFormat(bytes)) {
    case 'empty':
      throw new DeskError(deskWords.importEmpty(name));
    case 'xlsx':
      return workbookRows(bytes, name);
    case 'oldXls':
      throw new DeskError(deskWords.importOldXls(name));
    case 'pdf':
      throw new DeskError(deskWords.importNotTable(name));
    case 'text':
      return textRows(bytes, name);
  }
}

async function workbookRows(bytes: Uint8Array, name: string): Promise<ImportedCell[][]> {
  const { sheets } = await readBookBytes(bytes, name);
  const tables = sheets.filter(({ hidden }) => !hidden).map(sheetRows);
  return [...fullestTable(tables)];
}

function sheetRows({ values, styles }: SheetModel): ImportedCell[][] {
  return Array.from({ length: values.length }, (_, rowIndex) =>
    Array.from(values[rowIndex] ?? [], (cell: Scalar | undefined, column): ImportedCell => {
      if (typeof cell !== 'number') return cell ?? '';
      return isDateStyle(styles[rowIndex]?.[column]) ? isoDay(cell) : cell;
    }),
  );
}

const DAY_MILLISECONDS = 86_400_000;
const SERIAL_DAY_ZERO = Date.UTC(1899, 11, 30);
/** Excel and WPS count 29 February 1900, a day that never was; Google does not, so that only later days have one number. */
const FIRST_SHARED_SERIAL = 60;

/** The day as the program that made the file shows it; of a time without a day, the one before 1900 begins. */
function isoDay(serial: number): string {
  const whole = Math.floor(serial) + (serial < FIRST_SHARED_SERIAL ? 1 : 0);
  const day = new Date(SERIAL_DAY_ZERO + whole * DAY_MILLISECONDS);
  return Number.isNaN(day.getTime()) ? '' : day.toISOString().slice(0, 10);
}

function textRows(bytes: Uint8Array, name: string): string[][] {
  const text = decodeText(bytes);
  if (text === undefined || isWebPage(text)) throw new DeskError(deskWords.importNotTable(name));
  return csvRows(text);
}

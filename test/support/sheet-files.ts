import { readFileSync } from 'node:fs';
import { join } from 'node:path';

/** Where the workbooks are that the tests read; `scripts/make-fixtures.py` makes them. */
export function sheetFile(name: string): string {
  return join(__dirname, '..', 'sheets', name);
}

export function sheetBytes(name: string): Uint8Array {
  return readFileSync(sheetFile(name));
}

/** Every readable workbook of the collection, named for its trouble. */
export const WORKBOOKS = [
  'everything-openpyxl.xlsx',
  'everything-libreoffice.xlsx',
  'spelled-like-excel.xlsx',
  'spelled-like-wps.xlsx',
  'prefixed-elements.xlsx',
  'cells-without-references.xlsx',
  'dates-1904.xlsx',
  'chart-sheet.xlsx',
] as const;

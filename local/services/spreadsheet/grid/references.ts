import type { Area, BookModel, SheetModel } from '../../../book/model';
import { a1Of, quotedSheetName, readRange, splitSheetName, type OpenEnds } from './a1-notation';

/** A range of the workbook. */
export interface Reference {
  readonly sheet: SheetModel;
  readonly area: Area;
  readonly open: OpenEnds;
}

/** Finds a sheet by its name, which Google compares without regard to case. */
export function sheetNamed(book: BookModel, name: string): SheetModel | undefined {
  return book.sheets.find((sheet) => sheet.name.toLowerCase() === name.toLowerCase());
}

/** The sheet a person looks at. */
export function activeSheetOf(book: BookModel): SheetModel {
  const active = book.sheets.find((sheet) => sheet.id === book.activeSheetId) ?? book.sheets[0];
  if (!active) throw new Error('A workbook has at least one sheet.');
  return active;
}

/**
 * Reads a reference with or without a sheet name (`A1`, `'乡镇'!A2:A8`, `=Sheet1!$A$1:$A$5`), or a named range.
 *
 * @param home the sheet meant when the reference names none; by default the active one
 */
export function readReference(
  book: BookModel,
  text: string,
  home: SheetModel = activeSheetOf(book),
): Reference | undefined {
  const { sheetName, range } = splitSheetName(text.replace(/^=/, ''));
  const sheet = sheetName === undefined ? home : sheetNamed(book, sheetName);
  if (!sheet) return undefined;
  const written = readRange(range, sheet);
  if (written) return { sheet, ...written };
  return sheetName === undefined ? namedReference(book, range) : undefined;
}

/** The range a name stands for. */
export function namedReference(book: BookModel, name: string): Reference | undefined {
  const named = book.namedRanges.find(
    (candidate) => candidate.name.toLowerCase() === name.toLowerCase(),
  );
  const sheet = named && book.sheets.find((candidate) => candidate.id === named.sheetId);
  if (!sheet) return undefined;
  return { sheet, area: named.area, open: { everyRow: false, everyColumn: false } };
}

/** The text of a reference with its sheet name. */
export function referenceTo(sheet: SheetModel, area: Area, open?: OpenEnds): string {
  return `${quotedSheetName(sheet.name)}!${a1Of(area, open)}`;
}

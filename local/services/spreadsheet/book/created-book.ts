import { emptyBook, newSheet, type BookModel } from '../../../book/model';
import { ScriptException } from '../../script-error';
import { newSheetName } from './sheet-copies';

/** What `SpreadsheetApp.create` is told, and who calls it. */
export interface NewBook {
  readonly name: string;
  /** Undefined for Google's own size. */
  readonly size: { readonly rows: number; readonly columns: number } | undefined;
  /** The language of the account, which names the first tab. */
  readonly locale: string;
  readonly timeZone: string;
  readonly id: string;
}

/** A new workbook as Google makes it for a script: one sheet, named in the account's language. */
export function createdBook({ name, size, locale, timeZone, id }: NewBook): BookModel {
  const empty: BookModel = { ...emptyBook(name), id, locale, timeZone, sheets: [] };
  const sheet = newSheet(1, newSheetName(empty));
  if (size !== undefined) {
    sheet.maxRows = positive(size.rows, 'rows');
    sheet.maxColumns = positive(size.columns, 'columns');
  }
  return { ...empty, sheets: [sheet] };
}

function positive(count: number, argument: string): number {
  if (!(count >= 1)) throw new ScriptException(`Invalid argument: ${argument}`);
  return Math.trunc(count);
}

import type { BookModel, SheetModel } from '../../../book/model';
import { ScriptException } from '../../script-error';

/** Throws Google's error if the sheet has been deleted since the script got hold of it. */
export function checkSheetExists(book: BookModel, sheet: SheetModel): void {
  if (!book.sheets.includes(sheet)) throw new ScriptException(`Sheet ${sheet.id} not found`);
}

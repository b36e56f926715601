import type { BookModel, SheetModel } from '../../../book/model';
import { ScriptException } from '../../script-error';
import { splitSheetName } from '../grid/a1-notation';
import { restructuredFormula } from '../grid/formula-references';
import { checkMayEdit } from '../grid/check-protection';
import { wholeSheet } from '../grid/cells';
import { activateSheet } from './selection';

/** Deletes a sheet; formulas that pointed there show #REF!, names for its ranges go. */
export function removeSheet(book: BookModel, sheet: SheetModel): void {
  const index = book.sheets.indexOf(sheet);
  if (index < 0) throw new ScriptException(`Sheet ${sheet.id} not found`);
  if (book.sheets.length === 1) {
    throw new ScriptException("You can't remove all the sheets in a document.");
  }
  checkMayEdit(sheet, wholeSheet(sheet));
  book.sheets = book.sheets.filter((one) => one !== sheet);
  book.namedRanges = book.namedRanges.filter((named) => named.sheetId !== sheet.id);
  breakReferences(book, sheet.name);
  const neighbour = book.sheets[Math.min(index, book.sheets.length - 1)];
  if (book.activeSheetId === sheet.id && neighbour) activateSheet(book, neighbour);
}

function breakReferences(book: BookModel, name: string): void {
  const isMeant = (prefix: string): boolean =>
    splitSheetName(prefix).sheetName?.toLowerCase() === name.toLowerCase();
  for (const sheet of book.sheets) {
    for (const [key, formula] of sheet.formulas) {
      sheet.formulas.set(
        key,
        restructuredFormula(formula, isMeant, () => undefined),
      );
    }
  }
}

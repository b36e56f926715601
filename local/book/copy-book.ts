/** Copies of a workbook in memory: what can change in place is copied, what never changes is shared. */
import type { BookModel } from './model';
import { snapshotOf } from './xlsx/snapshot';

/**
 * The workbook as it stands now, for going on from it more than once. Cells, rules and sizes are the copy's own; looks, areas and
 * rules' wordings are objects that nobody changes, so both hold the same ones. Protections are the copy's own: a script that holds
 * one means what it has become since, and what that of one workbook becomes is nothing to the other.
 */
export function copyBook(book: BookModel): BookModel {
  return {
    ...book,
    sheets: book.sheets.map((sheet) => ({
      ...snapshotOf(sheet),
      protections: sheet.protections.map((protection) => ({ ...protection })),
    })),
    namedRanges: book.namedRanges.map((range) => ({ ...range })),
  };
}

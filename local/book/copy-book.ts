/** Copies of a workbook in memory: what can change in place is copied, what never changes is shared. */
import type { BookModel } from './model';
import { snapshotOf } from './xlsx/snapshot';

/**
 * The workbook as it stands now, for going on from it more than once. Cells, rules and sizes are the copy's own; looks, areas and
 * rules' wordings are objects that nobody changes, so both hold the same ones.
 */
export function copyBook(book: BookModel): BookModel {
  return {
    ...book,
    sheets: book.sheets.map(snapshotOf),
    namedRanges: book.namedRanges.map((range) => ({ ...range })),
  };
}

import type { BookModel, SheetModel } from '../../book/model';

/** A book as it stands at one moment; nothing that happens to the book later shows in it. */
export type BookSnapshot = BookModel;

/**
 * Copies what stand-ins and edits change in place; styles, rules, charts and what the file's reader remembers are never
 * changed in place and are shared.
 */
export function snapshotOf(book: BookModel): BookSnapshot {
  return {
    ...book,
    sheets: book.sheets.map(sheetCopy),
    namedRanges: book.namedRanges.map((one) => ({ ...one })),
  };
}

/** Makes the book what it was; the object stays the same one, as everybody holds it. */
export function restore(book: BookModel, snapshot: BookSnapshot): void {
  Object.assign(book, snapshotOf(snapshot));
}

function sheetCopy(sheet: SheetModel): SheetModel {
  return {
    ...sheet,
    values: sheet.values.map((row) => row.slice()),
    styles: sheet.styles.map((row) => row.slice()),
    formulas: new Map(sheet.formulas),
    notes: new Map(sheet.notes),
    ...(sheet.richTexts && { richTexts: new Map(sheet.richTexts) }),
    merges: sheet.merges.slice(),
    validations: sheet.validations.slice(),
    conditionalFormats: sheet.conditionalFormats.slice(),
    protections: sheet.protections.slice(),
    charts: sheet.charts.slice(),
    columnWidthsPixels: new Map(sheet.columnWidthsPixels),
    rowHeightsPixels: new Map(sheet.rowHeightsPixels),
    hiddenColumns: new Set(sheet.hiddenColumns),
    hiddenRows: new Set(sheet.hiddenRows),
  };
}

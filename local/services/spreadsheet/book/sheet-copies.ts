import { newSheet, type BookModel, type SheetModel } from '../../../book/model';
import { without } from '../grid/without';
import { sheetNamed } from '../grid/references';

/** Adds a new empty sheet at a 0-based index. */
export function addSheet(book: BookModel, name: string, index: number): SheetModel {
  return place(book, newSheet(takeId(book), name), index);
}

/** Adds a copy of a sheet with all that is on it at a 0-based index; protections and names stay behind. */
export function addSheetCopy(
  book: BookModel,
  original: SheetModel,
  index: number,
  name = freeName(book, (count) => copyName(book, original.name, count)),
): SheetModel {
  const copy: SheetModel = {
    ...without(original, 'origin'),
    id: takeId(book),
    name,
    values: original.values.map((row) => [...row]),
    styles: original.styles.map((row) => [...row]),
    formulas: new Map(original.formulas),
    notes: new Map(original.notes),
    ...(original.richTexts ? { richTexts: new Map(original.richTexts) } : {}),
    merges: [...original.merges],
    validations: [...original.validations],
    conditionalFormats: [...original.conditionalFormats],
    protections: [],
    charts: original.charts.map((chart) => ({ ...chart, id: takeId(book) })),
    columnWidthsPixels: new Map(original.columnWidthsPixels),
    rowHeightsPixels: new Map(original.rowHeightsPixels),
    hiddenColumns: new Set(original.hiddenColumns),
    hiddenRows: new Set(original.hiddenRows),
    hidden: false,
  };
  return place(book, copy, index);
}

/** The name Google gives a new sheet in the workbook's language. */
export function newSheetName(book: BookModel): string {
  const stem = isChinese(book) ? '工作表' : 'Sheet';
  return freeName(book, (count) => `${stem}${count}`);
}

function copyName(book: BookModel, name: string, count: number): string {
  const suffix = count === 1 ? '' : ` ${count}`;
  return isChinese(book) ? `${name}的副本${suffix}` : `Copy of ${name}${suffix}`;
}

function isChinese(book: BookModel): boolean {
  return book.locale.startsWith('zh');
}

function freeName(book: BookModel, nameOf: (count: number) => string): string {
  let count = 1;
  while (sheetNamed(book, nameOf(count))) count += 1;
  return nameOf(count);
}

function takeId(book: BookModel): number {
  const id = book.nextId;
  book.nextId += 1;
  return id;
}

function place(book: BookModel, sheet: SheetModel, index: number): SheetModel {
  const position = Math.max(0, Math.min(index, book.sheets.length));
  book.sheets = [...book.sheets.slice(0, position), sheet, ...book.sheets.slice(position)];
  return sheet;
}

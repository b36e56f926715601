/** What a sheet held when its file was read, so that saving can tell what changed. */
import type { HucreFont } from './hucre-adapter';
import type { BookModel, NamedRangeModel, SheetModel } from '../model';

/** What `SheetModel.origin` holds for a sheet that came from a file. */
export interface SheetOrigin {
  readonly file: object;
  readonly part: string;
  readonly before: SheetModel;
  /** Cells whose formula is written once for many. */
  readonly sharedFormulas: ReadonlySet<string>;
}

/** What `BookModel.origin` holds for a workbook that came from a file. */
export interface BookOrigin {
  /** Marks everything that was read from this file. */
  readonly file: object;
  readonly bytes: Uint8Array;
  readonly namedRanges: readonly NamedRangeModel[];
  readonly activeSheetId: number;
  /** The font of cells whose look names none. */
  readonly baseFont: HucreFont;
}

/** A copy of everything on a sheet that can change in place; values, styles and rules are shared, as they never do. */
export function snapshotOf(sheet: SheetModel): SheetModel {
  return {
    ...sheet,
    values: sheet.values.map((row) => [...row]),
    styles: sheet.styles.map((row) => [...row]),
    formulas: new Map(sheet.formulas),
    notes: new Map(sheet.notes),
    ...(sheet.richTexts ? { richTexts: new Map(sheet.richTexts) } : {}),
    merges: [...sheet.merges],
    validations: [...sheet.validations],
    conditionalFormats: [...sheet.conditionalFormats],
    protections: [...sheet.protections],
    charts: [...sheet.charts],
    columnWidthsPixels: new Map(sheet.columnWidthsPixels),
    rowHeightsPixels: new Map(sheet.rowHeightsPixels),
    hiddenColumns: new Set(sheet.hiddenColumns),
    hiddenRows: new Set(sheet.hiddenRows),
  };
}

/** The origin of a book that came from a file. */
export function bookOrigin(book: BookModel): BookOrigin | undefined {
  return book.origin as BookOrigin | undefined;
}

/** The origin of a sheet that came from `file` and is still itself, not a copy. */
export function sheetOrigin(sheet: SheetModel, file: object | undefined): SheetOrigin | undefined {
  const origin = sheet.origin as SheetOrigin | undefined;
  return origin?.file === file && origin?.before.id === sheet.id ? origin : undefined;
}

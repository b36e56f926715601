import type { Area, BookModel, SheetModel } from '../../book/model';
import { insertLines } from '../../services/spreadsheet/structure/lines';
import type { RowRequest } from '../protocol';

/** Where new rows go, and the row they take look and rules from; 0-based, as the sheet is before. */
export interface RowInsertion {
  readonly at: number;
  readonly count: number;
  readonly like: number;
}

/** As many rows as are selected, above the first of them or below the last; below the headings they look like the data. */
export function insertionOf(
  { frozenRows, maxRows }: SheetModel,
  { change, row, count }: Pick<RowRequest, 'change' | 'row' | 'count'>,
): RowInsertion {
  if (change === 'insert above') return { at: row, count, like: row };
  const at = row + count;
  const isBelowHeadings = at === frozenRows && at < maxRows;
  return { at, count, like: isBelowHeadings ? at : at - 1 };
}

/** Inserts empty rows; a drop-down or a colour of the row they are like reaches over them too. */
export function insertRows(book: BookModel, sheet: SheetModel, insertion: RowInsertion): void {
  const { at, count, like } = insertion;
  insertLines(book, sheet, { axis: 'rows', at, count, looksLike: like });
  const likeNow = like < at ? like : like + count;
  const reach = (area: Area): Area =>
    likeNow < area.startRow || likeNow > area.endRow
      ? area
      : {
          ...area,
          startRow: Math.min(area.startRow, at),
          endRow: Math.max(area.endRow, at + count - 1),
        };
  sheet.validations = sheet.validations.map((one) => ({ ...one, areas: one.areas.map(reach) }));
  sheet.conditionalFormats = sheet.conditionalFormats.map((one) => ({
    ...one,
    areas: one.areas.map(reach),
  }));
}

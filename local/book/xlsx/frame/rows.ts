/** Heights and hiding of rows. */
import type { SheetModel } from '../../model';
import type { ParsedSheet } from '../hucre-adapter';
import { differingKeys, differingMembers } from './differing';
import type { AttributeChanges } from '../package/xml-text';

const POINTS_PER_PIXEL = 0.75;

/** Fills in what the file says of rows; heights that are merely fitted to the text are not told. */
export function readRows(sheet: SheetModel, parsed: ParsedSheet): void {
  for (const [index, row] of parsed.rowDefs ?? []) {
    if (row.height !== undefined) {
      sheet.rowHeightsPixels.set(index, Math.round(row.height / POINTS_PER_PIXEL));
    }
    if (row.hidden === true) sheet.hiddenRows.add(index);
  }
}

/** Changes to the attributes of rows, by row. */
export function rowChanges(before: SheetModel, after: SheetModel): Map<number, AttributeChanges> {
  const changes = new Map<number, AttributeChanges>();
  for (const row of differingKeys(before.rowHeightsPixels, after.rowHeightsPixels)) {
    const pixels = after.rowHeightsPixels.get(row);
    const sized = pixels !== undefined;
    changes.set(row, {
      ht: sized ? pixels * POINTS_PER_PIXEL : null,
      customHeight: sized ? 1 : null,
    });
  }
  for (const row of differingMembers(before.hiddenRows, after.hiddenRows)) {
    changes.set(row, { ...changes.get(row), hidden: after.hiddenRows.has(row) ? 1 : null });
  }
  return changes;
}

import type { SheetModel } from '../../book/model';
import { cellOfKey } from '../../services/spreadsheet/grid/cells';
import { displayedAt } from '../../services/spreadsheet/grid/read-values';
import type { SheetFrame } from '../protocol';

/** Everything a page must know of a sheet but its cells. */
export function frameView(sheet: SheetModel): SheetFrame {
  return {
    id: sheet.id,
    name: sheet.name,
    hidden: sheet.hidden,
    tabColor: sheet.tabColor ?? null,
    rows: sheet.maxRows,
    columns: sheet.maxColumns,
    frozenRows: sheet.frozenRows,
    frozenColumns: sheet.frozenColumns,
    merges: sheet.merges,
    columnWidthsPixels: [...sheet.columnWidthsPixels],
    rowHeightsPixels: [...sheet.rowHeightsPixels],
    hiddenColumns: [...sheet.hiddenColumns],
    hiddenRows: [...new Set([...sheet.hiddenRows, ...filteredRows(sheet)])],
    hiddenGridlines: sheet.hiddenGridlines,
    notes: [...sheet.notes].map(([key, text]) => [...cellOfKey(key), text] as const),
    validations: sheet.validations.map(
      ({ areas, rule: { criteria, values, allowInvalid, helpText } }) => ({
        areas,
        rule: { criteria, values, allowInvalid, helpText },
      }),
    ),
    conditionalFormats: sheet.conditionalFormats
      .filter(({ foreign, criteria }) => foreign === undefined || criteria !== '')
      .map(({ areas, criteria, values, style }) => ({ areas, criteria, values, style })),
    charts: sheet.charts.map(({ id, title, anchor, widthPixels, heightPixels }) => ({
      ...{ id, title, anchor, widthPixels, heightPixels },
    })),
  };
}

/** Rows whose text a filter hides. */
function filteredRows(sheet: SheetModel): number[] {
  const { filter } = sheet;
  if (!filter || filter.hiddenValues.size === 0) return [];
  const hidden: number[] = [];
  const last = Math.min(filter.area.endRow, sheet.values.length - 1);
  for (let row = filter.area.startRow + 1; row <= last; row += 1) {
    for (const [column, texts] of filter.hiddenValues) {
      if (texts.includes(displayedAt(sheet, row, column))) {
        hidden.push(row);
        break;
      }
    }
  }
  return hidden;
}

/** The filter of a sheet. Files list the values that are shown; the model, as Google, those that are hidden. */
import type { SheetFilter, SheetModel } from '../../model';
import type { ParsedSheet } from '../hucre-adapter';
import { areaOf, areaReference } from '../package/references';
import type { SheetXml } from '../package/sheet-xml';
import { escapeAttribute } from '../package/xml-text';

/** The filter of a sheet whose values are read. */
export function readFilter(sheet: SheetModel, parsed: ParsedSheet): SheetFilter | undefined {
  const area = parsed.autoFilter && areaOf(parsed.autoFilter.range);
  if (!area) return undefined;
  const hiddenValues = new Map<number, readonly string[]>();
  for (const { colIndex, filters } of parsed.autoFilter?.columns ?? []) {
    const column = area.startColumn + colIndex;
    const shown = new Set(filters);
    const hidden = distinctValues(sheet, { area, hiddenValues }, column).filter(
      (value) => !shown.has(value),
    );
    if (hidden.length > 0) hiddenValues.set(column, hidden);
  }
  return { area, hiddenValues };
}

function lastFilteredRow(sheet: SheetModel, filter: SheetFilter): number {
  return Math.min(filter.area.endRow, sheet.values.length - 1);
}

function textAt(sheet: SheetModel, row: number, column: number): string {
  return String(sheet.values[row]?.[column] ?? '');
}

/** The values below the heading. */
function distinctValues(sheet: SheetModel, filter: SheetFilter, column: number): string[] {
  const values = new Set<string>();
  for (let row = filter.area.startRow + 1; row <= lastFilteredRow(sheet, filter); row += 1) {
    values.add(textAt(sheet, row, column));
  }
  return [...values];
}

/** The rows the filter hides. */
export function rowsHiddenByFilter(sheet: SheetModel): Set<number> {
  const rows = new Set<number>();
  const { filter } = sheet;
  if (!filter || filter.hiddenValues.size === 0) return rows;
  for (let row = filter.area.startRow + 1; row <= lastFilteredRow(sheet, filter); row += 1) {
    for (const [column, hidden] of filter.hiddenValues) {
      if (hidden.includes(textAt(sheet, row, column))) rows.add(row);
    }
  }
  return rows;
}

function filterKey(filter: SheetFilter | undefined): string {
  return filter ? JSON.stringify([filter.area, [...filter.hiddenValues]]) : '';
}

/** Writes the filter if it differs from the one that was read. */
export function writeFilter(xml: SheetXml, before: SheetModel, after: SheetModel): void {
  if (filterKey(before.filter) === filterKey(after.filter)) return;
  xml.replace('autoFilter', after.filter ? filterXml(after, after.filter) : '');
}

function filterXml(sheet: SheetModel, filter: SheetFilter): string {
  const columns = [...filter.hiddenValues].map(([column, hidden]) => {
    const shown = distinctValues(sheet, filter, column).filter((value) => !hidden.includes(value));
    const tags = shown
      .filter((value) => value !== '')
      .map((value) => `<filter val="${escapeAttribute(value)}"/>`);
    const blank = shown.includes('') ? ' blank="1"' : '';
    const colId = column - filter.area.startColumn;
    return `<filterColumn colId="${colId}"><filters${blank}>${tags.join('')}</filters></filterColumn>`;
  });
  return `<autoFilter ref="${areaReference(filter.area)}">${columns.join('')}</autoFilter>`;
}

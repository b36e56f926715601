/** The rows and cells of a worksheet as they are spelled, with their places in the sheet. */
import { columnNumber } from '../package/references';
import { eachChild, rootOf } from '../package/xml-scan';
import type { XmlSpan } from '../package/xml-scan';

/** A row or cell may leave its number out; then it is the one after the last. */
const ROW_NUMBER = /\sr\s*=\s*["'](\d+)["']/;
const CELL_COLUMN = /\sr\s*=\s*["']([A-Za-z]+)\d+["']/;
const LOOK = /\ss\s*=\s*["'](\d+)["']/;
const VALUE = /<v(?:\s[^>]*)?>([^<]*)<\/v>/;

/** Calls `visit` for every row of a `sheetData` element, with the row's 0-based number. */
export function eachRow(sheetData: string, visit: (row: number, span: XmlSpan) => void): void {
  if (sheetData === '') return;
  const root = rootOf(sheetData);
  let row = -1;
  eachChild(sheetData, root.openEnd, root.innerEnd, (span) => {
    if (span.name !== 'row') return;
    const number = ROW_NUMBER.exec(sheetData.slice(span.start, span.openEnd))?.[1];
    row = number === undefined ? row + 1 : Number(number) - 1;
    visit(row, span);
  });
}

/** Calls `visit` for every cell of a row, with the cell's 0-based column. */
export function eachCell(
  sheetData: string,
  row: XmlSpan,
  visit: (column: number, span: XmlSpan) => void,
): void {
  let column = -1;
  eachChild(sheetData, row.openEnd, row.innerEnd, (span) => {
    if (span.name !== 'c') return;
    const letters = CELL_COLUMN.exec(sheetData.slice(span.start, span.openEnd))?.[1];
    column = letters === undefined ? column + 1 : columnNumber(letters);
    visit(column, span);
  });
}

/** The number of the look an opening tag names (`s`), undefined when it names none. */
export function lookNumber(tag: string): number | undefined {
  const number = LOOK.exec(tag)?.[1];
  return number === undefined ? undefined : Number(number);
}

/** The number of the look that a row gives to cells typed into it; 0 when it has none of its own. */
export function customLook(tag: string): number {
  return /\scustomFormat\s*=\s*["'](?:1|true)["']/.test(tag) ? (lookNumber(tag) ?? 0) : 0;
}

/** The number a cell element holds, exactly as written; NaN when there is none. */
export function numberInCell(cell: string): number {
  const text = VALUE.exec(cell)?.[1] ?? '';
  return text === '' ? Number.NaN : Number(text);
}

/** Fills a sheet's grids: values and formulas from what hucre parsed, looks and exact numbers from the file's own text. */
import { cellKey, DEFAULT_MAX_COLUMNS, DEFAULT_MAX_ROWS } from '../../model';
import type { RichTextRun, Scalar, SheetModel } from '../../model';
import { customLook, eachCell, eachRow, lookNumber, numberInCell } from './cell-scan';
import type { ParsedCell, ParsedSheet } from '../hucre-adapter';
import { fillColumnLooks } from '../looks/column-looks';
import type { LookTable } from '../looks/look-table';
import { DAYS_TO_1904, isCalendarFormat } from './number-formats';
import { movedFormula } from './shared-formulas';
import { fontOf } from '../looks/style-read';

export interface CellSource {
  readonly parsed: ParsedSheet;
  readonly sheetData: string;
  /** The numbers of the looks that columns (0-based) have. */
  readonly columnLooks: ReadonlyMap<number, number>;
  readonly looks: LookTable;
  readonly from1904: boolean;
}

/**
 * Fills values, formulas, styles, notes and rich texts, and with them the size of the sheet. Gives the cells whose formula is
 * shared with others.
 */
export function readCells(sheet: SheetModel, source: CellSource): Set<string> {
  sheet.values = source.parsed.rows.map((row) =>
    row.map((value): Scalar => (value instanceof Date ? null : value)),
  );
  readDetails(sheet, source);
  const spelled = readLooksAndDates(sheet, source);
  sheet.maxRows = Math.max(DEFAULT_MAX_ROWS, sheet.values.length, sheet.styles.length);
  sheet.maxColumns = columnCountOf(source.parsed);
  readColumnLooks(sheet, source, spelled);
  return readFormulas(sheet, source.parsed);
}

/** How many columns a sheet has: those of a new one, or up to the last value. */
export function columnCountOf({ rows }: ParsedSheet): number {
  return Math.max(DEFAULT_MAX_COLUMNS, ...rows.map((row) => row.length));
}

function readDetails(sheet: SheetModel, { parsed, looks }: CellSource): void {
  const richTexts = new Map<string, readonly RichTextRun[]>();
  for (const [key, cell] of parsed.cells ?? []) {
    if (cell.comment) sheet.notes.set(key, cell.comment.text);
    const runs = runsOf(cell, looks.themeColors);
    if (runs.length > 0) richTexts.set(key, runs);
  }
  if (richTexts.size > 0) sheet.richTexts = richTexts;
}

/** The runs of a cell's text: those with a look of their own, or one over all of it that carries the link. */
function runsOf(cell: ParsedCell, themeColors: readonly string[]): RichTextRun[] {
  const text = typeof cell.value === 'string' ? cell.value : '';
  const link = linkOf(cell);
  let at = 0;
  const runs = (cell.richText ?? []).map((run) => {
    const start = at;
    at += run.text.length;
    return { start, end: at, link, style: fontOf(run.font, themeColors) };
  });
  if (runs.length > 0 || link === null) return runs;
  return [{ start: 0, end: text.length, link, style: {} }];
}

function linkOf({ hyperlink }: ParsedCell): string | null {
  if (!hyperlink) return null;
  if (hyperlink.location !== undefined) return `#${hyperlink.location}`;
  return hyperlink.target === '' ? null : hyperlink.target;
}

/** Per row the columns of which the file itself says how the cell looks; `all` where the row has a look of its own. */
type SpelledLooks = Map<number, ReadonlySet<number> | 'all'>;

function readLooksAndDates(sheet: SheetModel, source: CellSource): SpelledLooks {
  const { sheetData, looks, parsed, columnLooks } = source;
  const spelled: SpelledLooks = new Map();
  eachRow(sheetData, (row, rowSpan) => {
    const styles: SheetModel['styles'][number] = [];
    const present = new Set<number>();
    eachCell(sheetData, rowSpan, (column, span) => {
      if (columnLooks.has(column)) present.add(column);
      const look = lookNumber(sheetData.slice(span.start, span.openEnd));
      if (look !== undefined) {
        if (!looks.has(look)) looks.add(look, parsed.cells?.get(cellKey(row, column))?.style ?? {});
        const style = looks.style(look);
        if (style) styles[column] = style;
      }
      if (parsed.rows[row]?.[column] instanceof Date) {
        const cell = sheetData.slice(span.start, span.end);
        putDate(sheet, row, column, dateNumber(numberInCell(cell), look, source));
      }
    });
    if (styles.length > 0) sheet.styles[row] = Array.from(styles);
    const hasOwnLook = customLook(sheetData.slice(rowSpan.start, rowSpan.openEnd)) !== 0;
    if (columnLooks.size > 0) spelled.set(row, hasOwnLook ? 'all' : present);
  });
  sheet.styles = Array.from(sheet.styles, (row) => (row as typeof row | undefined) ?? []);
  return spelled;
}

function readColumnLooks(
  sheet: SheetModel,
  { columnLooks, looks }: CellSource,
  spelled: SpelledLooks,
): void {
  const known = [...columnLooks].flatMap(([column, number]) => {
    const look = column < sheet.maxColumns ? looks.style(number) : undefined;
    return look ? [[column, look] as const] : [];
  });
  fillColumnLooks(sheet, new Map(known), (row, column) => {
    const columns = spelled.get(row);
    return columns === 'all' || columns?.has(column) === true;
  });
}

/** The file's own number, so that no hour is moved and no second lost; days from 1904 are counted from 1899. */
function dateNumber(number: number, look: number | undefined, source: CellSource): number {
  if (!source.from1904 || !isCalendarFormat(source.looks.numberFormat(look ?? 0))) return number;
  return number + DAYS_TO_1904;
}

function putDate(sheet: SheetModel, row: number, column: number, days: number): void {
  const values = sheet.values[row];
  if (values) values[column] = Number.isNaN(days) ? null : days;
}

function readFormulas(sheet: SheetModel, parsed: ParsedSheet): Set<string> {
  const shared = new Set<string>();
  const masters = new Map<number, { readonly key: string; readonly formula: string }>();
  for (const [key, cell] of parsed.cells ?? []) {
    if (cell.formula === undefined) continue;
    const index = cell.formulaType === 'shared' ? cell.formulaSharedIndex : undefined;
    if (index === undefined) {
      sheet.formulas.set(key, `=${cell.formula}`);
      continue;
    }
    shared.add(key);
    if (cell.formula !== '') masters.set(index, { key, formula: cell.formula });
    const master = masters.get(index);
    if (master) sheet.formulas.set(key, `=${formulaFrom(master, key)}`);
  }
  return shared;
}

function formulaFrom(
  master: { readonly key: string; readonly formula: string },
  key: string,
): string {
  const [masterRow = 0, masterColumn = 0] = master.key.split(',').map(Number);
  const [row = 0, column = 0] = key.split(',').map(Number);
  return movedFormula(master.formula, row - masterRow, column - masterColumn);
}

/** Writing one sheet: what changed on it, the looks that needs, and its part after the changes. */
import { BookError } from '../errors';
import type { SheetModel } from '../model';
import { notesAuthor } from '../words';
import { cellChanges } from './cells/cell-changes';
import type { CellChanges } from './cells/cell-changes';
import { MOST_LETTERS } from './cells/cell-xml';
import { writeCharts } from './drawing/charts';
import { newFormats, writeConditionalFormats } from './rules/conditional-formats';
import { rowsHiddenByFilter, writeFilter } from './rules/filters';
import { writeHyperlinks } from './cells/hyperlinks';
import { columnLookNumbers, writeColumns } from './frame/columns';
import { fittedHeight } from './frame/fitted-heights';
import { writePrint } from './frame/print';
import { rowChanges } from './frame/rows';
import { writeView } from './frame/view';
import { sayLooksOnce, sharedLooks } from './looks/column-looks';
import type { ColumnLooks } from './looks/column-looks';
import type { LooksToWrite } from './looks/looks-to-write';
import { writeMerges, widenDimension } from './frame/merges';
import { writeNotes } from './drawing/notes';
import { DAYS_TO_1904, isCalendarFormat } from './cells/number-formats';
import type { XlsxPackage } from './package/package';
import { sameProtections, writeLock } from './rules/protections';
import { cellReference } from './package/references';
import type { SharedStrings } from './cells/shared-strings';
import { patchedSheetData } from './cells/sheet-data';
import { SheetXml } from './package/sheet-xml';
import { writeValidations } from './rules/validations';

/** What is to be done for one sheet. */
export interface SheetJob {
  readonly before: SheetModel;
  readonly after: SheetModel;
  readonly part: string;
  readonly sheetNumber: number;
  readonly xml: SheetXml;
  readonly cells: CellChanges;
  /** The looks that the file is to say once for a column; none on a sheet that came with the file. */
  readonly columnLooks: ColumnLooks;
}

/** What all sheets of a file share while it is written. */
export interface Workshop {
  readonly parts: XlsxPackage;
  readonly looks: LooksToWrite;
  readonly strings: SharedStrings;
  readonly from1904: boolean;
}

/** Finds out what changed and announces the looks that needs. */
export function sheetJob(
  shop: Workshop,
  sheet: Pick<SheetJob, 'before' | 'after' | 'part' | 'sheetNumber'>,
  {
    sharedFormulas,
    isNew,
  }: { readonly sharedFormulas: ReadonlySet<string>; readonly isNew: boolean },
): SheetJob {
  const { before, after } = sheet;
  const cells = cellChanges(before, after, sharedFormulas);
  const columnLooks: ColumnLooks = isNew ? sharedLooks(after) : new Map();
  sayLooksOnce(cells, after, columnLooks);
  for (const look of columnLooks.values()) shop.looks.want(look);
  for (const [row, columns] of cells) {
    for (const [column, change] of columns) {
      shop.looks.want(after.styles[row]?.[column]);
      requireShortText(after, row, column);
      if (change === 'look' && shop.from1904 && changesCalendar(before, after, row, column)) {
        columns.set(column, 'content');
      }
    }
  }
  newFormats(before.conditionalFormats, after.conditionalFormats).forEach((format) => {
    shop.looks.wantFormat(format);
  });
  return { ...sheet, cells, columnLooks, xml: new SheetXml(shop.parts.text(sheet.part)) };
}

function requireShortText(sheet: SheetModel, row: number, column: number): void {
  const value = sheet.values[row]?.[column];
  if (typeof value !== 'string' || value.length <= MOST_LETTERS) return;
  throw new BookError('CELL_TOO_LONG', `${sheet.name}!${cellReference(row, column)}`);
}

function isCalendarCell(sheet: SheetModel, row: number, column: number): boolean {
  return isCalendarFormat(sheet.styles[row]?.[column]?.numberFormat);
}

function changesCalendar(
  before: SheetModel,
  after: SheetModel,
  row: number,
  column: number,
): boolean {
  return isCalendarCell(before, row, column) !== isCalendarCell(after, row, column);
}

/** Writes the sheet's part and the parts that hang on it. */
export async function writeSheet(job: SheetJob, shop: Workshop): Promise<void> {
  const { before, after, xml, part, columnLooks } = job;
  const looks = [...columnLooks].map(([at, look]) => [at, shop.looks.numberOf(look)] as const);
  writeColumns(xml, before, after, new Map(looks));
  writeGrid(job, shop);
  writeView(xml, before, after);
  if (!sameProtections(before.protections, after.protections)) writeLock(xml, after.protections);
  writeFilter(xml, before, after);
  writeMerges(xml, before.merges, after.merges);
  writeConditionalFormats(
    xml,
    before.conditionalFormats,
    after.conditionalFormats,
    shop.looks.ofFormats,
  );
  writeValidations(xml, before.validations, after.validations);
  writeHyperlinks(xml, shop.parts, part, before.richTexts, after.richTexts);
  writePrint(xml, before.print, after.print);
  writeChartSection(job, shop);
  await writeNoteSection(job, shop);
  if (xml.changed) shop.parts.write(part, xml.toString());
}

function writeGrid(
  { before, after, xml, cells, columnLooks }: SheetJob,
  { looks, strings, from1904 }: Workshop,
): void {
  let ofColumns: ReadonlyMap<number, number> | undefined;
  const sheetData = patchedSheetData(xml.section('sheetData'), {
    after,
    cells,
    rows: rowChanges(withFilteredRows(before), withFilteredRows(after)),
    lookOf: (row, column) => looks.numberOf(after.styles[row]?.[column]),
    wasKnown: (row, column) =>
      columnLooks.has(column) || before.styles[row]?.[column] !== undefined,
    columnLook: (column) => (ofColumns ??= columnLookNumbers(xml)).get(column) ?? 0,
    fileNumber: (row, column, value) =>
      from1904 && isCalendarCell(after, row, column) ? value - DAYS_TO_1904 : value,
    rowHeight: (row) => fittedHeight(after, row),
    strings,
  });
  xml.replace('sheetData', sheetData);
  if (cells.size > 0) widenDimension(xml, after);
}

/** In a file, the rows a filter hides are hidden rows. */
function withFilteredRows(sheet: SheetModel): SheetModel {
  return { ...sheet, hiddenRows: new Set([...sheet.hiddenRows, ...rowsHiddenByFilter(sheet)]) };
}

function writeChartSection({ before, after, xml, part }: SheetJob, { parts }: Workshop): void {
  const present = parts.related(part, 'drawing');
  const drawing = writeCharts(parts, present, before.charts, after);
  if (drawing === undefined || drawing === present) return;
  xml.replace('drawing', `<drawing r:id="${parts.relate(part, 'drawing', drawing)}"/>`);
}

async function writeNoteSection(job: SheetJob, { parts }: Workshop): Promise<void> {
  const { before, after, xml, part, sheetNumber } = job;
  const id = await writeNotes(parts, part, sheetNumber, before.notes, after.notes, notesAuthor);
  if (id !== undefined) xml.replace('legacyDrawing', `<legacyDrawing r:id="${id}"/>`);
}

/** Reads an .xlsx file into the model. */
import { createHash } from 'node:crypto';
import { basename, extname, resolve } from 'node:path';
import { BookError } from '../errors';
import { emptySheet } from '../model';
import type { BookModel, SheetModel } from '../model';
import { columnCountOf, readCells } from './cells/cells-read';
import { readCharts } from './drawing/charts';
import { readConditionalFormats } from './rules/conditional-formats';
import { readBytes } from './file/file-access';
import { requireXlsx } from './file/file-kind';
import { readFilter, rowsHiddenByFilter } from './rules/filters';
import { parseBook, parseLooks } from './hucre-adapter';
import type { ParsedBook, ParsedSheet } from './hucre-adapter';
import { columnLookNumbers, lookNumbersOfColumns, readColumns } from './frame/columns';
import { readPrint } from './frame/print';
import { readRows } from './frame/rows';
import { readView } from './frame/view';
import { LookTable } from './looks/look-table';
import { readNamedRanges } from './package/names';
import { XlsxPackage } from './package/package';
import { readProtections } from './rules/protections';
import { SheetXml } from './package/sheet-xml';
import { snapshotOf } from './snapshot';
import type { BookOrigin, SheetOrigin } from './snapshot';
import { readValidations } from './rules/validations';
import { WorkbookXml, workbookPath } from './package/workbook-xml';
import type { SheetEntry } from './package/workbook-xml';

/** Reads the workbook at `path`; throws a BookError that says what to do. The file is only read. */
export async function readBook(path: string): Promise<BookModel> {
  const id = createHash('sha256').update(resolve(path)).digest('hex').slice(0, 32);
  return readBookBytes(await readBytes(path), path, `desk-${id}`);
}

/** Reads a workbook from its bytes; `path` names it in messages and gives the model its name. */
export async function readBookBytes(
  bytes: Uint8Array,
  path: string,
  id = `desk-${basename(path)}`,
): Promise<BookModel> {
  requireXlsx(bytes, path);
  try {
    return await readParts(bytes, path, id);
  } catch (error) {
    if (error instanceof BookError) throw error;
    throw new BookError('DAMAGED', path, { cause: error });
  }
}

async function readParts(bytes: Uint8Array, path: string, id: string): Promise<BookModel> {
  const parts = XlsxPackage.open(bytes);
  const workbookPart = workbookPath(parts);
  if (!parts.has(workbookPart)) throw new BookError('NOT_A_WORKBOOK', path);
  const workbook = new WorkbookXml(parts, workbookPart);
  const entries = workbook
    .sheets()
    .filter((entry) => entry.kind === 'worksheet' && parts.has(entry.part));
  if (entries.length === 0) throw new BookError('NOT_A_WORKBOOK', path);
  const parsed = await parseBook(bytes, path, new Set(entries.map((entry) => entry.name)));
  const reader = new BookReader(bytes, parts, workbook, parsed, entries);
  await reader.findColumnLooks();
  return reader.book(id, basename(path, extname(path)));
}

/** What reading one file needs at hand. */
class BookReader {
  private readonly file = {};
  private readonly looks: LookTable;
  private readonly sheetXmls: ReadonlyMap<SheetEntry, SheetXml>;
  private lastId: number;

  constructor(
    private readonly bytes: Uint8Array,
    private readonly parts: XlsxPackage,
    private readonly workbook: WorkbookXml,
    private readonly parsed: ParsedBook,
    private readonly entries: readonly SheetEntry[],
  ) {
    const styles = parts.related(workbook.path, 'styles');
    this.looks = new LookTable(
      styles === undefined ? '' : parts.text(styles),
      this.file,
      parsed.themeColors ?? [],
    );
    this.lastId = Math.max(...entries.map((entry) => entry.number));
    this.sheetXmls = new Map(entries.map((entry) => [entry, new SheetXml(parts.text(entry.part))]));
  }

  /** Puts the looks of whole columns into the table: perhaps no cell of the file has them. */
  async findColumnLooks(): Promise<void> {
    const xmls = [...this.sheetXmls.values()];
    const numbers = [...new Set(xmls.flatMap(lookNumbersOfColumns))];
    const styles = this.parts.related(this.workbook.path, 'styles');
    if (numbers.length === 0 || styles === undefined) return;
    const looks = await parseLooks(this.parts.text(styles), numbers);
    numbers.forEach((number, index) => {
      this.looks.add(number, looks[index] ?? {});
    });
  }

  book(id: string, name: string): BookModel {
    const names = this.workbook.definedNames();
    const sheets = this.entries.map((entry, index) => this.sheet(entry, this.parsed.sheets[index]));
    const namedRanges = readNamedRanges(names, sheets);
    const activeSheetId = this.activeSheetId();
    const origin: BookOrigin = {
      file: this.file,
      bytes: this.bytes,
      namedRanges: [...namedRanges],
      activeSheetId,
      baseFont: this.parsed.defaultFont ?? {},
    };
    return {
      id,
      name,
      timeZone: 'Asia/Shanghai',
      locale: 'zh_CN',
      sheets,
      namedRanges,
      activeSheetId,
      selection: { startRow: 0, startColumn: 0, endRow: 0, endColumn: 0 },
      nextId: this.lastId + 1,
      origin,
    };
  }

  private activeSheetId(): number {
    const active = this.workbook.sheets()[this.workbook.activeTab()];
    const found = this.entries.find((entry) => entry.number === active?.number);
    return (found ?? this.entries[0])?.number ?? 1;
  }

  private sheet(entry: SheetEntry, parsed: ParsedSheet | undefined): SheetModel {
    const sheet = emptySheet(entry.number, entry.name);
    const xml = this.sheetXmls.get(entry);
    if (!parsed || !xml) return sheet;
    const sharedFormulas = readCells(sheet, {
      parsed,
      sheetData: xml.section('sheetData'),
      columnLooks: columnLookNumbers(xml, columnCountOf(parsed)),
      looks: this.looks,
      from1904: this.workbook.from1904(),
    });
    this.rules(sheet, xml, parsed, entry);
    const origin: SheetOrigin = {
      file: this.file,
      part: entry.part,
      before: snapshotOf(sheet),
      sharedFormulas,
    };
    return { ...sheet, origin };
  }

  private rules(sheet: SheetModel, xml: SheetXml, parsed: ParsedSheet, entry: SheetEntry): void {
    const { themeColors } = this.looks;
    readColumns(sheet, parsed);
    readRows(sheet, parsed);
    readView(sheet, parsed, themeColors);
    sheet.merges = (parsed.merges ?? []).map(({ startRow, startCol, endRow, endCol }) => {
      return { startRow, startColumn: startCol, endRow, endColumn: endCol };
    });
    sheet.validations = readValidations(xml);
    sheet.conditionalFormats = readConditionalFormats(xml, parsed, themeColors);
    sheet.protections = readProtections(xml, entry.name, this.workbook.definedNames());
    sheet.filter = readFilter(sheet, parsed);
    for (const row of rowsHiddenByFilter(sheet)) sheet.hiddenRows.delete(row);
    const print = readPrint(xml);
    if (print) sheet.print = print;
    const drawing = this.parts.related(entry.part, 'drawing');
    sheet.charts = readCharts(this.parts, drawing, sheet, () => (this.lastId += 1));
  }
}

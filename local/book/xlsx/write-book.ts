/**
 * Writes the model as an .xlsx file. A workbook that came from a file is that file with the changed parts patched: what
 * nobody touched is the same to the letter. A new workbook is an empty file patched in the same way.
 */
import { BookError } from '../errors';
import { emptySheet } from '../model';
import type { BookModel, SheetModel } from '../model';
import { bookAuthor } from '../words';
import { formulasChanged } from './cells/cell-changes';
import { replaceFile } from './file/file-access';
import { authorStyles, emptyPackage, NEW_BOOK_FONT } from './hucre-adapter';
import { writeSelectedTab } from './frame/view';
import { LooksToWrite } from './looks/looks-to-write';
import { changedNames } from './package/names';
import { XlsxPackage } from './package/package';
import { SharedStrings } from './cells/shared-strings';
import { sheetJob, writeSheet } from './sheet-job';
import type { SheetJob, Workshop } from './sheet-job';
import { dropGoneSheets, sheetEntries, tabOrder } from './package/sheet-list';
import { bookOrigin, sheetOrigin } from './snapshot';
import type { BookOrigin } from './snapshot';
import { WorkbookXml, workbookPath } from './package/workbook-xml';
import type { SheetEntry } from './package/workbook-xml';

const STYLES_TYPE = 'application/vnd.openxmlformats-officedocument.spreadsheetml.styles+xml';
const FORBIDDEN_IN_NAMES = /[:\\/?*[\]]|^'|'$/;
const MOST_NAME_LETTERS = 31;

/** Writes the workbook to `path`, whole or not at all; throws a BookError that says what to do. */
export async function writeBook(book: BookModel, path: string): Promise<void> {
  await replaceFile(path, await bookBytes(book));
}

/** The bytes of the workbook as an .xlsx file. */
export async function bookBytes(book: BookModel): Promise<Uint8Array> {
  requireSheetNames(book.sheets);
  const origin = bookOrigin(book);
  const parts = origin
    ? XlsxPackage.open(origin.bytes)
    : await emptyPackage(book.sheets[0]?.name ?? '', bookAuthor);
  const workbook = new WorkbookXml(parts, workbookPath(parts));
  const shop: Workshop = {
    parts,
    looks: new LooksToWrite(origin?.file ?? {}, origin?.baseFont ?? NEW_BOOK_FONT),
    strings: new SharedStrings(parts, workbook.path),
    from1904: workbook.from1904(),
  };
  const known = workbook.sheets();
  const entries = sheetEntries(book, parts, workbook.path, known, origin);
  const jobs = book.sheets.flatMap((sheet, index) => {
    const entry = entries[index];
    return entry ? [jobFor(sheet, entry, shop, origin)] : [];
  });
  await addLooks(shop, workbook.path);
  markActiveTab(book, jobs, origin);
  for (const job of jobs) await writeSheet(job, shop);
  shop.strings.save();
  writeWorkbook(book, workbook, jobs, tabOrder(entries, known), origin);
  dropGoneSheets(parts, workbook.path, known, tabOrder(entries, known));
  return parts.bytes();
}

function requireSheetNames(sheets: readonly SheetModel[]): void {
  const seen = new Set<string>();
  for (const { name } of sheets) {
    const spoiled = name === '' || name.length > MOST_NAME_LETTERS || FORBIDDEN_IN_NAMES.test(name);
    if (spoiled || seen.has(name.toLowerCase())) throw new BookError('BAD_SHEET_NAME', name);
    seen.add(name.toLowerCase());
  }
}

function jobFor(
  sheet: SheetModel,
  entry: SheetEntry,
  shop: Workshop,
  origin: BookOrigin | undefined,
): SheetJob {
  const loaded = sheetOrigin(sheet, origin?.file);
  const before = loaded?.before ?? emptySheet(sheet.id, sheet.name);
  const job = { before, after: sheet, part: entry.part, sheetNumber: entry.number };
  const sharedFormulas = loaded?.sharedFormulas ?? new Set<string>();
  return sheetJob(shop, job, { sharedFormulas, isNew: loaded === undefined });
}

async function addLooks({ parts, looks }: Workshop, workbook: string): Promise<void> {
  const path = parts.related(workbook, 'styles');
  if (path === undefined && looks.isEmpty) return;
  const before = path === undefined ? (await authorStyles([], [])).styles : parts.text(path);
  const after = await looks.addTo(before);
  if (path === undefined) createStyles(parts, workbook, after);
  else if (after !== before) parts.write(path, after);
}

/** Some programs write files without a part for looks. */
function createStyles(parts: XlsxPackage, workbook: string, xml: string): void {
  const path = parts.freePath(`${workbook.slice(0, workbook.lastIndexOf('/') + 1)}styles`, '.xml');
  parts.write(path, xml);
  parts.declare(path, STYLES_TYPE);
  parts.relate(workbook, 'styles', path);
}

function markActiveTab(
  book: BookModel,
  jobs: readonly SheetJob[],
  origin: BookOrigin | undefined,
): void {
  const active = activeSheetId(book);
  if (active === origin?.activeSheetId) return;
  for (const { after, xml } of jobs) writeSelectedTab(xml, after.id === active);
}

/** The sheet to show first; a hidden one cannot be. */
function activeSheetId({ sheets, activeSheetId: wanted }: BookModel): number | undefined {
  const shown = sheets.filter((sheet) => !sheet.hidden);
  return (shown.find((sheet) => sheet.id === wanted) ?? shown[0])?.id;
}

function writeWorkbook(
  book: BookModel,
  workbook: WorkbookXml,
  jobs: readonly SheetJob[],
  tabs: readonly SheetEntry[],
  origin: BookOrigin | undefined,
): void {
  const names = workbook.definedNames();
  workbook.setSheets(tabs);
  workbook.setDefinedNames(changedNames(names, origin?.namedRanges ?? [], book, jobs));
  const active = jobs.find((job) => job.after.id === activeSheetId(book));
  const place = Math.max(
    0,
    tabs.findIndex((tab) => tab.part === active?.part),
  );
  if (place !== workbook.activeTab()) workbook.setActiveTab(place);
  const changed = jobs.filter((job) => job.cells.size > 0);
  if (changed.length > 0 && book.sheets.some((sheet) => sheet.formulas.size > 0)) {
    workbook.recalculateOnOpen();
  }
  if (jobs.some((job) => formulasChanged(job.before, job.after))) workbook.dropCalculationChain();
  workbook.save();
}

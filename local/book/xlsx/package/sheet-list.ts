/** Which parts the sheets of the model are written to, in the order of their tabs. */
import type { BookModel, SheetModel } from '../../model';
import type { XlsxPackage } from './package';
import { SheetXml } from './sheet-xml';
import { sheetOrigin } from '../snapshot';
import type { BookOrigin } from '../snapshot';
import type { SheetEntry } from './workbook-xml';

const SHEET_TYPE = 'application/vnd.openxmlformats-officedocument.spreadsheetml.worksheet+xml';
/** The highest number a sheet may have in a file. */
const LAST_NUMBER = 65_534;

/** The entry of every sheet of the model; parts of new sheets are made. */
export function sheetEntries(
  book: BookModel,
  parts: XlsxPackage,
  workbookPath: string,
  known: readonly SheetEntry[],
  origin: BookOrigin | undefined,
): SheetEntry[] {
  const numbers = new Set(origin ? known.map((entry) => entry.number) : []);
  return book.sheets.map((sheet, index) => {
    const loaded = sheetOrigin(sheet, origin?.file);
    const entry = known.find((one) => one.part === loaded?.part);
    if (entry && loaded)
      return { ...entry, name: sheet.name, state: stateOf(sheet, loaded.before, entry) };
    const number = freeNumber(sheet.id, numbers);
    numbers.add(number);
    const state = sheet.hidden ? 'hidden' : 'visible';
    const first = origin || index > 0 ? undefined : known[0];
    const place = first ?? newPart(parts, workbookPath);
    return { ...place, name: sheet.name, number, state, kind: 'worksheet' };
  });
}

/** A sheet hidden so that only a macro can show it stays so. */
function stateOf(sheet: SheetModel, before: SheetModel, entry: SheetEntry): string {
  if (sheet.hidden === before.hidden) return entry.state;
  return sheet.hidden ? 'hidden' : 'visible';
}

/** The model's own number for the sheet, if the file can have it. */
function freeNumber(wanted: number, taken: ReadonlySet<number>): number {
  if (wanted > 0 && wanted <= LAST_NUMBER && !taken.has(wanted)) return wanted;
  let number = 1;
  while (taken.has(number)) number += 1;
  return number;
}

function newPart(
  parts: XlsxPackage,
  workbookPath: string,
): Pick<SheetEntry, 'part' | 'relationshipId'> {
  const part = parts.freePath('xl/worksheets/sheet', '.xml');
  parts.write(part, new SheetXml('').toString());
  parts.declare(part, SHEET_TYPE);
  return { part, relationshipId: parts.relate(workbookPath, 'worksheet', part) };
}

/** The list of tabs: the model's sheets in its order, and chart sheets after the tab they followed. */
export function tabOrder(
  entries: readonly SheetEntry[],
  known: readonly SheetEntry[],
): SheetEntry[] {
  const tabs = [...entries];
  known.forEach((entry, index) => {
    if (entry.kind === 'worksheet') return;
    const before = known[index - 1];
    const place = tabs.findIndex((tab) => tab.part === before?.part);
    tabs.splice(place + 1, 0, entry);
  });
  return tabs;
}

/** Takes the parts of deleted sheets out of the file, with what only they use. */
export function dropGoneSheets(
  parts: XlsxPackage,
  workbookPath: string,
  known: readonly SheetEntry[],
  tabs: readonly SheetEntry[],
): void {
  const kept = new Set(tabs.map((tab) => tab.part));
  for (const entry of known.filter((one) => !kept.has(one.part))) {
    parts.unrelate(workbookPath, entry.relationshipId);
    dropPart(parts, entry.part);
  }
}

function dropPart(parts: XlsxPackage, path: string): void {
  const targets = parts.relationships(path).filter((one) => !one.external);
  parts.remove(path);
  const used = new Set(
    parts
      .paths()
      .filter((source) => !source.endsWith('.rels'))
      .flatMap((source) => parts.relationships(source).map((one) => one.target)),
  );
  for (const { target } of targets)
    if (!used.has(target) && parts.has(target)) dropPart(parts, target);
}

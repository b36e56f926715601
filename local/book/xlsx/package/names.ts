/** Named ranges of the model among the defined names of a file. Other names are kept as they are. */
import type { BookModel, NamedRangeModel, SheetModel } from '../../model';
import { isProtectionName, protectionNames, sameProtections } from '../rules/protections';
import { absoluteReference, quotedSheetName, sheetReference } from './references';
import type { DefinedName } from './workbook-xml';

const FILTER_NAME = '_xlnm._FilterDatabase';

/** The names that are a range of one sheet and belong to the whole workbook. */
export function readNamedRanges(
  names: readonly DefinedName[],
  sheets: readonly SheetModel[],
): NamedRangeModel[] {
  return names.flatMap((name) => {
    const found = isPlainName(name) ? sheetReference(name.text) : undefined;
    const sheet = sheets.find((one) => one.name === found?.sheetName);
    return found && sheet ? [{ name: name.name, sheetId: sheet.id, area: found.area }] : [];
  });
}

function isPlainName({ name, sheet, hidden }: DefinedName): boolean {
  return sheet === undefined && !hidden && !name.startsWith('_xlnm.');
}

/** Where a sheet stood and what it held when the file was read. */
export interface SheetChange {
  readonly before: SheetModel;
  readonly after: SheetModel;
}

/**
 * The names of the file after the model's changes: named ranges and protections set anew where they changed, names of
 * deleted sheets gone, and the old name of a renamed sheet replaced.
 */
export function changedNames(
  names: readonly DefinedName[],
  readRanges: readonly NamedRangeModel[],
  book: BookModel,
  changes: readonly SheetChange[],
): DefinedName[] {
  const kept = keptNames(names, changes);
  const ranges = withRanges(kept, readRanges, book);
  return changes.reduce((all, change) => withProtections(withFilter(all, change), change), ranges);
}

function keptNames(names: readonly DefinedName[], changes: readonly SheetChange[]): DefinedName[] {
  const present = new Map(changes.map(({ before, after }) => [before.name, after.name]));
  return names.flatMap((name) => {
    const sheet = name.sheet === undefined ? undefined : present.get(name.sheet);
    if (name.sheet !== undefined && sheet === undefined) return [];
    return [{ ...name, sheet, text: withSheetsRenamed(name.text, changes) }];
  });
}

/** A formula with the new names of renamed sheets. */
function withSheetsRenamed(formula: string, changes: readonly SheetChange[]): string {
  return changes
    .filter(({ before, after }) => before.name !== after.name)
    .reduce((text, { before, after }) => {
      const bare = before.name.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
      const quoted = bare.replace(/'/g, "''");
      const reference = new RegExp(`'${quoted}'!|(?<![\\w.'\\u0080-\\uffff])${bare}!`, 'g');
      return text.replace(reference, () => `${quotedSheetName(after.name)}!`);
    }, formula);
}

function withRanges(
  names: readonly DefinedName[],
  readRanges: readonly NamedRangeModel[],
  book: BookModel,
): DefinedName[] {
  const known = new Map(readRanges.map((range) => [range.name, JSON.stringify(range)]));
  const wanted = new Map(book.namedRanges.map((range) => [range.name, range]));
  const unchanged = (name: string): boolean => JSON.stringify(wanted.get(name)) === known.get(name);
  const kept = names.filter(
    (name) => !isPlainName(name) || !known.has(name.name) || unchanged(name.name),
  );
  const added = book.namedRanges
    .filter((range) => !unchanged(range.name))
    .flatMap((range) => {
      const sheet = book.sheets.find((one) => one.id === range.sheetId);
      if (!sheet) return [];
      const text = absoluteReference(sheet.name, range.area);
      return [{ name: range.name, text, sheet: undefined, hidden: false, comment: '' }];
    });
  return [...kept, ...added];
}

function withProtections(
  names: readonly DefinedName[],
  { before, after }: SheetChange,
): DefinedName[] {
  if (sameProtections(before.protections, after.protections)) return [...names];
  const others = names.filter((name) => !isProtectionName(name) || name.sheet !== after.name);
  return [...others, ...protectionNames(after.name, after.protections)];
}

/** Excel keeps the filtered range in a hidden name as well. */
function withFilter(names: readonly DefinedName[], { before, after }: SheetChange): DefinedName[] {
  const area = after.filter?.area;
  if (JSON.stringify(before.filter?.area) === JSON.stringify(area)) return [...names];
  const others = names.filter((name) => name.name !== FILTER_NAME || name.sheet !== after.name);
  if (!area) return others;
  const text = absoluteReference(after.name, area);
  return [...others, { name: FILTER_NAME, text, sheet: after.name, hidden: true, comment: '' }];
}

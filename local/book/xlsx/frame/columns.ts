/** Widths, hiding and shared looks of columns. A file tells them for runs of columns, so a changed column is cut out of its run. */
import type { SheetModel } from '../../model';
import type { ParsedSheet } from '../hucre-adapter';
import { differingKeys, differingMembers } from './differing';
import type { SheetXml } from '../package/sheet-xml';
import { childrenOf, rootOf } from '../package/xml-scan';
import { attributesOf, attributesOfTag, withAttributes } from '../package/xml-text';
import type { AttributeChanges } from '../package/xml-text';

/** Width of one digit of the default font, in which files measure columns (ECMA-376 part 1, 18.3.1.13). */
const DIGIT_PIXELS = 7;

/** A column's width in pixels from the width in digits that files write. */
function pixelsOfWidth(width: number): number {
  return Math.trunc(((256 * width + Math.trunc(128 / DIGIT_PIXELS)) / 256) * DIGIT_PIXELS);
}

/** The width in digits that reads back as these pixels. */
function widthOfPixels(pixels: number): number {
  return Math.round((pixels / DIGIT_PIXELS) * 1000) / 1000;
}

/** Fills in what the file says of columns. */
export function readColumns(sheet: SheetModel, parsed: ParsedSheet): void {
  parsed.columns?.slice(0, sheet.maxColumns).forEach((column, index) => {
    if (column.width !== undefined)
      sheet.columnWidthsPixels.set(index, pixelsOfWidth(column.width));
    if (column.hidden === true) sheet.hiddenColumns.add(index);
  });
}

/** The most columns a sheet of a file has. */
const MOST_COLUMNS = 16_384;

/**
 * The numbers of the looks that columns (0-based) give to cells of which the file says nothing; 0, the default, is left out.
 *
 * @param columnCount how many columns are asked for: a file may give a look to all that a sheet can have
 */
export function columnLookNumbers(
  xml: SheetXml,
  columnCount = MOST_COLUMNS,
): ReadonlyMap<number, number> {
  const looks = new Map<number, number>();
  for (const { min, max, look } of columnsWithLook(xml)) {
    for (let column = min; column <= Math.min(max, columnCount); column += 1)
      looks.set(column - 1, look);
  }
  return looks;
}

/** The numbers of all looks that columns have. */
export function lookNumbersOfColumns(xml: SheetXml): readonly number[] {
  return columnsWithLook(xml).map(({ look }) => look);
}

function columnsWithLook(xml: SheetXml): (ColumnEntry & { readonly look: number })[] {
  return columnEntries(xml.section('cols'))
    .map((entry) => ({ ...entry, look: Number(attributesOfTag(entry.tag)['style'] ?? 0) }))
    .filter(({ look }) => look !== 0);
}

interface ColumnEntry {
  readonly min: number;
  readonly max: number;
  readonly tag: string;
}

/**
 * Writes the columns that changed; the others keep their widths, looks and outline.
 *
 * @param looks the numbers of the looks to give to columns, by column (0-based)
 */
export function writeColumns(
  xml: SheetXml,
  before: SheetModel,
  after: SheetModel,
  looks: ReadonlyMap<number, number>,
): void {
  const changed = new Set([
    ...differingKeys(before.columnWidthsPixels, after.columnWidthsPixels),
    ...differingMembers(before.hiddenColumns, after.hiddenColumns),
    ...looks.keys(),
  ]);
  if (changed.size === 0) return;
  let entries = columnEntries(xml.section('cols'));
  for (const column of changed) {
    const look = looks.get(column);
    const changes = { ...columnChanges(after, column), ...(look ? { style: look } : {}) };
    entries = withColumn(entries, column + 1, changes);
  }
  const tags = entries
    .sort((left, right) => left.min - right.min)
    .map(({ tag, min, max }) => withAttributes(tag, { min, max }).replace(/([^/])>$/, '$1/>'));
  xml.replace('cols', `<cols>${tags.join('')}</cols>`);
}

function columnEntries(section: string): ColumnEntry[] {
  if (section === '') return [];
  return childrenOf(section, rootOf(section), 'col').map((span) => {
    const { min, max } = attributesOf(section, span);
    return { min: Number(min), max: Number(max), tag: section.slice(span.start, span.openEnd) };
  });
}

function columnChanges(after: SheetModel, column: number): AttributeChanges {
  const pixels = after.columnWidthsPixels.get(column);
  return {
    width: pixels === undefined ? null : widthOfPixels(pixels),
    customWidth: pixels === undefined ? null : 1,
    hidden: after.hiddenColumns.has(column) ? 1 : null,
  };
}

/** The entries with one column cut out of the entry that covers it and changed. */
function withColumn(
  entries: readonly ColumnEntry[],
  column: number,
  changes: AttributeChanges,
): ColumnEntry[] {
  const covering = entries.find((entry) => entry.min <= column && column <= entry.max);
  const tag = withAttributes(covering?.tag ?? '<col/>', changes);
  const own: ColumnEntry = { min: column, max: column, tag };
  if (!covering) return [...entries, own];
  const left = { ...covering, max: column - 1 };
  const right = { ...covering, min: column + 1 };
  const rest = entries.filter((entry) => entry !== covering);
  return [...rest, own, ...[left, right].filter((entry) => entry.min <= entry.max)];
}

/** Sizes, hidden rows and columns, frozen panes, tab colour and gridlines of a sheet. */
import type { SheetModel } from '../model';
import { argb, modelColor } from './colors';
import type { ParsedSheet } from './hucre-adapter';
import { cellReference } from './references';
import type { SheetXml } from './sheet-xml';
import { childOf, childrenOf, outerXml, rootOf } from './xml-scan';
import { attributesOf, attributesOfTag, isTrue, withAttributes } from './xml-text';
import type { AttributeChanges } from './xml-text';

/** Width of one digit of the default font, in which files measure columns (ECMA-376 part 1, 18.3.1.13). */
const DIGIT_PIXELS = 7;
const POINTS_PER_PIXEL = 0.75;

/** A column's width in pixels from the width in digits that files write. */
export function pixelsOfWidth(width: number): number {
  return Math.trunc(((256 * width + Math.trunc(128 / DIGIT_PIXELS)) / 256) * DIGIT_PIXELS);
}

/** The width in digits that reads back as these pixels. */
export function widthOfPixels(pixels: number): number {
  return Math.round((pixels / DIGIT_PIXELS) * 1000) / 1000;
}

/** Fills in what the sheet's frame says. */
export function readLayout(
  sheet: SheetModel,
  parsed: ParsedSheet,
  themeColors: readonly string[],
): void {
  parsed.columns?.slice(0, sheet.maxColumns).forEach((column, index) => {
    if (column.width !== undefined)
      sheet.columnWidthsPixels.set(index, pixelsOfWidth(column.width));
    if (column.hidden === true) sheet.hiddenColumns.add(index);
  });
  for (const [index, row] of parsed.rowDefs ?? []) {
    if (row.height !== undefined) {
      sheet.rowHeightsPixels.set(index, Math.round(row.height / POINTS_PER_PIXEL));
    }
    if (row.hidden === true) sheet.hiddenRows.add(index);
  }
  sheet.frozenRows = parsed.freezePane?.rows ?? 0;
  sheet.frozenColumns = parsed.freezePane?.columns ?? 0;
  sheet.hiddenGridlines = parsed.view?.showGridLines === false;
  sheet.tabColor = modelColor(parsed.view?.tabColor, themeColors);
  sheet.hidden = parsed.hidden === true || parsed.veryHidden === true;
}

/** Changes to the attributes of rows, by row. */
export function rowChanges(before: SheetModel, after: SheetModel): Map<number, AttributeChanges> {
  const changes = new Map<number, AttributeChanges>();
  for (const row of differingKeys(before.rowHeightsPixels, after.rowHeightsPixels)) {
    const pixels = after.rowHeightsPixels.get(row);
    const sized = pixels !== undefined;
    changes.set(row, {
      ht: sized ? pixels * POINTS_PER_PIXEL : null,
      customHeight: sized ? 1 : null,
    });
  }
  for (const row of differingMembers(before.hiddenRows, after.hiddenRows)) {
    changes.set(row, { ...changes.get(row), hidden: after.hiddenRows.has(row) ? 1 : null });
  }
  return changes;
}

/** Writes changed column widths and hidden columns, frame and tab. */
export function writeLayout(xml: SheetXml, before: SheetModel, after: SheetModel): void {
  writeColumns(xml, before, after);
  if (after.frozenRows !== before.frozenRows || after.frozenColumns !== before.frozenColumns) {
    writeView(xml, (view) => withPane(view, after));
  }
  if (after.hiddenGridlines !== before.hiddenGridlines) {
    const showGridLines = after.hiddenGridlines ? 0 : null;
    writeView(xml, (view) => withViewAttributes(view, { showGridLines }));
  }
  if (after.tabColor !== before.tabColor) writeTabColor(xml, after.tabColor);
}

/** Marks the sheet as the one that is shown first, or not. */
export function writeSelectedTab(xml: SheetXml, selected: boolean): void {
  writeView(xml, (view) => withViewAttributes(view, { tabSelected: selected ? 1 : null }));
}

/** The looks that columns give to cells typed into them. */
export function columnLooks(xml: SheetXml): (column: number) => number {
  const looks = columnEntries(xml.section('cols')).map(({ min, max, tag }) => {
    return { first: min - 1, last: max - 1, look: Number(attributesOfTag(tag)['style'] ?? 0) };
  });
  return (column) => looks.find(({ first, last }) => first <= column && column <= last)?.look ?? 0;
}

interface ColumnEntry {
  readonly min: number;
  readonly max: number;
  readonly tag: string;
}

function writeColumns(xml: SheetXml, before: SheetModel, after: SheetModel): void {
  const changed = new Set([
    ...differingKeys(before.columnWidthsPixels, after.columnWidthsPixels),
    ...differingMembers(before.hiddenColumns, after.hiddenColumns),
  ]);
  if (changed.size === 0) return;
  let entries = columnEntries(xml.section('cols'));
  for (const column of changed)
    entries = withColumn(entries, column + 1, columnChanges(after, column));
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

function writeView(xml: SheetXml, change: (view: string) => string): void {
  const section = xml.section('sheetViews') || '<sheetViews></sheetViews>';
  const view = childOf(section, rootOf(section), 'sheetView');
  const changed = change(view ? outerXml(section, view) : '<sheetView workbookViewId="0"/>');
  if (!view) {
    xml.replace('sheetViews', `<sheetViews>${changed}</sheetViews>`);
    return;
  }
  xml.replace('sheetViews', section.slice(0, view.start) + changed + section.slice(view.end));
}

function withViewAttributes(view: string, changes: AttributeChanges): string {
  const { openEnd } = rootOf(view);
  return withAttributes(view.slice(0, openEnd), changes) + view.slice(openEnd);
}

/** A frozen pane belongs with the selections of its panes, so those go too. */
function withPane(view: string, { frozenRows, frozenColumns }: SheetModel): string {
  const root = rootOf(view);
  const open = view.slice(0, root.openEnd).replace(/\s*\/>$/, '>');
  const others = childrenOf(view, root)
    .filter((child) => child.name !== 'pane' && child.name !== 'selection')
    .map((child) => outerXml(view, child));
  const pane = frozenRows + frozenColumns === 0 ? '' : paneXml(frozenRows, frozenColumns);
  return `${open}${pane}${others.join('')}</sheetView>`;
}

function paneXml(rows: number, columns: number): string {
  const active = rows > 0 && columns > 0 ? 'bottomRight' : rows > 0 ? 'bottomLeft' : 'topRight';
  const split = `${columns > 0 ? ` xSplit="${columns}"` : ''}${rows > 0 ? ` ySplit="${rows}"` : ''}`;
  const first = cellReference(rows, columns);
  return (
    `<pane${split} topLeftCell="${first}" activePane="${active}" state="frozen"/>` +
    `<selection pane="${active}" activeCell="${first}" sqref="${first}"/>`
  );
}

function writeTabColor(xml: SheetXml, color: string | undefined): void {
  const section = xml.section('sheetPr') || '<sheetPr></sheetPr>';
  const root = rootOf(section);
  const open = section.slice(0, root.openEnd).replace(/\s*\/>$/, '>');
  const others = childrenOf(section, root).filter((child) => child.name !== 'tabColor');
  const own = color === undefined ? '' : `<tabColor rgb="${argb(color)}"/>`;
  const rest = others.map((child) => outerXml(section, child)).join('');
  xml.replace('sheetPr', `${open}${own}${rest}</sheetPr>`);
}

/** Prints the sheet one page wide, as many pages high as it takes. */
export function writePrint(xml: SheetXml, print: NonNullable<SheetModel['print']>): void {
  const section = xml.section('sheetPr') || '<sheetPr></sheetPr>';
  const root = rootOf(section);
  const open = section.slice(0, root.openEnd).replace(/\s*\/>$/, '>');
  const others = childrenOf(section, root)
    .filter((child) => child.name !== 'pageSetUpPr')
    .map((child) => outerXml(section, child));
  xml.replace('sheetPr', `${open}${others.join('')}<pageSetUpPr fitToPage="1"/></sheetPr>`);
  const page = xml.section('pageSetup') || '<pageSetup/>';
  const changes = {
    paperSize: A4,
    scale: null,
    fitToWidth: 1,
    fitToHeight: 0,
    orientation: print.landscape ? 'landscape' : 'portrait',
  };
  xml.replace('pageSetup', withAttributes(page, changes));
}

const A4 = 9;

/** What the file says about printing, when it is what the model has words for: one page wide. */
export function readPrint(xml: SheetXml): SheetModel['print'] {
  const properties = xml.section('sheetPr');
  const page = xml.section('pageSetup');
  if (properties === '' || page === '') return undefined;
  const fit = childOf(properties, rootOf(properties), 'pageSetUpPr');
  if (!fit || !isTrue(attributesOf(properties, fit)['fitToPage'])) return undefined;
  const { fitToWidth = '1', fitToHeight, orientation } = attributesOf(page, rootOf(page));
  if (fitToWidth !== '1' || fitToHeight !== '0') return undefined;
  return { landscape: orientation === 'landscape' };
}

function differingKeys<Value>(
  left: ReadonlyMap<number, Value>,
  right: ReadonlyMap<number, Value>,
): number[] {
  const keys = new Set([...left.keys(), ...right.keys()]);
  return [...keys].filter((key) => left.get(key) !== right.get(key));
}

function differingMembers(left: ReadonlySet<number>, right: ReadonlySet<number>): number[] {
  return [...new Set([...left, ...right])].filter((key) => left.has(key) !== right.has(key));
}

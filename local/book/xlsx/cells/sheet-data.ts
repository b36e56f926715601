/** The rows and cells of a sheet with the changed ones put in; all others are copied letter by letter. */
import { cellKey } from '../../model';
import type { SheetModel } from '../../model';
import type { CellChange, CellChanges } from './cell-changes';
import { customLook, eachCell, eachRow } from './cell-scan';
import { cellXml } from './cell-xml';
import { cellReference } from '../package/references';
import type { SharedStrings } from './shared-strings';
import type { XmlSpan } from '../package/xml-scan';
import { withAttributes } from '../package/xml-text';
import type { AttributeChanges } from '../package/xml-text';

export interface SheetDataChanges {
  readonly after: SheetModel;
  readonly cells: CellChanges;
  readonly rows: ReadonlyMap<number, AttributeChanges>;
  /** The number of a cell's look. */
  readonly lookOf: (row: number, column: number) => number;
  /** Whether the model knew how this cell looked before, so that no look now means none and not its row's or column's. */
  readonly wasKnown: (row: number, column: number) => boolean;
  /** The number of the look a column gives to its cells; 0 when it has none. */
  readonly columnLook: (column: number) => number;
  /** The number a value is written as: workbooks from 1904 count days from another day. */
  readonly fileNumber: (row: number, column: number, value: number) => number;
  /** The height that fits the text of a row, if the row has no height of its own. */
  readonly rowHeight: (row: number) => AttributeChanges;
  readonly strings: SharedStrings;
}

/** The `sheetData` section after the changes. */
export function patchedSheetData(sheetData: string, changes: SheetDataChanges): string {
  const waiting = [...new Set([...changes.cells.keys(), ...changes.rows.keys()])].sort(
    (a, b) => a - b,
  );
  if (waiting.length === 0) return sheetData;
  const pieces: string[] = [];
  let copiedTo = 0;
  let next = 0;
  const addNewRows = (before: number): void => {
    for (let row = waiting[next]; row !== undefined && row < before; row = waiting[next]) {
      pieces.push(newRow(row, changes));
      next += 1;
    }
  };
  eachRow(sheetData, (row, span) => {
    if ((waiting[next] ?? Infinity) > row) return;
    pieces.push(sheetData.slice(copiedTo, span.start));
    copiedTo = span.start;
    addNewRows(row);
    if (waiting[next] !== row) return;
    pieces.push(changedRow(sheetData, row, span, changes));
    copiedTo = span.end;
    next += 1;
  });
  const end = /<\/(?:\w+:)?sheetData\s*>\s*$/.exec(sheetData)?.index;
  if (end === undefined) {
    addNewRows(Infinity);
    return `<sheetData>${pieces.join('')}</sheetData>`;
  }
  pieces.push(sheetData.slice(copiedTo, end));
  addNewRows(Infinity);
  return pieces.join('') + sheetData.slice(end);
}

function newRow(row: number, changes: SheetDataChanges): string {
  const columns = [...(changes.cells.get(row)?.keys() ?? [])].sort((a, b) => a - b);
  const cells = columns.map((column) =>
    cellAt(row, column, changes, lookOfTyped(row, column, 0, changes)),
  );
  const content = cells.join('');
  const attributes = { ...changes.rowHeight(row), ...changes.rows.get(row) };
  if (content === '' && Object.values(attributes).every((value) => value === null)) return '';
  return `${withAttributes(`<row r="${row + 1}">`, attributes)}${content}</row>`;
}

function changedRow(
  sheetData: string,
  row: number,
  span: XmlSpan,
  changes: SheetDataChanges,
): string {
  const changed = changes.cells.get(row) ?? new Map<number, CellChange>();
  const cells: { readonly column: number; readonly xml: string }[] = [];
  const present = new Set<number>();
  eachCell(sheetData, span, (column, cell) => {
    present.add(column);
    const source = sheetData.slice(cell.start, cell.end);
    const change = changed.get(column);
    const xml = change
      ? changedCell(source, row, column, change, changes)
      : withReference(source, row, column);
    cells.push({ column, xml });
  });
  const rowLook = customLook(sheetData.slice(span.start, span.openEnd));
  for (const column of changed.keys()) {
    if (present.has(column)) continue;
    const look = lookOfTyped(row, column, rowLook, changes);
    cells.push({ column, xml: cellAt(row, column, changes, look) });
  }
  const content = cells
    .sort((left, right) => left.column - right.column)
    .map((cell) => cell.xml)
    .join('');
  return `${rowTag(sheetData.slice(span.start, span.openEnd), row, changes)}${content}</row>`;
}

/** The look of a cell that is not in the file: its own, else its row's, else its column's. */
function lookOfTyped(
  row: number,
  column: number,
  rowLook: number,
  { lookOf, wasKnown, columnLook }: SheetDataChanges,
): number {
  const own = lookOf(row, column);
  return own !== 0 || wasKnown(row, column) ? own : rowLook || columnLook(column);
}

/** The row's tag: its number spelled out, its span of columns left to the reader, a fitted height fitted anew. */
function rowTag(tag: string, row: number, changes: SheetDataChanges): string {
  const own = changes.rows.get(row) ?? {};
  const fitted = !/\scustomHeight\s*=\s*["'](?:1|true)["']/.test(tag) && changes.cells.has(row);
  const open = tag.replace(/\s*\/>$/, '>').replace(/<[\w]+:row/, '<row');
  return withAttributes(open, {
    r: row + 1,
    spans: null,
    ...(fitted ? { ht: null, ...changes.rowHeight(row) } : {}),
    ...own,
  });
}

/** Cells may stand without a reference where each follows the last; beside a new cell they need it. */
function withReference(source: string, row: number, column: number): string {
  if (/^<c\s[^>]*?\br\s*=/.test(source)) return source;
  const open = /^<c(?=[\s/>])/.exec(source)?.[0] ?? '<c';
  return `${open} r="${cellReference(row, column)}"${source.slice(open.length)}`;
}

/** Only the look changed: the content stays as it is spelled. */
function changedCell(
  source: string,
  row: number,
  column: number,
  change: CellChange,
  changes: SheetDataChanges,
): string {
  const look = changes.lookOf(row, column);
  if (change === 'content') return cellAt(row, column, changes, look);
  const openEnd = source.indexOf('>') + 1;
  const tag = withAttributes(source.slice(0, openEnd), { s: look === 0 ? null : look });
  const bare = look === 0 && tag.endsWith('/>') && changes.columnLook(column) === 0;
  return bare ? '' : withReference(tag + source.slice(openEnd), row, column);
}

function cellAt(row: number, column: number, changes: SheetDataChanges, look: number): string {
  const { after, strings } = changes;
  const value = after.values[row]?.[column] ?? null;
  const key = cellKey(row, column);
  const xml = cellXml(
    {
      row,
      column,
      value: typeof value === 'number' ? changes.fileNumber(row, column, value) : value,
      formula: after.formulas.get(key),
      runs: after.richTexts?.get(key),
      look,
    },
    strings,
  );
  // A blank cell without a look would take its column's.
  const isPlainAmongOthers = xml === '' && changes.columnLook(column) !== 0;
  return isPlainAmongOthers ? `<c r="${cellReference(row, column)}"/>` : xml;
}

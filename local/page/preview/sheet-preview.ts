import type { Area } from '../../book/model';
import type { LookView, SheetFrame } from '../../desk-server/protocol';
import type { CellStore, StoredCell } from '../cell-store';
import { make } from '../elements';
import { headlinePixels } from '../grid/row-heights';
import { firstScreen, type FirstScreen, type SeenLine } from './first-screen';
import { styleCell } from './look-styles';
import { shownText } from './shown-text';

/** What a merged cell covers of a first screen. */
interface Span {
  readonly rows: number;
  readonly columns: number;
}

const NO_CELL: StoredCell = { value: null, look: null, formula: undefined };

/**
 * The first screen of a sheet as a plain table in the grid's own measures: to be read while the grid's script, which takes
 * seconds, is not there yet. Nothing in it can be used.
 */
export function sheetPreview(
  frame: SheetFrame,
  store: CellStore,
  widthPixels: number,
  heightPixels: number,
): HTMLTableElement {
  const screen = firstScreen(frame, widthPixels, heightPixels);
  const table = make('table', {}, columnsOf(screen), headOf(screen));
  const covered = new Set<string>();
  const lists = listAreas(frame);
  const body = make('tbody');
  for (const row of screen.rows) {
    const line = make('tr', {}, make('th', {}, String(row.index + 1)));
    line.style.height = `${row.pixels}px`;
    line.classList.toggle('last-frozen', row.index === frame.frozenRows - 1);
    for (const column of screen.columns) {
      if (covered.has(placeOf(row.index, column.index))) continue;
      const span = spanAt(frame, screen, row.index, column.index, covered);
      const isList = lists.some((area) => holds(area, row.index, column.index));
      line.append(cellOf(frame, store, row, column, span, isList));
    }
    body.append(line);
  }
  table.append(body);
  table.classList.toggle('without-lines', frame.hiddenGridlines);
  return table;
}

function columnsOf({ columns }: FirstScreen): HTMLElement {
  const sizes = columns.map(({ pixels }) => {
    const column = make('col');
    column.style.width = `${pixels}px`;
    return column;
  });
  return make('colgroup', {}, make('col', { class: 'row-heads' }), ...sizes);
}

function headOf({ columns }: FirstScreen): HTMLElement {
  const names = columns.map(({ index }) => make('th', {}, columnName(index)));
  return make('thead', {}, make('tr', {}, make('th'), ...names));
}

function cellOf(
  frame: SheetFrame,
  store: CellStore,
  row: SeenLine,
  column: SeenLine,
  span: Span,
  isList: boolean,
): HTMLElement {
  const cell = store.cell(frame.id, row.index, column.index) ?? NO_CELL;
  const look: LookView = store.looks.get(cell.look ?? -1) ?? {};
  const text = make('div', {}, shownText(cell, look.numberFormat));
  if (row.isFixed && span.rows === 1) text.style.maxHeight = `${row.pixels - 1}px`;
  const element = make('td', { rowspan: String(span.rows), colspan: String(span.columns) }, text);
  styleCell(element, look, cell.value);
  if (!row.isFixed && cell.value !== null) element.style.height = `${headlinePixels(look)}px`;
  element.classList.toggle('list', isList);
  const last = column.index + span.columns - 1;
  element.classList.toggle('last-frozen', last === frame.frozenColumns - 1);
  const next = store.cell(frame.id, row.index, last + 1)?.value ?? null;
  element.classList.toggle('cut', look.wrap === 'CLIP' || next !== null || isList);
  return element;
}

/** Areas whose cells offer a list of words. */
function listAreas({ validations }: SheetFrame): readonly Area[] {
  return validations
    .filter(({ rule }) => rule.criteria.startsWith('VALUE_IN_'))
    .flatMap(({ areas }) => areas);
}

function holds(area: Area, row: number, column: number): boolean {
  const { startRow, endRow, startColumn, endColumn } = area;
  return row >= startRow && row <= endRow && column >= startColumn && column <= endColumn;
}

/** How much of the first screen a cell takes; the cells it covers are noted. */
function spanAt(
  { merges }: SheetFrame,
  { rows, columns }: FirstScreen,
  row: number,
  column: number,
  covered: Set<string>,
): Span {
  const merge = merges.find((area) => holds(area, row, column));
  if (!merge) return { rows: 1, columns: 1 };
  const down = rows.filter(({ index }) => index >= row && index <= merge.endRow);
  const across = columns.filter(({ index }) => index >= column && index <= merge.endColumn);
  for (const { index: y } of down) for (const { index: x } of across) covered.add(placeOf(y, x));
  return { rows: down.length, columns: across.length };
}

function placeOf(row: number, column: number): string {
  return `${row},${column}`;
}

const LETTERS = 26;

/** The letters above a column, 0-based: A, B … Z, AA. */
function columnName(column: number): string {
  const rest = Math.floor(column / LETTERS);
  const letter = String.fromCharCode(65 + (column % LETTERS));
  return rest === 0 ? letter : columnName(rest - 1) + letter;
}

import { type Borders, type Line, borderElement } from './borders';
import { type Block, paragraph } from './paragraph';
import type { StyleName } from './styles';
import { twipsOfMillimetres } from './units';
import { element, flag, valued } from './xml';

export interface Cell {
  /** Text is set in the row's style. */
  readonly content: string | readonly Block[];
  /** Columns it takes; 1 if not given. */
  readonly span?: number | undefined;
  /** First or later cell of several that are one, downwards. */
  readonly merge?: 'start' | 'continue' | undefined;
  readonly vertical?: 'top' | 'center' | 'bottom' | undefined;
  readonly align?: 'left' | 'center' | 'right' | undefined;
  readonly borders?: Borders | undefined;
  /** Hexadecimal RGB. */
  readonly shading?: string | undefined;
  readonly style?: StyleName | undefined;
}

export interface Row {
  readonly cells: readonly (string | Cell)[];
  readonly heightMillimetres?: number | undefined;
  /** The height is the least one unless it is exact. */
  readonly isExact?: boolean | undefined;
  /** Repeated at the top of every page. */
  readonly isHead?: boolean | undefined;
  /** May go over a page's end; it stays in one piece if not given. */
  readonly maySplit?: boolean | undefined;
}

export interface Table {
  readonly widthsMillimetres: readonly number[];
  readonly rows: readonly Row[];
  /** A thin grid if not given. */
  readonly borders?: Borders | undefined;
  readonly cellMarginMillimetres?: number | undefined;
  readonly align?: 'left' | 'center' | undefined;
}

const THIN: Line = { kind: 'single', widthMillimetres: 0.18 };

/** Every cell in a thin frame. */
export const GRID: Borders = {
  ...{ top: THIN, left: THIN, bottom: THIN, right: THIN, insideH: THIN, insideV: THIN },
};

/** A table of fixed widths. Word wants a paragraph behind it: put one, or another block, after it. */
export function table(one: Table): Block {
  const { widthsMillimetres, rows, borders = GRID, align = 'center' } = one;
  const widths = widthsMillimetres.map(twipsOfMillimetres);
  const margin = twipsOfMillimetres(one.cellMarginMillimetres ?? 1.5);
  const side = (name: string): string => element(name, { 'w:w': margin, 'w:type': 'dxa' });
  const properties = element(
    'w:tblPr',
    {},
    element('w:tblW', { 'w:w': sum(widths), 'w:type': 'dxa' }),
    valued('w:jc', align),
    borderElement('w:tblBorders', borders),
    element('w:tblLayout', { 'w:type': 'fixed' }),
    element('w:tblCellMar', {}, side('w:left'), side('w:right')),
  );
  const columns = widths.map((width) => element('w:gridCol', { 'w:w': width }));
  const grid = element('w:tblGrid', {}, ...columns);
  return {
    block: element('w:tbl', {}, properties, grid, ...rows.map((row) => rowXml(row, widths))),
  };
}

function rowXml(row: Row, widths: readonly number[]): string {
  const { cells, heightMillimetres, isExact, isHead, maySplit } = row;
  const height =
    heightMillimetres === undefined
      ? undefined
      : element('w:trHeight', {
          'w:val': twipsOfMillimetres(heightMillimetres),
          'w:hRule': isExact === true ? 'exact' : 'atLeast',
        });
  const properties = element(
    'w:trPr',
    {},
    flag('w:cantSplit', maySplit !== true),
    height,
    flag('w:tblHeader', isHead),
  );
  let column = 0;
  const written = cells.map((each) => {
    const cell: Cell = typeof each === 'string' ? { content: each } : each;
    const span = cell.span ?? 1;
    const width = sum(widths.slice(column, column + span));
    column += span;
    return cellXml(cell, width, isHead === true);
  });
  return element('w:tr', {}, properties, ...written);
}

function cellXml(cell: Cell, width: number, isHead: boolean): string {
  const { content, span, merge, vertical = 'center', borders, shading } = cell;
  const properties = element(
    'w:tcPr',
    {},
    element('w:tcW', { 'w:w': width, 'w:type': 'dxa' }),
    valued('w:gridSpan', span === 1 ? undefined : span),
    mergeElement(merge),
    borderElement('w:tcBorders', borders),
    shading === undefined
      ? undefined
      : element('w:shd', { 'w:val': 'clear', 'w:color': 'auto', 'w:fill': shading }),
    valued('w:vAlign', vertical),
  );
  const style = cell.style ?? (isHead ? 'tableHead' : 'tableText');
  const blocks =
    typeof content === 'string' ? [paragraph(content, { style, align: cell.align })] : content;
  return element('w:tc', {}, properties, ...blocks.map(({ block }) => block));
}

function mergeElement(merge: Cell['merge']): string | undefined {
  if (merge === undefined) return undefined;
  return element('w:vMerge', { 'w:val': merge === 'start' ? 'restart' : undefined });
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, each) => total + each, 0);
}

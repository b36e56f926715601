import { NO_CELL } from '../../words/bulletin-figures';
import type { BulletinColumn, BulletinTableRow } from '../content-type';
import type { Figure } from '../figure';

/** A column with what it shows of a line. */
export interface TableColumn<T> extends BulletinColumn {
  readonly cell: (line: T, index: number) => string;
}

/** The figure's own text, the same that prose quotes; a dash where there is none. */
function figureCell(figure: Figure | undefined): string {
  return figure === undefined ? NO_CELL : figure.text;
}

/** A column of figures; a dash where a line has none. */
export function figures<T>(
  heading: string,
  figureOf: (line: T) => Figure | undefined,
): TableColumn<T> {
  return { heading, kind: 'figure', cell: (line) => figureCell(figureOf(line)) };
}

/** A column of words. */
export function texts<T>(
  heading: string,
  kind: BulletinColumn['kind'],
  cell: (line: T, index: number) => string,
): TableColumn<T> {
  return { heading, kind, cell };
}

/** The columns without what they show, as the content keeps them. */
export function headOf<T>(columns: readonly TableColumn<T>[]): BulletinColumn[] {
  return columns.map(({ heading, kind }) => ({ heading, kind }));
}

/** A line as its columns show it. */
export function rowOf<T extends { readonly name: string }>(
  kind: BulletinTableRow['kind'],
  columns: readonly TableColumn<T>[],
  line: T,
  index: number,
): BulletinTableRow {
  return { kind, name: line.name, cells: columns.map(({ cell }) => cell(line, index)) };
}

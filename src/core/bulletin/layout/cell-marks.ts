/**
 * How a row of any number of cells passes through a template with two sample cells: the cells stand in one text, with marks
 * between them that no text of the campaign can hold (they are taken out of it), and are set apart again in `spread-tables.ts`.
 */
import type { BulletinColumn, BulletinTableRow } from '../content-type';

export const CELL_END = '\ue010';
export const STRONG_ROW = '\ue011';
export const COLUMN_KIND_MARKS: Readonly<Record<BulletinColumn['kind'], string>> = {
  ordinal: '\ue012',
  name: '\ue013',
  figure: '\ue014',
  text: '\ue015',
};

const MARKS = /[\ue010-\ue015]/g;

/** The cells' texts, one after another. */
export function joinedCells(cells: readonly string[]): string {
  return cells.map((cell) => cell.replace(MARKS, '')).join(CELL_END);
}

/** Stands before a row that is a sum. */
export function rowMark(kind: BulletinTableRow['kind']): string {
  return kind === 'team' || kind === 'total' ? STRONG_ROW : '';
}

/** The kinds of a table's columns, at the head of its first cell. */
export function columnMarks(columns: readonly BulletinColumn[]): string {
  return columns.map(({ kind }) => COLUMN_KIND_MARKS[kind]).join('');
}

/** A text without any of the marks. */
export function withoutMarks(text: string): string {
  return text.replace(MARKS, '');
}

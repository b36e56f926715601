import { wanYuanOfFen } from '../money/fen';
import { MEASURE_WORDS, NO_FIGURE, UNASSIGNED_LINE_NAME } from '../words/progress';
import type { MeasureProgress } from './measure-progress';
import type { LinePosition, PictureColumn } from './picture-columns';
import {
  BAR_COLUMN_INDEX,
  DONE_COLUMN_INDEX,
  NAME_COLUMN_INDEX,
  progressColumns,
} from './picture-columns';
import { BAR_COLOR, ROW_LOOKS } from './picture-looks';
import type { CellLook, PictureCell, PictureRow, RowRole } from './picture-type';
import type { ProgressLine } from './progress-line';
import type { TimePosition } from './time-position';

/** A row with one text at its left, such as a title or a note. */
export function textRow(
  role: RowRole,
  text: string,
  horizontal: PictureCell['horizontal'],
): PictureRow {
  return { role, cells: [{ value: text, numberFormat: '@', horizontal, look: ROW_LOOKS[role] }] };
}

/**
 * The table of one measure: its title, its headings, then townships in the plan's order, teams, the county and 待归属, the
 * last also when there is nothing in it: where a row stands must not depend on the figures.
 */
export function tableRows(progress: MeasureProgress, time: TimePosition): PictureRow[] {
  const columns = progressColumns(progress.kind);
  const row = (line: ProgressLine, ordinal: number | ''): PictureRow =>
    lineRow(line, columns, { ordinal, time, countyDone: progress.county.done });
  return [
    textRow('tableTitle', MEASURE_WORDS[progress.kind].tableTitle, 'left'),
    headingRow(columns.map(({ heading }) => heading)),
    ...progress.townships.map((line, index) => row(line, index + 1)),
    ...progress.teams.map((line) => row(line, '')),
    row(progress.county, ''),
    unassignedRow(progress, columns),
  ];
}

function headingRow(headings: readonly string[]): PictureRow {
  const cells = headings.map((value): PictureCell => ({
    value,
    numberFormat: '@',
    horizontal: 'center',
    look: ROW_LOOKS.heading,
  }));
  return { role: 'heading', cells };
}

function lineRow(
  line: ProgressLine,
  columns: readonly PictureColumn[],
  position: LinePosition,
): PictureRow {
  const cells = columns.map((column, index): PictureCell => ({
    ...shown(column.valueOf(line, position), column),
    look: lookAt(index, line.kind),
  }));
  return { role: line.kind, cells };
}

function lookAt(columnIndex: number, kind: ProgressLine['kind']): CellLook {
  const look = ROW_LOOKS[kind];
  return columnIndex === BAR_COLUMN_INDEX ? { ...look, fontColor: BAR_COLOR } : look;
}

/** 待归属 has a name and what it adds up to, and nothing to be measured against. */
function unassignedRow(
  { kind, unassigned }: MeasureProgress,
  columns: readonly PictureColumn[],
): PictureRow {
  const done = kind === 'collection' ? wanYuanOfFen(unassigned) : unassigned;
  const values = new Map<number, string | number>([
    [NAME_COLUMN_INDEX, UNASSIGNED_LINE_NAME],
    [DONE_COLUMN_INDEX, done],
  ]);
  const cells = columns.map((column, index): PictureCell => ({
    ...shown(values.get(index) ?? '', column),
    look: ROW_LOOKS.unassigned,
  }));
  return { role: 'unassigned', cells };
}

/**
 * A value in its column's format; what there is no figure for as a dash. A text among figures stands in the middle; it
 * keeps the column's format, which is for numbers and leaves it as it is.
 */
function shown(
  value: string | number | undefined,
  { numberFormat, horizontal }: PictureColumn,
): Pick<PictureCell, 'value' | 'numberFormat' | 'horizontal'> {
  const text = value ?? NO_FIGURE;
  const isOddText = value === undefined || (typeof text === 'string' && horizontal === 'right');
  return { value: text, numberFormat, horizontal: isOddText ? 'center' : horizontal };
}

import { widthInCharacters } from './text-width';

/** Points to a character where there is room, and at the least: below it a table is not legible on paper. */
const MOST_POINTS = 12;
const LEAST_POINTS = 8;

/** What a cell needs beside its text. */
const MARGIN_POINTS = 9;

/** Characters a column of text asks for before its cells are broken into lines. */
const MOST_TEXT_CHARACTERS = 14;

export interface TableMeasure {
  /** Of each column, in twips; together the table's width. */
  readonly widthsTwips: readonly number[];
  readonly sizePoints: number;
}

/**
 * Widths that follow what the columns hold, and the largest size of type, by half points, in which no figure is broken.
 *
 * @param rows head row first; a heading may be broken into several lines, a body cell only beyond 14 characters
 */
export function measureTable(
  rows: readonly (readonly string[])[],
  totalTwips: number,
): TableMeasure {
  const needs = columnNeeds(rows);
  const totalPoints = totalTwips / 20 - needs.length * MARGIN_POINTS;
  const characters = needs.reduce((sum, one) => sum + one, 0);
  const wanted = Math.floor((totalPoints / characters) * 2) / 2;
  const sizePoints = Math.min(MOST_POINTS, Math.max(LEAST_POINTS, wanted));
  // What is left over goes to all columns alike, so that columns of one kind stay of one width.
  const spare = (totalPoints - characters * sizePoints) / needs.length;
  const widths = needs.map((one) => Math.floor((one * sizePoints + MARGIN_POINTS + spare) * 20));
  const used = widths.reduce((sum, one) => sum + one, 0);
  const rest = totalTwips - used;
  return {
    widthsTwips: widths.map((width, index) => (index === 0 ? width + rest : width)),
    sizePoints,
  };
}

function columnNeeds(rows: readonly (readonly string[])[]): readonly number[] {
  const head = rows.slice(0, 1).flat();
  const body = rows.slice(1);
  return head.map((heading, column) => {
    const texts = body.flatMap((row) => row.slice(column, column + 1));
    const widest = Math.max(0, ...texts.map(widthInCharacters));
    return Math.max(2, headingNeed(heading), Math.min(widest, MOST_TEXT_CHARACTERS));
  });
}

/** A heading breaks before its unit in brackets; what is longer than four characters stands on two lines. */
function headingNeed(heading: string): number {
  const parts = heading.split(/(?=（)/);
  return Math.max(...parts.map(partNeed));
}

/** A unit in brackets stays in one piece. */
function partNeed(part: string): number {
  const width = widthInCharacters(part);
  const most = part.startsWith('（') ? 6 : 4;
  return Math.ceil(width > most ? width / 2 : width);
}

import { widthInCharacters } from './text-width';

/** Points to a character where there is room (五号), and at the least: below it a table is not legible on paper. */
const MOST_POINTS = 10.5;
const LEAST_POINTS = 8;

/** What a cell needs beside its text: the template's margins, the frame, and room for digits of another font. */
const MARGIN_POINTS = 7.5;

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
  const given = withLongTexts(rows, needs, totalPoints / sizePoints - characters);
  // What is left over then goes to all columns alike, so that columns of one kind stay of one width.
  const used = given.reduce((sum, one) => sum + one, 0) * sizePoints;
  const spare = (totalPoints - used) / needs.length;
  const widths = given.map((one) => Math.floor((one * sizePoints + MARGIN_POINTS + spare) * 20));
  const rounded = widths.reduce((sum, one) => sum + one, 0);
  const widthsTwips = widths.map((one, at) => (at === 0 ? one + totalTwips - rounded : one));
  return { widthsTwips, sizePoints };
}

/** Columns of long text take what is left over first, until nothing in them is broken into lines. */
function withLongTexts(
  rows: readonly (readonly string[])[],
  needs: readonly number[],
  spareCharacters: number,
): readonly number[] {
  let spare = Math.max(0, spareCharacters);
  return needs.map((need, column) => {
    const more = Math.min(spare, Math.max(0, widestOf(rows.slice(1), column) - need));
    spare -= more;
    return need + more;
  });
}

function columnNeeds([head = [], ...body]: readonly (readonly string[])[]): readonly number[] {
  return head.map((heading, column) => {
    const widest = widestOf(body, column);
    return Math.max(2, headingNeed(heading), Math.min(widest, MOST_TEXT_CHARACTERS));
  });
}

function widestOf(rows: readonly (readonly string[])[], column: number): number {
  return Math.max(0, ...rows.map((row) => widthInCharacters(row[column] ?? '')));
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

import { headingParts, type HeadingParts } from '../text/comparison-key';
import { cellText, isBlankCell } from './cell';
import type { Column, Grid } from './column';

/** How far down a heading row is looked for: title, subtitle, unit line, empty rows. */
export const HEADING_SEARCH_ROWS = 20;

/** One heading of the sheet, found at a place. */
export interface FoundHeading {
  /** 0-based column in the grid. */
  readonly position: number;
  /** As it stands, for showing. */
  readonly label: string;
  /** The unit on the sheet; empty if none is given. */
  readonly unit: string;
  /** 0-based place of the declared column; undefined for a heading nobody declared. */
  readonly column: number | undefined;
  /** 0 for the contract's own heading, 1 for an alias. */
  readonly rank: number;
}

/** A heading row with all that stands in it. */
export interface HeadingRow {
  /** 0-based; the lower one of two. */
  readonly row: number;
  readonly headings: readonly FoundHeading[];
}

interface DeclaredHeading {
  readonly column: number;
  readonly rank: number;
}

type DeclaredHeadings = ReadonlyMap<string, DeclaredHeading>;

/** What stands in a cell, and the same taken apart: the costly part of looking for headings, done once for a cell. */
interface Label {
  readonly label: string;
  readonly parts: HeadingParts;
}

/** A place's possible headings, the most telling first. */
type Candidates = readonly Label[];

/**
 * The row of the grid that holds the most of the columns' headings, or undefined if none holds two (one, for a sheet of
 * one column). Two rows are read as one where a label above spans several headings below (`扩面目标` over `(人)`).
 */
export function findHeadingRow(
  columns: readonly Column<unknown>[],
  grid: Grid,
): HeadingRow | undefined {
  const declared = declaredHeadings(columns);
  const searched = grid.slice(0, HEADING_SEARCH_ROWS).map(labelsOf);
  const candidates = searched.flatMap((upper, row) =>
    headingRowsAt(declared, row, upper, searched[row + 1] ?? []),
  );
  const best = candidates.reduce<HeadingRow | undefined>(
    (former, next) => (former === undefined || score(next) > score(former) ? next : former),
    undefined,
  );
  const fewest = Math.min(2, columns.length);
  return best === undefined || score(best) < Math.max(1, fewest) ? undefined : best;
}

/** By the columns of a declaration, which do not change; the same few sheets are read again and again. */
const declaredBefore = new WeakMap<readonly Column<unknown>[], DeclaredHeadings>();

function declaredHeadings(columns: readonly Column<unknown>[]): DeclaredHeadings {
  const known = declaredBefore.get(columns) ?? spellingsOf(columns);
  declaredBefore.set(columns, known);
  return known;
}

/** Every spelling under which a declared column may be found; a contract's heading wins over another's alias. */
function spellingsOf(columns: readonly Column<unknown>[]): DeclaredHeadings {
  const byAlias = columns.flatMap(({ aliases }, column) =>
    aliases.map((alias) => [headingParts(alias).key, { column, rank: 1 }] as const),
  );
  const byHeading = columns.map(
    ({ heading }, column) => [headingParts(heading).key, { column, rank: 0 }] as const,
  );
  return new Map<string, DeclaredHeading>([...byAlias, ...byHeading]);
}

/** The row alone, and together with the row below if that reads better. */
function headingRowsAt(
  declared: DeclaredHeadings,
  row: number,
  upper: readonly Label[],
  lower: readonly Label[],
): HeadingRow[] {
  const single = match(
    declared,
    row,
    upper.map((label) => [label]),
  );
  if (!lower.some(({ label }) => label !== '')) return [single];
  const double = match(declared, row + 1, twoRowCandidates(upper, lower));
  const isUnitRow = lower.every(({ label, parts }) => label === '' || parts.key === '');
  return score(double) > score(single) || (isUnitRow && score(double) === score(single))
    ? [double]
    : [single];
}

const BLANK: Label = { label: '', parts: headingParts('') };

function labelsOf(row: readonly unknown[]): readonly Label[] {
  return row.map((cell) => (isBlankCell(cell) ? BLANK : labelOf(cellText(cell))));
}

function labelOf(label: string): Label {
  return { label, parts: headingParts(label) };
}

/**
 * The headings that two rows may stand for. A merged cell gives its text to its first column only, so a blank above
 * takes the label to its left; a blank below leaves the label above.
 */
function twoRowCandidates(upper: readonly Label[], lower: readonly Label[]): Candidates[] {
  const width = Math.max(upper.length, lower.length);
  let spanning = '';
  return Array.from({ length: width }, (_, position) => {
    const above = upper[position] ?? BLANK;
    const below = lower[position] ?? BLANK;
    if (above.label !== '') spanning = above.label;
    if (below.label === '') return [above];
    return [labelOf(`${spanning}${below.label}`), below];
  });
}

function match(
  declared: DeclaredHeadings,
  row: number,
  candidates: readonly Candidates[],
): HeadingRow {
  const headings = candidates.flatMap((labels, position) => {
    const found = matchOne(declared, labels, position);
    return found === undefined ? [] : [found];
  });
  return { row, headings };
}

function matchOne(
  declared: DeclaredHeadings,
  labels: Candidates,
  position: number,
): FoundHeading | undefined {
  const hit =
    labels.find(({ parts }) => declaredFor(declared, parts.key) !== undefined) ??
    labels[labels.length - 1];
  if (hit === undefined || hit.label === '') return undefined;
  return foundHeading(declared, hit.label, hit.parts, position);
}

/**
 * The column that a heading names, also one that gives two names of it: `纳税人识别号（统一社会信用代码）`, `税号/信用代码`.
 */
function declaredFor(declared: DeclaredHeadings, key: string): DeclaredHeading | undefined {
  const whole = declared.get(key);
  if (whole !== undefined) return whole;
  const [first, ...others] = key
    .split(/[()/、]/)
    .filter((name) => name !== '')
    .map((name) => declared.get(name));
  const isOne = others.length > 0 && others.every((other) => other?.column === first?.column);
  return isOne && first !== undefined ? { column: first.column, rank: 1 } : undefined;
}

function foundHeading(
  declared: DeclaredHeadings,
  label: string,
  { key, unit }: HeadingParts,
  position: number,
): FoundHeading {
  const known = declaredFor(declared, key);
  return { position, label, unit, column: known?.column, rank: known?.rank ?? 1 };
}

/** How many different declared columns a row holds. */
function score({ headings }: HeadingRow): number {
  return new Set(headings.flatMap(({ column }) => (column === undefined ? [] : [column]))).size;
}

import { headingParts } from '../text/comparison-key';
import { isPersonalHeading } from '../text/personal-data';
import { columnsNamed } from '../words/problem-details';
import type { ProblemCode } from '../words/problems';
import type { Column, Grid } from './column';
import { findHeadingRow, type FoundHeading } from './heading-row';
import type { Problem } from './problem';
import type { SheetDeclaration } from './sheet-declaration';

/** Where a declared column stands on the sheet, and in which unit its heading says it is. */
export interface ColumnPlace {
  /** 0-based. */
  readonly position: number;
  /** The unit to read by when it is not the contract's own. */
  readonly otherUnit: string | undefined;
}

/** What the headings of a sheet say. */
export interface SheetHeadings {
  /** 1-based; the lower of two heading rows. */
  readonly headingRow: number | undefined;
  /** By place in the declaration; undefined where the sheet lacks the column. */
  readonly places: readonly (ColumnPlace | undefined)[];
  readonly unknownHeadings: readonly string[];
  readonly personalHeadings: readonly string[];
  readonly problems: readonly Problem[];
}

/** Finds the declared columns on a sheet and notes what is wrong with its headings. */
export function readHeadings(sheet: SheetDeclaration<unknown>, grid: Grid): SheetHeadings {
  const found = findHeadingRow(sheet.columns, grid);
  if (found === undefined) return withoutHeadings(sheet);
  const headingRow = found.row + 1;
  const note = (column: string, code: ProblemCode, detail = ''): Problem => ({
    ...{ sheet: sheet.name, row: headingRow, column, content: '', code, detail },
  });
  const perColumn = sheet.columns.map((column, index) =>
    placeOf(
      column,
      found.headings.filter((heading) => heading.column === index),
      note,
    ),
  );
  const strangers = found.headings.filter((heading) => heading.column === undefined);
  const personal = strangers.filter(({ label }) => isPersonalHeading(label));
  return {
    headingRow,
    places: perColumn.map(({ place }) => place),
    unknownHeadings: strangers.map(({ label }) => label),
    personalHeadings: personal.map(({ label }) => label),
    problems: [
      ...perColumn.flatMap(({ problems }) => problems),
      ...personal.map(({ label }) => note(label, 'personalData')),
    ],
  };
}

type Note = (column: string, code: ProblemCode, detail?: string) => Problem;

interface PlaceWithProblems {
  readonly place: ColumnPlace | undefined;
  readonly problems: readonly Problem[];
}

/** One column's place. Of several headings the best match counts, then the first. */
function placeOf(
  column: Column<unknown>,
  found: readonly FoundHeading[],
  note: Note,
): PlaceWithProblems {
  const bestRank = Math.min(...found.map(({ rank }) => rank));
  const [first, ...others] = found.filter(({ rank }) => rank === bestRank);
  if (first === undefined) {
    const code = column.required ? 'missingColumn' : 'missingOptionalColumn';
    return { place: undefined, problems: [note(column.heading, code)] };
  }
  const letters = columnsNamed([first, ...others].map(({ position }) => columnLetters(position)));
  const duplicate = others.length > 0 ? [note(column.heading, 'duplicateHeading', letters)] : [];
  const placed = placeInUnit(column, first, note);
  return { place: placed.place, problems: [...duplicate, ...placed.problems] };
}

/** A heading without a unit is taken for the contract's; another unit is converted if the column knows how. */
function placeInUnit(column: Column<unknown>, found: FoundHeading, note: Note): PlaceWithProblems {
  const { position, unit } = found;
  const contractUnit = headingParts(column.heading).unit || (OWN_UNITS[column.kind] ?? '');
  const isOther = unit !== '' && unit !== contractUnit && isUnitOfMeasure(column, unit);
  if (!isOther) return { place: { position, otherUnit: undefined }, problems: [] };
  if (column.readInUnit?.[unit] === undefined) {
    return { place: undefined, problems: [note(column.heading, 'unknownHeadingUnit', unit)] };
  }
  const place = { position, otherUnit: unit };
  return { place, problems: [note(column.heading, 'headingUnit', unit)] };
}

/** The unit of a money column whose heading in the contract names none. */
const OWN_UNITS: Readonly<Record<string, string>> = { yuan: '元', wanYuan: '万元' };

/** Units that change a figure's size; 人, 户 and the like only say what is counted. */
function isUnitOfMeasure(column: Column<unknown>, unit: string): boolean {
  return column.kind in OWN_UNITS || /^[百千万亿]./.test(unit);
}

function withoutHeadings(sheet: SheetDeclaration<unknown>): SheetHeadings {
  const headings = sheet.columns.map(({ heading }) => heading).join('、');
  const place = { sheet: sheet.name, row: undefined, column: '', content: '' };
  return {
    headingRow: undefined,
    places: sheet.columns.map(() => undefined),
    unknownHeadings: [],
    personalHeadings: [],
    problems: [{ ...place, code: 'noHeadingRow' satisfies ProblemCode, detail: headings }],
  };
}

/**
 * The letters of a column as a spreadsheet shows them.
 *
 * @param position 0-based
 * @example columnLetters(27) // => 'AB'
 */
export function columnLetters(position: number): string {
  const last = String.fromCharCode(65 + (position % 26));
  return position < 26 ? last : columnLetters(Math.floor(position / 26) - 1) + last;
}

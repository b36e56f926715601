/** A1 references, as files write them, and the model's 0-based areas. */
import type { Area } from '../../model';

/** The last row and column of an .xlsx sheet, 0-based. */
export const LAST_ROW = 1_048_575;
export const LAST_COLUMN = 16_383;

/** `A` for 0, `Z` for 25, `AA` for 26. */
export function columnLetters(column: number): string {
  let letters = '';
  for (let rest = column + 1; rest > 0; rest = Math.floor((rest - 1) / 26)) {
    letters = String.fromCharCode(65 + ((rest - 1) % 26)) + letters;
  }
  return letters;
}

/** 0 for `A`, 26 for `AA`. */
export function columnNumber(letters: string): number {
  let number = 0;
  for (const letter of letters.toUpperCase()) number = number * 26 + letter.charCodeAt(0) - 64;
  return number - 1;
}

/** `B3` for row 2, column 1. */
export function cellReference(row: number, column: number): string {
  return columnLetters(column) + String(row + 1);
}

const CORNER = /^\$?([A-Za-z]{1,3})?\$?(\d+)?$/;

/** The area of `B2`, `$B$2:C9`, `A:C` or `2:5`; undefined for anything else. */
export function areaOf(reference: string): Area | undefined {
  const [first = '', last = first] = reference.split(':');
  const start = CORNER.exec(first);
  const end = CORNER.exec(last);
  if (!start || !end || first === '') return undefined;
  return {
    startRow: start[2] === undefined ? 0 : Number(start[2]) - 1,
    startColumn: start[1] === undefined ? 0 : columnNumber(start[1]),
    endRow: end[2] === undefined ? LAST_ROW : Number(end[2]) - 1,
    endColumn: end[1] === undefined ? LAST_COLUMN : columnNumber(end[1]),
  };
}

/** `B2:C9`, or `B2` for a single cell. */
export function areaReference(area: Area): string {
  const first = cellReference(area.startRow, area.startColumn);
  const last = cellReference(area.endRow, area.endColumn);
  return first === last ? first : `${first}:${last}`;
}

/** `'my sheet'!$B$2:$C$9`. */
export function absoluteReference(sheetName: string, area: Area): string {
  const corner = (row: number, column: number): string => `$${columnLetters(column)}$${row + 1}`;
  const first = corner(area.startRow, area.startColumn);
  const last = corner(area.endRow, area.endColumn);
  return `${quotedSheetName(sheetName)}!${first === last ? first : `${first}:${last}`}`;
}

/** A sheet's name as formulas write it; quotes are always allowed, so they are always written. */
export function quotedSheetName(name: string): string {
  return `'${name.replace(/'/g, "''")}'`;
}

/** The sheet and area that a formula names, when it is nothing but one such reference. */
export function sheetReference(
  formula: string,
): { readonly sheetName: string; readonly area: Area } | undefined {
  const match =
    /^=?(?:'((?:[^']|'')+)'|([^'!()\s,]+))!(\$?[A-Za-z]*\$?\d*(?::\$?[A-Za-z]*\$?\d*)?)$/.exec(
      formula,
    );
  const area = match?.[3] === undefined ? undefined : areaOf(match[3]);
  const sheetName = match?.[1]?.replace(/''/g, "'") ?? match?.[2];
  return area && sheetName !== undefined ? { sheetName, area } : undefined;
}

/** The areas of an `sqref` attribute: references with spaces between them. */
export function areasOf(sqref: string): Area[] {
  return sqref
    .trim()
    .split(/\s+/)
    .map(areaOf)
    .filter((area) => area !== undefined);
}

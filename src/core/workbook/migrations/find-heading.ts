import { cellText } from '../../table/cell';
import { HEADING_SEARCH_ROWS } from '../../table/heading-row';
import { headingParts } from '../../text/comparison-key';
import type { PresentSheet, PresentWorkbook } from '../plan-type';

/** A heading at its place, 1-based, with the unit that stands behind it ('' if none). */
export interface HeadingPlace {
  readonly row: number;
  readonly column: number;
  readonly unit: string;
}

/** The first cell among the top rows that says this heading, whatever its spaces, width and unit. */
export function findHeading({ grid }: PresentSheet, heading: string): HeadingPlace | undefined {
  const { key } = headingParts(heading);
  for (const [row, cells] of grid.slice(0, HEADING_SEARCH_ROWS).entries()) {
    for (const [column, cell] of cells.entries()) {
      const parts = headingParts(cellText(cell));
      if (parts.key === key) return { row: row + 1, column: column + 1, unit: parts.unit };
    }
  }
  return undefined;
}

/** The sheet of this very name. */
export function findSheet({ sheets }: PresentWorkbook, name: string): PresentSheet | undefined {
  return sheets.find((sheet) => sheet.name === name);
}

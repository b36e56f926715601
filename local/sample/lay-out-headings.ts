import type { CellStyle, SheetModel } from '../book/model';
import type { DirtKind, PlantedDirt } from './dirt/kinds';
import type { DraftColumn } from './draft';

const HEADING_STYLE: CellStyle = {
  bold: true,
  background: '#eeeeee',
  horizontal: 'center',
  vertical: 'middle',
  wrap: 'WRAP',
};

/** Adds the heading row, or the two rows of a sheet where some columns share a group; says what is peculiar there. */
export function placeHeadings(sheet: SheetModel, columns: readonly DraftColumn[]): PlantedDirt[] {
  const grouped = columns.some(({ group }) => group !== undefined);
  const planted = grouped ? placeGroups(sheet, columns) : [];
  const lowest = columns.map((column) =>
    grouped && column.group === undefined ? null : shownAs(column),
  );
  pushHeadings(sheet, lowest);
  const peculiar = columns.flatMap((column, index) => {
    const lines = lowest[index] === null ? 1 : 0;
    return peculiarHeading(sheet.name, sheet.values.length - lines, column);
  });
  return [...planted, ...peculiar];
}

/** A line that is no data, pinned to the row added last. */
export function skippedRow(kind: DirtKind, sheet: SheetModel): PlantedDirt {
  return {
    kind,
    sheet: sheet.name,
    row: sheet.values.length,
    column: '',
    cell: null,
    handling: 'skipped',
    understood: null,
  };
}

/** The upper of two rows: groups merged sideways over their columns, single headings merged downwards. */
function placeGroups(sheet: SheetModel, columns: readonly DraftColumn[]): PlantedDirt[] {
  const groups = columns.map(({ group }) => group);
  mergeHeadings(sheet, groups);
  const upper = columns.map((column, index) => {
    if (column.group === undefined) return shownAs(column);
    return column.group === groups[index - 1] ? null : column.group;
  });
  pushHeadings(sheet, upper);
  return [skippedRow('twoRowHeading', sheet)];
}

function mergeHeadings(sheet: SheetModel, groups: readonly (string | undefined)[]): void {
  const startRow = sheet.values.length;
  groups.forEach((group, startColumn) => {
    if (group === undefined) {
      sheet.merges.push({ startRow, startColumn, endRow: startRow + 1, endColumn: startColumn });
    } else if (groups[startColumn - 1] !== group) {
      const endColumn = groups.lastIndexOf(group);
      sheet.merges.push({ startRow, startColumn, endRow: startRow, endColumn });
    }
  });
}

function pushHeadings(sheet: SheetModel, headings: readonly (string | null)[]): void {
  sheet.values.push([...headings]);
  sheet.styles.push(headings.map(() => HEADING_STYLE));
}

function shownAs(column: DraftColumn): string {
  return column.shown ?? column.heading;
}

function peculiarHeading(sheet: string, row: number, column: DraftColumn): PlantedDirt[] {
  const { heading, shown, extra } = column;
  const place = { sheet, row, column: heading };
  if (extra === true) {
    return [{ ...place, kind: 'extraColumn', cell: heading, handling: 'kept', understood: null }];
  }
  if (shown === undefined) return [];
  return [
    { ...place, kind: 'headingAlias', cell: shown, handling: 'repaired', understood: heading },
  ];
}

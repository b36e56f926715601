import { isBlankCell } from '../table/cell';
import type { SheetDeclaration } from '../table/sheet-declaration';
import { readHeadings } from '../table/sheet-headings';
import { formatLooks } from './appearance';
import { columnValidations, type FindColumn, type PlacedColumn } from './dress-columns';
import { needsFormat } from './dress-questions';
import type { CompletedDress, PresentTableDress } from './dress-type';
import type { AreaLook, AreaValidation, PresentSheet } from './plan-type';
import type { SheetLayout } from './sheet-layout';

/** What a sheet in use lacks beside cells. Nothing that somebody chose is ever among it. */
export interface MissingDress {
  readonly hasTabColor: boolean;
  readonly isProtected: boolean;
  readonly frozenRows: number | undefined;
  /** Columns whose heading has no note. */
  readonly noted: readonly PlacedColumn[];
  readonly dropDowns: readonly MissingDropDown[];
  readonly formatted: readonly PlacedColumn[];
}

interface MissingDropDown {
  readonly heading: string;
  readonly validation: AreaValidation;
}

const NOTHING_MISSING: MissingDress = {
  hasTabColor: true,
  isProtected: true,
  frozenRows: undefined,
  noted: [],
  dropDowns: [],
  formatted: [],
};

/**
 * What a sheet lacks; nothing for one that is not in use (it is dressed whole) or whose dress was not read. Widths,
 * colours and fonts are never missing. Columns whose headings are only now written are not among it either: they are
 * dressed with their headings.
 */
export function missingDress(
  declaration: SheetDeclaration<unknown>,
  layout: SheetLayout,
  present: PresentSheet | undefined,
  findColumn: FindColumn,
): MissingDress {
  const dress = present?.dress;
  if (layout.standing !== 'inUse' || present === undefined || dress === undefined) {
    return NOTHING_MISSING;
  }
  const wholeSheet = {
    hasTabColor: dress.hasTabColor,
    isProtected: dress.isProtected || declaration.writtenBy === 'staff',
  };
  if (dress.table === undefined) return { ...NOTHING_MISSING, ...wholeSheet };
  const columns = presentColumns(declaration, layout);
  return {
    ...wholeSheet,
    frozenRows: dress.table.frozenRows > 0 ? undefined : dress.table.headingEndRow,
    noted: withoutNote(columns, layout, present, dress.table),
    dropDowns: missingDropDowns(declaration, layout, withoutRule(columns, dress.table), findColumn),
    formatted: withoutFormat(columns, declaration, layout, present),
  };
}

/** True if there is nothing to add. */
export function isComplete(missing: MissingDress): boolean {
  const { hasTabColor, isProtected, frozenRows, noted, dropDowns, formatted } = missing;
  const lacksNothing = noted.length + dropDowns.length + formatted.length === 0;
  return hasTabColor && isProtected && frozenRows === undefined && lacksNothing;
}

/** The number formats, for the rows below everything only: no cell with content changes its look. */
export function missingFormats(
  { formatted }: MissingDress,
  { lastRow }: SheetLayout,
): readonly AreaLook[] {
  return formatted.flatMap(({ column, position }) => {
    const area = { row: lastRow + 1, column: position, rowCount: undefined, columnCount: 1 };
    return formatLooks(column.kind).map((look) => ({ area, look }));
  });
}

/** The same for the report. */
export function completedDress(missing: MissingDress): CompletedDress {
  const headings = (columns: readonly PlacedColumn[]) =>
    columns.map(({ column }) => column.heading);
  return {
    noted: headings(missing.noted),
    dropDowns: missing.dropDowns.map(({ heading }) => heading),
    formatted: headings(missing.formatted),
    frozenRows: missing.frozenRows !== undefined,
    tabColor: !missing.hasTabColor,
    protection: !missing.isProtected,
  };
}

/** The declared columns that stand on the sheet already. */
function presentColumns(
  { columns }: SheetDeclaration<unknown>,
  layout: SheetLayout,
): readonly PlacedColumn[] {
  return columns.flatMap((column, place) => {
    const position = layout.columns[place];
    return position === undefined || layout.added.includes(place) ? [] : [{ column, position }];
  });
}

/** Of two heading rows only the lower one is looked at: a note on a cell that is merged away would not be seen. */
function withoutNote(
  columns: readonly PlacedColumn[],
  { headingRow }: SheetLayout,
  { grid }: PresentSheet,
  { notes }: PresentTableDress,
): readonly PlacedColumn[] {
  const headings = grid.slice(headingRow - 1, headingRow).flat();
  return columns.filter(
    ({ column, position }) =>
      column.note !== '' &&
      [notes[position - 1]].join('') === '' &&
      !isBlankCell(headings[position - 1]),
  );
}

function withoutRule(
  columns: readonly PlacedColumn[],
  { hasRule }: PresentTableDress,
): readonly PlacedColumn[] {
  return columns.filter(({ position }) => hasRule[position - 1] === false);
}

/** Never strict: what was typed before the drop-down came is marked at most, not refused. */
function missingDropDowns(
  declaration: SheetDeclaration<unknown>,
  layout: SheetLayout,
  columns: readonly PlacedColumn[],
  findColumn: FindColumn,
): readonly MissingDropDown[] {
  return columns.flatMap((placed) =>
    columnValidations(declaration, layout, [placed], findColumn).map((validation) => ({
      heading: placed.column.heading,
      validation: { ...validation, strict: false },
    })),
  );
}

/**
 * A column whose heading names another unit than the contract's keeps its format: ours would round what it shows. Where
 * the sheet ends with its headings, the row that is added below them has no format yet.
 */
function withoutFormat(
  columns: readonly PlacedColumn[],
  declaration: SheetDeclaration<unknown>,
  { headingRow, lastRow }: SheetLayout,
  { grid, dress }: PresentSheet,
): readonly PlacedColumn[] {
  const { places } = readHeadings(declaration, grid);
  const inOwnUnit = new Set(
    places.flatMap((place) => (place?.otherUnit === undefined ? [place?.position] : [])),
  );
  const formatOf = (position: number) =>
    dress?.table?.nextRowFormats[position - 1] ?? (lastRow > headingRow ? undefined : '');
  return columns.filter(
    ({ column, position }) =>
      needsFormat(column.kind) && inOwnUnit.has(position - 1) && isGeneral(formatOf(position)),
  );
}

/** How spreadsheets name the format of a cell that nobody gave one; undefined where there is no such cell. */
function isGeneral(format: string | undefined): boolean {
  return format !== undefined && /^(?:|general|0\.#{15})$/i.test(format);
}

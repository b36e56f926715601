import type { Column } from '../table/column';
import type { SheetDeclaration } from '../table/sheet-declaration';
import { headingKey } from '../text/comparison-key';
import { bodyLook, headingLook, widthPixelsOf } from './appearance';
import type { Area, AreaLook, AreaValidation, CellLook, ColumnWidths } from './plan-type';
import type { SheetLayout } from './sheet-layout';

/** One column that a plan dresses, with its 1-based place on the sheet. */
export interface PlacedColumn {
  readonly column: Column<unknown>;
  readonly position: number;
}

/** The columns whose headings the plan writes: they stand side by side, left to right. */
export function addedColumns(
  declaration: SheetDeclaration<unknown>,
  layout: SheetLayout,
): readonly PlacedColumn[] {
  return declaration.columns.flatMap((column, place) => {
    const position = layout.columns[place];
    const isAdded = layout.added.includes(place) && position !== undefined;
    return isAdded ? [{ column, position }] : [];
  });
}

/** The looks of the headings and of the cells below, one per run of neighbours that look the same. */
export function columnLooks(
  { writtenBy }: SheetDeclaration<unknown>,
  { headingRow }: SheetLayout,
  placed: readonly PlacedColumn[],
): readonly AreaLook[] {
  const isInput = ({ staffOwned }: Column<unknown>) => writtenBy === 'addon' && staffOwned === true;
  const bodies = runs(placed, ({ column }) => bodyLook(column.kind, isInput(column)));
  const headings = runs(placed, ({ column }) => headingLook(writtenBy, isInput(column)));
  return [
    ...bodies.map((run) => areaLook(run, headingRow + 1, undefined)),
    ...headings.map((run) => areaLook(run, headingRow, 1)),
  ];
}

/** The widths, one per run of neighbours that are equally wide. */
export function columnWidths(placed: readonly PlacedColumn[]): readonly ColumnWidths[] {
  return runs(placed, ({ column }) => widthPixelsOf(column)).map(
    ({ column, columnCount, value }) => ({
      column,
      columnCount,
      pixels: value,
    }),
  );
}

/** The cells of a column that belong to it: from under its heading to the bottom of the sheet. */
export function bodyArea(headingRow: number, column: number): Area {
  return { row: headingRow + 1, column, rowCount: undefined, columnCount: 1 };
}

/**
 * The drop-downs. On a sheet that the add-on writes only the columns for staff have any: what it writes itself needs no
 * checking. One that refers to a column which is not there is left out.
 */
export function columnValidations(
  { writtenBy }: SheetDeclaration<unknown>,
  { headingRow }: SheetLayout,
  placed: readonly PlacedColumn[],
  findColumn: FindColumn,
): readonly AreaValidation[] {
  const typedByStaff = placed.filter(
    ({ column }) => writtenBy === 'staff' || column.staffOwned === true,
  );
  return typedByStaff.flatMap(({ column, position }) => {
    const rule = validationRule(column, findColumn);
    const area = bodyArea(headingRow, position);
    const strict = column.choices?.strict ?? false;
    return rule === undefined ? [] : [{ area, rule, strict, helpText: column.note }];
  });
}

/** The cells of another sheet's column, once the plan is carried out; undefined if there is no such column. */
export type FindColumn = (sheet: string, heading: string) => Area | undefined;

function validationRule(
  { choices }: Column<unknown>,
  findColumn: FindColumn,
): AreaValidation['rule'] | undefined {
  if (choices === undefined) return undefined;
  if (choices.from === 'list') return { from: 'list', values: choices.values };
  const area = findColumn(choices.sheet, choices.heading);
  return area === undefined ? undefined : { from: 'range', sheet: choices.sheet, area };
}

/** Finds columns on the sheets as the plan leaves them. */
export function columnFinder(
  declarations: readonly SheetDeclaration<unknown>[],
  layouts: ReadonlyMap<string, SheetLayout>,
): FindColumn {
  return (sheet, heading) => {
    const layout = layouts.get(sheet);
    const declaration = declarations.find(({ name }) => name === sheet);
    if (layout === undefined || declaration === undefined) return undefined;
    const place = declaration.columns.findIndex((column) => isSameHeading(column.heading, heading));
    const position = layout.columns[place];
    return position === undefined ? undefined : bodyArea(layout.headingRow, position);
  };
}

/** True for one heading written in two ways, with blanks or in full width. */
export function isSameHeading(one: string, other: string): boolean {
  return headingKey(one) === headingKey(other);
}

interface Run<T> {
  readonly column: number;
  readonly columnCount: number;
  readonly value: T;
}

/** Neighbouring columns with equal values, taken together. */
function runs<T extends CellLook | number>(
  placed: readonly PlacedColumn[],
  valueOf: (each: PlacedColumn) => T,
): readonly Run<T>[] {
  return placed.reduce<readonly Run<T>[]>((found, each) => {
    const value = valueOf(each);
    const last = found[found.length - 1];
    const continues =
      last !== undefined &&
      last.column + last.columnCount === each.position &&
      JSON.stringify(last.value) === JSON.stringify(value);
    if (!continues) return [...found, { column: each.position, columnCount: 1, value }];
    return [...found.slice(0, -1), { ...last, columnCount: last.columnCount + 1 }];
  }, []);
}

function areaLook(run: Run<CellLook>, row: number, rowCount: number | undefined): AreaLook {
  return {
    area: { row, column: run.column, rowCount, columnCount: run.columnCount },
    look: run.value,
  };
}

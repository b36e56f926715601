import type { Column, ColumnKind } from '../table/column';
import { neutraliseFormula } from '../text/formula';
import { literalText } from '../text/literal-text';

/** A cell as it goes into `setValues`; '' is blank. */
export type WrittenCell = string | number;

/** Columns in the text format, where nothing becomes a number. */
const TEXT_KINDS: ReadonlySet<ColumnKind> = new Set(['code', 'period', 'phone']);

/**
 * A value on its way into a column: a text stays the text it is (`2023-09` no date, `=A1` no formula), a day becomes one,
 * undefined is blank.
 */
export function writtenCell(
  { kind }: Pick<Column<unknown>, 'kind'>,
  value: WrittenCell | undefined,
): WrittenCell {
  if (value === undefined) return '';
  if (typeof value === 'number' || kind === 'day') return value;
  return TEXT_KINDS.has(kind) ? neutraliseFormula(value) : literalText(value);
}

/** A record's cells in the order of a sheet's columns; columns that the record does not name are blank. */
export function writtenCells<K extends string>(
  columns: Readonly<Record<K, Column<unknown>>>,
  record: Readonly<Partial<Record<NoInfer<K>, WrittenCell | undefined>>>,
): readonly WrittenCell[] {
  const values = new Map<string, WrittenCell | undefined>(Object.entries(record));
  return Object.entries<Column<unknown>>(columns).map(([key, column]) =>
    writtenCell(column, values.get(key)),
  );
}
